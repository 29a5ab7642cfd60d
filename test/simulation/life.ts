// One life: stacks of the same name in one account, runs with faults and ends, and what has to be true when all is calm again.
// The same life goes the same way every time.
import { Cloud } from "../../local/cloud/cloud";
import { faultSpec } from "../../local/cloud/faults";
import type { Entity } from "../../local/cloud/kind";
import { loadRetry } from "../../provider/api/retry";
import { endLeftovers, leftContent, leftovers } from "../../provider/lifecycle/run/leftovers";
import { resourceOf } from "../../provider/lifecycle/run/registry";
import { definitions } from "../../provider/resources";
import { present } from "../found";
import { act, unbind } from "./acts";
import { type Dice, dice } from "./dice";
import { Run } from "./engine";
import { environmentOf } from "./environment";
import { withoutGenerating } from "./keys";
import type { Life, Step } from "./lives";
import { type End, Network, type Process } from "./network";
import { adopting, type Part, programOf } from "./programs";
import type { Stack } from "./stack";
import { VirtualTime } from "./time";
import { troubles } from "./troubles";

/** Lives a life; throws with what was not as it has to be. */
export async function live(life: Life): Promise<string[]> {
  await loadRetry();
  const time = new VirtualTime();
  const world = new World(life, time);
  const generating = withoutGenerating();
  return time.during(async () => {
    try {
      await world.run();
    } finally {
      world.cloud.close();
      generating();
    }
    return world.log;
  });
}

/** How a run goes, beside what it is. */
interface How {
  end?: End | undefined;
  /** The name of what it replaces by force. */
  forced?: string | undefined;
  timeout?: number | undefined;
}

class World {
  readonly log: string[] = [];
  readonly cloud: Cloud;
  private readonly roll: Dice;
  private readonly network: Network;
  private readonly stacks: [Stack, Stack];
  private readonly parts: [Part[], Part[]];

  constructor(
    private readonly life: Life,
    private readonly time: VirtualTime,
  ) {
    this.roll = dice(life.seed);
    this.cloud = new Cloud({
      clock: { kind: "wall" },
      secrets: { local: "local" },
      seed: String(life.seed),
      rateLimit: false,
    });
    // Two stacks have three of a kind each, and more of what is beside them.
    const bounded = this.cloud.kinds.filter(({ quota }) => quota);
    this.cloud.setQuotas(Object.fromEntries(bounded.map(({ type }) => [type, 100_000])));
    this.network = new Network(this.cloud, time, this.roll);
    const stack = (name: string): Stack => ({
      name,
      identity: `${name}-${life.seed}`,
      begun: false,
      entries: [],
      notes: [],
      regions: new Set(["ap-guangzhou"]),
    });
    this.stacks = [stack("a"), stack("b")];
    this.parts = [[...life.parts], [...life.parts]];
  }

  async run(): Promise<void> {
    for (const step of this.life.steps) await this.step(step);
    for (const index of [0, 1] as const) if (this.stacks[index].begun) await this.calm(index);
    for (const stack of this.stacks) if (stack.begun) await this.end(stack);
    // What was deleted into the recycle bin goes from there by itself.
    this.cloud.advance(10 * 86_400_000);
    const left = this.things();
    if (left.length > 0)
      this.fail(
        `after destroy there is still ${left.map(({ type, id }) => `${type} ${id}: ${this.callsOn(id)}`).join(", ")}`,
      );
    if (this.network.touched.length > 0) this.fail(`touched a thing of another: ${this.network.touched[0]}`);
  }

  private async step({
    stack: index,
    verb,
    edits,
    troubles: given,
    act: done,
    end,
    timeout,
    pause,
  }: Step): Promise<void> {
    const stack = this.stacks[index];
    for (const { part, variant } of edits) {
      const parts = this.parts[index];
      const at = part % parts.length;
      parts[at] = { ...present(parts[at]), variant };
    }
    const forced = done && act(done, this.parts[index], stack);
    for (const { kind, nth } of given)
      this.cloud.faults.add(faultSpec.parse({ ...troubles[kind % troubles.length], nth }));
    const { ended } = await this.perform(stack, verb, { end, forced, timeout });
    const missed = this.cloud.removeFaults();
    if (missed.length > 0 || (end && !ended)) this.log.push("it met no call");
    await this.time.sleep(pause);
  }

