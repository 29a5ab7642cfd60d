// Each kind of finding under each policy, behind both hosts, on the local engine and on the Pulumi CLI: what is found, what is decided
// on it, what becomes of it, which code the run ends with, and that a policy that forbids something changes nothing.
import * as fs from "node:fs";
import * as path from "node:path";
import type { Finding, Kind } from "../../local/cli/reconcile/report";
import { placeForTests } from "../e2e/place";
import { describeWithPulumi, type EngineKind, type Stack } from "../e2e/stacks";
import { found } from "../found";
import { sampled } from "../sample";
import { inShort, reconcile } from "./place";
import { hosts, onStage, stageOf } from "./stage";

const place = placeForTests();

/** The decision on a finding, and what became of it. */
type Fate = `${"repair" | "adopt" | "ignore" | "fail"}, ${"done" | "not done"}`;

interface Row {
  mode?: "report" | "repair" | "adopt";
  policy: string;
  code: number;
  fate: Fate | ((finding: Finding) => Fate);
}

/** A window that opens in three days. */
const later = () =>
  new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" }).format(Date.now() + 3 * 86_400_000);

/** What `names` are about is refused, the rest is ignored. */
const onlyRefused =
  (...names: RegExp[]) =>
  ({ kind, name }: Finding): Fate =>
    names.some((one) => one.test(`${kind} ${name}`)) ? "fail, not done" : "ignore, not done";

const adopted: Record<Kind, Fate> = {
  drift: "adopt, done",
  gone: "adopt, done",
  pending: "adopt, not done",
  unfinished: "adopt, not done",
  unmanaged: "adopt, not done",
};

/** What changes nothing in the cloud. */
const rows: Record<string, Row> = {
  adopt: { mode: "adopt", policy: "", code: 2, fate: ({ kind }) => adopted[kind] },
  "without a policy": { mode: "report", policy: "", code: 2, fate: "fail, not done" },
  ignore: { policy: "default: ignore", code: 0, fate: "ignore, not done" },
  fail: {
    policy: "rules: [{ kind: [drift, gone], action: fail }]\ndefault: ignore",
    code: 3,
    fate: onlyRefused(/drift/, /gone/),
  },
  maxChanges: { policy: "limits: { maxChanges: 5 }", code: 3, fate: "fail, not done" },
  window: {
    policy: `limits: { window: { days: [${later()}], from: "01:00", to: "02:00" } }`,
    code: 3,
    fate: "fail, not done",
  },
  "neverReplace and neverDelete": {
    policy: `
rules:
  - { name: [moves*, leaves*], action: repair }
  - { kind: unmanaged, name: lost*, action: repair }
default: ignore
limits: { neverReplace: true, neverDelete: [vpc:Vpc] }`,
    code: 3,
    fate: onlyRefused(/moves/, /leaves/, /unmanaged lost/),
  },
};

const formats = ["json", "markdown", "junit", "html", "github"];

function describeFindings(kind: EngineKind): void {
  let stack: Stack;
  beforeAll(async () => {
    stack = await stageOf(place, kind);
  }, 1_200_000);

  async function run({ mode = "repair", policy }: Omit<Row, "code" | "fate">, ...flags: string[]) {
    const file = path.join(stack.folder, "reconcile.yaml");
    fs.writeFileSync(file, policy);
    await place.cloud.forget();
    const ended = await reconcile(stack, "--mode", mode, "--policy", file, ...flags);
    const writes = (await place.cloud.calls()).filter(({ read }) => !read).map(({ action }) => action);
    const { findings, message } = found(ended.report.stacks[0], "stack");
    return { ...ended, writes, findings, message };
  }

  const sorted = (lines: unknown[]) => lines.map((line) => JSON.stringify(line)).sort();
  const fateOf = ({ decision, result }: Finding) => `${decision.action}, ${result}`;

  const policies = sampled(`policies, on the engine ${kind}`, Object.entries(rows), 1);
  test.each(policies)(
    "%s",
    async (_, row) => {
      const { code, report, writes, findings, message } = await run(row);
      expect([message, sorted(inShort(report))]).toEqual([undefined, sorted(onStage)]);
      const fates = findings.map((one) => [one.kind, one.name, fateOf(one)]);
      const { fate } = row;
      expect(fates).toEqual(
        findings.map((one) => [one.kind, one.name, typeof fate === "function" ? fate(one) : fate]),
      );
      expect([code, writes]).toEqual([row.code, []]);
      if (row.mode !== "adopt") return;
      expect(findings.find(({ name }) => name === "drifts")?.advice).toMatch(
        /^In index\.js:\d+, set `name` to "by-hand"\.$/,
      );
    },
    1_200_000,
  );

  test("repair brings all of it in sync, and no report ever shows a secret", async () => {
    const made = await stack.resources();
    for (const host of hosts) {
      await place.cloud.drift(found(made[`drifts${host}`], "drifts").id, { VpcName: "once more" });
      await place.cloud.drift(found(made[`goesLater${host}`], "goesLater").id, { remove: true });
    }
    const policy = `
rules:
  - { kind: unmanaged, name: lost*, action: repair }
  - { kind: unmanaged, action: ignore }`;
    const fileOf = (format: string) => path.join(stack.folder, `report.${format}`);
    const reports = formats.flatMap((format) => ["--report", `${format}=${fileOf(format)}`]);
    const { code, findings, message, output, report } = await run({ policy }, ...reports);
    expect([code, message, report.outcome]).toEqual([0, undefined, "repaired"]);
    const isKept = ({ kind, name }: Finding) => kind === "unmanaged" && name.startsWith("halfMade");
    for (const one of findings)
      expect([one.kind, one.name, fateOf(one)]).toEqual([
        ...[one.kind, one.name, isKept(one) ? "ignore, not done" : "repair, done"],
      ]);
    expect(new Set(findings.map((one) => one.kind)).size).toBe(5);
    const texts = [output, ...formats.map((format) => fs.readFileSync(fileOf(format), "utf8"))];
    expect(texts.filter((text) => /hidden-from-all|secret-by-hand/.test(text))).toEqual([]);

    const again = await run({ mode: "report", policy: "" });
    expect([again.code, again.findings, again.writes]).toEqual([0, [], []]);
    expect(again.output).toBe("findings/dev: In sync\n");
  }, 1_200_000);
}

describe("on the local engine", () => describeFindings("local"));
describeWithPulumi("on the Pulumi CLI", () => describeFindings("pulumi"));
