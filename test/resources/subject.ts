// One resource of a program from run to run, put through previews, updates, refreshes and deletes as an engine would: in this
// process, by the lifecycle itself. Everything goes over the cloud's socket.
import type { Connected } from "../../provider/hosts/environment";
import type { ResourceDefinition } from "../../provider/lifecycle/author/define";
import { PartialError } from "../../provider/lifecycle/author/failures";
import type { Properties } from "../../provider/lifecycle/author/values";
import { check } from "../../provider/lifecycle/run/check";
import type { Diff } from "../../provider/lifecycle/run/diff";
import { compare, create, read, remove, type State, update } from "../../provider/lifecycle/run/operations";
import { found } from "../found";

/** What tells the stack of a connection from others; a new one, unless a test says otherwise. */
export interface Stack {
  connected: Connected;
  identity: string;
}

/** A resource that is put through its life, whatever runs it. */
export interface Living {
  readonly definition: ResourceDefinition;
  readonly name: string;
  state: State | undefined;
  /** Its state; throws where it is not there. */
  readonly now: State;
  /** What an update to the program would change, and whether only a new resource can have it. */
  find(program: Properties): Promise<{ paths: string[]; replaces: boolean }>;
  changes(program: Properties): Promise<string[]>;
  up(program: Properties): Promise<State>;
  /** An update, whether anything differs or not. */
  update(program: Properties): Promise<State>;
  /** What `--replace` does: another comes, then the old one goes, whether anything differs or not. */
  replace(program: Properties): Promise<State>;
  refresh(): Promise<State | undefined>;
  /** Absent where there is no import. */
  import?(id: string): Promise<State | undefined>;
  destroy(): Promise<void>;
}

export class Subject implements Living {
  state: State | undefined;
  /** Seconds that an operation may take. */
  patience = 600;

  /** What it has said that stays in the output of a run. */
  readonly warnings: string[] = [];

  /** Aborted by a cancel. */
  signal: AbortSignal = new AbortController().signal;

  constructor(
    private readonly place: Stack,
    readonly definition: ResourceDefinition,
    readonly name: string,
    private readonly stack = "test",
  ) {}

  get now(): State {
    return found(this.state, `${this.definition.token} ${this.name}`);
  }

  private get connected(): Connected {
    return this.place.connected;
  }

  private request() {
    return {
      identity: this.place.identity,
      urn: `urn:pulumi:${this.stack}::${this.stack}::${this.definition.token}::${this.name}`,
      signal: this.signal,
      timeout: this.patience,
      progress: () => {},
      warn: async (message: string) => {
        this.warnings.push(message);
      },
    };
  }

  /** The inputs as check leaves them; throws with everything that is wrong. */
  async check(program: Properties, olds = this.state?.inputs ?? {}): Promise<Properties> {
    const { exists, environment, defaultTags } = this.connected;
    const { inputs, problems } = await check(this.definition, olds, program, {
      urn: this.request().urn,
      logicalName: this.name,
      identity: this.place.identity,
      memory: environment.memory,
      region: environment.region,
      defaultTags,
      exists,
    });
    if (problems.length > 0)
      throw new Error(problems.map(({ path, reason }) => `${path} ${reason}`).join("\n"));
    return inputs;
  }

  /** What an update to the program would change. */
  async plan(program: Properties): Promise<Diff> {
    const news = await this.check(program);
    const { id, inputs, outputs } = this.now;
    const { environment } = this.connected;
    const compared = { oldInputs: inputs, oldOutputs: outputs, news };
    return compare(this.definition, environment, this.request(), id, compared);
  }

  async find(program: Properties): Promise<{ paths: string[]; replaces: boolean }> {
    const { changes, replaces } = await this.plan(program);
    return { paths: changes.map(({ path }) => path), replaces: replaces.length > 0 };
  }

  /** The paths that differ, as in `name` or `ingress[1].port`. */
  async changes(program: Properties): Promise<string[]> {
    return (await this.plan(program)).changes.map(({ path }) => path).sort();
  }

  /** Brings the thing to the program: creates, updates or replaces as planned. */
  async up(program: Properties): Promise<State> {
    const news = await this.check(program);
    if (!this.state) return this.create(news);
    const { replaces, changes, unfinished, deleteBeforeReplace } = await this.plan(program);
    if (replaces.length > 0) return this.anew(news, deleteBeforeReplace);
    return changes.length > 0 || unfinished ? this.change(news) : this.now;
  }

  async update(program: Properties): Promise<State> {
    return this.change(await this.check(program));
  }

  /** An `up` that fails half-way, and what an engine keeps of it. */
  async upHalfway(program: Properties): Promise<PartialError> {
    const failure: unknown = await this.up(program).catch((error: unknown) => error);
    if (!(failure instanceof PartialError)) throw new Error("it did not fail half-way", { cause: failure });
    const { id, outputs } = failure;
    this.state = { id, inputs: await this.check(program), outputs };
    return failure;
  }

  async replace(program: Properties): Promise<State> {
    return this.anew(await this.check(program, {}), false);
  }

  private async create(news: Properties): Promise<State> {
    this.state = await create(this.definition, this.connected.environment, this.request(), news);
    return this.state;
  }

  private async change(news: Properties): Promise<State> {
    const { id, outputs } = this.now;
    const { environment } = this.connected;
    this.state = await update(this.definition, environment, this.request(), id, outputs, news);
    return this.state;
  }

  private async anew(news: Properties, oldFirst: boolean): Promise<State> {
    const before = this.now;
    if (oldFirst) await this.destroy();
    const made = await this.create(news);
    if (!oldFirst) await this.remove(before);
    return made;
  }

  private remove({ id, outputs }: State): Promise<void> {
    return remove(this.definition, this.connected.environment, this.request(), id, outputs);
  }

  /** Reads it; undefined when it is gone. */
  async refresh(): Promise<State | undefined> {
    const { id, inputs, outputs } = this.now;
    const { environment } = this.connected;
    this.state = await read(this.definition, environment, this.request(), id, inputs, outputs);
    return this.state;
  }

  /** What an import would read. */
  async import(id: string): Promise<State | undefined> {
    const { environment } = this.connected;
    this.state = await read(this.definition, environment, this.request(), id, undefined, {});
    return this.state;
  }

  async destroy(): Promise<void> {
    await this.remove(this.now);
    this.state = undefined;
  }
}