  /**
   * One calm run brings the stack to its program, after a refresh, for an interrupted delete leaves the state behind the cloud;
   * the next has nothing to do. Only a stack whose program has changed can have left something.
   */
  private async calm(index: 0 | 1): Promise<void> {
    const stack = this.stacks[index];
    await this.perform(stack, "refresh");
    let first = await this.perform(stack, "up");
    if (this.adopt(stack, first.errors)) first = await this.perform(stack, "up");
    const left = await this.endLeft(stack);
    const obeyed = await this.obey(stack, first.errors);
    if (left > 0 || obeyed) first = await this.perform(stack, "up");
    if (first.errors.length > 0) this.fail(`a calm up failed: ${first.errors.join("; ")}`);
    const program = programOf(stack.name, this.parts[index]);
    const names = program.map(({ name }) => name).sort();
    const has = stack.entries.map(({ name }) => name).sort();
    if (names.join() !== has.join()) this.fail(`the state has ${has.join()}, the program ${names.join()}`);
    await this.idle(stack, "up");
    const before = stack.entries;
    await this.idle(stack, "refresh");
    const dropped = before.filter((entry) => !stack.entries.includes(entry));
    // Nothing is to drop but what a call has ended that nobody has waited for.
    const lost = dropped.filter(({ id }) => !this.network.isUnawaited(id));
    if (lost.length > 0) this.fail(`a refresh dropped ${lost.map(({ name }) => name).join()}`);
    if (dropped.length > 0) await this.perform(stack, "up");
    await this.idle(stack, "up");
  }

  /** Does what messages ask of a user. */
  private async obey(stack: Stack, errors: readonly string[]): Promise<boolean> {
    const { environment, request } = this.userOf(stack);
    const deadline = Date.now() + 60_000;
    const said = errors.join("; ");
    const apiIn = (region: string) => environment.api({ region, deadline, ...request });
    const unbound = await unbind(apiIn, said);
    // What an interrupted delete goes on with may be gone only after the refresh.
    const refreshes = said.includes("run refresh, and then up");
    if (refreshes) await this.perform(stack, "refresh");
    return unbound || refreshes;
  }

  /** Has the program take over what a message says may be what an earlier run made. */
  private adopt(stack: Stack, errors: readonly string[]): boolean {
    const index = this.stacks[0] === stack ? 0 : 1;
    const adopted = adopting(this.parts[index], errors.join("\n"));
    this.parts[index] = adopted ?? this.parts[index];
    return adopted !== undefined;
  }

  /** Somebody who works on a stack by hand. */
  private userOf(stack: Stack) {
    const process: Process = {
      dead: false,
      stack: stack.name,
      end: undefined,
      writes: [],
      ending: [],
      strike: () => {},
    };
    const environment = environmentOf(process, stack, this.network, this.roll);
    const { signal } = new AbortController();
    const request = { urn: "", identity: stack.identity, signal, progress: () => {}, warn: async () => {} };
    return { environment, request };
  }

  private async endLeft(stack: Stack): Promise<number> {
    const { environment, request } = this.userOf(stack);
    const has = (token: string, id: string): boolean =>
      stack.entries.some((entry) => entry.token === token && entry.id === id);
    const tagged = await Promise.all(
      [...stack.regions].map((region) => leftovers(environment, request, has, region)),
    );
    const left = [...tagged.flat(), ...(await leftContent(environment, request, named(stack.notes), has))];
    stack.notes = [];
    const index = this.stacks[0] === stack ? 0 : 1;
    const steps = this.life.steps.filter((step) => step.stack === index);
    const changed = steps.some(({ verb, edits, act }) => verb === "destroy" || edits.length > 0 || act);
    const listed = left.map(({ token, id }) => `${token} ${id}`).join(", ");
    // No run can know of a request that is still on its way when it looks.
    const unexpected = left.filter(({ id }) => !this.network.late.has(id));
    if (unexpected.length > 0 && !changed) this.fail(`an unchanged program left ${listed}`);
    const kept = await endLeftovers(environment, request, left, { forceDelete: true });
    if (kept.length > 0) this.fail(`leftovers stay: ${kept.map(({ reason }) => reason).join("; ")}`);
    if (left.length > 0) this.log.push(`${stack.name} leftovers ${listed}`);
    return left.length;
  }

