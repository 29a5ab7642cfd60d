// A model of Pulumi's engine: a state, and runs that bring it to a program in dependency order, side by side, with replacements
// in the order of the real one. A step's result is in the state as soon as it is there; a run that fails begins nothing more.
import { PartialError } from "../../provider/lifecycle/author/failures";
import type { Properties, Value } from "../../provider/lifecycle/author/values";
import { check } from "../../provider/lifecycle/run/check";
import type { Diff } from "../../provider/lifecycle/run/diff";
import * as lifecycle from "../../provider/lifecycle/run/operations";
import { resourceOf } from "../../provider/lifecycle/run/registry";
import { definitions } from "../../provider/resources";
import { referencesIn } from "../references";
import { type Declared, depthOf, drop, type Entry, livingIn, type Stack } from "./stack";
import { mapTexts, unknownFor } from "./texts";

/** What a run works with: a process of the provider, and how it is interrupted. */
export interface Worker {
  environment: lifecycle.Environment;
  signal: AbortSignal;
  isDead: () => boolean;
  /** Seconds that each operation may take; what its resource says, if absent. */
  timeout?: number | undefined;
}

class Interrupted extends Error {}

export class Run {
  readonly errors: string[] = [];
  /** What a refresh has found to be gone. */
  readonly dropped: string[] = [];

  constructor(
    private readonly stack: Stack,
    private readonly worker: Worker,
  ) {}

  /** Brings the stack to the program, and replaces one resource by force; what failed is in `errors`. */
  async up(program: Declared[], forced?: string): Promise<void> {
    const tasks = new Map<string, Promise<boolean>>();
    for (const declared of program)
      tasks.set(
        declared.name,
        Promise.all(declared.needs.map((name) => tasks.get(name))).then((done) =>
          done.every(Boolean)
            ? this.step(declared.name, () => this.register(declared, declared.name === forced))
            : false,
        ),
      );
    await Promise.all(tasks.values());
    const wanted = new Set(program.map(({ name }) => name));
    await this.deleteAll(({ name, replaced }) => replaced === true || !wanted.has(name));
  }

  async destroy(): Promise<void> {
    await this.deleteAll(() => true);
  }

  async refresh(): Promise<void> {
    await Promise.all(this.stack.entries.map((entry) => this.step(entry.name, () => this.refreshOne(entry))));
  }

  private async refreshOne(entry: Entry): Promise<void> {
    const { token, id, inputs, outputs } = entry;
    const { environment } = this.worker;
    const request = this.requestOf(entry);
    const seen = await lifecycle.read(
      resourceOf(definitions, token),
      environment,
      request,
      id,
      inputs,
      outputs,
    );
    this.live();
    if (!seen) {
      drop(this.stack, entry);
      this.dropped.push(entry.name);
    } else Object.assign(entry, { inputs: seen.inputs, outputs: seen.outputs });
  }

  private async register(declared: Declared, isForced: boolean): Promise<void> {
    const old = livingIn(this.stack, declared.name) ?? this.renamed(declared);
    if (old) old.retained = declared.retained === true;
    const given = this.resolve(declared.inputs) as Properties;
    if (!old) return this.create(declared, await this.check(declared, {}, given));
    // The provider is not asked what differs, and sees nothing of the old one.
    if (isForced) return this.replace(declared, old, given, false);
    const news = await this.check(declared, old.inputs, given);
    const found = await this.compare(old, news);
    if (found.replaces.length > 0) return this.replace(declared, old, given, found.deleteBeforeReplace);
    if (found.changes.length === 0 && !found.unfinished) {
      old.needs = declared.needs;
      return;
    }
    await this.update(declared, old, news);
  }

  /** What the state has under a name that the program says it had. */
  private renamed({ name, aliases = [] }: Declared): Entry | undefined {
    const entry = this.stack.entries.find((one) => !one.replaced && aliases.includes(one.name));
    if (entry) entry.name = name;
    return entry;
  }

  private async check({ name, token }: Declared, olds: Properties, given: Properties): Promise<Properties> {
    const { environment } = this.worker;
    const { inputs, problems } = await check(resourceOf(definitions, token), olds, given, {
      urn: this.urnOf({ name, token }),
      logicalName: name,
      memory: environment.memory,
      identity: this.stack.identity,
      region: environment.region,
    });
    if (problems.length > 0)
      throw new Error(problems.map(({ path, reason }) => `${path} ${reason}`).join("; "));
    return inputs;
  }

  private async compare(old: Entry, news: Properties): Promise<Diff> {
    const { token, id, inputs, outputs } = old;
    const definition = resourceOf(definitions, token);
    const compared = { oldInputs: inputs, oldOutputs: outputs, news };
    const found = await lifecycle.compare(
      definition,
      this.worker.environment,
      this.requestOf(old),
      id,
      compared,
    );
    this.live();
    return found;
  }

  private async replace(declared: Declared, old: Entry, given: Properties, oldFirst: boolean): Promise<void> {
    const news = await this.check(declared, {}, given);
    if (oldFirst) await this.deleteWithDependents(old);
    await this.create(declared, news, old);
  }

