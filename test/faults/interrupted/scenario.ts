// Creates that were carried out while everything was killed, and the next run: on which machine, with which program, when.
import * as fs from "node:fs";
import type { Thing } from "../../cloudControl";
import type { HostFolders } from "../../conformance/hostFolders";
import { found } from "../../found";
import { holdsDuring } from "../../processes";
import { adopting, type Part } from "../../simulation/programs";
import { difference, withoutIds } from "../baseline";
import { endLeft, type Left, leftIn } from "../leftovers";
import { sum } from "../page";
import { programOf } from "../program";
import type { Run, World } from "../world";
import { type Change, type Create, changes, nthOf, partAfter } from "./creates";
import { type Ground, openWorld, ownProgram } from "./ground";

export interface NextRun {
  home: "kept" | "wiped";
  change: Change;
  when: "now" | "a day later";
}

const circumstances = [
  { home: "wiped", when: "a day later" },
  { home: "kept", when: "now" },
  { home: "wiped", when: "now" },
  { home: "kept", when: "a day later" },
] as const;

/** Those that differ most from one another first. */
export const nextRuns: NextRun[] = circumstances.flatMap((circumstance) =>
  changes.map((change) => ({ ...circumstance, change })),
);

export interface Outcome {
  host: string;
  next: NextRun;
  creates: Create[];
  /** How many creates the kill met after they were carried out. */
  struck: number;
  /** How often the next run was run until it succeeded. */
  runs: number;
  duplicates: number;
  /** What no run looks for any more, and `leftovers` lists and ends. */
  listed: number;
  /** What it does not list, because it is a part of something that the stack has, and goes with it. */
  parts: number;
  orphans: number;
  /** Things of the other stack that are not as they were. */
  touched: number;
  problems: string[];
}

const mostRuns = 3;

/** What the next run declares, and what is there after it where nothing was interrupted before. */
export interface Expected {
  change: Change;
  parts: Part[];
  things: string[];
}

/** Lives the next run without a crash before it. What cannot be made with a change alone stays as it was. */
export async function expectedAfter(
  ground: Ground,
  change: Change,
  dir: string,
  folders: HostFolders,
): Promise<Expected> {
  const parts = ground.parts.map((part) => partAfter(part, change) ?? part);
  for (;;) {
    const world = await copyOf(ground, dir, folders);
    try {
      await world.startProvider();
      const { ok, output } = await runNext(world, ground, { change, parts });
      if (ok) return { change, parts, things: withoutIds(ownThings(await world.control.things(), ground)) };
      const failed = [...output.matchAll(/\(p(\d+)-it\):/g)].map(([, nth]) => Number(nth));
      const changed = failed.filter((nth) => parts[nth] !== ground.parts[nth]);
      if (changed.length === 0)
        throw new Error(`${ground.host}, ${change}: it fails without any crash:\n${output}`);
      for (const nth of changed) parts[nth] = found(ground.parts[nth], "part");
    } finally {
      await world.close();
      fs.rmSync(dir, { recursive: true, force: true });
    }
  }
}

async function copyOf({ dir: from, host }: Ground, dir: string, folders: HostFolders): Promise<World> {
  fs.cpSync(from, dir, { recursive: true });
  return openWorld(dir, host, folders);
}

export async function runScenario(
  ground: Ground,
  next: NextRun,
  expected: Expected,
  dir: string,
  folders: HostFolders,
): Promise<Outcome> {
  const counts = { struck: 0, runs: 0, duplicates: 0, listed: 0, parts: 0, orphans: 0, touched: 0 };
  const outcome: Outcome = { host: ground.host, next, creates: ground.batch, ...counts, problems: [] };
  const world = await copyOf(ground, dir, folders);
  try {
    outcome.struck = await interrupt(world, ground);
    if (next.home === "wiped") world.wipeHome();
    if (next.when === "a day later") await world.control.advance("25h");
    const others = await othersIn(world, ground);
    await world.startProvider();
    await world.takeOver();
    const reached = await carryOn(world, ground, expected, outcome);
    await inspect(world, ground, reached, outcome);
    if (next.change !== "destroy") await carryOn(world, ground, { ...reached, change: "destroy" }, outcome);
    const left = ownThings(await world.control.things(), ground);
    outcome.orphans += left.length;
    for (const { type, id } of left) outcome.problems.push(`after destroy there is ${type} ${id}`);
    const now = new Set(await othersIn(world, ground));
    const touched = others.filter((one) => !now.has(one));
    outcome.touched = touched.length;
    outcome.problems.push(...touched.map((one) => `it is not as it was: ${one}`));
  } catch (error) {
    outcome.problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    await world.close();
    fs.rmSync(dir, { recursive: true, force: true });
  }
  return outcome;
}