  private async idle(stack: Stack, verb: Step["verb"]): Promise<void> {
    const { errors, writes } = await this.perform(stack, verb);
    if (errors.length > 0) this.fail(`an idle ${verb} failed: ${errors.join("; ")}`);
    if (writes.length > 0) this.fail(`an idle ${verb} made the calls ${writes.join()}`);
  }

  private async end(stack: Stack): Promise<void> {
    let { errors } = await this.perform(stack, "destroy");
    // What was retained or forgotten is nobody's any more, and may hold something.
    const left = await this.endLeft(stack);
    if (left > 0 || (await this.obey(stack, errors))) errors = (await this.perform(stack, "destroy")).errors;
    if (errors.length > 0) this.fail(`destroy failed: ${errors.join("; ")}`);
    if (stack.entries.length > 0) this.fail("destroy left something in the state");
  }

  /** One run by a process of its own. */
  private async perform(
    stack: Stack,
    verb: Step["verb"],
    { end, forced, timeout }: How = {},
  ): Promise<{ errors: string[]; writes: string[]; ended: boolean }> {
    const controller = new AbortController();
    let kill = (): void => {};
    const killed = new Promise<string[]>((resolve) => {
      kill = () => resolve(["killed"]);
    });
    const process: Process = {
      dead: false,
      stack: stack.name,
      end,
      writes: [],
      ending: [],
      strike: () => {},
    };
    let ended = false;
    process.strike = () => {
      ended = true;
      if (end?.how === "cancel") return controller.abort();
      process.dead = true;
      kill();
    };
    const run = new Run(stack, {
      environment: environmentOf(process, stack, this.network, this.roll),
      signal: controller.signal,
      timeout,
      isDead: () => process.dead,
    });
    const index = this.stacks[0] === stack ? 0 : 1;
    const startedAt = Date.now();
    const work = verb === "up" ? run.up(programOf(stack.name, this.parts[index]), forced) : run[verb]();
    const errors = await Promise.race([work.then(() => run.errors), killed]);
    process.dead = true;
    const said = errors.length > 0 ? `: ${errors.join("; ")}` : "";
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    const dropped = run.dropped.length > 0 ? ` dropped ${run.dropped.join()}` : "";
    this.log.push(`${stack.name} ${verb} ${seconds}s [${process.writes.join()}]${dropped}${said}`);
    const others = stack.entries.filter(({ id }) => this.network.isOfAnother(stack.name, id));
    if (others.length > 0) this.fail(`${stack.name} has ${present(others[0]).id}, which another has made`);
    return { errors, writes: process.writes, ended };
  }

  /** Everything that an account does not have from the start. */
  private things(): Entity[] {
    this.cloud.settle();
    return this.cloud.kinds
      .flatMap(({ type }) => [...this.cloud.store.collection(type).values()] as Entity[])
      .filter(({ builtin }) => !builtin);
  }

  /** The calls that changed a thing, and what became of them. */
  private callsOn(id: string): string {
    const calls = this.cloud.journal.since(0).filter((call) => !call.read && call.ids.includes(id));
    return calls.map(({ seq, action, code }) => `${seq} ${action} ${code ?? ""}`).join("; ");
  }

  private fail(what: string): never {
    throw new Error(`${what}\n${this.log.map((line) => `  ${line}`).join("\n")}`);
  }
}

/** What was to be made of kinds that carry no tags, and are not their content, which goes with what it belongs to. */
function named<N extends { token: string }>(notes: readonly N[]): N[] {
  return notes.filter(({ token }) => {
    const { inputs, recover } = resourceOf(definitions, token);
    return !inputs.tags && !recover?.idOf;
  });
}
