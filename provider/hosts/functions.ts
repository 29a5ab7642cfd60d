// Calls a function of the provider: arguments checked, then asked of the cloud. Both hosts use it.
import { checkArguments } from "../lifecycle/check";
import type { FunctionDefinition } from "../lifecycle/define";
import { ArgumentsError } from "../lifecycle/failures";
import type { Environment } from "../lifecycle/operations";
import { functionOf } from "../lifecycle/registry";
import type { Properties } from "../lifecycle/values";
import { waitFor } from "../lifecycle/wait";
import { definitions } from "../resources";
import { fromWire, toWire } from "./codec";
import type { Setting } from "./configuration";
import { connected } from "./environment";

const timeout = 120_000;

/** Calls a function with the configuration that `get` answers. */
export async function call(token: string, args: object, get: (name: Setting) => unknown): Promise<object> {
  return toWire(
    await callFunction(functionOf(definitions, token), connected(get).environment, fromWire(args)),
  );
}

/** Checks the arguments and calls; bad arguments are all named at once. */
export async function callFunction(
  definition: FunctionDefinition,
  environment: Environment,
  args: Properties,
  signal: AbortSignal = new AbortController().signal,
): Promise<Properties> {
  const { inputs, problems } = checkArguments(definition.inputs, definition.rules, args);
  const region = inputs.region ?? environment.region;
  if (typeof region !== "string")
    problems.push({ path: "region", reason: "is required: the provider has none either" });
  if (problems.length > 0) throw new ArgumentsError(definition.token, problems);
  const deadline = Date.now() + timeout;
  const progress = (): void => {};
  const api = environment.api({ region: region as string, signal, deadline, progress });
  const operation = { api, region: region as string, deadline, signal, progress };
  return definition.call({
    ...operation,
    inputs: { ...inputs, region },
    wait: (wait) => waitFor(wait, operation),
  }) as Promise<Properties>;
}
