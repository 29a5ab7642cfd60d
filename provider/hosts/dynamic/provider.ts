// The dynamic host: what `@pulumi/pulumi`'s dynamic-provider process calls, one object a resource type. No behaviour of a
// resource lives here. That process calls before `configure` has ended, so that every method waits for `ready`.
import type { dynamic } from "@pulumi/pulumi";
import type { ResourceDefinition } from "../../lifecycle/author/define";
import { messageOf, PartialError, type Problem, problemText } from "../../lifecycle/author/failures";
import { isRecord, type Properties, UNKNOWN } from "../../lifecycle/author/values";
import { check } from "../../lifecycle/run/check";
import { type Diff, topLevel } from "../../lifecycle/run/diff";
import { compare, create, type Request, read, remove, update } from "../../lifecycle/run/operations";
import { resourceOf } from "../../lifecycle/run/registry";
import { definitions } from "../../resources";
import { fromWire, markSecrets, toWire } from "../codec";
import { type Connected, connected } from "../environment";
import { namespace } from "../namespace";
import { identityProvider } from "./identityProvider";
import { identityToken } from "./names";
import { messagesTo } from "./status";

/** What an SDK class tells its provider about the resource, in the hidden input `__meta`. */
interface Meta {
  urn?: string;
  name?: string;
  identity?: string | typeof UNKNOWN;
  /** By input: the URN of the resource whose id it is. */
  refers?: Record<string, string>;
  timeouts?: { create?: string; update?: string; delete?: string };
}

/** The provider of one resource type. The name and the argument are frozen: they stand in every state. */
export function provider(token: string): dynamic.ResourceProvider {
  if (token === identityToken) return identityProvider;
  const definition = resourceOf(definitions, token);
  let ready: Promise<Connected> = Promise.reject(new Error("the provider was not configured"));
  ready.catch(() => {});
  return inWords({
    configure: async (request) => {
      ready = Promise.resolve().then(() => connected((name) => request.config.get(`${namespace}:${name}`)));
      ready.catch(() => {});
    },
    check: async (olds, news) => checkWith(definition, await ready, fromWire(olds), fromWire(news)),
    diff: async (id, olds, news) => {
      const before = fromWire(olds);
      const { environment } = await ready;
      const compared = { oldOutputs: before, news: fromWire(news) };
      return answerOf(await compare(definition, environment, request(before), id, compared), before);
    },
    create: async (inputs) => {
      const { environment } = await ready;
      const given = fromWire(inputs);
      const state = await partial(definition, inputs, () =>
        create(definition, environment, request(given, "create"), given),
      );
      return { id: state.id, outs: stored(definition, state.outputs) };
    },
    read: async (id, props) => readWith(definition, await ready, id, fromWire(props ?? {})),
    update: async (id, olds, news) => {
      const { environment } = await ready;
      const given = fromWire(news);
      const state = await partial(definition, news, () =>
        update(definition, environment, request(given, "update"), id, fromWire(olds), given),
      );
      return { outs: stored(definition, state.outputs) };
    },
    delete: async (id, props) => {
      const olds = fromWire(props);
      await remove(definition, (await ready).environment, request(olds, "delete"), id, olds);
    },
  } satisfies dynamic.ResourceProvider);
}

async function checkWith(
  definition: ResourceDefinition,
  { environment, defaultTags, isIgnoredTag, exists, identify }: Connected,
  olds: Properties,
  given: Properties,
): Promise<dynamic.CheckResult> {
  const { token } = definition;
  const meta = metaOf(given);
  const { inputs, problems, notes } = await check(definition, olds, given, {
    urn: meta.urn ?? token,
    logicalName: meta.name ?? token,
    memory: environment.memory,
    identity: meta.identity,
    refers: meta.refers,
    region: environment.region,
    defaultTags,
    isIgnoredTag,
    exists,
  });
  for (const note of notes) await messagesTo(meta.urn).warn(note);
  await identify().catch((error: unknown) => problems.push({ path: "", reason: messageOf(error) }));
  return { inputs: markSecrets(definition, toWire(inputs)), failures: problems.map(failure) };
}

