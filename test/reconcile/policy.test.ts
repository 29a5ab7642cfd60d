// What a policy decides: the first rule that fits, resources as a whole, and the limits, beyond which nothing is done.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { parse } from "yaml";
import { decideAll } from "../../local/cli/reconcile/decide";
import type { Found } from "../../local/cli/reconcile/find";
import { isOpen, matches, policySchema, readPolicy } from "../../local/cli/reconcile/policy";
import { type Finding, kinds, type Mode } from "../../local/cli/reconcile/report";
import { outcomeOf } from "../../local/cli/reconcile/run";
import { findingOf, foundOf } from "./sample";

const noon = new Date("2026-11-30T12:00:00Z");

function decided(policy: string, found: Found[], mode: Mode = "repair", now = noon): string[] {
  const read = policySchema.parse(parse(policy) ?? {});
  return decideAll(read, mode, found, now).map(({ decision }) => `${decision.action} by ${decision.by}`);
}

test("without a policy the mode decides; what is unmanaged is deleted only where a rule says so", () => {
  const all = kinds.map((kind) => foundOf({ kind, name: kind }));
  expect(decided("", all, "report")).toEqual(kinds.map(() => "fail by the default"));
  expect(decided("", all, "adopt")).toEqual(kinds.map(() => "adopt by --mode adopt"));
  expect(decided("", all)).toEqual([
    ...Array.from({ length: 4 }, () => "repair by --mode repair"),
    "fail by no rule says that what is unmanaged may be deleted",
  ]);
  expect(decided("rules: [{ kind: unmanaged, action: repair }]", all)[4]).toBe("repair by rule 1");
});

test("the first rule that fits decides, by kind, type, name and property path", () => {
  const policy = `
    rules:
      - { type: "cvm:*", action: fail, because: machines are precious }
      - { kind: [drift], property: [tags, "ingress[1].*"], action: ignore }
      - { name: "web-*", action: adopt }
    default: fail`;
  const cases: [Partial<Found>, string][] = [
    [{ type: "cvm:Instance", property: "tags.team" }, "fail by rule 1: machines are precious"],
    [{ property: "tags.team" }, "ignore by rule 2"],
    [{ property: "tags" }, "ignore by rule 2"],
    [{ property: "tagsOfOthers" }, "fail by the policy's default"],
    [{ property: "ingress[1].port" }, "ignore by rule 2"],
    [{ property: "ingress[2].port" }, "fail by the policy's default"],
    [{ property: "tags.team", kind: "pending" }, "fail by the policy's default"],
    [{ name: "web-1" }, "adopt by rule 3"],
    [{ name: "aweb-1" }, "fail by the policy's default"],
  ];
  for (const [changes, expected] of cases)
    expect([changes, ...decided(policy, [foundOf(changes)])]).toEqual([changes, expected]);
});

test("in a pattern `*` is any text, and everything else is itself", () => {
  const cases: [string, string, boolean][] = [
    ["web (1)", "web 1", false],
    ["web (1)", "web (1)", true],
    ["web?", "web1", false],
    ["!web", "db", false],
    ["{a,b}", "a", false],
    ["a|b", "a", false],
    ["network/*/web", "network/10.0/web", true],
    ["*[1]", "web[1]", true],
    ["netz.*", "netz-中文", false],
    ["netz*", "netz-中文", true],
  ];
  for (const [wanted, name, expected] of cases)
    expect([wanted, name, matches(wanted, name)]).toEqual([wanted, name, expected]);
});

test("a resource of which something is not to be repaired is not repaired", () => {
  const policy = "rules: [{ property: tags, action: ignore }]";
  const [name, tags, other] = decided(policy, [
    foundOf(),
    foundOf({ property: "tags.team" }),
    foundOf({ name: "other" }),
  ]);
  expect(name).toBe("fail by the resource would be dealt with as a whole, and `tags.team` is to be ignored");
  expect([tags, other]).toEqual(["ignore by rule 1", "repair by --mode repair"]);
});

test("what exceeds a limit is reported and not done", () => {
  const replaces = foundOf({ change: { operation: "replace", text: "" }, type: "cvm:Instance" });
  const deletes = foundOf({ kind: "pending", name: "gone", change: { operation: "delete", text: "" } });
  const both = [replaces, deletes, foundOf()];
  expect(decided("limits: { neverReplace: true }", both)[0]).toBe("fail by limit neverReplace");
  expect(decided("limits: { neverReplace: [vpc:*] }", both)[0]).toBe("repair by --mode repair");
  expect(decided("limits: { neverDelete: true }", both)).toEqual([
    "fail by limit neverDelete",
    "fail by limit neverDelete",
    "repair by --mode repair",
  ]);
  expect(new Set(decided("limits: { maxChanges: 2 }", both))).toEqual(
    new Set(["fail by limit maxChanges: 3 resources would change, and 2 may"]),
  );
  expect(new Set(decided("limits: { maxChanges: 3 }", both))).toEqual(new Set(["repair by --mode repair"]));
  const night = "limits: { window: { from: '22:00', to: '04:00', timeZone: Asia/Shanghai } }";
  expect(decided(night, [foundOf()])[0]).toContain("limit window");
  expect(decided(night, [foundOf()], "repair", new Date("2026-11-30T15:00:00Z"))[0]).toBe(
    "repair by --mode repair",
  );
});

test("a window over midnight belongs to the day on which it began", () => {
  const open = (text: string) =>
    isOpen(
      { days: ["Friday"], from: "22:00", to: "04:00", timeZone: "UTC" },
      new Date(`2026-12-${text}:00Z`),
    );
  expect(["04T21:59", "04T22:00", "05T03:59", "05T04:00", "05T22:30", "04T03:00"].map(open)).toEqual([
    ...[false, true, true, false, false, false],
  ]);
});

test("a policy that is not valid is refused with every place that is wrong", () => {
  const file = path.join(os.tmpdir(), `policy-${process.pid}.yaml`);
  fs.writeFileSync(
    file,
    "rules: [{ action: heal }, { kind: drift }]\nlimits: { maxChanges: -1, often: 1 }\n",
  );
  expect(() => readPolicy(file)).toThrow(/rules\.0\.action[\s\S]*rules\.1\.action[\s\S]*limits/);
  fs.writeFileSync(file, "limits: { neverReplace: { types: [cvm:Instance] } }");
  expect(() => readPolicy(file)).toThrow("limits.neverReplace: true, or a list of types is wanted");
  fs.writeFileSync(file, "rules: [{ type: [\n");
  expect(() => readPolicy(file)).toThrow(`the policy in ${file} cannot be read: `);
  fs.rmSync(file);
  expect(() => readPolicy(file)).toThrow(`--policy: there is no file ${file}`);
});

test("how a stack ends", () => {
  const outcome = (mode: Mode, ...findings: Partial<Finding>[]) => outcomeOf(findings.map(findingOf), mode);
  const repair = { action: "repair", by: "" } as const;
  const adopt = { action: "adopt", by: "" } as const;
  const ignored = { decision: { action: "ignore", by: "" } } as const;
  expect(outcome("report")).toBe("in sync");
  expect(outcome("report", {})).toBe("differs");
  expect(outcome("report", ignored)).toBe("in sync");
  expect(outcome("repair", ignored, { decision: repair, result: "done" })).toBe("repaired");
  expect(outcome("repair", {}, { decision: repair, result: "done" })).toBe("forbidden");
  expect(outcome("adopt", { decision: adopt, result: "done" })).toBe("repaired");
  expect(outcome("adopt", { decision: adopt, result: "done", advice: "change the program" })).toBe("differs");
});
