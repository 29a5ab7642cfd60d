// Tags of a resource and of the provider: what is sent, what is seen, and what is left to the system.

import { UNKNOWN } from "../../provider/lifecycle/author/values";
import { check } from "../../provider/lifecycle/run/check";
import { resourceOf } from "../../provider/lifecycle/run/registry";
import { definitions } from "../../provider/resources";
import { present } from "../found";
import { type Lab, openLab } from "./lab";

const vpc = { cidrBlock: "10.0.0.0/16" };
const many = (count: number, value = "a") =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`key ${i}`, value]));

describe("a resource's own tags", () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab();
  });
  afterAll(() => lab.close());

  test("only the difference is sent, ten at a time", async () => {
    const one = lab.resource("vpc:Vpc");
    await one.up({ ...vpc, tags: { ...many(25), team: "web" } });
    const { calls } = await lab.during(() => one.up({ ...vpc, tags: { ...many(12, "b"), team: "web" } }));
    const sent = calls.filter(({ action }) => action === "ModifyResourceTags").map(({ params }) => params);
    expect(sent).toMatchObject([
      { Resource: `qcs::vpc:ap-guangzhou:uin/:vpc/${one.now.id}` },
      { Resource: `qcs::vpc:ap-guangzhou:uin/:vpc/${one.now.id}` },
    ]);
    const sizes = sent.map((params) => [params.ReplaceTags, params.DeleteTags].map((l) => (l as []).length));
    expect(sizes).toEqual([
      [10, 10],
      [2, 3],
    ]);
    await one.refresh();
    expect(one.now.outputs.tags).toEqual({ ...many(12, "b"), team: "web" });
    expect(await one.changes({ ...vpc, tags: { ...many(12, "b"), team: "web" } })).toEqual([]);
  });

  test("tags that go from the program go from the cloud; those that were never in it stay", async () => {
    const one = lab.resource("vpc:Vpc");
    await one.up({ ...vpc, tags: { team: "web" } });
    const { writes } = await lab.during(() => one.up(vpc));
    expect(writes).toEqual(["ModifyResourceTags"]);
    await lab.control("POST", "drift", { id: one.now.id, set: { Tags: [{ Key: "a", Value: "b" }] } });
    await one.refresh();
    expect(one.now.outputs.tags).toEqual({ a: "b" });
    expect(await one.changes(vpc)).toEqual([]);
  });

  test("the system's tags are neither shown nor touched", async () => {
    const one = lab.resource("vpc:Vpc");
    await one.up({ ...vpc, tags: { team: "web" } });
    const system = { Key: "qcs:made-by", Value: "a cluster" };
    const set = { Tags: [system, { Key: "team", Value: "web" }] };
    await lab.control("POST", "drift", { id: one.now.id, set });
    await one.refresh();
    expect(await one.changes({ ...vpc, tags: { team: "web" } })).toEqual([]);
    await one.up({ ...vpc, tags: { stage: "test" } });
    const { VpcSet } = await lab.api.vpc.DescribeVpcs({ VpcIds: [one.now.id] });
    expect(present(VpcSet[0]).TagSet).toEqual([system, { Key: "stage", Value: "test" }]);
  });

  test("an import of something with tags shows them, and a program that says them changes nothing", async () => {
    const made = lab.resource("vpc:Vpc");
    await made.up({ ...vpc, tags: { team: "web" } });
    const one = lab.resource("vpc:Vpc", made.name);
    const { inputs } = present(await one.import(made.now.id));
    expect(inputs.tags).toEqual({ team: "web" });
    expect(await one.changes({ ...vpc, name: inputs.name, tags: { team: "web" } })).toEqual([]);
    expect(await one.changes({ ...vpc, name: inputs.name, tags: { team: "data" } })).toEqual(["tags.team"]);
  });

  test.each([
    ["too many", many(51), /at most 50 tags/],
    ["a long key", { ["k".repeat(128)]: "a" }, /1 to 127 characters/],
    ["an empty key", { "": "a" }, /1 to 127 characters/],
    ["a long value", { a: "v".repeat(256) }, /more than 255 characters/],
    ["the system's key", { "qcs:a": "b" }, /the system's own/],
    ["other characters", { "a*": "b" }, /characters that tags cannot have/],
  ])("%s is refused by check", async (_, tags, words) => {
    await expect(lab.resource("vpc:Vpc").check({ ...vpc, tags })).rejects.toThrow(words);
  });

  test.each<[string, object]>([
    ["ResourceDescriptionError", { Resource: "qcs::vpc:ap-guangzhou:uin/:vpc/vpc-00000000" }],
    ["ResourceDescriptionError", { Resource: "vpc-00000000" }],
    ["InvalidParameter.Tag", { ReplaceTags: undefined }],
    ["InvalidParameter.Tag", { DeleteTags: [] }],
    ["DeleteTagsParamError", { DeleteTags: [{ TagKey: "a" }] }],
    ["ReservedTagKey", { ReplaceTags: [{ TagKey: "qcs:a", TagValue: "b" }] }],
    ["TagKeyEmpty", { ReplaceTags: [{ TagKey: "", TagValue: "b" }] }],
    ["TagKeyLengthExceeded", { ReplaceTags: [{ TagKey: "k".repeat(128), TagValue: "b" }] }],
    ["TagValueLengthExceeded", { ReplaceTags: [{ TagKey: "a", TagValue: "v".repeat(256) }] }],
  ])("the local cloud refuses with %s (%#)", async (code, params) => {
    const { id } = await lab.need("vpc:Vpc", vpc);
    const good = {
      Resource: `qcs::vpc:ap-guangzhou:uin/:vpc/${id}`,
      ReplaceTags: [{ TagKey: "a", TagValue: "b" }],
    };
    await expect(lab.api.tag.ModifyResourceTags({ ...good, ...params })).rejects.toMatchObject({
      code: expect.stringContaining(code),
    });
    await lab.api.vpc.DeleteVpc({ VpcId: id });
  });
});

