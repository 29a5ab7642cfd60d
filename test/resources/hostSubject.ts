// One resource of a program behind a host in a process of its own, seen as the driver of cases sees any resource.
import type { ResourceDefinition } from "../../provider/lifecycle/author/define";
import type { Properties } from "../../provider/lifecycle/author/values";
import type { State } from "../../provider/lifecycle/run/operations";
import { Host, type HostKind } from "../conformance/host";
import { makeHostFolders } from "../conformance/hostFolders";
import { Life } from "../conformance/life";
import { found } from "../found";
import type { Living } from "./subject";

let folders: ReturnType<typeof makeHostFolders> | undefined;

/** A host that is configured for a cloud. */
export async function openHost(kind: HostKind, url: string, region: string): Promise<Host> {
  if (!folders) {
    folders = makeHostFolders();
    const { remove } = await folders;
    process.once("exit", remove);
  }
  return Host.configured({ kind, folders: await folders, url, config: { region, requestsPerSecond: 1000 } });
}

export class HostSubject implements Living {
  private readonly life: Life;
  /** What the last refresh said that differs. */
  seen: Awaited<ReturnType<Life["refresh"]>>;
  /** Only the plugin is told of imports. */
  readonly import?: (id: string) => Promise<State | undefined>;

  constructor(
    readonly host: Host,
    readonly definition: ResourceDefinition,
    readonly name: string,
  ) {
    this.life = new Life(host, { token: definition.token, name });
    if (host.kind === "plugin") this.import = (id) => this.imported(id);
  }

  get state(): State | undefined {
    const { state } = this.life;
    if (!state) return undefined;
    return { id: state.id, inputs: state.inputs as Properties, outputs: state.properties as Properties };
  }

  set state(state: State | undefined) {
    this.life.state = state && { ...state, properties: state.outputs, initErrors: [] };
  }

  get now(): State {
    return found(this.state, `${this.definition.token} ${this.name}`);
  }

  async find(program: Properties): Promise<{ paths: string[]; replaces: boolean }> {
    const { plan, paths } = await this.life.plan(said(program));
    return { paths: plan === "same" ? [] : paths, replaces: plan === "replace" };
  }

  async changes(program: Properties): Promise<string[]> {
    return (await this.find(program)).paths;
  }

  async up(program: Properties): Promise<State> {
    await this.life.up(said(program));
    return this.now;
  }

  async update(program: Properties): Promise<State> {
    await this.life.update(await this.life.check(said(program)));
    return this.now;
  }

  async replace(program: Properties): Promise<State> {
    await this.life.replace(said(program));
    return this.now;
  }

  async refresh(): Promise<State | undefined> {
    this.seen = await this.life.refresh();
    return this.state;
  }

  /** What the host answers to an import. */
  async read(id: string): Promise<State> {
    const { inputs, properties } = await this.host.read(this.life.subject, id);
    return { id, inputs: inputs as Properties, outputs: properties as Properties };
  }

  private async imported(id: string): Promise<State | undefined> {
    this.state = await this.read(id);
    return this.state;
  }

  destroy(): Promise<void> {
    return this.life.destroy();
  }
}

/** What a program leaves undefined it does not say. */
function said(program: Properties): Properties {
  return Object.fromEntries(Object.entries(program).filter(([, value]) => value !== undefined));
}
