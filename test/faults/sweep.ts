// The sweep: every kind of fault at every call of the life, on each host; or an even sample of that.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";
import { first, found } from "../found";
import { type Baseline, changeOfState, type Moment, runBaseline } from "./baseline";
import { type FaultKind, faultKinds } from "./faultKinds";
import { sum } from "./page";
import type { HostKind } from "./program";
import { type Outcome, runScenario, type Scenario, scenarioDir } from "./scenario";
import type { WorldOptions } from "./world";

export interface SweepOptions {
  hosts: HostKind[];
  /** A program of the user's own, instead of the example. */
  cwd?: string | undefined;
  /** So many scenarios of each host; all, when absent. */
  sample?: number | undefined;
  /** Which sample; the first, when absent. */
  seed?: number | undefined;
  /** Circumstances that scenarios may have; all, when absent. The usual ones are always among them. */
  circumstances?: readonly Circumstances[] | undefined;
  /** Only scenarios whose `host stage action fault` this matches. */
  only?: RegExp | undefined;
  /** Scenarios at once. */
  lanes: number;
  /** Whether faults that take a minute are among them. */
  slow: boolean;
  onOutcome?: (outcome: Outcome, done: number, all: number) => void;
}

export interface Figures {
  host: HostKind;
  calls: number;
  faults: number;
  /** Every fault at every call that it can be done to. */
  possible: number;
  /** How many of them were tried. */
  scenarios: number;
  struck: number;
  converged: number;
  duplicates: number;
  orphans: number;
  secretsShown: number;
  failed: Outcome[];
}

/** Lives that differ in more than their faults; the usual one first, which tells how fast the machine is. */
export const circumstancesOf = ["usual", "impatient", "temporaryKeys"] as const;

type Circumstances = (typeof circumstancesOf)[number];

/** What has no fault of its own takes a fraction of this, however slow the machine is. */
const patienceAtLeast = 4;

function worldOf(name: Circumstances, slowest: number): WorldOptions {
  // For what lasts until it is lifted: several lives at once go slower than one.
  if (name === "impatient") return { patience: `${Math.max(patienceAtLeast, Math.ceil(4 * slowest))}s` };
  return name === "temporaryKeys" ? { byRole: true } : {};
}

function circumstances({ lifted, byRole }: FaultKind): Circumstances {
  return lifted ? "impatient" : byRole ? "temporaryKeys" : "usual";
}

export async function sweep(options: SweepOptions): Promise<Figures[]> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "sweep-"));
  const folders = await makeHostFolders();
  const figures: Figures[] = [];
  try {
    for (const host of options.hosts) {
      const kinds = faultKinds.filter((kind) => possible(kind, options));
      const baselines: Baseline[] = [];
      const all: Scenario[] = [];
      for (const name of options.circumstances ?? circumstancesOf) {
        const some = kinds.filter((kind) => circumstances(kind) === name);
        if (some.length === 0) continue;
        const life = { ...worldOf(name, slowest(baselines)), cwd: options.cwd };
        const baseline = await runBaseline(path.join(dir, host, name), host, folders, life);
        baselines.push(baseline);
        all.push(...allScenarios(baseline, some));
      }
      const outcomes = await runAll(choose(all, options), path.join(dir, host), folders, options);
      figures.push({ ...count(host, first(baselines, "baseline"), kinds, outcomes), possible: all.length });
    }
  } finally {
    folders.remove();
    fs.rmSync(dir, { recursive: true, force: true });
  }
  return figures;
}

/** Seconds of the longest stage so far. */
function slowest(baselines: Baseline[]): number {
  return Math.max(0, ...baselines.flatMap(({ seconds }) => [...seconds.values()]));
}

function possible(kind: FaultKind, { slow, cwd }: SweepOptions): boolean {
  // A program of the user's own is not told to be impatient.
  if (kind.lifted && cwd) return false;
  return slow || !kind.slow;
}

function allScenarios(baseline: Baseline, kinds: FaultKind[]): Scenario[] {
  return [...baseline.moments, ...baseline.moves].flatMap((moment) =>
    kinds.filter((kind) => canMeet(kind, moment, baseline)).map((kind) => ({ baseline, moment, kind })),
  );
}

function canMeet({ on }: FaultKind, moment: Moment, { moments }: Baseline): boolean {
  if (on === "move" || moment.action === changeOfState)
    return on === "move" && moment.action === changeOfState;
  if (on === "stage") return moments.find(({ stage }) => stage === moment.stage) === moment;
  return on === "all" || (on === "read") === moment.read;
}

function choose(all: Scenario[], { sample, seed = 0, only }: SweepOptions): Scenario[] {
  const wanted = only ? all.filter((one) => only.test(label(one))) : all;
  if (sample === undefined || sample >= wanted.length) return wanted;
  // A stride that shares no factor with the number goes through kinds and moments alike.
  const stride = wanted.length / sample;
  return Array.from({ length: sample }, (_, i) =>
    found(wanted[(seed + Math.floor(i * stride + (i % 7) * (stride / 7))) % wanted.length], "scenario"),
  );
}

export function label({ baseline, moment, kind }: Scenario): string {
  return `${baseline.host} ${moment.stage.name} ${moment.action}#${moment.nth} ${kind.name}`;
}

async function runAll(
  scenarios: Scenario[],
  dir: string,
  folders: HostFolders,
  { lanes, onOutcome }: SweepOptions,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < scenarios.length; index = next++) {
      const outcome = await runScenario(
        found(scenarios[index], "scenario"),
        scenarioDir(dir, index),
        folders,
      );
      outcomes.push(outcome);
      onOutcome?.(outcome, outcomes.length, scenarios.length);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcomes;
}

function count(
  host: HostKind,
  baseline: Baseline,
  kinds: FaultKind[],
  outcomes: Outcome[],
): Omit<Figures, "possible"> {
  const total = (of: (outcome: Outcome) => number) => sum(outcomes, of);
  return {
    host,
    calls: baseline.moments.length,
    faults: kinds.length,
    scenarios: outcomes.length,
    struck: total(({ struck }) => Number(struck)),
    converged: total(({ converged, problems }) => Number(converged && problems.length === 0)),
    duplicates: total(({ duplicates }) => duplicates),
    orphans: total(({ orphans }) => orphans),
    secretsShown: total(({ secretsShown }) => secretsShown),
    failed: outcomes.filter(({ problems }) => problems.length > 0),
  };
}