  /** First whatever cannot live on another one, then the thing itself. */
  private async deleteWithDependents(old: Entry): Promise<void> {
    for (const dependent of this.stack.entries.filter(
      ({ needs, replaced }) => !replaced && needs.includes(old.name),
    )) {
      const news = unknownFor(dependent.inputs, old.id) as Properties;
      if (!this.stack.entries.includes(dependent)) continue;
      const { replaces } = await this.compare(dependent, news);
      if (replaces.length > 0) await this.deleteWithDependents(dependent);
    }
    await this.delete(old);
  }

  private async create(
    { name, token, needs, retained = false }: Declared,
    inputs: Properties,
    old?: Entry,
  ): Promise<void> {
    const { environment } = this.worker;
    const keep = (id: string, kept: Properties, outputs: Properties): void => {
      // The old one is the resource until there is another.
      if (old) old.replaced = true;
      this.stack.entries.push({ name, token, id, inputs: kept, outputs, needs, retained });
    };
    const request = this.requestOf({ name, token });
    const note = { name, token, inputs };
    // Those of earlier runs stay: a create that succeeds now says nothing about what one with other inputs has made.
    const forget = (): void => {
      this.stack.notes = this.stack.notes.filter((other) => other !== note);
    };
    this.stack.notes.push(note);
    if (typeof inputs.region === "string") this.stack.regions.add(inputs.region);
    try {
      const made = await lifecycle.create(resourceOf(definitions, token), environment, request, inputs);
      this.live();
      forget();
      keep(made.id, made.inputs, made.outputs);
    } catch (error) {
      this.live();
      // A user who was told of a thing knows of it.
      if (!/what an earlier run made/.test(String(error))) forget();
      if (error instanceof PartialError) keep(error.id, inputs, error.outputs);
      throw error;
    }
  }

  private async update({ token, needs }: Declared, old: Entry, news: Properties): Promise<void> {
    const { environment } = this.worker;
    const { id, outputs } = old;
    try {
      const definition = resourceOf(definitions, token);
      const made = await lifecycle.update(definition, environment, this.requestOf(old), id, outputs, news);
      this.live();
      Object.assign(old, { inputs: made.inputs, outputs: made.outputs, needs });
    } catch (error) {
      this.live();
      if (error instanceof PartialError) Object.assign(old, { inputs: news, outputs: error.outputs, needs });
      throw error;
    }
  }

  private async delete(entry: Entry): Promise<void> {
    if (entry.retained) return drop(this.stack, entry);
    const { token, id, outputs } = entry;
    const { environment } = this.worker;
    await lifecycle.remove(resourceOf(definitions, token), environment, this.requestOf(entry), id, outputs);
    this.live();
    drop(this.stack, entry);
  }

  /** In the order of the dependencies, backwards, and side by side where there are none. */
  private async deleteAll(which: (entry: Entry) => boolean): Promise<void> {
    const going = this.stack.entries.filter(which);
    const tasks = new Map<Entry, Promise<boolean>>();
    for (const entry of [...going].sort((a, b) => depthOf(this.stack, b) - depthOf(this.stack, a))) {
      const dependents = going.filter((other) => other !== entry && other.needs.includes(entry.name));
      tasks.set(
        entry,
        Promise.all(dependents.map((other) => tasks.get(other))).then((done) =>
          done.every((ok) => ok !== false) ? this.step(entry.name, () => this.delete(entry)) : false,
        ),
      );
    }
    await Promise.all(tasks.values());
  }

  /** A step of the run; none is begun after another has failed. */
  private async step(name: string, work: () => Promise<void>): Promise<boolean> {
    if (this.errors.length > 0 || this.worker.signal.aborted) {
      if (this.errors.length === 0) this.errors.push("interrupted");
      return false;
    }
    try {
      await work();
      return true;
    } catch (error) {
      if (error instanceof Interrupted) return new Promise<never>(() => {});
      this.errors.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }

  /** What was killed writes no state. */
  private live(): void {
    if (this.worker.isDead()) throw new Interrupted();
  }

  private urnOf({ name, token }: Pick<Entry, "name" | "token">): string {
    return `urn:pulumi:dev::simulated::tencentcloud-native:${token}::${name}`;
  }

  private requestOf(entry: Pick<Entry, "name" | "token">): lifecycle.Request {
    const { signal, timeout } = this.worker;
    return {
      urn: this.urnOf(entry),
      identity: this.stack.identity,
      ...{ signal, timeout },
      progress: () => {},
      warn: async () => {},
    };
  }

  private resolve(value: Value | undefined): Value | undefined {
    return mapTexts(value, (text) => {
      const { texts, references } = referencesIn(text);
      const values = references.map(({ name, output, made }) => {
        const entry = livingIn(this.stack, name);
        if (!entry) throw new Error(`${name} is not there`);
        return made(output === undefined ? entry.id : String(entry.outputs[output]));
      });
      return texts.flatMap((one, i) => [one, values[i] ?? ""]).join("");
    });
  }
}
