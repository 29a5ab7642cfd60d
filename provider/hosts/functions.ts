// Calls a function of the provider: arguments checked, then asked of the cloud. Both hosts use it.
import type { Operation } from "../lifecycle/author/define";
import type { FunctionDefinition } from "../lifecycle/author/defineFunction";
import { ArgumentsError, RefusedError, understood } from "../lifecycle/author/failures";
import { hasUnknown, type Properties, UNKNOWN, type Value } from "../lifecycle/author/values";
import { checkArguments } from "../lifecycle/run/check";
import type { Environment } from "../lifecycle/run/operations";
import { functionOf } from "../lifecycle/run/registry";
import { waitFor } from "../lifecycle/wait/wait";
import { definitions } from "../resources";
import { fromWire, toWire } from "./codec";
import { connected } from "./environment";
import type { Setting } from "./settings";

const timeout = 120_000;

/** What becomes of a call that changes something: it is made, a preview shows that it will be, or why nobody can tell. */
export type Changes = "made" | "shown" | { refused: string };

/** Who calls a function: how they end it, how they are told what is not wrong, and what may change. */
interface Caller {
  signal: AbortSignal;
  warn(message: string): Promise<void>;
  changes: Changes;
}

const outsideOfRuns: Changes = { refused: "this call is not part of a run" };

/** Calls a function with the configuration that `get` answers. */
export async function call(
  token: string,
  args: object,
  get: (name: Setting) => unknown,
  caller: Partial<Caller> = {},
): Promise<{ answer: object; isKnown: boolean; isSecret: boolean }> {
  const { environment } = connected(get);
  const definition = functionOf(definitions, token);
  const answer = await callFunction(definition, environment, fromWire(args), caller);
  const isSecret = secretOutputs(definition, answer).length > 0;
  return { answer: toWire(answer), isKnown: !hasUnknown(answer), isSecret };
}

/** The outputs of an answer that are secret. */
export function secretOutputs(definition: FunctionDefinition, answer: Properties): string[] {
  const { outputs, secrets } = definition;
  const always = Object.keys(outputs).filter((key) => outputs[key]!.options.secret);
  return hasUnknown(answer) ? always : [...always, ...(secrets?.(answer) ?? [])];
}

/** The answer that is not known yet. */
export function unknownAnswer({ outputs }: FunctionDefinition): Properties {
  return Object.fromEntries(Object.keys(outputs).map((key) => [key, UNKNOWN]));
}

/** Checks the arguments and calls; bad arguments are all named at once. */
export async function callFunction(
  definition: FunctionDefinition,
  environment: Environment,
  args: Properties,
  {
    signal = new AbortController().signal,
    warn = async () => {},
    changes = outsideOfRuns,
  }: Partial<Caller> = {},
): Promise<Properties> {
  const { inputs, problems, notes } = checkArguments(definition.inputs, definition.rules, args);
  if (typeof (inputs.region ?? environment.region) !== "string")
    problems.push({ path: "region", reason: "is required: the provider has none either" });
  if (problems.length === 0) problems.push(...(definition.check?.(inputs) ?? []));
  if (problems.length > 0) throw new ArgumentsError(definition.token, problems);
  for (const note of notes) await warn(`${definition.token}: ${note}`);
  if (definition.changes?.(inputs) && changes !== "made") {
    if (changes === "shown") return unknownAnswer(definition);
    throw new RefusedError(`${definition.token} changes something, and is not called: ${changes.refused}`);
  }
  const operation = operationIn(environment, inputs.region, signal);
  const asked = { ...operation, inputs: { ...inputs, region: operation.region } };
  return understood(definition.token, () => definition.call(asked)) as Promise<Properties>;
}

/** What a question to the cloud needs, in the region asked for or the provider's. */
export function operationIn(
  environment: Environment,
  asked: Value | undefined,
  signal: AbortSignal,
): Operation {
  const region = asked ?? environment.region;
  if (typeof region !== "string") throw new Error("no region is known: give `region`, or the provider one");
  const scope = { region, signal, deadline: Date.now() + timeout, progress: (): void => {} };
  const warn = async (): Promise<void> => {};
  const apiIn = (other: string): unknown => environment.api({ ...scope, region: other });
  return { api: environment.api(scope), apiIn, ...scope, warn, wait: (wait) => waitFor(wait, scope) };
}
