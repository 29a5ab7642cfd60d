// One operation on a stack, from the lock to the summary: preview, up, refresh, destroy, import. It connects the parts
// (program, monitor, planner, executor, state) and decides in which order they have their turn.
import { StackStore } from "./backend";
import { Deployment } from "./deployment";
import type { EventSink, OpMap } from "./events";
import { secretText } from "./events";
import { messageOf } from "./executor";
import type { ImportRequest } from "./importing";
import type { Program, ProgramOptions } from "./program";
import type { WatchCalls } from "./provider";
import { Reporter } from "./report";
import { stackType } from "./resource";
import type { ProjectSettings } from "./settings";
import type { StackConfig } from "./stackSettings";
import type { Sealer } from "./state";
import type { TargetOptions } from "./targets";
import { redacted, secret, type Values } from "./values";

export type OperationKind = "preview" | "up" | "refresh" | "destroy" | "import";

export interface OperationOptions extends TargetOptions {
  kind: OperationKind;
  project: ProjectSettings;
  stack: string;
  config: StackConfig;
  /** What encrypts the secrets of the state. */
  secrets: Sealer | Promise<Sealer>;
  /** The folder of the file backend. */
  backend: string;
  /** Only say what would be done; always so for `preview`. */
  previewOnly?: boolean;
  /** Steps at once. */
  parallel?: number;
  /** Refresh first. */
  refresh?: boolean;
  continueOnError?: boolean;
  /** A destroy leaves protected resources, and what they need, alone. */
  excludeProtected?: boolean;
  showSecrets?: boolean;
  /** Run the program in a refresh or a destroy, for its hooks and its providers' configuration. */
  runProgram?: boolean;
  /** What a refresh does with creates that were interrupted. */
  pendingCreates?: "clear" | "keep";
  /** What `import` takes over. */
  imports?: ImportRequest[];
  env?: NodeJS.ProcessEnv;
  /** How the program is started, where it is not the project's own. */
  program?: (options: ProgramOptions) => Program;
  onEvent?: EventSink;
  /** Sees the calls of providers, for debugging. */
  onProviderCall?: WatchCalls;
  /** Aborted to end in good order: what runs is finished and saved. */
  interrupt?: AbortSignal;
  /** Aborted to end at once. */
  kill?: AbortSignal;
}

export interface OperationResult {
  result: "succeeded" | "failed";
  changes: OpMap;
  /** The stack's outputs, with secrets open. */
  outputs: Values;
  /** What became of creates that an earlier run did not see the end of. */
  resumed: Resumed[];
}

/** A create that was interrupted; `id` of what is in the state for it now. */
export interface Resumed {
  urn: string;
  id?: string | undefined;
}

const defaultParallel = 16;

/** Carries out an operation; what goes wrong with resources is told by events and the result, all else is thrown. */
export async function runOperation(options: OperationOptions): Promise<OperationResult> {
  const store = new StackStore(options.backend, options.project.name, options.stack);
  if (!store.exists()) throw new Error(`no stack named '${options.stack}' found`);
  for (const [isAsked, what] of beyond(options))
    if (isAsked) throw new Error(`needs the Pulumi CLI: ${what}`);
  const preview = options.kind === "preview" || (options.previewOnly ?? false);
  const release = preview ? () => {} : store.lock();
  try {
    return await carryOut(options, store, preview);
  } finally {
    release();
  }
}

/** What is known and not done here. */
function* beyond({ config }: OperationOptions): Generator<[boolean, string]> {
  yield ["pulumi:autonaming" in config, "automatic names by configuration (pulumi:autonaming)"];
}

async function carryOut(
  options: OperationOptions,
  store: StackStore,
  preview: boolean,
): Promise<OperationResult> {
  const startedAt = new Date();
  const report = new Reporter(options.onEvent ?? (() => {}), {
    preview,
    refreshOnly: options.kind === "refresh",
    refresh: options.kind === "refresh" || (options.refresh ?? false),
    showSecrets: options.showSecrets ?? false,
  });
  report.prelude(shownConfig(options));
  const deployment = await Deployment.open(
    { ...options, parallel: options.parallel ?? defaultParallel },
    store,
    preview,
    report,
  );
  let failed = false;
  try {
    failed = !(await deployment.run());
  } catch (error) {
    failed = true;
    report.error(messageOf(error));
  } finally {
    await deployment.close();
  }
  const result = failed ? "failed" : "succeeded";
  const { changes } = report;
  if (!preview) keepHistory(options, store, report, result, startedAt);
  report.summary(result, Math.round((Date.now() - startedAt.getTime()) / 1000));
  report.end();
  const resources = deployment.resources();
  const stack = resources.find((resource) => resource.type === stackType);
  const ids = new Map(resources.map(({ urn, id }) => [urn, id]));
  const resumed = deployment.interrupted.map((urn) => ({ urn, id: ids.get(urn) }));
  return { result, changes, outputs: stack?.outputs ?? {}, resumed };
}

/** What was done is done, also where there is no room to note it. */
function keepHistory(
  { kind }: OperationOptions,
  store: StackStore,
  report: Reporter,
  result: OperationResult["result"],
  startedAt: Date,
): void {
  try {
    store.keepHistory(kind === "up" ? "update" : kind, result, { ...report.changes }, startedAt);
  } catch (error) {
    report.diagnostic("warning", `the history could not be written: ${messageOf(error)}`);
  }
}

function shownConfig({ config, showSecrets }: OperationOptions): Record<string, string> {
  const values = Object.fromEntries(
    Object.entries(config).map(([key, entry]) => [
      key,
      entry.secret && !showSecrets ? secret(entry.text) : entry.text,
    ]),
  );
  return redacted(values, secretText) as Record<string, string>;
}
