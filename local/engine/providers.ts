// The providers of one run: each provider resource has a process of its own, started when the resource is checked or
// when something of the old state needs it. To plan and steps a provider resource is provided by this registry.
import { randomUUID } from "node:crypto";
import { type Diff, isReplace } from "./diff";
import { unknownText } from "./events";
import type { Checked, Live, Provider } from "./provider";
import { packageOf, providerRef, type Resource, typeOf } from "./resource";
import { equal, type Values } from "./values";

/** The engine's own notes among a provider's inputs; the plugin does not see them. */
const internalKey = "__internal";
const withoutInternal = ({ [internalKey]: _, ...inputs }: Values): Values => inputs;

/** The version that a provider's inputs ask for. */
export const versionIn = ({ version }: Values): string | undefined =>
  typeof version === "string" ? version : undefined;

type Start = (pkg: string, version: string | undefined) => Promise<Provider>;

export class ProviderRegistry implements Pick<Provider, "check" | "diff" | "create" | "update" | "delete"> {
  private readonly configured = new Map<string, Provider>();
  /** Checked, but neither created, updated nor found the same yet; by URN. */
  private readonly checked = new Map<string, Provider>();
  /** Every process, also one that is still starting. */
  private readonly started: Promise<Provider>[] = [];
  private readonly loading = new Map<string, Promise<void>>();
  /** The URN a provider had before, by the one it has now. */
  readonly aliases = new Map<string, string>();

  constructor(
    private readonly startPlugin: Start,
    private readonly oldProvider: (ref: string) => Resource | undefined,
  ) {}

  /** The provider `urn::id` refers to, if it was configured in this run. */
  get(ref: string): Provider | undefined {
    return this.configured.get(ref);
  }

  private configuredAs(urn: string): Provider | undefined {
    return [...this.configured].find(([ref]) => providerRef(ref).urn === urn)?.[1];
  }

  private set(urn: string, id: string, provider: Provider): void {
    this.configured.set(`${urn}::${id}`, provider);
    const alias = this.aliases.get(urn);
    if (alias) this.configured.set(`${alias}::${id}`, provider);
  }

  private async start(urn: string, inputs: Values): Promise<Provider> {
    const starting = this.startPlugin(packageOf(typeOf(urn)), versionIn(inputs));
    this.started.push(starting);
    return starting;
  }

  /** Configures the provider of an old resource with what the state says, unless it is there already. */
  async ensure(ref: string | undefined): Promise<void> {
    if (!ref || this.configured.has(ref)) return;
    let loading = this.loading.get(ref);
    if (!loading) {
      const old = this.oldProvider(ref);
      if (!old) throw new Error(`could not find provider ${ref} in the state`);
      loading = this.same(old, false);
      this.loading.set(ref, loading);
    }
    await loading;
  }

  /** An unchanged provider: the process that checked it, or a new one, with these inputs. */
  async same(resource: Resource, fromCheck: boolean): Promise<void> {
    const { urn, id = "", inputs } = resource;
    if (this.configured.has(`${urn}::${id}`)) return;
    const provider = (fromCheck && this.take(urn)) || (await this.start(urn, inputs));
    provider.configure(urn, id, withoutInternal(inputs));
    if (!this.configured.has(`${urn}::${id}`)) this.set(urn, id, provider);
  }

  private take(urn: string): Provider | undefined {
    const provider = this.checked.get(urn);
    this.checked.delete(urn);
    return provider;
  }

  async check(urn: string, olds: Values, news: Values): Promise<Checked> {
    // The process that a refresh has configured so is the one that will be used: there is no need of another.
    const running = equal(olds, news) ? this.configuredAs(urn) : undefined;
    const provider = running ?? (await this.start(urn, news));
    const checked = await provider.checkConfig(urn, withoutInternal(olds), withoutInternal(news));
    if (checked.failures.length) return checked;
    if (!running) this.checked.set(urn, provider);
    const inputs = { ...checked.inputs };
    if ("version" in news && !("version" in inputs)) inputs.version = news.version;
    if (internalKey in news) inputs[internalKey] = news[internalKey];
    return { inputs, failures: [] };
  }

  async diff(q: Parameters<Provider["diff"]>[0]): Promise<Diff> {
    const provider = this.checked.get(q.urn) ?? this.get(`${q.urn}::${q.id}`);
    if (!provider) throw new Error(`provider ${q.urn} was not checked`);
    const news = withoutInternal(q.news);
    const diff = await provider.diffConfig(q.urn, withoutInternal(q.oldInputs), q.oldOutputs, news);
    if (diff.changes !== "unknown") return diff;
    return { ...diff, changes: equal(q.oldOutputs, news) ? "none" : "some" };
  }

  /** Whether moving a resource from one provider to another replaces it. */
  async replacesResources(provider: Resource, old: Resource): Promise<boolean> {
    const process = this.get(`${provider.urn}::${provider.id}`) ?? this.checked.get(provider.urn);
    if (!process) throw new Error(`unknown provider '${provider.urn}::${provider.id}'`);
    const news = withoutInternal(provider.inputs);
    return isReplace(await process.diffConfig(provider.urn, withoutInternal(old.inputs), old.outputs, news));
  }

  async create(urn: string, inputs: Values, _timeout: number, preview: boolean): Promise<Live> {
    const provider = this.take(urn) ?? (await this.start(urn, inputs));
    const id = preview ? unknownText : randomUUID();
    const outputs = withoutInternal(inputs);
    provider.configure(urn, id, outputs);
    this.set(urn, id, provider);
    return { id, outputs };
  }

  async update(q: Parameters<Provider["update"]>[0]): Promise<Values> {
    const provider = this.take(q.urn) ?? (await this.start(q.urn, q.news));
    const outputs = withoutInternal(q.news);
    provider.configure(q.urn, q.id, outputs);
    this.set(q.urn, q.id, provider);
    return outputs;
  }

  async delete(urn: string, id: string): Promise<void> {
    this.configured.delete(`${urn}::${id}`);
  }

  /** Asks every process to let go of what it waits for. */
  async cancel(): Promise<void> {
    await this.eachProcess((provider) => provider.cancel());
  }

  /** Ends every process without asking. */
  kill(): void {
    void this.eachProcess((provider) => provider.close());
  }

  /** Ends every process. */
  async close(): Promise<void> {
    await this.eachProcess(async (provider) => {
      await provider.cancel();
      await provider.close();
    });
  }

  /** Also those that are still starting; one that could not start has nothing to end. */
  private async eachProcess(act: (provider: Provider) => void | Promise<void>): Promise<void> {
    await Promise.all(this.started.map((starting) => starting.then(act, () => {})));
  }
}