async function readWith(
  definition: ResourceDefinition,
  { environment }: Connected,
  id: string,
  olds: Properties,
): Promise<dynamic.ReadResult> {
  const state = await read(definition, environment, request(olds), id, declaredIn(olds), olds);
  if (!state) return missing(id, olds);
  return { id, props: stored(definition, state.outputs), inputs: stored(definition, state.inputs) };
}

/** A provider whose errors are words without a stack; what a partial failure keeps is kept. */
function inWords(operations: dynamic.ResourceProvider): dynamic.ResourceProvider {
  const told = Object.entries(operations).map(([name, operation]) => [
    name,
    async (...given: unknown[]) => {
      try {
        return await operation(...given);
      } catch (error) {
        throw error instanceof Error && "reasons" in error ? error : trimmed(error);
      }
    },
  ]);
  return Object.fromEntries(told) as dynamic.ResourceProvider;
}

function metaOf(properties: Properties): Meta {
  return isRecord(properties.__meta) ? (properties.__meta as Meta) : {};
}

/** Cancel never reaches a dynamic provider, so that every wait ends by its own deadline. */
function request(properties: Properties, verb?: "create" | "update" | "delete"): Request {
  const meta = metaOf(properties);
  return {
    urn: meta.urn ?? "",
    identity: meta.identity === UNKNOWN ? undefined : meta.identity,
    signal: new AbortController().signal,
    timeout: verb && seconds(meta.timeouts?.[verb]),
    ...messagesTo(meta.urn),
  };
}

const units = { h: 3600, m: 60, s: 1, ms: 0.001 } as const;

/** Pulumi's spelling of a duration, `1h30m`, in seconds. */
export function seconds(duration: string | undefined): number | undefined {
  if (!duration) return undefined;
  let total = 0;
  for (const [, amount, unit] of duration.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g))
    total += Number(amount) * units[unit as keyof typeof units];
  return total > 0 ? total : undefined;
}

/** The engine prints the value of a property that a failure names, so that the path goes into the reason instead. */
function failure(problem: Problem): dynamic.CheckFailure {
  return { property: "", reason: problemText(problem) };
}

/**
 * Where the program changed, the engine compares the inputs itself and shows exact paths; a change it cannot see in the inputs
 * (drift that a refresh did not bring, an unfinished operation, a state of the other host) is said outright.
 */
function answerOf(found: Diff, olds: Properties): dynamic.DiffResult {
  const { changes, replaces, deleteBeforeReplace, unfinished } = found;
  const drifted = Array.isArray(olds.__drifted) ? olds.__drifted : [];
  const unseen =
    unfinished || olds.__provider === undefined || changes.some((c) => drifted.includes(topLevel(c.path)));
  if (unseen) return { changes: true, replaces, deleteBeforeReplace };
  return changes.length === 0
    ? { changes: false }
    : ({ replaces, deleteBeforeReplace } as dynamic.DiffResult);
}

function stored(definition: ResourceDefinition, properties: Properties): Record<string, unknown> {
  return markSecrets(definition, toWire(properties));
}

/** The inputs of the last run: what the outputs echo, and the hosts' own. */
function declaredIn(outputs: Properties): Properties | undefined {
  if (!Array.isArray(outputs.__declared)) return undefined;
  const inputs: Properties = {};
  for (const key of outputs.__declared as string[]) inputs[key] = outputs[key];
  for (const key of ["__meta", "__autoName"]) if (outputs[key] !== undefined) inputs[key] = outputs[key];
  return inputs;
}

/** Gone: an empty id lets a refresh drop it, but a `.get()` of nothing must fail. */
function missing(id: string, olds: Properties): dynamic.ReadResult {
  if (olds.__v === undefined) throw new Error(`${id} does not exist`);
  return { id: "", props: {} };
}

/** A partial failure must carry `__provider`, or the resource can never be refreshed or destroyed again. */
async function partial<T>(
  definition: ResourceDefinition,
  inputs: { __provider?: unknown },
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PartialError) {
      const properties = { ...stored(definition, error.outputs), __provider: inputs.__provider };
      throw Object.assign(new Error(error.message), { id: error.id, properties, reasons: error.reasons });
    }
    throw error;
  }
}

function trimmed(error: unknown): Error {
  const short = new Error(messageOf(error));
  short.stack = short.message;
  return short;
}
