// Check names every problem at once, fills in what the program leaves out, and keeps what means the same.

import type { ResourceDefinition } from "../../provider/lifecycle/author/define";
import { field } from "../../provider/lifecycle/author/field";
import { withRegion } from "../../provider/lifecycle/author/regional";
import { UNKNOWN } from "../../provider/lifecycle/author/values";
import { type CheckContext, check } from "../../provider/lifecycle/run/check";
import { diff } from "../../provider/lifecycle/run/diff";
import { withNameKept } from "../../provider/lifecycle/run/names";
import { resourceOf } from "../../provider/lifecycle/run/registry";
import { definitions } from "../../provider/resources";
import { present } from "../found";

const thing = {
  token: "test:Thing",
  doc: "A thing.",
  id: "thing-x",
  inputs: withRegion({
    name: field.string().autoName(20).doc("Name."),
    cidrBlock: field
      .cidr({ min: 16, max: 28, within: ["10.0.0.0/8"] })
      .replace()
      .doc("Range."),
    size: field.integer().range(10, 100, "GB").step(10).default(50).doc("Size."),
    kind: field.enum("SMALL", "LARGE").anyCase().optional().doc("Kind."),
    quality: field.string().optional().replace().doc("Quality."),
    password: field.string().minLength(8).secret().writeOnly().optional().doc("Password."),
    rules: field
      .list(
        field.object({ port: field.string().doc("Port."), open: field.boolean().optional().doc("Open.") }),
      )
      .optional()
      .doc("Rules."),
    zone: field
      .string()
      .known({ what: "a zone", uses: [], list: async () => [] })
      .optional()
      .doc("Zone."),
  }),
  outputs: {},
  rules: [
    {
      of: ["size", "kind"],
      doc: "a SMALL thing has at most 50 GB",
      check: ({ size, kind }: { size?: number; kind?: string }) =>
        kind === "SMALL" && present(size) > 50 ? "must be at most 50 for a SMALL thing" : undefined,
    },
  ],
  read: async () => undefined,
  create: async () => "thing-1",
  delete: async () => {},
} as unknown as ResourceDefinition;

const context: CheckContext = {
  urn: "urn:pulumi:dev::p::test:Thing::web",
  logicalName: "web",
  region: "ap-guangzhou",
};

test("an address range is written whole", async () => {
  for (const cidrBlock of ["10.0.0/16", "10/8", "10.0.0.0"])
    expect((await check(thing, {}, { cidrBlock }, context)).problems).toEqual([
      { path: "cidrBlock", reason: expect.stringMatching(/^must be an address range such as/) },
    ]);
});

test("a list of ten thousand rules that are the same is compared in one pass", async () => {
  const rules = Array.from({ length: 10_000 }, (_, i) => ({ port: String(i), open: true }));
  const olds = { cidrBlock: "10.0.0.0/16", rules, region: "ap-guangzhou" };
  const { inputs, problems } = await check(thing, olds, { ...olds, rules: structuredClone(rules) }, context);
  expect(problems).toEqual([]);
  expect(inputs.rules).toBe(rules);
});

test("all problems are named at once, each with its path and what was expected", async () => {
  const { problems } = await check(
    thing,
    {},
    {
      cidrBlock: "192.168.0.1/30",
      size: 5,
      kind: "very large",
      password: "short",
      rules: [{ port: "22" }, { open: "maybe" }],
      cidrblok: 1,
    },
    context,
  );
  expect(problems.map((p) => `${p.path}: ${p.reason}`)).toEqual([
    "cidrblok: is not a property of this resource; did you mean `cidrBlock`?",
    'cidrBlock: must be a network address: did you mean 192.168.0.0/30?; must have a mask of /16 to /28; must lie in 10.0.0.0/8, got "192.168.0.1/30"',
    "size: must be 10 to 100 GB, got 5",
    "size: must be a multiple of 10, got 5",
    'kind: must be one of SMALL, LARGE, got "very large"',
    "password: must be at least 8 characters",
    "rules[1].port: is required: a string",
    'rules[1].open: must be a boolean, got "maybe"',
  ]);
});