test("nothing can have more than 50 tags", async () => {
  const lab = await openLab();
  const one = lab.resource("vpc:Vpc");
  await one.up({ ...vpc, tags: many(50) });
  const call = lab.api.tag.ModifyResourceTags({
    Resource: `qcs::vpc:ap-guangzhou:uin/:vpc/${one.now.id}`,
    ReplaceTags: [{ TagKey: "more", TagValue: "b" }],
  });
  await expect(call).rejects.toMatchObject({ code: "LimitExceeded.ResourceAttachedTags" });
  await lab.close();
});

test("the provider's tags lie under a resource's own, where it takes tags, and are sent with the create", async () => {
  const lab = await openLab({ defaultTags: { team: "web", stage: "test" } });
  const one = lab.resource("vpc:Vpc");
  const { writes } = await lab.during(() => one.up({ ...vpc, tags: { stage: "production" } }));
  expect(writes).toEqual(["CreateVpc"]);
  expect(one.now.inputs.tags).toEqual({ team: "web", stage: "production" });
  expect(await one.changes({ ...vpc, tags: { stage: "production" } })).toEqual([]);
  expect(await one.changes(vpc)).toEqual(["tags.stage"]);
  const group = lab.resource("vpc:SecurityGroup");
  await group.up({});
  expect(group.now.outputs.tags).toEqual({ team: "web", stage: "test" });
  const rule = lab.resource("vpc:SecurityGroupRule");
  await rule.up({
    securityGroupId: group.now.id,
    direction: "egress",
    action: "ACCEPT",
    cidrBlock: "0.0.0.0/0",
  });
  expect(rule.now.inputs.tags).toBeUndefined();
  await lab.close();
});

test("what the provider's tags lie under may be unknown as a whole", async () => {
  const context = { urn: "u", logicalName: "a", region: "ap-guangzhou", defaultTags: { team: "web" } };
  const whole = await check(resourceOf(definitions, "vpc:Vpc"), {}, { ...vpc, tags: UNKNOWN }, context);
  expect(whole.inputs.tags).toBe(UNKNOWN);
  const part = await check(resourceOf(definitions, "vpc:Vpc"), {}, { ...vpc, tags: { a: UNKNOWN } }, context);
  expect(part.inputs.tags).toEqual({ team: "web", a: UNKNOWN });
});
