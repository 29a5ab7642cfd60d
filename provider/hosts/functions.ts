// Calls a function of the provider: arguments checked, then asked of the cloud. Both hosts use it.
import { checkArguments } from "../lifecycle/check";
import type { FunctionDefinition } from "../lifecycle/define";
import type { Environment } from "../lifecycle/operations";
import type { Properties } from "../lifecycle/values";
import { waitFor } from "../lifecycle/wait";
import { definitions } from "../resources";
import { fromWire, toWire } from "./codec";
import { parseConfiguration, type Setting } from "./configuration";
import { type Connected, connect } from "./environment";

const connections = new Map<string, Connected>();
const timeout = 120_000;

/** Calls a function with the configuration that `get` answers. */
export async function call(token: string, args: object, get: (name: Setting) => unknown): Promise<object> {
  const definition = definitions.functions.get(token);
  if (!definition) throw new Error(`this version of the provider has no function ${token}`);
  const configuration = parseConfiguration(get);
  const key = JSON.stringify(configuration);
  const connection = connections.get(key) ?? connect(configuration);
  connections.set(key, connection);
  return toWire(await callFunction(definition, connection.environment, fromWire(args)));
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
  if (problems.length > 0) {
    const list = problems.map(({ path, reason }) => `${path} ${reason}`).join("\n  ");
    throw new Error(`${definition.token}: the arguments are not valid:\n  ${list}`);
  }
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