test("a rule over several properties is asked only when they are known and well", async () => {
  const base = { cidrBlock: "10.0.0.0/16" };
  const bad = await check(thing, {}, { ...base, size: 100, kind: "SMALL" }, context);
  expect(bad.problems).toEqual([{ path: "size", reason: "must be at most 50 for a SMALL thing" }]);
  const unknown = await check(thing, {}, { ...base, size: UNKNOWN, kind: "SMALL" }, context);
  expect(unknown.problems).toEqual([]);
});

test("defaults, the region and the name are filled in, the same every time", async () => {
  const first = await check(thing, {}, { cidrBlock: "10.0.0.0/16" }, context);
  const second = await check(thing, {}, { cidrBlock: "10.0.0.0/16" }, context);
  expect(first).toEqual(second);
  expect(first.inputs).toMatchObject({
    region: "ap-guangzhou",
    size: 50,
    name: expect.stringMatching(/^web-[0-9a-f]{7}$/),
  });
});

test("an input that replaces and is given for the first time may be what the thing has: then the name stays", async () => {
  const before = await check(thing, {}, { cidrBlock: "10.0.0.0/16" }, context);
  const { name } = before.inputs;
  const { inputs: news } = await check(
    thing,
    before.inputs,
    { cidrBlock: "10.0.0.0/16", quality: "good" },
    context,
  );
  const had = (quality: string) => {
    const oldOutputs = { ...before.inputs, quality, __declared: Object.keys(before.inputs) };
    return diff(thing, { oldOutputs, news }).changes.map(({ path }) => path);
  };
  expect([had("good"), had("bad")]).toEqual([[], ["name", "quality"]]);
  expect(withNameKept(news)).toEqual({ ...before.inputs, quality: "good" });
  const { inputs: next } = await check(thing, news, { cidrBlock: "10.0.0.0/16", quality: "good" }, context);
  expect(next).toEqual({ ...before.inputs, quality: "good", name });
});

test("another range gives another name, and a name still unknown while the range is", async () => {
  const a = await check(thing, {}, { cidrBlock: "10.0.0.0/16" }, context);
  const b = await check(thing, a.inputs, { cidrBlock: "10.1.0.0/16" }, context);
  expect(b.inputs.name).not.toBe(a.inputs.name);
  // No diff shows what is hidden as changed; the check of the replacement records the new name.
  expect(b.inputs.__autoName).toBe(a.inputs.__autoName);
  const anew = await check(thing, {}, { cidrBlock: "10.1.0.0/16" }, context);
  expect([anew.inputs.name, anew.inputs.__autoName]).toEqual([b.inputs.name, b.inputs.name]);
  const c = await check(thing, {}, { cidrBlock: UNKNOWN }, context);
  expect(c.inputs.name).toBe(UNKNOWN);
});

test("a name stays when the program no longer says what only a new thing could have, for that stays as it is", async () => {
  const said = { cidrBlock: "10.0.0.0/16", quality: "AU" };
  const { inputs: before } = await check(thing, {}, said, context);
  const { inputs: after } = await check(thing, before, { cidrBlock: "10.0.0.0/16" }, context);
  expect(after.name).toBe(before.name);
  expect(diff(thing, { oldInputs: before, oldOutputs: before, news: after }).changes).toEqual([]);
});

test("a computed name never exceeds the resource's limit, in bytes", async () => {
  const { inputs } = await check(
    thing,
    {},
    { cidrBlock: "10.0.0.0/16" },
    { ...context, logicalName: "网络网络网络网络" },
  );
  expect(Buffer.byteLength(String(inputs.name))).toBeLessThanOrEqual(20);
  expect(inputs.name).toMatch(/^网络网络-[0-9a-f]{7}$/);
});

