// One resource of a program from run to run, with the calls an engine makes in the order it makes them.
import type * as proto from "@pulumi/pulumi/proto/provider_pb";
import { found } from "../found";
import { type Bag, type Host, initFailure, type Subject } from "./host";

export interface State {
  id: string;
  inputs: Bag;
  properties: Bag;
  initErrors: string[];
}

export type Plan = "create" | "same" | "update" | "replace";

export class Life {
  state: State | undefined;

  constructor(
    readonly host: Host,
    readonly subject: Subject,
  ) {}

  /** Its state; throws where it is not there. */
  get now(): State {
    return found(this.state, `${this.subject.token} ${this.subject.name}`);
  }

  /** Check, as the engine does before everything else; throws what is wrong. */
  async check(program: Bag, olds = this.state?.inputs ?? {}): Promise<Bag> {
    const { inputs, failures } = await this.host.check(this.subject, olds, program);
    if (failures.length > 0) throw new Error(failures.join("\n"));
    return inputs;
  }

  async diff(news: Bag, ignoreChanges: string[] = []) {
    const { id, inputs, properties } = this.now;
    return this.host.diff(this.subject, { id, olds: properties, oldInputs: inputs, news, ignoreChanges });
  }

  /** What the engine would do, and where it would say that something differs. */
  async plan(program: Bag): Promise<{ plan: Plan; paths: string[]; oldFirst?: boolean }> {
    const news = await this.check(program);
    if (!this.state) return { plan: "create", paths: [] };
    const found = await this.diff(news);
    const paths = found.hasdetaileddiff ? Object.keys(found.details) : differingKeys(this.state.inputs, news);
    if (found.replacesList.length > 0) return { plan: "replace", paths, oldFirst: found.deletebeforereplace };
    const changed = found.changes === 2 || (found.changes === 0 && paths.length > 0);
    return { plan: changed || this.state.initErrors.length > 0 ? "update" : "same", paths };
  }

  /** Brings the resource to the program; answers what was done. An unfinished operation is kept as the engine keeps it. */
  async up(program: Bag): Promise<Plan> {
    const { plan, oldFirst } = await this.plan(program);
    if (plan === "same") {
      this.now.inputs = await this.check(program);
      return plan;
    }
    if (plan === "update") await this.update(await this.check(program));
    else await this.replace(program, oldFirst);
    return plan;
  }

  /** A new one instead of what is there, if anything is; the new one first, as `--replace` has it, or the old one away first. */
  async replace(program: Bag, oldFirst = false): Promise<void> {
    const before = this.state;
    if (before && oldFirst) await this.destroy();
    await this.create(await this.check(program, {}));
    if (before && !oldFirst) await this.host.delete(this.subject, before.id, before.properties);
  }

  async create(inputs: Bag, options?: { timeout?: number }): Promise<void> {
    try {
      const { id, properties } = await this.host.create(this.subject, inputs, options);
      this.state = { id, inputs, properties, initErrors: [] };
    } catch (error) {
      this.keep(error, inputs);
      throw error;
    }
  }

  async update(news: Bag): Promise<void> {
    const { id, inputs, properties } = this.now;
    try {
      const olds = { id, olds: properties, oldInputs: inputs, news };
      const answer = await this.host.update(this.subject, olds);
      this.state = { id, inputs: news, properties: answer, initErrors: [] };
    } catch (error) {
      this.keep(error, inputs);
      throw error;
    }
  }

  private keep(error: unknown, inputs: Bag): void {
    const failure = initFailure(error);
    if (!failure) return;
    this.state = { id: failure.id, inputs, properties: failure.properties, initErrors: failure.reasons };
  }

  /** Reads it; nothing is kept when it is gone. Answers the diff that a refresh shows. */
  async refresh(): Promise<(proto.DiffResponse.AsObject & { details: object }) | undefined> {
    const old = this.now;
    try {
      const { id, properties, inputs } = await this.host.read(this.subject, old.id, old);
      if (!id) {
        this.state = undefined;
        return undefined;
      }
      this.state = { id, properties, inputs, initErrors: [] };
    } catch (error) {
      const failure = initFailure(error);
      if (!failure) throw error;
      this.state = {
        ...old,
        properties: failure.properties,
        inputs: failure.inputs,
        initErrors: failure.reasons,
      };
    }
    return this.diff(old.inputs);
  }

  async destroy(): Promise<void> {
    await this.host.delete(this.subject, this.now.id, this.now.properties);
    this.state = undefined;
  }
}

/** What the engine does when a provider leaves the comparison to it: old inputs beside new ones, hidden ones aside. */
function differingKeys(olds: Bag, news: Bag): string[] {
  const keys = [...new Set([...Object.keys(olds), ...Object.keys(news)])].filter(
    (key) => !key.startsWith("__"),
  );
  return keys.filter((key) => JSON.stringify(olds[key]) !== JSON.stringify(news[key]));
}
