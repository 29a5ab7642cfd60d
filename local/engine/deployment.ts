// An operation while it runs: registrations come in one after the other, are planned and handed to the executor; when
// the program has ended well, what is left of the old state is deleted.
import type { StackStore } from "./backend";
import { Bail } from "./bail";
import { Builtins } from "./builtins";
import { DefaultProviders } from "./defaultProviders";
import { areTargetsThere, deleteTheRest } from "./deletes";
import { Executor } from "./executor";
import type { Goal, ReadGoal } from "./goal";
import { HookRunner } from "./hooks";
import { importAll } from "./importing";
import { type Engine, Monitor } from "./monitor";
import type { OperationOptions } from "./operation";
import { isStack, Outputs } from "./outputs";
import { warnOfPending } from "./pending";
import { Planner } from "./plan";
import type { Olds } from "./planning";
import { type PluginHost, Plugins } from "./plugins";
import { programOf, startProgram } from "./program";
import type { Program } from "./programRun";
import type { Provider } from "./provider";
import { ProviderRegistry, versionIn } from "./providers";
import { Recall } from "./recall";
import { planRefresh, refreshed } from "./refresh";
import type { Reporter } from "./report";
import { isProviderType, makeUrn, packageOf, providerRef, type Resource } from "./resource";
import { Seal, StateKeeper, type Deployment as StoredState } from "./state";
import type { Outcome, Run } from "./step";
import { opened, outputsOf } from "./stored";
import { Targets } from "./targets";
import { Turns } from "./turns";
import type { Values } from "./values";
import { Verdict } from "./verdict";

type Options = OperationOptions & { parallel: number };

export class Deployment {
  readonly context: Run;
  readonly monitor: Monitor;
  readonly planner: Planner;
  readonly executor: Executor;
  readonly targets: Targets;
  readonly defaults: DefaultProviders;
  private readonly outputs: Outputs;
  /** Answers the program where it only accompanies the operation. */
  private readonly recall: Recall | undefined;
  private olds: Olds & { byUrn: Map<string, Resource>; list: Resource[] };
  private readonly plugins = new Plugins(() => this.pluginHost());
  /** Aborted when no plugin is waited for any more that is still starting. */
  private readonly over = new AbortController();
  private address = "";
  private program: Program | undefined;
  private closing = false;
  private succeeded = false;
  private readonly verdict: Verdict;
  private readonly turns: Turns;
  private shutDown!: () => void;
  private readonly shutdown = new Promise<void>((resolve) => {
    this.shutDown = resolve;
  });

  static async open(
    options: Options,
    store: StackStore,
    preview: boolean,
    report: Reporter,
  ): Promise<Deployment> {
    const { secrets } = options;
    const seal = secrets instanceof Seal ? secrets : new Seal(() => secrets);
    const before = await opened(store, seal);
    // Where something is made for certain, the key is derived meanwhile.
    if (!preview && before.resources.length === 0) seal.open().catch(() => {});
    return new Deployment(options, store, preview, report, before, seal);
  }

  private constructor(
    readonly options: Options,
    private readonly store: StackStore,
    readonly preview: boolean,
    readonly report: Reporter,
    private readonly before: StoredState,
    private readonly seal: Seal,
  ) {
    const dropPending = options.kind === "refresh" && options.pendingCreates !== "keep";
    const base = dropPending ? { ...before, pendingOperations: [] } : before;
    const state = new StateKeeper(base, seal, preview ? undefined : (text) => store.save(text));
    const providers = new ProviderRegistry(
      (pkg, version) => this.startProvider(pkg, version),
      (ref) => this.oldProvider(ref),
    );
    this.context = { preview, state, providers, report, hooks: this.hooks() };
    this.targets = new Targets(withoutProtected(options, before.resources));
    this.olds = oldsOf(before.resources);
    this.executor = new Executor(this.context, {
      parallel: options.parallel,
      continueOnError: options.continueOnError ?? false,
    });
    this.outputs = new Outputs(this.context, this.executor);
    const { stack, project } = options;
    this.planner = new Planner(
      this.context,
      this.olds,
      { stack, project: project.name, targets: this.targets },
      this.executor.news,
    );
    const { decisions } = this.planner;
    this.verdict = new Verdict(this.context, this.executor, decisions, () => this.isInterrupted());
    this.turns = new Turns(
      this.executor,
      (urn, job) => this.verdict.guarded(urn, job),
      () => this.deleteTheRest(),
    );
    const accompanies = options.runProgram && (options.kind === "destroy" || options.kind === "refresh");
    if (accompanies) this.recall = new Recall(this.context, this.planner.names);
    this.defaults = new DefaultProviders(options.config, (goal) => this.register(goal), before.resources);
    this.monitor = new Monitor(this.engine());
  }

