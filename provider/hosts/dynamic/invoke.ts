// Functions under the dynamic host run in the program's own process, with the stack's configuration or an explicit provider's.
// Under `setMocks` they are ordinary invokes that the mocks answer: a unit test never reaches a cloud, whatever the machine has.
import * as pulumi from "@pulumi/pulumi";
import { unknown } from "@pulumi/pulumi/output";
import { MockMonitor } from "@pulumi/pulumi/runtime/mocks";
import { getMonitor } from "@pulumi/pulumi/runtime/settings";
import { messageOf } from "../../lifecycle/author/failures";
import type { Changes } from "../functions";
import { namespace } from "../namespace";
import type { TencentcloudProvider } from "./explicitProvider";

/** Options of a function: the explicit provider to ask with, or a parent to take it from. */
export interface FunctionOptions {
  provider?: TencentcloudProvider;
}

/** Calls a function of the provider, `cvm:getZones`. Rejects with all problems of the arguments, or what the cloud said. */
export async function invoke<T>(token: string, args: object, options?: FunctionOptions): Promise<T> {
  const { answer } = await ask<T>(token, args, options, {
    refused: "only the `Output` form of the function can be called, whose answer a preview need not know",
  });
  return answer;
}

interface Answered<T> {
  answer: T;
  isKnown: boolean;
  isSecret: boolean;
}

async function ask<T>(
  token: string,
  args: object,
  options: FunctionOptions | undefined,
  changes: Changes,
): Promise<Answered<T>> {
  if (getMonitor() instanceof MockMonitor)
    return {
      answer: (await pulumi.runtime.invoke(`${namespace}:${token}`, args as pulumi.Inputs)) as T,
      ...{ isKnown: true, isSecret: false },
    };
  const { call } = require("../functions") as typeof import("../functions");
  const settings = options?.provider ? await settled(options.provider.settings) : undefined;
  const config = new pulumi.Config(namespace);
  const setting = (name: string) => (settings ? settings[name] : config.get(name));
  const warn = (note: string) => pulumi.log.warn(note);
  const asked = call(token, args, setting, { warn, changes });
  return (asked as Promise<object> as Promise<Answered<T>>).catch((error: unknown) => {
    const said = messageOf(error);
    // The engine prints the message of such an error alone: a stack of ours would tell the reader nothing.
    throw Object.assign(new pulumi.RunError(said.startsWith(token) ? said : `${token}: ${said}`), {
      cause: error,
    });
  });
}

/** The form of a function that takes outputs; `secret` for one whose answer always is. */
export function invokeOutput<T>(
  token: string,
  args: object,
  options?: FunctionOptions,
  { secret = false }: { secret?: boolean } = {},
): pulumi.Output<T> {
  const answer = pulumi.output(args).apply(async (known): Promise<pulumi.Output<T>> => {
    const changes = pulumi.runtime.isDryRun() ? "shown" : "made";
    const { answer, isKnown, isSecret } = await ask<T>(token, known as object, options, changes);
    if (!isKnown) return pulumi.output(unknown) as pulumi.Output<T>;
    return (isSecret ? pulumi.secret(answer) : pulumi.output(answer)) as pulumi.Output<T>;
  });
  return (secret ? pulumi.secret(answer) : answer) as pulumi.Output<T>;
}

function settled<T>(output: pulumi.Output<T>): Promise<T> {
  return new Promise((resolve) => {
    output.apply((value) => resolve(value as T));
  });
}