test("a computed name stays while nothing that replaces changes, and a given name is used as given", async () => {
  const first = await check(thing, {}, { cidrBlock: "10.0.0.0/16" }, context);
  const moved = await check(
    thing,
    first.inputs,
    { cidrBlock: "10.0.0.0/16", size: 60 },
    { ...context, urn: "urn:other" },
  );
  expect(moved.inputs.name).toBe(first.inputs.name);
  const given = await check(thing, {}, { cidrBlock: "10.0.0.0/16", name: "mine" }, context);
  expect(given.inputs.name).toBe("mine");
});

test("what means the same keeps its old spelling", async () => {
  const first = await check(thing, {}, { cidrBlock: "10.0.0.0/16", kind: "SMALL", size: "50" }, context);
  expect(first.inputs.size).toBe(50);
  const second = await check(
    thing,
    first.inputs,
    { cidrBlock: "10.0.0.0/16", kind: "small", size: 50 },
    context,
  );
  expect(second.inputs).toEqual(first.inputs);
});

test("a value that the cloud does not know is refused with those it knows", async () => {
  const exists = async (): Promise<string[]> => ["ap-guangzhou-3", "ap-guangzhou-4"];
  const { problems } = await check(
    thing,
    {},
    { cidrBlock: "10.0.0.0/16", zone: "ap-guangzhou-9" },
    { ...context, exists },
  );
  expect(problems).toEqual([
    {
      path: "zone",
      reason: '"ap-guangzhou-9" is not a zone of ap-guangzhou; there are ap-guangzhou-3, ap-guangzhou-4',
    },
  ]);
});

test("a missing region is a problem that names the ways to set it", async () => {
  const { problems } = await check(
    thing,
    {},
    { cidrBlock: "10.0.0.0/16" },
    { ...context, region: undefined },
  );
  expect(problems[0]).toMatchObject({
    path: "region",
    reason: expect.stringContaining("TENCENTCLOUD_REGION"),
  });
});

test("a computed name that drifted is put back", async () => {
  const first = await check(thing, {}, { cidrBlock: "10.0.0.0/16" }, context);
  const drifted = { ...first.inputs, name: "renamed-by-hand" };
  expect((await check(thing, drifted, { cidrBlock: "10.0.0.0/16" }, context)).inputs.name).toBe(
    first.inputs.name,
  );
});

test("a value that the cloud may have added is let through with a word", async () => {
  const disk = resourceOf(definitions, "cbs:Disk");
  const base = { zone: "ap-guangzhou-3", diskSize: 100, diskChargeType: "POSTPAID_BY_HOUR" };
  const checkedWith = (diskType: string) => check(disk, {}, { ...base, diskType }, context);
  const { inputs, problems, notes } = await checkedWith("CLOUD_XSSD");
  expect([inputs.diskType, problems]).toEqual(["CLOUD_XSSD", []]);
  expect(notes).toEqual([
    expect.stringMatching(
      /^diskType "CLOUD_XSSD" is not known to this version, .* mean CLOUD_\w+\?\): it is passed on/,
    ),
  ]);
  for (const wrong of ["cloud_ssd", "no type", ""])
    expect((await checkedWith(wrong)).problems.map(({ path }) => path)).toContain("diskType");
  const mount = { instanceId: "ins-00000001", mountPoint: "/data" };
  const mountedWith = async (fileSystemType: string) => {
    const autoMountConfiguration = { ...mount, fileSystemType };
    return check(disk, {}, { ...base, diskType: "CLOUD_SSD", autoMountConfiguration }, context);
  };
  const mounted = await mountedWith("btrfs");
  expect(mounted.problems).toEqual([]);
  expect(mounted.notes).toEqual([
    expect.stringMatching(/^autoMountConfiguration\.fileSystemType "btrfs" is not/),
  ]);
  expect((await mountedWith("EXT4")).problems).toEqual([
    { path: "autoMountConfiguration.fileSystemType", reason: 'must be one of ext4, xfs, got "EXT4"' },
  ]);
});
