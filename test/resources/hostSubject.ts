// One resource of a program behind a host in a process of its own, seen as the table of lives sees any resource.
import type { ResourceDefinition } from "../../provider/lifecycle/author/define";
import type { Properties } from "../../provider/lifecycle/author/values";
import type { State } from "../../provider/lifecycle/run/operations";
import { Host, type HostKind } from "../conformance/host";
import { makeHostFolders } from "../conformance/hostFolders";
import { Life } from "../conformance/life";
import type { Living } from "./lab";

let folders: ReturnType<typeof makeHostFolders> | undefined;

/** A host that is configured for a cloud. */
export async function openHost(kind: HostKind, url: string): Promise<Host> {
  if (!folders) {
    folders = makeHostFolders();
    const { remove } = await folders;
    process.once("exit", remove);
  }
  return Host.configured({ kind, folders: await folders, url, config: { requestsPerSecond: 1000 } });
}

export class HostSubject implements Living {
  private readonly life: Life;

  constructor(
    host: Host,
    readonly definition: ResourceDefinition,
    readonly name: string,
  ) {
    this.life = new Life(host, { token: definition.token, name });
  }

  get state(): State | undefined {
    const { state } = this.life;
    if (!state) return undefined;
    return { id: state.id, inputs: state.inputs as Properties, outputs: state.properties as Properties };
  }

  set state(state: State | undefined) {
    this.life.state = state && { ...state, properties: state.outputs, initErrors: [] };
  }

  async find(program: Properties): Promise<{ paths: string[]; replaces: boolean }> {
    const { plan, paths } = await this.life.plan(given(program));
    return { paths: plan === "same" ? [] : paths, replaces: plan === "replace" };
  }

  async changes(program: Properties): Promise<string[]> {
    return (await this.find(program)).paths;
  }

  async up(program: Properties): Promise<State> {
    await this.life.up(given(program));
    return this.state!;
  }

  async refresh(): Promise<State | undefined> {
    await this.life.refresh();
    return this.state;
  }

  destroy(): Promise<void> {
    return this.life.destroy();
  }
}

/** What a program leaves undefined it does not say. */
function given(program: Properties): Properties {
  return Object.fromEntries(Object.entries(program).filter(([, value]) => value !== undefined));
}
