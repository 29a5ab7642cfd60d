// Diff shows what the program or the cloud changed, and nothing that the cloud chose by itself.
import type { ResourceDefinition } from "../../provider/lifecycle/author/define";
import { field } from "../../provider/lifecycle/author/field";
import { withRegion } from "../../provider/lifecycle/author/regional";
import { UNKNOWN } from "../../provider/lifecycle/author/values";
import { diff } from "../../provider/lifecycle/run/diff";

const thing = {
  token: "test:Thing",
  inputs: withRegion({
    name: field.string().autoName(60).doc("Name."),
    cidrBlock: field.cidr().replace().doc("Range."),
    size: field
      .integer()
      .replaceWhen("when it shrinks", (before, wanted) => Number(wanted) < Number(before))
      .optional()
      .doc("Size."),
    servers: field.set(field.string()).optional().doc("Servers."),
    tags: field.map(field.string()).optional().whenRemoved({}).doc("Tags."),
    disk: field
      .object({ kind: field.string().optional().doc("Kind."), size: field.integer().optional().doc("Size.") })
      .optional()
      .doc("Disk."),
    password: field.string().secret().writeOnly().optional().doc("Password."),
  }),
  outputs: {},
} as unknown as ResourceDefinition;

const declared = ["cidrBlock", "name", "tags"];
const oldOutputs = {
  name: "a",
  cidrBlock: "10.0.0.0/16",
  size: 20,
  servers: ["x", "y"],
  tags: { team: "core" },
  disk: { kind: "SSD", size: 50 },
  __declared: declared,
};
const news = { name: "a", cidrBlock: "10.0.0.0/16", tags: { team: "core" } };

test("nothing declared differently is no change, whatever else the cloud chose", () => {
  expect(diff(thing, { oldOutputs, news }).changes).toEqual([]);
});

test("a change has its path and kind, and replaces only where it must", () => {
  const changed = diff(thing, {
    oldOutputs,
    oldInputs: news,
    news: {
      ...news,
      cidrBlock: "10.1.0.0/16",
      size: 30,
      tags: { team: "net", env: "dev" },
      disk: { size: 60 },
    },
  });
  expect(changed.changes).toEqual([
    { path: "cidrBlock", kind: "update", replaces: true, inputDiff: true },
    { path: "size", kind: "update", replaces: false, inputDiff: true },
    { path: "tags.team", kind: "update", replaces: false, inputDiff: true },
    { path: "tags.env", kind: "add", replaces: false, inputDiff: true },
    { path: "disk.size", kind: "update", replaces: false, inputDiff: true },
  ]);
  expect(changed.replaces).toEqual(["cidrBlock"]);
});

test("a shrinking size replaces where a growing one does not", () => {
  expect(diff(thing, { oldOutputs, news: { ...news, size: 10 } }).replaces).toEqual(["size"]);
  expect(diff(thing, { oldOutputs, news: { ...news, size: 40 } }).replaces).toEqual([]);
});

test("sets compare as sets, ranges by meaning", () => {
  const same = { ...news, servers: ["y", "x"], cidrBlock: "10.0.0.0/16" };
  expect(diff(thing, { oldOutputs, news: same }).changes).toEqual([]);
});

test("a removed input goes back to what the definition says, and otherwise is left as it is", () => {
  const { tags: _, ...without } = news;
  expect(diff(thing, { oldOutputs, news: without }).changes).toEqual([
    { path: "tags", kind: "delete", replaces: false, inputDiff: true },
  ]);
  const size = { ...oldOutputs, __declared: [...declared, "size"] };
  expect(diff(thing, { oldOutputs: size, news }).changes).toEqual([]);
});

test("an unknown value counts as changed", () => {
  expect(diff(thing, { oldOutputs, news: { ...news, cidrBlock: UNKNOWN } }).replaces).toEqual(["cidrBlock"]);
});

test("drift is told apart from a change of the program", () => {
  const drifted = { ...oldOutputs, name: "b" };
  expect(diff(thing, { oldOutputs: drifted, oldInputs: news, news }).changes).toEqual([
    { path: "name", kind: "update", replaces: false, inputDiff: false },
  ]);
});

test("ignored paths are no changes", () => {
  expect(diff(thing, { oldOutputs, news: { ...news, name: "z" }, ignoreChanges: ["name"] }).changes).toEqual(
    [],
  );
});

test("what the user wants ignored is no change, at its path and below", () => {
  const changed = {
    ...news,
    cidrBlock: "10.1.0.0/16",
    tags: { team: "net", env: "dev" },
    disk: { size: 60 },
  };
  const paths = (...ignoreChanges: string[]) =>
    diff(thing, { oldOutputs, oldInputs: news, news: changed, ignoreChanges }).changes.map(
      ({ path }) => path,
    );
  expect(paths()).toEqual(["cidrBlock", "tags.team", "tags.env", "disk.size"]);
  expect(paths("tags")).toEqual(["cidrBlock", "disk.size"]);
  expect(paths("tags.team", "disk.*")).toEqual(["cidrBlock", "tags.env"]);
  expect(paths("cidr", "*")).toEqual([]);
});
