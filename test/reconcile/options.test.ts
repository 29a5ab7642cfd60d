// Resources that a program treats in a way of its own, on both engines: changes that are ignored, aliases, what is protected or kept,
// components, and resources of other providers.
import * as path from "node:path";
import { placeForTests } from "../e2e/place";
import { describeWithPulumi, type EngineKind, Stack } from "../e2e/stacks";
import { found } from "../found";
import { inShort, reconcile } from "./place";

const place = placeForTests();

const program = ({ old }: { old: boolean }) => `const pulumi = require("@pulumi/pulumi");
const { vpc } = require("pulumi-tencentcloud-native");
const range = "10.0.0.0/16";
const random = { create: async () => ({ id: "drawn", outs: { value: Math.random() } }) };
class Random extends pulumi.dynamic.Resource {
  constructor(name) { super(random, name, { value: undefined }); }
}
const drawn = new Random("drawn");
const component = new pulumi.ComponentResource("shop:index:Network", "network");
new vpc.Vpc("inside", { name: "inside", cidrBlock: range, tags: { drawn: pulumi.interpolate\`n\${drawn.id}\` } }, { parent: component });
new vpc.Vpc("ignoring", { name: "ignoring", cidrBlock: range, tags: { team: "web" } }, { ignoreChanges: ["name", "tags.team"] });
new vpc.Vpc("${old ? "before" : "after"}", { name: "renamed", cidrBlock: range }, { aliases: [{ name: "before" }] });
new vpc.Vpc("guarded", { name: "guarded", cidrBlock: range }, { protect: true });
${old ? 'new vpc.Vpc("kept", { name: "kept", cidrBlock: range }, { retainOnDelete: true });' : ""}`;

function describeOptions(kind: EngineKind): void {
  let stack: Stack;
  beforeAll(async () => {
    await place.cloud.reset();
    const folder = path.join(place.folders.program, kind, "options");
    stack = await Stack.create(kind, folder, { runtime: "nodejs" }, { ...place.cloud.env, NO_COLOR: "1" });
    stack.program(program({ old: true }));
    await stack.up();
  }, 1_200_000);

  test("each is found and repaired as the program treats it", async () => {
    const made = await stack.resources();
    const ids = Object.fromEntries(Object.entries(made).map(([name, { id }]) => [name, id]));
    for (const [name, id] of Object.entries(ids)) await place.cloud.drift(id, { VpcName: `${name} by hand` });
    stack.program(program({ old: false }));
    await place.cloud.forget();
    const { code, report } = await reconcile(stack, "--mode", "repair", "--no-unmanaged");
    const { findings, message } = found(report.stacks[0], "stack");
    expect([message, code]).toEqual([undefined, 0]);
    const drifted = (name: string, said = name, ...more: unknown[]) => [
      ...["drift", `vpc:Vpc ${name}`, "name"],
      ...(more.length > 0 ? more : [said, said, `${name} by hand`]),
    ];
    expect(inShort(report)).toEqual([
      drifted("before", "renamed"),
      drifted("guarded"),
      drifted("kept", "", undefined, "kept", "kept by hand"),
      ["pending", "vpc:Vpc kept"],
      drifted("inside"),
    ]);
    expect(findings.filter(({ name }) => name === "kept").map(({ change }) => change)).toEqual(
      Array(2).fill({ operation: "none", text: "forget it: `retainOnDelete` keeps it in the cloud" }),
    );
    const writes = (await place.cloud.calls()).filter(({ read }) => !read).map(({ action }) => action);
    expect(writes).toEqual(Array(3).fill("ModifyVpcAttribute"));
    const now = await stack.resources();
    expect(Object.keys(now).sort()).toEqual(["after", "guarded", "ignoring", "inside"]);
    expect(found(now.after, "after").id).toBe(ids.before);

    const again = await reconcile(stack, "--no-unmanaged");
    expect([again.code, inShort(again.report)]).toEqual([0, []]);
  }, 1_200_000);

  test("what is protected is not deleted, and the run says which it is", async () => {
    stack.program("");
    const { code, report } = await reconcile(stack, "--mode", "repair", "--no-unmanaged");
    expect([code, report.stacks[0]?.message]).toEqual([1, expect.stringMatching(/guarded[\s\S]*protect/)]);
    expect(await place.cloud.resources("vpc:vpc")).toHaveLength(5);
  }, 1_200_000);
}

describe("on the local engine", () => describeOptions("local"));
describeWithPulumi("on the Pulumi CLI", () => describeOptions("pulumi"));
