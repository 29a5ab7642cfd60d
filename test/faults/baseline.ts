// The life without a fault: its calls, a snapshot before each stage, and what is there after it.
import * as path from "node:path";
import type { Thing } from "../cloudControl";
import type { HostFolders } from "../conformance/hostFolders";
import { first } from "../found";
import type { HostKind } from "./program";
import { type Stage, stages } from "./stages";
import { World, type WorldOptions } from "./world";

/** One call of the life: the so-manieth of its action in its stage. Or a change of state: the so-manieth of its stage. */
export interface Moment {
  stage: Stage;
  service: string;
  action: string;
  nth: number;
  read: boolean;
}

/** The action of moments that are changes of state. */
export const changeOfState = "change of state";

/** Never strikes, and counts the changes of state that it sees. */
const counter = { kind: "failTransition", nth: 1_000_000 };

export interface Baseline {
  host: HostKind;
  /** What its worlds are like. */
  options: WorldOptions;
  moments: Moment[];
  /** The changes of state in the cloud. */
  moves: Moment[];
  /** How many seconds a stage took. */
  seconds: Map<Stage, number>;
  /** The folder of the snapshot before a stage. */
  before: Map<Stage, string>;
  /** What is there after it, without ids. */
  after: Map<Stage, string[]>;
}

export async function runBaseline(
  dir: string,
  host: HostKind,
  folders: HostFolders,
  options: WorldOptions,
): Promise<Baseline> {
  const baseline: Baseline = {
    ...{ host, options },
    ...{ moments: [], moves: [], seconds: new Map(), before: new Map(), after: new Map() },
  };
  const world = await World.open(path.join(dir, "baseline"), host, folders, options);
  try {
    for (const stage of stages.filter(({ onlyExample }) => !(options.cwd && onlyExample))) {
      const snapshot = path.join(dir, `before-${stage.name}`);
      world.snapshot(snapshot);
      baseline.before.set(stage, snapshot);
      const since = await world.control.last();
      await world.control.fault(counter);
      const started = performance.now();
      const run = await world.run(stage);
      baseline.seconds.set(stage, (performance.now() - started) / 1000);
      if (!run.ok) throw new Error(`${host}: ${stage.name} fails without any fault:\n${run.output}`);
      const counts = new Map<string, number>();
      for (const { service, action, read } of await world.control.callsSince(since)) {
        const nth = (counts.get(action) ?? 0) + 1;
        counts.set(action, nth);
        baseline.moments.push({ stage, service, action, nth, read });
      }
      const { seen } = first(await world.control.faults(), "fault");
      await world.control.liftFaults();
      for (let nth = 1; nth <= seen; nth++)
        baseline.moves.push({ stage, service: "", action: changeOfState, nth, read: false });
      baseline.after.set(stage, withoutIds(await world.control.things()));
    }
  } finally {
    await world.close();
  }
  return baseline;
}

const moving =
  /time|ip$|ips$|ipaddress|addressip|uuid|version|mac|created|updated|expire[ds]|routeid|login|token|fingerprint|publickey|deadline|^latest/i;

/** A number from here on is a time, in milliseconds. */
const earliest = Date.UTC(2020, 0, 1);

/** The part of a computed name that differs from stack to stack. */
const computed = /([-_])[0-9a-f]{7}(?=$|_)/;

/** Things as comparable texts: ids become names, and what differs from run to run and from stack to stack is left out. */
export function withoutIds(things: Thing[]): string[] {
  const named = ({ name = "" }: Thing): string => name.replace(computed, "$1*");
  const names = new Map(things.map((thing) => [thing.id, `<${thing.type} ${named(thing)}>`]));
  const plain = (value: unknown): unknown => {
    if (typeof value === "string")
      return (
        names.get(value) ?? (/^(\w{2,8})-[0-9a-z]{8}$/.test(value) ? "<id>" : value.replace(computed, "$1*"))
      );
    if (typeof value === "number" && value > earliest) return "<time>";
    if (Array.isArray(value)) return value.filter((entry) => !isOwnershipTag(entry)).map(plain);
    if (typeof value !== "object" || value === null) return value;
    // An empty list that is written down says what one that is not does.
    const kept = Object.entries(value).filter(([key, part]) => !moving.test(key) && !isNone(part));
    return Object.fromEntries(kept.map(([key, part]) => [key, plain(part)]));
  };
  return things
    .map((thing) => `${thing.type} ${named(thing)} ${thing.state} ${JSON.stringify(plain(thing.attributes))}`)
    .sort();
}

function isNone(part: unknown): boolean {
  return Array.isArray(part) && part.length === 0;
}

/** What is there beside what is expected, and what of that is not there. */
export function difference(
  expected: readonly string[],
  there: readonly string[],
): { extra: string[]; missing: string[] } {
  const missing = [...expected];
  const extra = there.filter((one) => {
    const at = missing.indexOf(one);
    if (at >= 0) missing.splice(at, 1);
    return at < 0;
  });
  return { extra, missing };
}

function isOwnershipTag(entry: unknown): boolean {
  const key = (entry as { Key?: unknown } | null)?.Key;
  return typeof key === "string" && key.startsWith("pulumi-native.");
}
