// Every interrupted create and every next run after it, on each host; or an even sample of that.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { type HostFolders, makeHostFolders } from "../../conformance/hostFolders";
import type { HostKind } from "../program";
import { type Batch, batchesOf, type Change, creates } from "./creates";
import { prepare } from "./ground";
import { type Expected, expectedAfter, type NextRun, nextRuns, type Outcome, runScenario } from "./scenario";

export interface InterruptedOptions {
  hosts: readonly HostKind[];
  /** So many creates and next runs of each host, spread evenly from where `seed` says; all, when absent. */
  sample?: { creates: number; nextRuns: number; seed: number } | undefined;
  /** Only creates whose `token action` this matches. */
  only?: RegExp | undefined;
  /** Only next runs whose `change home when` this matches. */
  next?: RegExp | undefined;
  /** Batches at once. */
  lanes: number;
  onOutcome?: (outcome: Outcome) => void;
}

/** How many pairs of a create and a next run there are for each host. */
export const possible = creates.length * nextRuns.length;

export async function sweepInterrupted(options: InterruptedOptions): Promise<Outcome[]> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "interrupted-"));
  const folders = await makeHostFolders();
  const chosen = creates.filter(({ token, action }) => options.only?.test(`${token} ${action}`) ?? true);
  const batches = batchesOf(spread(chosen, options.sample?.creates, options.sample?.seed));
  const work = options.hosts.flatMap((host) => batches.map((batch) => ({ host, batch })));
  const outcomes: Outcome[] = [];
  try {
    const lane = async (nth: number): Promise<void> => {
      for (let one = work.shift(); one; one = work.shift())
        await sweepBatch(path.join(dir, String(nth)), one.host, one.batch, folders, options, outcomes);
    };
    await Promise.all(Array.from({ length: options.lanes }, (_, nth) => lane(nth)));
  } finally {
    folders.remove();
    fs.rmSync(dir, { recursive: true, force: true });
  }
  return outcomes;
}

async function sweepBatch(
  dir: string,
  host: HostKind,
  batch: Batch,
  folders: HostFolders,
  { next, sample, onOutcome }: InterruptedOptions,
  outcomes: Outcome[],
): Promise<void> {
  const wanted = nextRuns.filter(({ change, home, when }) => next?.test(`${change} ${home} ${when}`) ?? true);
  const ground = await prepare(path.join(dir, "prepared"), host, batch, folders);
  const known = new Map<Change, Expected>();
  for (const one of spread<NextRun>(wanted, sample?.nextRuns, sample?.seed)) {
    const expected =
      known.get(one.change) ?? (await expectedAfter(ground, one.change, path.join(dir, "calm"), folders));
    known.set(one.change, expected);
    const outcome = await runScenario(ground, one, expected, path.join(dir, "scenario"), folders);
    outcomes.push(outcome);
    onOutcome?.(outcome);
  }
  fs.rmSync(dir, { recursive: true, force: true });
}

/** So many of a list, as far from one another as they can be. */
function spread<T>(all: readonly T[], most = all.length, seed = 0): T[] {
  const step = all.length / Math.min(most, all.length);
  const from = seed % all.length;
  return [...all.slice(from), ...all.slice(0, from)].filter(
    (_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step),
  );
}