  /** What goes wrong in a hook after a step is told, and fails the run. */
  private hooks(): HookRunner {
    const { report, preview, options } = this;
    const failedAfter = (urn: string, error: Error) => {
      report.error(error.message, urn);
      this.verdict.failedAfter(error);
      if (!options.continueOnError) this.executor.stop();
    };
    const warn = (urn: string, message: string) => report.diagnostic("warning", message, { urn });
    return new HookRunner(preview, failedAfter, warn);
  }

  private engine(): Engine {
    return {
      preview: this.preview,
      projectDir: programOf(this.options.project).dir,
      hooks: this.context.hooks,
      defaults: this.defaults,
      register: (goal) => this.register(goal),
      read: (goal) => this.read(goal),
      registerOutputs: (urn, outputs) => this.registerOutputs(urn, outputs),
      provider: (ref) => this.context.providers.get(ref),
      log: (severity, message, urn, streamID, ephemeral) =>
        this.report.diagnostic(severity, message, { urn, streamID, ephemeral }),
      programDone: () => {
        this.turns.endProgram();
        return this.shutdown;
      },
    };
  }

  /** The resources as they are now. */
  resources(): Resource[] {
    return this.context.state.deployment().resources;
  }

  /** What an earlier run was interrupted in creating. */
  get interrupted(): string[] {
    return this.context.state.deployment().pendingOperations.map(({ resource }) => resource.urn);
  }

  /** The old resources that are not replaced ones, in order. */
  livingResources(): Resource[] {
    return this.olds.list.filter((resource) => !resource.delete);
  }

  old(urn: string): Resource | undefined {
    return this.olds.byUrn.get(urn);
  }

  /** A default provider outside a program: the one the state has, else a new one. */
  async defaultProvider(pkg: string, version: string): Promise<string> {
    const urn = this.urnOf(this.defaults.goal(pkg, version));
    const old = this.olds.byUrn.get(urn);
    return old ? `${urn}::${old.id}` : this.defaults.get(pkg, version);
  }

  private async startProvider(pkg: string, version: string | undefined): Promise<Provider> {
    if (pkg === "pulumi")
      return new Builtins((name) => outputsOf(name, this.options.project.name, this.store, this.seal));
    return this.plugins.start(pkg, version);
  }

  private pluginHost(): PluginHost {
    const { project, config, env = process.env } = this.options;
    const texts = Object.entries(config).map(([key, { text }]) => [key, text]);
    return {
      programDir: programOf(project).dir,
      project: project.name,
      config: Object.fromEntries(texts),
      plugins: project.plugins,
      engineAddress: this.address,
      env,
      watch: this.options.onProviderCall,
      over: this.over.signal,
      log: (severity, message) => this.report.diagnostic(severity, message),
    };
  }

  /** The program will ask for the providers that the state has: they start beside it, unless a refresh has started them. */
  private startProvidersAhead(): void {
    for (const { type, inputs, urn, id } of this.livingResources())
      if (
        isProviderType(type) &&
        packageOf(type) !== "pulumi" &&
        !this.context.providers.get(`${urn}::${id}`)
      )
        this.plugins.startAhead(packageOf(type), versionIn(inputs));
  }

  private oldProvider(ref: string): Resource | undefined {
    const { urn, id } = providerRef(ref);
    return this.olds.list.find((resource) => resource.urn === urn && resource.id === id);
  }

  /** Does everything; false when it failed and why was told. */
  async run(): Promise<boolean> {
    this.address = await this.monitor.start();
    const ended = new AbortController();
    whenAborted(this.options.interrupt, ended.signal, () => {
      this.over.abort();
      void this.context.providers.cancel();
      this.executor.stop();
    });
    whenAborted(this.options.kill, ended.signal, () => this.endAtOnce());
    try {
      this.succeeded = await this.phases();
      return this.succeeded;
    } finally {
      ended.abort();
    }
  }

  /** Lets go of everything: what runs is left as pending in the state. */
  private endAtOnce(): void {
    this.over.abort();
    this.context.state.freeze();
    this.executor.stop();
    this.program?.kill();
    this.context.providers.kill();
  }

  private async phases(): Promise<boolean> {
    const { kind, refresh, runProgram, imports = [] } = this.options;
    if (kind === "refresh" && runProgram) {
      await this.update();
      if (this.verdict.isFailed || this.isInterrupted()) return this.verdict.conclude(this.store);
    }
    if (kind === "refresh" || refresh) {
      if (!(await this.refresh())) return false;
      if (kind === "refresh") return true;
    } else if (this.before.pendingOperations.length && !this.preview)
      warnOfPending(this.report, this.before.pendingOperations);
    if (kind === "import") await this.verdict.guarded("", () => importAll(this, imports));
    else await this.verdict.guarded("", () => this.update());
    return this.verdict.conclude(this.store);
  }

