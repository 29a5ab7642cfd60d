// An operation while it runs: registrations come in one after the other, are planned and handed to the executor; when
// the program has ended well, what is left of the old state is deleted.
import { type StackStore, StateNotSaved } from "./backend";
import { Bail } from "./bail";
import { Builtins } from "./builtins";
import { SkippedCreateStep } from "./changeSteps";
import { DefaultProviders } from "./defaultProviders";
import { allNeeds, inRounds, planDeletes } from "./deletes";
import { Executor, messageOf } from "./executor";
import type { Goal, ReadGoal } from "./goal";
import { HookRunner } from "./hooks";
import { ImportFailed, importAll } from "./importing";
import { type Engine, Monitor } from "./monitor";
import type { OperationOptions } from "./operation";
import { Planner, type Schedule } from "./plan";
import type { Olds } from "./planning";
import { type PluginHost, Plugins } from "./plugins";
import { programOf, startProgram } from "./program";
import type { Program } from "./programRun";
import type { Provider } from "./provider";
import { ProviderRegistry, versionIn } from "./providers";
import { Recall } from "./recall";
import { dependsOnAny, planRefresh, refreshed } from "./refresh";
import type { Reporter } from "./report";
import { isProviderType, makeUrn, packageOf, providerRef, type Resource, stackType } from "./resource";
import { Seal, StateKeeper, type Deployment as StoredState, saltOf } from "./state";
import type { Outcome, Run, Step } from "./step";
import { Targets } from "./targets";
import type { Values } from "./values";

type Options = OperationOptions & { parallel: number };

export class Deployment {
  readonly context: Run;
  readonly monitor: Monitor;
  readonly planner: Planner;
  readonly executor: Executor;
  readonly targets: Targets;
  readonly defaults: DefaultProviders;
  /** Answers the program where it only accompanies the operation. */
  private readonly recall: Recall | undefined;
  private olds: Olds & { byUrn: Map<string, Resource>; list: Resource[] };
  private readonly plugins = new Plugins(() => this.pluginHost());
  /** Aborted when no plugin is waited for any more that is still starting. */
  private readonly over = new AbortController();
  private address = "";
  private program: Program | undefined;
  private tail: Promise<void> = Promise.resolve();
  /** Imports whose decision is still to follow. */
  private unfinished = 0;
  private programEnded = false;
  private closing = false;
  private succeeded = false;
  private readonly skipped = new Set<string>();
  private stackOutputs: { urn: string; outputs: Values } | undefined;
  private failure: unknown;
  private afterwards: Error | undefined;
  private readonly shutdown = deferred();
  private readonly decided = deferred();