/** Kills engine, program and provider when the cloud has carried out every create of the batch and kept its answer. */
async function interrupt(world: World, { batch, parts }: Ground): Promise<number> {
  const armed = new Map<string, number>();
  for (const create of batch)
    armed.set(create.action, Math.max(nthOf(create), armed.get(create.action) ?? 1));
  for (const [action, nth] of armed)
    await world.control.fault({ kind: "hangAfter", action, nth, times: batch.length });
  const engine = world.apartWith("up", ownProgram(parts));
  let struck = 0;
  await holdsDuring(engine.ended, async () => {
    struck = sum(await world.control.faults(), (fault) => fault.struck);
    return struck >= batch.length;
  });
  engine.killAll();
  await engine.ended;
  await world.control.liftFaults();
  return struck;
}

async function runNext(
  world: World,
  { made }: Ground,
  { change, parts }: Pick<Expected, "change" | "parts">,
): Promise<Run> {
  const flags = { continueOnError: true };
  if (change !== "destroy") return world.runProgram("up", programOf(world.host, ownProgram(parts)), flags);
  const run = await world.runProgram("destroy", undefined, flags);
  if (run.ok || made.length === 0) return run;
  // What calls have made lies in what is to go.
  for (const id of made) await world.control.ask("POST", "drift", { id, remove: true }).catch(() => {});
  return world.runProgram("destroy", undefined, flags);
}

/** Runs it, and does what messages ask of a user, until it succeeds; answers what is declared then. */
async function carryOn(
  world: World,
  ground: Ground,
  expected: Expected,
  outcome: Outcome,
): Promise<Expected> {
  let { parts } = expected;
  for (let nth = 1; ; nth++) {
    const { ok, output } = await runNext(world, ground, { ...expected, parts });
    outcome.runs = Math.max(outcome.runs, nth);
    if (ok) return { ...expected, parts };
    // What carries no tags and has a name that the program gave is taken over by its id, and so is not ended.
    const taking = adopting(parts, output);
    parts = taking ?? parts;
    // What is in the way is named, and the command that ends it.
    if (!taking && output.includes("`tencentcloud-native leftovers`"))
      outcome.listed += await endAll(world, outcome);
    if (nth === mostRuns) {
      outcome.problems.push(`${expected.change} does not succeed:\n${output.slice(-3000)}`);
      return { ...expected, parts };
    }
  }
}

/** Ends everything that is listed; answers how much that was. */
async function endAll(world: World, outcome: Outcome): Promise<number> {
  const left = await leftIn(world);
  if (left.length > 0) await endThese(world, left, outcome);
  return left.length;
}

async function endThese(world: World, left: readonly Left[], outcome: Outcome): Promise<void> {
  for (const line of await endLeft(world, left)) outcome.problems.push(`it cannot be ended: ${line}`);
}

/** Compares what is there with what has to be, before and after what `leftovers` lists is ended. */
async function inspect(world: World, ground: Ground, expected: Expected, outcome: Outcome): Promise<void> {
  const goesOn = expected.change !== "removed" && expected.change !== "destroy";
  if (goesOn) await isIdle(world, ground, expected, outcome);
  const there = async () =>
    difference(expected.things, withoutIds(ownThings(await world.control.things(), ground)));
  const before = await there();
  const left = await leftIn(world);
  if (left.length > 0) await endThese(world, left, outcome);
  const after = left.length > 0 ? await there() : before;
  outcome.listed += left.length;
  outcome.parts = goesOn ? 0 : after.missing.length;
  const unlisted = Math.max(0, after.extra.length - after.missing.length);
  if (goesOn) outcome.duplicates = unlisted + left.filter(({ byContent }) => !byContent).length;
  else outcome.orphans = unlisted;
  if (outcome.duplicates + outcome.orphans > 0 || (goesOn && after.missing.length > 0))
    outcome.problems.push(
      `there is also\n  ${[...after.extra, ...left.map(({ type, id }) => `${type} ${id}`)].join("\n  ")}\nand not\n  ${after.missing.join("\n  ")}`,
    );
}

async function isIdle(world: World, ground: Ground, expected: Expected, outcome: Outcome): Promise<void> {
  const { result, writes } = await world.control.during(() => runNext(world, ground, expected));
  if (!result.ok) outcome.problems.push(`another up fails:\n${result.output.slice(-1500)}`);
  if (writes.length > 0) outcome.problems.push(`another up calls ${writes.join()}`);
}

function ownThings(things: readonly Thing[], { others, made }: Ground): Thing[] {
  return things.filter(({ id }) => !others.has(id) && !made.includes(id)).map(withoutPast);
}

/** What a thing remembers of an attachment that has ended, and of nothing that is there. */
const past = ["LastAttachInsId", "DeviceIndex", "DeleteWithInstance"];

function withoutPast(thing: Thing): Thing {
  const { InstanceId, InstanceIdList = [] } = thing.attributes;
  const isAttached = InstanceId || (Array.isArray(InstanceIdList) && InstanceIdList.length > 0);
  if (isAttached) return thing;
  const left = Object.entries(thing.attributes).filter(([key]) => !past.includes(key));
  return { ...thing, attributes: Object.fromEntries(left) };
}

async function othersIn(world: World, { others }: Ground): Promise<string[]> {
  return (await world.control.things()).filter(({ id }) => others.has(id)).map((one) => JSON.stringify(one));
}
