// The same work as the usual providers do it: one call at a time, looks at 0.5 s doubling to 10 s (in the cloud's time), and a
// read after every change.
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Created, Operation } from "../provider/lifecycle/author/define";
import type { Properties } from "../provider/lifecycle/author/values";
import { ABSENT, type Wait } from "../provider/lifecycle/wait/wait";
import type { Subject } from "../test/resources/subject";
import { type Fleet, region } from "./fleet";

const firstPause = 500;
const longestPause = 10_000;

// biome-ignore lint/suspicious/noExplicitAny: what the cloud answers is the author's own type
type Item = any;

/** One resource, made and changed without any of the lifecycle's economies. */
export class Plodder {
  id = "";
  private item: Item;

  constructor(
    private readonly fleet: Fleet,
    readonly thing: Subject,
    private readonly factor: number,
  ) {}

  private get operation(): Operation {
    const { signal } = new AbortController();
    const scope = { region, signal, deadline: Date.now() + 3_600_000, progress: () => {} };
    const apiIn = (other: string) => this.fleet.connected.environment.api({ ...scope, region: other });
    return { ...scope, api: apiIn(region), apiIn, warn: async () => {}, wait: (wait) => this.wait(wait) };
  }

  private async wait<T>({ what, look, done, pending }: Wait<T>): Promise<T> {
    for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
      const { state, value } = await look(0);
      if (done.includes(state)) return value;
      if (!pending.includes(state)) throw new Error(`${what}: ${state}`);
      await sleep(pause / this.factor);
    }
  }

  private async read(inputs: Properties): Promise<Item | undefined> {
    const { definition } = this.thing;
    return definition.read({ ...this.operation, id: this.id, inputs, before: {}, fresh: true });
  }

  private async settle(inputs: Properties): Promise<void> {
    const { settled, token } = this.thing.definition;
    await this.wait<void>({
      ...{ what: `${token} ${this.id}`, kind: token },
      done: settled?.done ?? ["there"],
      pending: [ABSENT, ...(settled?.pending ?? [])],
      look: async () => {
        this.item = await this.read(inputs);
        const state = this.item && settled ? settled.state(this.item) : this.item && "there";
        return { state: state ?? ABSENT, value: undefined };
      },
    });
    this.item = await this.read(inputs);
  }

  async create(program: Properties): Promise<void> {
    const inputs = await this.thing.check(program);
    const made: string | Created = await this.thing.definition.create({
      ...{ ...this.operation, inputs, token: randomUUID(), finding: () => this.operation },
    });
    this.id = typeof made === "string" ? made : made.id;
    if (typeof made !== "string") await made.ending?.();
    await this.settle(inputs);
  }

  async refresh(program: Properties): Promise<void> {
    await this.read(program);
  }

  async update(before: Properties, program: Properties): Promise<void> {
    const to = await this.thing.check(program);
    for (const aspect of Object.values(this.thing.definition.sync ?? {})) {
      const changed = aspect.of.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(program[key]));
      if (changed.length === 0) continue;
      const on = { ...this.operation, id: this.id, from: this.item, to, changed, inputsBefore: before };
      await aspect.call(on);
    }
    await this.settle(program);
  }

  async remove(program: Properties): Promise<void> {
    const { definition } = this.thing;
    const look = (): Promise<Item | undefined> => this.read(program);
    await definition.delete({ ...this.operation, id: this.id, state: program, look });
    const { gone, token } = definition;
    if (!gone) return;
    await this.wait<void>({
      ...{ what: `${token} ${this.id} to go`, kind: token, done: [ABSENT], pending: gone.leaving },
      look: async () => {
        const item = await look();
        return { state: (item && gone.state(item)) ?? ABSENT, value: undefined };
      },
    });
  }
}