  static async open(
    options: Options,
    store: StackStore,
    preview: boolean,
    report: Reporter,
  ): Promise<Deployment> {
    const { secrets } = options;
    const seal = secrets instanceof Seal ? secrets : new Seal(() => secrets);
    const before = await opened(store, seal);
    // Where something is made or deleted for certain, the key is derived meanwhile.
    if (!preview && (options.kind === "destroy" || before.resources.length === 0))
      seal.open().catch(() => {});
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
    const failedAfter = (urn: string, error: Error) => {
      report.error(error.message, urn);
      this.afterwards ??= error;
      if (!options.continueOnError) this.executor.stop();
    };
    const warn = (urn: string, message: string) => report.diagnostic("warning", message, { urn });
    const hooks = new HookRunner(preview, failedAfter, warn);
    this.context = { preview, state, providers, report, hooks };
    this.targets = new Targets(withoutProtected(options, before.resources));
    this.olds = oldsOf(before.resources);
    this.executor = new Executor(this.context, {
      parallel: options.parallel,
      continueOnError: options.continueOnError ?? false,
    });
    const { stack, project } = options;
    this.planner = new Planner(
      this.context,
      this.olds,
      { stack, project: project.name, targets: this.targets },
      this.executor.news,
    );
    const accompanies = options.runProgram && (options.kind === "destroy" || options.kind === "refresh");
    if (accompanies) this.recall = new Recall(this.context, this.planner.names);
    this.defaults = new DefaultProviders(options.config, (goal) => this.register(goal), before.resources);
    this.monitor = new Monitor(this.engine());
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
        this.endProgram();
        return this.shutdown.promise;
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
    if (pkg === "pulumi") return new Builtins((name) => this.readStack(name));
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

  private async readStack(name: string): Promise<Values | undefined> {
    const parts = name.split("/");
    const stack = parts.pop()!;
    const project = parts.pop() ?? this.options.project.name;
    const other = this.store.sibling(project, stack);
    if (!other.exists()) return undefined;
    const salt = saltOf(other.stored()?.secrets_providers);
    const seal = new Seal(async () => {
      const own = await this.seal.open();
      return salt && salt !== own.salt ? ((await own.other?.(salt)) ?? own) : own;
    });
    const found = (await opened(other, seal)).resources.find((resource) => resource.type === stackType);
    return found?.outputs ?? {};
  }

  /** Does everything; false when it failed and why was told. */
  async run(): Promise<boolean> {
    this.address = await this.monitor.start();
    this.executor.signal.addEventListener("abort", () => this.decided.resolve());
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
      if (this.isFailed() || this.isInterrupted()) return this.conclude();
    }
    if (kind === "refresh" || refresh) {
      if (!(await this.refresh())) return false;
      if (kind === "refresh") return true;
    } else if (this.before.pendingOperations.length && !this.preview) this.warnOfPending();
    if (kind === "import") await this.guarded("", () => importAll(this, imports));
    else await this.guarded("", () => this.update());
    return this.conclude();
  }

