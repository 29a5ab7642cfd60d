// Every property that can drift, as the cases have it, behind both hosts: reconcile names the exact place and its values, brings it
// back by the calls of an `up`, and takes it into the state without one.

import { type Finding, secretValue } from "../../local/cli/reconcile/report";
import { parsePath, valueAt } from "../../local/engine/propertyPath";
import type { HostKind } from "../conformance/host";
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";
import type { StackState } from "../e2e/stacks";
import { found } from "../found";
import { sampled } from "../sample";
import { allDrifts, type Drift, DriftingStack, expectedOf, repairsOf, roundsOf } from "./drifts";
import { type Reconciled, reconcile } from "./place";

/** So many drifts, of about as many resources, are tried on each host. */
const most = 4;

let folders: HostFolders;
beforeAll(async () => {
  folders = await makeHostFolders();
});
afterAll(() => folders?.remove());

/** A run of the suite takes one of them. */
const hosts = sampled<HostKind>("hosts of things that drift", ["dynamic", "plugin"], 1);

describe.each(hosts)("on the %s host", (host) => {
  const drifts = sampled(`drifts on the ${host} host`, allDrifts, most);
  let drifting: DriftingStack;

  beforeAll(async () => {
    drifting = await DriftingStack.open(host, folders, drifts);
  }, 1_200_000);
  afterAll(() => drifting?.lab.close());

  const run = (mode: string) => {
    const { lab, stack } = drifting;
    return lab.cloud.during(() => reconcile(stack, "--mode", mode, "--no-unmanaged"));
  };

  /** The findings of each drift, and that there are no others. */
  function expectFindings(round: readonly Drift[], { report }: Reconciled): Finding[] {
    const { findings } = found(report.stacks[0], "stack");
    const labelOf = ({ thing, property }: Drift) => `${thing.name} ${property}`;
    const expected = round.map((drift) => [labelOf(drift), expectedOf(drift)]);
    const seen = round.map((drift) => {
      const its = findings.filter(({ name }) => name === drift.thing.name);
      return [labelOf(drift), its.map(({ kind, property }) => (property ? [kind, property] : [kind]))];
    });
    expect(seen).toEqual(expected);
    expect(findings).toHaveLength(round.flatMap(expectedOf).length);
    return findings;
  }

  /** Values of findings are those of the states before and after. */
  function expectValues(
    findings: readonly Finding[],
    side: "recorded" | "live",
    states: Record<string, StackState>,
  ): void {
    const shown = findings.filter((one) => one.property && one[side] !== undefined);
    const told = shown.filter((one) => !JSON.stringify(one[side]).includes(secretValue));
    expect(told.map((one) => one[side])).toEqual(
      told.map(({ name, property = "" }) => valueAt(states[name]?.inputs, parsePath(property))),
    );
  }

  test.each(roundsOf(drifts).map((round, i) => [i + 1, round] as const))(
    "round %i: each is found, repaired, and taken into the state",
    async (_, round) => {
      const calls = round.flatMap(repairsOf).sort();
      const before = await drifting.drift(round);
      const repaired = await run("repair");
      const findings = expectFindings(round, repaired.result);
      expect([repaired.result.code, repaired.writes.sort()]).toEqual([0, calls]);
      expectValues(findings, "recorded", before);

      await drifting.drift(round);
      const adopted = await run("adopt");
      const taken = expectFindings(round, adopted.result);
      expect([adopted.writes, new Set(taken.map(({ result }) => result))]).toEqual([[], new Set(["done"])]);
      expectValues(taken, "live", await drifting.stack.resources());

      const back = await run("repair");
      expect([back.result.code, back.writes.sort()]).toEqual([0, calls]);
    },
    1_200_000,
  );

  test("in the end all is in sync", async () => {
    const { result, writes } = await run("report");
    expect([result.report.outcome, writes]).toEqual(["in sync", []]);
  });
});
