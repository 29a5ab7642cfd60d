// An operation while it runs: registrations come in one after the other, are planned and handed to the executor; when
// the program has ended well, what is left of the old state is deleted.
import type { StackStore } from "./backend";
import { Bail } from "./bail";
import { DefaultProviders } from "./defaultProviders";
import { areTargetsThere, deleteTheRest } from "./deletes";
import { Executor } from "./executor";
import type { Goal } from "./goal";
import { HookRunner } from "./hooks";
import { importAll } from "./importing";
import { type Engine, Monitor } from "./monitor";
import { OldResources } from "./olds";
import type { OperationOptions } from "./operation";
import { OperationProviders } from "./operationProviders";
import { Outputs } from "./outputs";
import { warnOfPending } from "./pending";
import { Planner } from "./plan";
import { programOf, startProgram } from "./program";
import { ProgramRequests } from "./programRequests";
import type { Program } from "./programRun";
import { Recall } from "./recall";
import { planRefresh, refreshed } from "./refresh";
import type { Reporter } from "./report";
import { makeUrn, type Resource } from "./resource";
import { Seal, StateKeeper, type Deployment as StoredState } from "./state";
import type { Outcome, Run } from "./step";
import { opened } from "./stored";
import { Targets } from "./targets";
import { Turns } from "./turns";
import { Verdict } from "./verdict";

type Options = OperationOptions & { parallel: number };
type Named = Pick<Goal, "type" | "name" | "parent">;

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
  private readonly olds: OldResources;
  private readonly providers: OperationProviders;
  private address = "";
  private program: Program | undefined;
  private closing = false;
  private succeeded = false;
  private readonly verdict: Verdict;
  private readonly turns: Turns;
  private readonly requests: ProgramRequests;
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
    seal: Seal,
  ) {
    const dropPending = options.kind === "refresh" && options.pendingCreates !== "keep";
    const base = dropPending ? { ...before, pendingOperations: [] } : before;
    const state = new StateKeeper(base, seal, preview ? undefined : (text) => store.save(text));
    this.olds = new OldResources(before.resources);
    this.providers = new OperationProviders(options, this.olds, report, store, seal);
    this.context = { preview, state, providers: this.providers.registry, report, hooks: this.hooks() };
    this.targets = new Targets(options, before.resources);
    this.executor = new Executor(this.context, {
      parallel: options.parallel,
      continueOnError: options.continueOnError ?? false,
    });
    this.outputs = new Outputs(this.context, this.executor);
    const about = { stack: options.stack, project: options.project.name, targets: this.targets };
    this.planner = new Planner(this.context, this.olds, about, this.executor.news);
    const isInterrupted = () => this.isInterrupted();
    this.verdict = new Verdict(this.context, this.executor, this.planner.decisions, isInterrupted);
    this.turns = new Turns(
      this.executor,
      (urn, job) => this.verdict.guarded(urn, job),
      () => this.deleteTheRest(),
    );
    const accompanies = options.runProgram && (options.kind === "destroy" || options.kind === "refresh");
    if (accompanies) this.recall = new Recall(this.context, this.planner.names);
    const { turns, planner, outputs, recall } = this;
    const urnOf = (goal: Named) => this.urnOf(goal);
    this.requests = new ProgramRequests({ turns, planner, outputs, recall, urnOf });
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
      read: (goal) => this.requests.read(goal),
      registerOutputs: (urn, outputs) => this.requests.registerOutputs(urn, outputs),
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
  get interrupted(): Resource[] {
    return this.context.state.deployment().pendingOperations.map(({ resource }) => resource);
  }

  /** The old resources that are not replaced ones, in order. */
  livingResources(): Resource[] {
    return this.olds.living();
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

  /** Does everything; false when it failed and why was told. */
  async run(): Promise<boolean> {
    this.address = await this.monitor.start();
    this.providers.listenAt(this.address);
    const ended = new AbortController();
    whenAborted(this.options.interrupt, ended.signal, () => {
      this.providers.cancel();
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
    this.context.state.freeze();
    this.executor.stop();
    this.program?.kill();
    this.providers.kill();
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
    if (!this.recall) this.providers.startAhead();
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
    return this.requests.register(goal);
  }

  private urnOf({ type, name, parent }: Named): string {
    const { stack, project } = this.options;
    return makeUrn(stack, project.name, parent, type, name);
  }

  private async deleteTheRest(): Promise<void> {
    const { kind } = this.options;
    if (kind !== "refresh") await deleteTheRest(this.planner, this.executor, kind === "destroy");
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
    this.olds.replaceAll(resources);
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
    await this.providers.close();
    this.monitor.close();
    return !failedLate;
  }
}

function whenAborted(signal: AbortSignal | undefined, until: AbortSignal, act: () => void): void {
  if (signal?.aborted) act();
  else signal?.addEventListener("abort", act, { signal: until });
}
