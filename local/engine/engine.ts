// One operation on a stack, from the lock to the summary: preview, up, refresh, destroy, import. It connects the parts
// (program, monitor, planner, executor, state) and decides in which order they have their turn.
import { StackStore } from "./backend";
import { Deployment } from "./deployment";
import { secretText } from "./events";
import { messageOf } from "./executor";
import type { OperationOptions, OperationResult, Resumed } from "./operation";
import { Reporter } from "./report";
import { type Resource, stackType } from "./resource";
import { equal, redacted, secret } from "./values";

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
    if (!(await deployment.close())) failed = true;
  }
  const result = failed ? "failed" : "succeeded";
  const { changes } = report;
  if (!preview) keepHistory(options, store, report, result, startedAt);
  report.summary(result, Math.round((Date.now() - startedAt.getTime()) / 1000));
  report.end();
  const resources = deployment.resources();
  const stack = resources.find((resource) => resource.type === stackType);
  const resumed = deployment.interrupted.map((begun) => becameOf(begun, resources));
  return { result, changes, outputs: stack?.outputs ?? {}, resumed };
}

/** What became of a create that was interrupted. */
function becameOf({ urn, inputs, provider }: Resource, resources: Resource[]): Resumed {
  const now = resources.find((one) => one.urn === urn && !one.delete && one.id !== undefined);
  const asBegun = now !== undefined && now.provider === provider && equal(now.inputs, inputs);
  return { urn, id: now?.id, asBegun };
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
