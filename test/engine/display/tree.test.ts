// The tree a person watches: what runs, what it waits for, what changed, within the room there is.
import { createColors } from "picocolors";
import { Progress } from "../../../local/engine/display/progress";
import { progressLine, treeLines } from "../../../local/engine/display/tree";
import type { EngineEventBody } from "../../../local/engine/events";
import { begin, both, done, failed, Page, said, show, stackUrn, summary, urnOf } from "./story";

const component = { type: "rec:index:Outer" };
const inside = { parent: urnOf("o", component.type), new: {} };
const running: EngineEventBody[] = [
  begin("create", "web-dev", { new: {} }),
  ...both("same", "quiet", { old: {}, new: {} }),
  begin("same", "o", { ...component, old: {}, new: {} }),
  ...both("create", "o-a", inside),
  begin("create", "o-b", { ...inside, type: "pulumi-nodejs:dynamic/tencentcloud-native/vpc:Vpc" }),
  said(
    "info",
    "waiting for vpc-1 PENDING",
    urnOf("o-b", "pulumi-nodejs:dynamic/tencentcloud-native/vpc:Vpc"),
    true,
  ),
  begin("update", "u", {
    old: {},
    new: {},
    detailedDiff: {
      "tags.a": { diffKind: "update", inputDiff: true },
      z: { diffKind: "add", inputDiff: true },
    },
  }),
  said("error", "no such image\nmore", urnOf("u")),
  failed("update", "u", { old: {}, new: {} }),
];

function drawn(events: EngineEventBody[], options: { width?: number; height?: number } = {}): string[] {
  let now = 0;
  const progress = new Progress(() => now);
  events.forEach((body, index) => {
    now = index * 1000;
    progress.take({ sequence: index, timestamp: 0, ...body });
  });
  const lines = treeLines(progress, {
    preview: false,
    colors: createColors(false),
    now,
    width: options.width ?? 120,
    ...(options.height ? { height: options.height } : {}),
  });
  return lines.map((line) => line.replace(/[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/, "*"));
}

test("children stand under their components, unchanged things only where something is below them", () => {
  expect(drawn(running)).toEqual([
    " +  pulumi:pulumi:Stack                web-dev  * creating (10s)",
    "    ├─ rec:index:Outer                 o",
    " +  │  ├─ rec:index:Thing              o-a      created (1.0s)",
    " +  │  └─ tencentcloud-native:vpc:Vpc  o-b      * creating (4.0s)  waiting for vpc-1 PENDING",
    " ~  └─ rec:index:Thing                 u        updating failed    error: no such image",
  ]);
});

test("what does not fit into the width is cut, what does not fit into the height is counted", () => {
  const narrow = drawn(running, { width: 82 });
  expect(narrow[3]).toMatch(/waiting for v…$/);
  expect(Math.max(...narrow.map((line) => line.length))).toBeLessThan(82);
  const low = drawn(running, { height: 4 });
  expect(low).toHaveLength(4);
  expect(low.at(-1)).toBe("     … 1 more");
});

test("in 80 columns no row wraps, long names and types give way, and a failed row shows its code", () => {
  const dynamic = "pulumi-nodejs:dynamic/tencentcloud-native/vpc:SecurityGroupRule";
  const name = `${"a-very-long-name-of-a-rule-".repeat(3)}17`;
  const rule = { type: dynamic, new: {} };
  const message =
    "creating the rule: vpc CreateSecurityGroupPolicies in ap-guangzhou failed: LimitExceeded.Policies: too many.";
  const lines = drawn(
    [
      begin("create", "web-dev", { new: {} }),
      begin("create", name, rule),
      said("error", message, urnOf(name, dynamic)),
      failed("create", name, rule),
    ],
    { width: 80 },
  );
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(80);
  expect(lines.at(-1)).toContain("…");
  expect(lines.at(-1)).toMatch(/…e-17 {2}creating failed {2,}error: LimitExceeded\.\S*…$/);
});

test("in 80 columns a row whose input is refused names the input", () => {
  const dynamic = "pulumi-nodejs:dynamic/tencentcloud-native/index:Identity";
  const message = `${dynamic} resource 'disk-of-a-server' has a problem: diskChargeType is required`;
  const lines = drawn(
    [
      ...both("create", "tencentcloud-native", { type: dynamic, new: {} }),
      begin("create", "disk-of-a-server", { type: dynamic, new: {} }),
      said("error", message, urnOf("disk-of-a-server", dynamic)),
      failed("create", "disk-of-a-server", { type: dynamic, new: {} }),
    ],
    { width: 80 },
  );
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(80);
  expect(lines.at(-1)).toMatch(/creating failed {2}error: diskCharge/);
});

test("the footer counts what is done of what the preview promised", () => {
  const progress = new Progress(() => 0);
  [...both("create", "a", { new: {} }), begin("create", "b", { new: {} })].forEach((body, sequence) => {
    progress.take({ sequence, timestamp: 0, ...body });
  });
  const options = { preview: false, colors: createColors(false), now: 2000, width: 80 };
  expect(progressLine(progress, { ...options, expected: 7 })).toMatch(/2s · 1 of 7 · 1 running$/);
  expect(progressLine(progress, options)).toMatch(/2s · 1 of 2 · 1 running$/);
});

test("a replacement is one row with one status", () => {
  const told = { old: { id: "1" }, new: {} };
  const lines = drawn([
    ...both("create-replacement", "a", told),
    ...both("replace", "a", told),
    ...both("delete-replaced", "a", { old: { id: "1" } }),
  ]);
  expect(lines.filter((line) => line.includes("Thing"))).toEqual([
    " +- └─ rec:index:Thing   a        replaced (5.0s)",
  ]);
});

test("on a terminal the tree stays at the end, with the summary under it", async () => {
  const page = new Page();
  page.isTTY = true;
  await show([...running, done("create", "web-dev", { new: {} }), summary({ create: 2 })], {
    kind: "up",
    output: page,
    env: { NO_COLOR: "1" },
  });
  const last = page.text.slice(page.text.lastIndexOf("Updating (dev)"));
  expect(last).toContain(" +  pulumi:pulumi:Stack");
  expect(last).toContain("Resources:\n    + 2 created\n    1 errored\n");
  expect(page.text).not.toContain(`${String.fromCharCode(27)}[32m`);
  expect(stackUrn).toContain("web-dev");
});
