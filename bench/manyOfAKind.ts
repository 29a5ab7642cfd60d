// Creating, refreshing, changing and removing 1, 10, 100, 1000 of each core resource, beside the limit and the baseline.
import { setTimeout as sleep } from "node:timers/promises";
import type { Properties } from "../provider/lifecycle/author/values";
import { first } from "../test/found";
import type { Subject } from "../test/resources/subject";
import { Plodder } from "./baseline";
import type { BenchCloud } from "./benchCloud";
import { Fleet } from "./fleet";
import type { Kind, Least, Step } from "./kinds";
import { limitOf, type Measure, measure, rateOf } from "./measure";

export interface Row extends Measure {
  what: string;
  step: Step | "no-op";
  size: number;
  /** Milliseconds that it takes at least; absent where there is no such thing. */
  limit?: number;
  /** One call at a time, with the usual polls. */
  baseline?: { milliseconds: number; all: number };
}

/** The most that the baseline does, which takes them one after another, and the most seconds of the cloud's time. */
const mostBaseline = 10;
const mostSeconds = 25;

export async function manyOfAKind(
  cloud: BenchCloud,
  kind: Kind,
  size: number,
  withBaseline: boolean,
): Promise<Row[]> {
  const fleet = new Fleet(cloud.url);
  try {
    const needs = (await kind.needs?.(fleet.need, size)) ?? [];
    const program = (changed: boolean) => (i: number) => kind.program(i, changed, needs);
    const rows = await provider(cloud, fleet, kind, size, program);
    const settling = size * (kind.least.create.seconds ?? 0);
    if (withBaseline && size <= mostBaseline && (size === 1 || settling <= mostSeconds))
      await addBaseline(cloud, fleet, kind, program, rows);
    await fleet.clean();
    return rows;
  } finally {
    await fleet.close();
  }
}

type Program = (changed: boolean) => (i: number) => ReturnType<Kind["program"]>;

async function provider(
  cloud: BenchCloud,
  fleet: Fleet,
  kind: Kind,
  size: number,
  program: Program,
): Promise<Row[]> {
  const things = fleet.things(kind.token, size);
  const rows: Row[] = [];
  const take = async (
    step: Row["step"],
    work: (thing: Subject, i: number) => Promise<unknown>,
    least?: Least,
  ) => {
    if (size > 1) await freshSecond();
    const taken = await measure(cloud, () => Promise.all(things.map(work)));
    rows.push({ ...taken, what: kind.token, step, size, ...limited(cloud, kind, step, size, taken, least) });
  };
  await take("create", (thing, i) => thing.up(program(false)(i)), kind.least.create);
  await take("no-op", (thing, i) => thing.up(program(false)(i)));
  await take("refresh", (thing) => thing.refresh(), { chain: 1 });
  if (kind.least.update)
    await take("update", (thing, i) => updated(thing, program(true)(i)), kind.least.update);
  await take("delete", (thing) => thing.destroy(), kind.least.delete);
  return rows;
}

/** An update that is one: what has to be replaced is made, and not changed. */
async function updated(thing: Subject, program: Properties): Promise<void> {
  const { id } = thing.now;
  if ((await thing.up(program)).id !== id)
    throw new Error(`${thing.definition.token} was replaced instead of changed`);
}

/** What was called before counts no more: a step has the whole rate from its beginning, as the limit supposes. */
function freshSecond(): Promise<void> {
  return sleep(1100);
}

function limited(
  { factor }: BenchCloud,
  { token, together, readsEach }: Kind,
  step: Row["step"],
  size: number,
  { calls }: Measure,
  least?: Least,
): { limit?: number } {
  if (!least) return {};
  const reading = step === "refresh";
  const each = reading ? readsEach === true : !together;
  const [service = ""] = token.split(":");
  const [busiest] = Object.entries(calls).sort(([, a], [, b]) => b - a)[0] ?? ["", 0];
  const rate = rateOf(service, busiest);
  const written = each ? size : reading ? Math.ceil(size / 100) : 1;
  return { limit: limitOf(least, { size: written, rate, factor }) };
}

async function addBaseline(
  cloud: BenchCloud,
  fleet: Fleet,
  kind: Kind,
  program: Program,
  rows: Row[],
): Promise<void> {
  const { size } = first(rows, "row");
  const things = fleet.things(kind.token, size).map((thing) => new Plodder(fleet, thing, cloud.factor));
  const take = async (step: Step, work: (plodder: Plodder, i: number) => Promise<void>) => {
    const row = rows.find((one) => one.step === step);
    if (!row) return;
    const { milliseconds, all } = await measure(cloud, async () => {
      for (const [i, thing] of things.entries()) await work(thing, i);
    });
    row.baseline = { milliseconds, all };
  };
  await take("create", (plodder, i) => plodder.create(program(false)(i)));
  await take("refresh", (plodder, i) => plodder.refresh(program(false)(i)));
  await take("update", (plodder, i) => plodder.update(program(false)(i), program(true)(i)));
  await take("delete", (plodder, i) => plodder.remove(program(kind.least.update !== undefined)(i)));
}