  private async update(): Promise<void> {
    if (this.options.kind === "destroy" && !this.recall) this.endProgram();
    else this.startProgram();
    await this.decided.promise;
    await this.executor.idle();
    await this.finishStackOutputs();
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
      if (end.ok) return this.endProgram();
      if (this.closing) return;
      return this.enqueue("", async () => {
        if (end.message) this.report.error(end.message);
        throw new Bail(end.message ?? "the program failed");
      });
    });
  }

  /** The program registers nothing more. */
  private endProgram(): void {
    if (this.programEnded) return;
    this.programEnded = true;
    this.checkDecided();
  }

  private checkDecided(): void {
    if (!this.programEnded || this.unfinished) return;
    const rest = this.options.kind === "refresh" ? async () => {} : () => this.deleteTheRest();
    void this.enqueue("", rest).then(() => this.decided.resolve());
  }

  /** Does one thing after the other; nothing any more once the run was stopped. */
  private enqueue(urn: string, job: () => Promise<void>): Promise<void> {
    this.tail = this.tail.then(() => (this.executor.signal.aborted ? undefined : this.guarded(urn, job)));
    return this.tail;
  }

  private async guarded(urn: string, job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (error) {
      this.failure ??= error;
      if (error instanceof ImportFailed)
        this.report.error(`${this.verb} failed: step application failed: ${error.message}`);
      else if (!(error instanceof Bail)) {
        this.report.error(messageOf(error), urn);
        this.failure = new Bail(messageOf(error));
      }
      this.executor.stop();
    }
  }

  register(goal: Goal): Promise<Outcome> {
    const urn = this.urnOf(goal);
    return new Promise((answer) => {
      void this.enqueue(urn, async () =>
        this.recall
          ? this.recall.register(goal, answer)
          : this.schedule(await this.planner.register(goal, answer), urn),
      );
    });
  }

  read(goal: ReadGoal): Promise<Outcome> {
    const urn = this.urnOf(goal);
    return new Promise((answer) => {
      void this.enqueue(urn, async () =>
        this.recall
          ? this.recall.read(goal, answer)
          : this.schedule({ steps: this.planner.read(goal, answer) }, urn),
      );
    });
  }

  private urnOf({ type, name, parent }: { type: string; name: string; parent?: string | undefined }): string {
    const { stack, project } = this.options;
    return makeUrn(stack, project.name, parent, type, name);
  }

  private async schedule({ steps, again }: Schedule, urn: string): Promise<void> {
    if (again) {
      this.unfinished++;
      void again
        .then(
          (next) => this.enqueue(urn, async () => this.schedule(await next(), urn)),
          // The step has told why it failed.
          () => {},
        )
        .finally(() => {
          this.unfinished--;
          this.checkDecided();
        });
    }
    for (const failed of this.executor.failedSteps) this.skipped.add(failed.urn);
    const possible: Step[] = [];
    for (const step of steps) {
      if (dependsOnAny(step.resource, this.skipped)) {
        this.skipped.add(step.urn);
        step.skip();
      } else possible.push(step);
    }
    if (possible.length) await this.executor.start(possible);
  }

  /** The stack's outputs wait for the end; a component is complete with its own. */
  private registerOutputs(urn: string, outputs: Values): Promise<void> {
    if (packageOf(urn.split("::")[2] ?? "") === "pulumi" && urn.includes(`::${stackType}::`)) {
      return this.enqueue(urn, async () => {
        this.stackOutputs = { urn, outputs };
      });
    }
    return new Promise((answer) => {
      void this.enqueue(urn, async () => {
        await this.setOutputs(urn, outputs);
        answer();
      });
    });
  }

  private async setOutputs(urn: string, outputs: Values): Promise<void> {
    if (this.recall) return;
    const step = this.executor.pendingNews.get(urn);
    if (!step?.now) throw new Error(`cannot complete a resource '${urn}' whose registration isn't pending`);
    this.executor.pendingNews.delete(urn);
    if (step instanceof SkippedCreateStep) return;
    this.context.state.change(step.now, { outputs });
    if (step.op === "create") await this.context.hooks.after("AfterCreate", step.now, undefined);
    if (step.op === "update") await this.context.hooks.after("AfterUpdate", step.now, step.old);
    this.report.outputs(step);
    await this.context.state.save();
  }

  private async finishStackOutputs(): Promise<void> {
    if (!this.stackOutputs) return;
    const { urn, outputs } = this.stackOutputs;
    const old = this.isFailed() ? (this.olds.byUrn.get(urn)?.outputs ?? {}) : {};
    if (this.executor.pendingNews.has(urn)) await this.setOutputs(urn, { ...old, ...outputs });
  }

  private async deleteTheRest(): Promise<void> {
    const { kept, deletes } = await planDeletes(
      this.context,
      this.planner.decisions,
      this.olds,
      this.targets,
    );
    this.refuseUnknownHooks(deletes);
    if (kept.length) await (await this.executor.start(kept)).ended;
    if (!this.areTargetsThere()) throw new Bail("one or more targets could not be found in the stack");
    const blocked = new Set<string>();
    const seen = new Set<Step>();
    for (const round of inRounds(deletes, this.olds.list)) {
      for (const failed of this.executor.failedSteps) {
        if (seen.has(failed)) continue;
        seen.add(failed);
        for (const urn of allNeeds(failed.resource, this.olds)) blocked.add(urn);
      }
      if (this.executor.signal.aborted) return;
      await this.executor.all(round.filter((step) => !blocked.has(step.urn)));
    }
  }

  /** A hook around a delete is a function of the program: without it nothing is deleted. */
  private refuseUnknownHooks(deletes: Step[]): void {
    const lacking = deletes.flatMap(({ urn, resource: { resourceHooks } }) =>
      [...(resourceHooks?.BeforeDelete ?? []), ...(resourceHooks?.AfterDelete ?? [])]
        .filter((name) => !this.context.hooks.hooks.has(name))
        .map((name) => ({ urn, name })),
    );
    for (const { urn, name } of lacking)
      this.report.error(
        `the hook "${name}" around its deletion was not registered: nothing was deleted. ` +
          (this.options.kind === "destroy"
            ? "Run the program, which has the hook, with --run-program."
            : "Register it in the program until the resource is deleted."),
        urn,
      );
    if (lacking.length) throw new Bail("hooks are lacking");
  }

  /** Whether every target that names one resource was or is there; tells which are not. */
  private areTargetsThere(): boolean {
    const missing = this.targets.literals.filter(
      (urn) => !this.olds.byUrn.has(urn) && !this.planner.names.urns.has(urn),
    );
    for (const urn of missing) {
      const hint = urn.includes("$") ? "" : " Did you forget to escape $ in your shell?";
      this.report.error(`Target '${urn}' could not be found in the stack.${hint}`);
    }
    return missing.length === 0;
  }

  private async refresh(): Promise<boolean> {
    if (!this.areTargetsThere()) return false;
    const executor = new Executor(this.context, { parallel: this.options.parallel, continueOnError: true });
    const stop = () => executor.stop();
    this.executor.signal.addEventListener("abort", stop);
    const steps = await planRefresh(this.context, this.olds.list, this.targets);
    await executor.all(steps);
    this.executor.signal.removeEventListener("abort", stop);
    const resources = refreshed(this.olds.list, steps);
    Object.assign(this.olds, oldsOf(resources));
    await this.context.state.rebase(resources);
    if (this.isInterrupted()) this.tellEnd("canceled");
    else if (executor.firstError !== undefined) this.tellEnd("failed");
    else return true;
    return false;
  }

  private isFailed(): boolean {
    return (
      this.failure !== undefined ||
      this.executor.firstError !== undefined ||
      this.planner.decisions.refused ||
      this.planner.decisions.foundInvalid ||
      this.afterwards !== undefined
    );
  }

  private isInterrupted(): boolean {
    return this.options.interrupt?.aborted ?? false;
  }

  private get verb(): string {
    return this.preview ? "preview" : "update";
  }

  private tellEnd(how: "failed" | "canceled"): void {
    this.report.error(`${this.verb} ${how}`);
  }

  private async conclude(): Promise<boolean> {
    if (!this.preview) await this.saveState();
    if (this.failure !== undefined || this.planner.decisions.foundInvalid) return false;
    if (this.isFailed()) this.tellEnd("failed");
    else if (this.isInterrupted()) this.tellEnd("canceled");
    else return true;
    return false;
  }

  /** What could not be written while steps were taken has its last chance here. */
  private async saveState(): Promise<void> {
    const { state } = this.context;
    try {
      await state.save();
    } catch (error) {
      if (!(error instanceof StateNotSaved)) throw error;
      this.failure ??= error;
      const elsewhere = this.store.saveElsewhere(await state.text());
      this.report.error(
        `${error.message}\nWhat is in the cloud is written down in ${elsewhere} instead. ` +
          `Make room, then take it in with \`stack import --file ${elsewhere}\`.`,
      );
    }
  }

  private warnOfPending(): void {
    const operations = this.before.pendingOperations;
    const list = operations
      .map(({ resource, type }) => `  * ${resource.urn}, interrupted while ${type}\n`)
      .join("");
    this.report.diagnostic(
      "warning",
      `Attempting to deploy or update resources with ${operations.length} pending operations from previous deployment.\n` +
        `${list}${pendingAdvice}`,
    );
  }

  /** Ends the program and the plugins; false when the program failed after all that it had registered was done. */
  async close(): Promise<boolean> {
    this.closing = true;
    this.shutdown.resolve();
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

const pendingAdvice =
  "These resources are in an unknown state because the Pulumi CLI was interrupted while waiting for changes to these " +
  "resources to complete. You should confirm whether or not the operations listed completed successfully by checking " +
  "the state of the appropriate provider. For example, if you are using AWS, you can confirm using the AWS Console.\n" +
  "\n" +
  "Once you have confirmed the status of the interrupted operations, you can repair your stack using `pulumi refresh` " +
  "which will refresh the state from the provider you are using and clear the pending operations if there are any.\n" +
  "\n" +
  "Note that `pulumi refresh` will need to be run interactively to clear pending CREATE operations.";

/** What a stack has stored, its secrets open. */
async function opened(store: StackStore, seal: Seal): Promise<StoredState> {
  const sealer = store.hasSecrets() ? await seal.open() : undefined;
  return store.load(() => sealer!);
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

function deferred(): { promise: Promise<void>; resolve(): void } {
  let resolve!: () => void;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
