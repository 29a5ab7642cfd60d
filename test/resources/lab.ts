// A local cloud, the provider connected to it, and resources that live through previews, updates, refreshes and deletes as an
// engine would put them through. Everything goes over the cloud's socket.
import { type LocalCloud, startCloud } from "../../local/cloud";
import type { Api } from "../../provider/api/client";
import { type Connected, connect } from "../../provider/hosts/environment";
import type { ResourceDefinition } from "../../provider/lifecycle/author/define";
import type { Properties } from "../../provider/lifecycle/author/values";
import { check } from "../../provider/lifecycle/run/check";
import { type Diff, diff } from "../../provider/lifecycle/run/diff";
import { create, read, remove, type State, update } from "../../provider/lifecycle/run/operations";
import { resourceOf } from "../../provider/lifecycle/run/registry";
import { definitions } from "../../provider/resources";
import type { HostKind } from "../conformance/host";
import { HostSubject, openHost } from "./hostSubject";

export const region = "ap-guangzhou";

/** One call as the cloud's journal has it. */
export interface Call {
  action: string;
  read: boolean;
  code: string | null;
  ids: string[];
  unread: string[];
  params: Record<string, unknown>;
}

/** A resource that is put through its life, whatever runs it. */
export interface Living {
  readonly definition: ResourceDefinition;
  readonly name: string;
  state: State | undefined;
  /** What an update to the program would change, and whether only a new resource can have it. */
  find(program: Properties): Promise<{ paths: string[]; replaces: boolean }>;
  changes(program: Properties): Promise<string[]>;
  up(program: Properties): Promise<State>;
  refresh(): Promise<State | undefined>;
  /** Absent where there is no import. */
  import?(id: string): Promise<State | undefined>;
  destroy(): Promise<void>;
}

export interface LabOptions extends NonNullable<Parameters<typeof startCloud>[0]> {
  /** The host behind which resources live; the lifecycle itself, in this process, if absent. */
  host?: HostKind;
  /** The provider's default tags. */
  defaultTags?: Record<string, string>;
}

export interface Lab {
  url: string;
  connected: Connected;
  /** The provider's own client, for what a test does behind a resource's back. */
  api: Api;
  control(method: string, path: string, body?: unknown): Promise<Record<string, unknown>>;
  /** What a piece of work called, in order. */
  during<T>(work: () => Promise<T>): Promise<{ result: T; calls: Call[]; writes: string[]; reads: string[] }>;
  /** A resource that a test does not look at: it is made, and its state answered. */
  need(token: string, inputs: Properties): Promise<State>;
  resource(token: string, name?: string): Subject;
  /** The same, behind the lab's host where it has one. */
  living(token: string, name?: string): Living;
  close(): Promise<void>;
}

let named = 0;

/** Starts a cloud in which things take a hundredth of a second for some seconds, and connects to it. */
export async function openLab({ host: kind, defaultTags, ...options }: LabOptions = {}): Promise<Lab> {
  const cloud: LocalCloud = await startCloud({
    clock: { kind: "scaled", factor: 300 },
    rateLimit: false,
    ...options,
  });
  const connected = connect({
    region,
    secretId: "local",
    secretKey: "local",
    endpoint: cloud.url,
    requestsPerSecond: 1000,
    defaultTags,
  } as Parameters<typeof connect>[0]);
  const control = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${cloud.url}/_cloud/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const json = (await answer.json()) as Record<string, unknown>;
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(json)}`);
    return json;
  };
  const scope = {
    region,
    signal: new AbortController().signal,
    deadline: Date.now() + 600_000,
    progress: () => {},
  };
  const host = kind && (await openHost(kind, cloud.url));
  const lab: Lab = {
    url: cloud.url,
    connected,
    api: connected.environment.api(scope),
    control,
    during: async (work) => {
      const { last } = await control("GET", "journal");
      const result = await work();
      const { calls } = (await control("GET", `journal?since=${last}`)) as unknown as { calls: Call[] };
      return {
        result,
        calls,
        writes: calls.filter((call) => !call.read).map(({ action }) => action),
        reads: calls.filter((call) => call.read).map(({ action }) => action),
      };
    },
    need: async (token, inputs) => {
      const subject = lab.resource(token);
      await subject.up(inputs);
      return subject.state!;
    },
    resource: (token, name) => new Subject(lab, resourceOf(definitions, token), name ?? `thing${++named}`),
    living: (token, name) =>
      host
        ? new HostSubject(host, resourceOf(definitions, token), name ?? `thing${++named}`)
        : lab.resource(token, name),
    close: async () => {
      await host?.close();
      await connected.close();
      await cloud.close();
    },
  };
  return lab;
}

/** One resource of a program, from run to run. */
export class Subject implements Living {
  state: State | undefined;
  /** Seconds that an operation may take. */
  patience = 60;

  constructor(
    readonly lab: Lab,
    readonly definition: ResourceDefinition,
    readonly name: string,
  ) {}

  private request() {
    return {
      urn: `urn:pulumi:test::test::${this.definition.token}::${this.name}`,
      signal: new AbortController().signal,
      timeout: this.patience,
      progress: () => {},
    };
  }

  /** The inputs as check leaves them; throws with everything that is wrong. */
  async check(program: Properties): Promise<Properties> {
    const { exists, environment, defaultTags } = this.lab.connected;
    const { inputs, problems } = await check(this.definition, this.state?.inputs ?? {}, program, {
      urn: this.request().urn,
      logicalName: this.name,
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
    if (!this.state) throw new Error("there is nothing to compare with yet");
    return diff(this.definition, { oldInputs: this.state.inputs, oldOutputs: this.state.outputs, news });
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
    const { environment } = this.lab.connected;
    const news = await this.check(program);
    const before = this.state;
    if (!before) {
      this.state = await create(this.definition, environment, this.request(), news);
      return this.state;
    }
    const found = await this.plan(program);
    if (found.replaces.length > 0) {
      if (found.deleteBeforeReplace) await this.destroy();
      this.state = await create(this.definition, environment, this.request(), news);
      if (!found.deleteBeforeReplace)
        await remove(this.definition, environment, this.request(), before.id, before.outputs);
      return this.state;
    }
    if (found.changes.length > 0 || found.unfinished)
      this.state = await update(
        this.definition,
        environment,
        this.request(),
        before.id,
        before.outputs,
        news,
      );
    return this.state!;
  }

  /** Reads it; undefined when it is gone. */
  async refresh(): Promise<State | undefined> {
    const { id, inputs, outputs } = this.state!;
    const { environment } = this.lab.connected;
    this.state = await read(this.definition, environment, this.request(), id, inputs, outputs);
    return this.state;
  }

  /** What an import would read. */
  async import(id: string): Promise<State | undefined> {
    const { environment } = this.lab.connected;
    this.state = await read(this.definition, environment, this.request(), id, undefined, {});
    return this.state;
  }

  async destroy(): Promise<void> {
    const { id, outputs } = this.state!;
    await remove(this.definition, this.lab.connected.environment, this.request(), id, outputs);
    this.state = undefined;
  }
}
