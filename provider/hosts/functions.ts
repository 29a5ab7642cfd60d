// Calls a function of the provider: arguments checked, then asked of the cloud. Both hosts use it.
import { setMaxListeners } from "node:events";
import type { Operation } from "../lifecycle/author/define";
import type { FunctionDefinition } from "../lifecycle/author/defineFunction";
import { ArgumentsError, understood } from "../lifecycle/author/failures";
import type { Properties, Value } from "../lifecycle/author/values";
import { checkArguments } from "../lifecycle/run/check";
import type { Environment } from "../lifecycle/run/operations";
import { functionOf } from "../lifecycle/run/registry";
import { waitFor } from "../lifecycle/wait/wait";
import { definitions } from "../resources";
import { fromWire, toWire } from "./codec";
import { connected } from "./environment";
import type { Setting } from "./settings";

const timeout = 120_000;

/** Who calls a function: how they end it, and how they are told what is not wrong. */
interface Caller {
  signal: AbortSignal;
  warn(message: string): Promise<void>;
}

/** Calls a function with the configuration that `get` answers. */
export async function call(
  token: string,
  args: object,
  get: (name: Setting) => unknown,
  warn: Caller["warn"] = async () => {},
): Promise<object> {
  const { environment } = connected(get);
  return toWire(await callFunction(functionOf(definitions, token), environment, fromWire(args), { warn }));
}

/** Checks the arguments and calls; bad arguments are all named at once. */
export async function callFunction(
  definition: FunctionDefinition,
  environment: Environment,
  args: Properties,
  { signal = new AbortController().signal, warn = async () => {} }: Partial<Caller> = {},
): Promise<Properties> {
  const { inputs, problems, notes } = checkArguments(definition.inputs, definition.rules, args);
  if (typeof (inputs.region ?? environment.region) !== "string")
    problems.push({ path: "region", reason: "is required: the provider has none either" });
  if (problems.length > 0) throw new ArgumentsError(definition.token, problems);
  for (const note of notes) await warn(`${definition.token}: ${note}`);
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
  // Every read of a long list listens for it.
  setMaxListeners(0, signal);
  const region = asked ?? environment.region;
  if (typeof region !== "string") throw new Error("no region is known: give `region`, or the provider one");
  const scope = { region, signal, deadline: Date.now() + timeout, progress: (): void => {} };
  const warn = async (): Promise<void> => {};
  const apiIn = (other: string): unknown => environment.api({ ...scope, region: other });
  return { api: environment.api(scope), apiIn, ...scope, warn, wait: (wait) => waitFor(wait, scope) };
}
