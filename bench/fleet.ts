// Many resources of one kind, put through the lifecycle at once as a host would: in this process, against a cloud over its socket.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { type Connected, connect } from "../provider/hosts/environment";
import type { ResourceDefinition } from "../provider/lifecycle/author/define";
import type { Properties } from "../provider/lifecycle/author/values";
import { Attempts } from "../provider/lifecycle/run/attempts";
import { check } from "../provider/lifecycle/run/check";
import { diff } from "../provider/lifecycle/run/diff";
import { create, read, remove, type State, update } from "../provider/lifecycle/run/operations";
import { resourceOf } from "../provider/lifecycle/run/registry";
import { definitions } from "../provider/resources";

export const region = "ap-guangzhou";

/** One resource of a fleet. */
export class Thing {
  state: State | undefined;

  constructor(
    private readonly fleet: Fleet,
    readonly definition: ResourceDefinition,
    readonly name: string,
  ) {}

  request() {
    return {
      urn: `urn:pulumi:bench::bench::${this.definition.token}::${this.name}`,
      signal: new AbortController().signal,
      timeout: 3600,
      progress: () => {},
    };
  }

  async checked(program: Properties): Promise<Properties> {
    const { inputs, problems } = await check(this.definition, this.state?.inputs ?? {}, program, {
      ...{ urn: this.request().urn, logicalName: this.name, region, exists: this.fleet.connected.exists },
    });
    const [wrong] = problems;
    if (wrong) throw new Error(`${this.definition.token} ${wrong.path} ${wrong.reason}`);
    return inputs;
  }

  /** As an engine does it: check, diff, and create, update or nothing. */
  async up(program: Properties): Promise<void> {
    const { environment } = this.fleet.connected;
    const news = await this.checked(program);
    const before = this.state;
    if (!before) {
      this.state = await create(this.definition, environment, this.request(), news);
      return;
    }
    const plan = diff(this.definition, { oldInputs: before.inputs, oldOutputs: before.outputs, news });
    if (plan.replaces.length > 0)
      throw new Error(`${this.definition.token} would be replaced for ${plan.replaces.join(", ")}`);
    if (plan.changes.length > 0)
      this.state = await update(
        ...([this.definition, environment, this.request(), before.id, before.outputs, news] as const),
      );
  }

  async refresh(): Promise<void> {
    const { id, inputs, outputs } = this.state!;
    this.state = await read(
      this.definition,
      this.fleet.connected.environment,
      this.request(),
      id,
      inputs,
      outputs,
    );
    if (!this.state) throw new Error(`${this.definition.token} ${id} is gone`);
  }

  async remove(): Promise<void> {
    const { id, outputs } = this.state!;
    await remove(this.definition, this.fleet.connected.environment, this.request(), id, outputs);
    this.state = undefined;
  }
}

/** What is connected to one cloud, and knows nothing of how long things took before. */
export class Fleet {
  readonly connected: Connected;
  private readonly home = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
  private needed: Thing[] = [];
  private made = 0;

  constructor(url: string, requestsPerSecond?: number) {
    const settings = { region, secretId: "local", secretKey: "local", endpoint: url };
    const connected = connect({ ...settings, ...(requestsPerSecond ? { requestsPerSecond } : {}) });
    const environment = {
      ...connected.environment,
      address: `${url} ${this.home}`,
      attempts: new Attempts(this.home),
    };
    this.connected = { ...connected, environment };
  }

  things(token: string, size: number): Thing[] {
    const definition = resourceOf(definitions, token);
    return Array.from({ length: size }, () => new Thing(this, definition, `thing${++this.made}`));
  }

  /** Makes what others need; their ids. */
  async need(token: string, programs: Properties[]): Promise<string[]> {
    const things = this.things(token, programs.length);
    await Promise.all(things.map((thing, i) => thing.up(programs[i]!)));
    this.needed.push(...things);
    return things.map(({ state }) => state!.id);
  }

  /** Removes what `need` has made, the last kind first. */
  async clean(): Promise<void> {
    const tokens = [...new Set(this.needed.map(({ definition }) => definition.token))].reverse();
    for (const token of tokens)
      await Promise.all(
        this.needed.filter(({ definition }) => definition.token === token).map((thing) => thing.remove()),
      );
    this.needed = [];
  }

  async close(): Promise<void> {
    await this.connected.close();
    fs.rmSync(this.home, { recursive: true, force: true });
  }
}