  private async update(): Promise<void> {
    if (this.options.kind === "destroy" && !this.recall) this.turns.endProgram();
    else this.startProgram();
    await this.turns.decided;
    await this.executor.idle();
    await this.outputs.finish((urn) =>
      this.verdict.isFailed ? (this.olds.byUrn.get(urn)?.outputs ?? {}) : {},
    );
  }

  private startProgram(): void {
    if (!this.recall) this.startProvidersAhead();
    const { project, stack, config, parallel, checkTypes = false, env = process.env } = this.options;
    this.program = (this.options.program ?? startProgram)({
      project,
      stack,
      config,
      address: this.address,
      preview: this.preview,
      checkTypes,
      parallel,
      env,
      print: (severity, line) => this.report.diagnostic(severity, line),
    });
    void this.program.end.then((end) => {
      if (end.ok) return this.turns.endProgram();
      if (this.closing) return;
      return this.turns.take("", async () => {
        if (end.message) this.report.error(end.message);
        throw new Bail(end.message ?? "the program failed");
      });
    });
  }

  register(goal: Goal): Promise<Outcome> {
    const urn = this.urnOf(goal);
    return new Promise((answer) => {
      void this.turns.take(urn, async () =>
        this.recall
          ? this.recall.register(goal, answer)
          : this.turns.begin(await this.planner.register(goal, answer), urn),
      );
    });
  }

  read(goal: ReadGoal): Promise<Outcome> {
    const urn = this.urnOf(goal);
    return new Promise((answer) => {
      void this.turns.take(urn, async () =>
        this.recall
          ? this.recall.read(goal, answer)
          : this.turns.begin({ steps: this.planner.read(goal, answer) }, urn),
      );
    });
  }

  private urnOf({ type, name, parent }: { type: string; name: string; parent?: string | undefined }): string {
    const { stack, project } = this.options;
    return makeUrn(stack, project.name, parent, type, name);
  }

  private async deleteTheRest(): Promise<void> {
    if (this.options.kind === "refresh") return;
    const advice =
      this.options.kind === "destroy"
        ? "Run the program, which has the hook, with --run-program."
        : "Register it in the program until the resource is deleted.";
    await deleteTheRest(this.planner, this.executor, advice);
  }

  /** The stack's outputs wait for the end; whoever asks for a component's is answered when they are there. */
  private registerOutputs(urn: string, outputs: Values): Promise<void> {
    const taken = () => (this.recall ? Promise.resolve() : this.outputs.take(urn, outputs));
    if (isStack(urn)) return this.turns.take(urn, taken);
    return new Promise((answer) => {
      void this.turns.take(urn, async () => {
        await taken();
        answer();
      });
    });
  }

  private async refresh(): Promise<boolean> {
    if (!areTargetsThere(this.planner)) return false;
    const executor = new Executor(this.context, { parallel: this.options.parallel, continueOnError: true });
    const stop = () => executor.stop();
    this.executor.signal.addEventListener("abort", stop);
    const steps = await planRefresh(this.context, this.olds.list, this.targets);
    await executor.all(steps);
    this.executor.signal.removeEventListener("abort", stop);
    const resources = refreshed(this.olds.list, steps);
    Object.assign(this.olds, oldsOf(resources));
    await this.context.state.rebase(resources);
    return this.verdict.ofRefresh(executor);
  }

  private isInterrupted(): boolean {
    return this.options.interrupt?.aborted ?? false;
  }

  /** Ends the program and the plugins; false when the program failed after all that it had registered was done. */
  async close(): Promise<boolean> {
    this.closing = true;
    this.shutDown();
    // It may wait for an answer that never comes.
    if (!this.succeeded) this.program?.kill();
    const end = await this.program?.end;
    const failedLate = this.succeeded && end?.ok === false;
    if (failedLate && end.message) this.report.error(end.message);
    this.over.abort();
    await Promise.all([this.context.providers.close(), this.plugins.close()]);
    this.monitor.close();
    return !failedLate;
  }
}

/** Excludes what is protected, where that is asked for. */
function withoutProtected(options: Options, olds: Resource[]): Options {
  if (!options.excludeProtected) return options;
  const kept = olds.filter((resource) => resource.protect).map(({ urn }) => urn);
  return { ...options, excludes: [...(options.excludes ?? []), ...kept] };
}

function whenAborted(signal: AbortSignal | undefined, until: AbortSignal, act: () => void): void {
  if (signal?.aborted) act();
  else signal?.addEventListener("abort", act, { signal: until });
}

function oldsOf(resources: Resource[]): { list: Resource[]; byUrn: Map<string, Resource> } {
  const living = resources.filter((resource) => !resource.delete);
  return { list: resources, byUrn: new Map(living.map((resource) => [resource.urn, resource])) };
}
