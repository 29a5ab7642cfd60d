// Create, read, update and delete of any resource: observe, decide, act, observe. An id is kept from the moment it is known;
// whatever fails after that is a PartialError, and the next run carries on from there.
import { CloudError } from "../api/errors";
import { withoutConsent } from "./consent";
import { defaultTimeouts, type Operation, type ResourceDefinition } from "./define";
import { satisfies } from "./equal";
import { HeldError, messageOf, PartialError, RefusedError, WaitError } from "./failures";
import type { Fields } from "./field";
import { makeToken } from "./names";
import { observe } from "./observe";
import { createOrRecover } from "./recover";
import { type Properties, visibleKeys } from "./values";
import { ABSENT, type Sight, waitFor } from "./wait";

/** What the lifecycle needs from the world around it; a host makes one for a configured provider. */
export interface Environment<Api = unknown> {
  api: (scope: {
    region: string;
    signal: AbortSignal;
    deadline: number;
    progress: (message: string) => void;
  }) => Api;
  /** The provider's region, for resources that have none of their own. */
  region: string | undefined;
  /** Which cloud this is: a state made on one is never used on the other. */
  cloud: "local" | "tencent";
}

/** One request of a host. */
export interface Request {
  urn: string;
  signal: AbortSignal;
  /** From customTimeouts, in seconds; absent or 0: the resource's default. */
  timeout?: number | undefined;
  progress: (message: string) => void;
}

/** What a host stores of a resource. */
export interface State {
  id: string;
  inputs: Properties;
  outputs: Properties;
}

const stateVersion = 1;
/** How long a thing that was just made may stay invisible. */
const appearsWithin = 120_000;
/** How long a delete that the cloud refuses, though nothing visible blocks it, is tried again. */
const settlesWithin = 30_000;

type Verb = keyof typeof defaultTimeouts;
// biome-ignore lint/suspicious/noExplicitAny: what the cloud answers is the author's own type
type Item = any;

interface Running {
  definition: ResourceDefinition;
  operation: Operation<unknown>;
  cloud: Environment["cloud"];
  verb: Verb | "read";
  /** The state of the last run; empty for a creation. */
  before: Properties;
}

function begin(
  definition: ResourceDefinition,
  environment: Environment,
  request: Request,
  verb: Verb | "read",
  inputs: Properties,
  before: Properties,
): Running {
  const seconds =
    request.timeout || (verb === "read" ? 120 : (definition.timeouts?.[verb] ?? defaultTimeouts[verb]));
  const deadline = Date.now() + seconds * 1000;
  const region = typeof inputs.region === "string" ? inputs.region : environment.region;
  if (!region)
    throw new RefusedError(`${definition.token}: no region is known; set tencentcloud-native:region`);
  const { signal, progress } = request;
  const api = environment.api({ region, signal, deadline, progress });
  const operation = {
    api,
    region,
    deadline,
    signal,
    progress,
    wait: <T>(wait: never) => waitFor<T>(wait, operation),
  };
  return { definition, operation: operation as Operation<unknown>, cloud: environment.cloud, verb, before };
}

/** Makes the thing and waits until it is at rest and as declared. */
export async function create(
  definition: ResourceDefinition,
  environment: Environment,
  request: Request,
  inputs: Properties,
): Promise<State> {
  const running = begin(definition, environment, request, "create", inputs, {});
  const token = makeToken();
  const made = await createOrRecover(definition, running.operation, inputs, token);
  const { id, outputs: kept = {} } = made;
  return completing(running, id, inputs, kept, async () => {
    await made.ending?.();
    const item = await settle(running, id, inputs);
    return synchronise(running, id, item, inputs, kept, undefined);
  });
}

/** Brings the thing to the declared inputs; what already is as declared is left alone. */
export async function update(
  definition: ResourceDefinition,
  environment: Environment,
  request: Request,
  id: string,
  olds: Properties,
  news: Properties,
): Promise<State> {
  refuseOtherCloud(environment, olds, id);
  const running = begin(definition, environment, request, "update", news, olds);
  return completing(running, id, news, olds, async () => {
    const item = await settle(running, id, news);
    return synchronise(running, id, item, news, olds, olds);
  });
}

/** The live thing, or undefined when it is gone. `inputs` are those declared so far; on an import there are none. */
export async function read(
  definition: ResourceDefinition,
  environment: Environment,
  request: Request,
  id: string,
  inputs: Properties | undefined,
  olds: Properties,
): Promise<(State & { unsettled?: string }) | undefined> {
  refuseOtherCloud(environment, olds, id);
  const running = begin(definition, environment, request, "read", inputs ?? olds, olds);
  const item = await look(running, id, inputs ?? {});
  if (item === undefined || isGone(definition, item)) return undefined;
  const live = observe(definition, item);
  const declared = inputs
    ? liveInputs(definition, inputs, live)
    : importedInputs(definition, live, running.operation.region);
  const outputs = outputsOf(running, item, declared, olds);
  const state = definition.settled?.state(item) ?? undefined;
  const unsettled =
    definition.settled && state && !definition.settled.done.includes(state) ? state : undefined;
  if (unsettled || olds.__unfinished !== undefined)
    outputs.__unfinished = String(olds.__unfinished ?? unsettled);
  return { id, inputs: declared, outputs, ...(unsettled ? { unsettled } : {}) };
}

/** Removes the thing and waits until it is gone; gone already is success. */
export async function remove(
  definition: ResourceDefinition,
  environment: Environment,
  request: Request,
  id: string,
  olds: Properties,
): Promise<void> {
  refuseOtherCloud(environment, olds, id);
  const running = begin(definition, environment, request, "delete", olds, olds);
  const { operation } = running;
  const target = { ...operation, id, look: () => look(running, id, olds), inputs: olds };
  const started = Date.now();
  for (let pause = 200; ; pause = Math.min(pause * 2, 3000)) {
    try {
      const purging = await inBin(running, id, olds);
      if (purging && !purges(definition, olds)) return;
      await definition.delete(target);
      if (await untilGone(running, id, olds, purging)) return;
      operation.progress(`${id} is in the recycle bin: deleting it there`);
    } catch (error) {
      if (isCategory(error, "NotFound")) return;
      if (!isCategory(error, "InUse", "Busy") && !(error instanceof HeldError)) throw error;
      const blockers = (await definition.blockedBy?.(target)) ?? [];
      const staying = blockers.filter((b) => !b.leaving);
      if (staying.length > 0) throw blocked(definition, id, staying, error);
      const bound =
        blockers.length > 0 ? operation.deadline : Math.min(operation.deadline, started + settlesWithin);
      if (Date.now() + pause > bound) throw error;
      operation.progress(
        `waiting for ${blockers.map((b) => b.what).join(", ") || "the cloud"} to let go of ${id}`,
      );
      await pauseFor(pause, operation.signal, id);
    }
  }
}

/** Whether the thing lies in a recycle bin; what has none is not looked at. */
async function inBin(running: Running, id: string, inputs: Properties): Promise<boolean> {
  const { definition } = running;
  if (!definition.gone?.gone) return false;
  const item = await look(running, id, inputs);
  return item !== undefined && isGone(definition, item);
}

/** Whether what is in the recycle bin is to be deleted there. */
function purges(definition: ResourceDefinition, inputs: Properties): boolean {
  return definition.gone?.purge?.(inputs) === true;
}

async function pauseFor(ms: number, signal: AbortSignal, id: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        reject(new WaitError(`deleting ${id}: interrupted; the next run carries on`, "cancelled"));
      },
      { once: true },
    );
  });
}

function blocked(
  definition: ResourceDefinition,
  id: string,
  staying: { id: string; what: string }[],
  cause: unknown,
): RefusedError {
  const names = staying.map((b) => `${b.what} ${b.id}`).join(", ");
  return new RefusedError(
    `deleting ${definition.token} ${id}: it is used by ${names}; remove that first (${messageOf(cause)})`,
    { cause },
  );
}

/** Waits until what was deleted is no longer there; false for one in a recycle bin that has to leave that as well. */
async function untilGone(
  running: Running,
  id: string,
  inputs: Properties,
  purging: boolean,
): Promise<boolean> {
  const { definition, operation } = running;
  const { gone } = definition;
  if (!gone) return true;
  const end = await operation.wait<string>({
    what: `${id} to be gone`,
    kind: `${definition.token} delete`,
    done: purging ? [ABSENT] : [ABSENT, ...(gone.gone ?? [])],
    pending: purging ? [...gone.leaving, ...(gone.gone ?? [])] : gone.leaving,
    look: async () => {
      const item = await look(running, id, inputs, true);
      const state = item === undefined ? ABSENT : (gone.state(item) ?? ABSENT);
      return { state, value: state };
    },
  });
  return end === ABSENT || !purges(definition, inputs);
}

function isGone(definition: ResourceDefinition, item: Item): boolean {
  const state = definition.gone?.state(item);
  return state !== undefined && state !== null && (definition.gone?.gone ?? []).includes(state);
}

async function look(
  running: Running,
  id: string,
  inputs: Properties,
  fresh = false,
): Promise<Item | undefined> {
  const { definition, operation, before } = running;
  try {
    return await definition.read({ ...operation, id, inputs, before, fresh });
  } catch (error) {
    if (isCategory(error, "NotFound")) return undefined;
    throw error;
  }
}

/** Runs what comes after the id is known; a failure keeps the id and the best known state. */
async function completing(
  running: Running,
  id: string,
  inputs: Properties,
  olds: Properties,
  work: () => Promise<Item>,
): Promise<State> {
  let item: Item;
  try {
    item = await work();
  } catch (error) {
    // Refused before anything was changed: the state stays as it is.
    if (error instanceof RefusedError && running.verb === "update") throw error;
    const seen = await look(running, id, inputs).catch(() => undefined);
    const outputs = outputsOf(running, seen ?? {}, inputs, olds);
    outputs.__unfinished = running.verb;
    throw new PartialError(id, outputs, [messageOf(error)], { cause: error });
  }
  return { id, inputs, outputs: outputsOf(running, item, inputs, olds) };
}

/** Waits until the thing is there and at rest. */
async function settle(running: Running, id: string, inputs: Properties, fresh = false): Promise<Item> {
  const { definition, operation, verb } = running;
  const { settled } = definition;
  const started = Date.now();
  return operation.wait<Item>({
    what: `${id} to be ${settled?.done.join(" or ") ?? "there"}`,
    kind: `${definition.token} ${verb}`,
    done: settled?.done ?? ["there"],
    pending: [...(settled?.pending ?? []), ABSENT],
    ...(settled?.explain ? { explain: settled.explain } : {}),
    look: async (): Promise<Sight<Item>> => {
      const item = await look(running, id, inputs, fresh);
      fresh = true;
      if (item !== undefined)
        return { state: settled ? (settled.state(item) ?? settled.done[0]!) : "there", value: item };
      if (verb !== "create" || Date.now() - started > appearsWithin)
        throw new WaitError(
          `${definition.token} ${id} is not there: it was removed by someone else; run refresh`,
          "failed",
        );
      return { state: ABSENT, value: undefined };
    },
  });
}

/** Calls the aspects whose observed value is not the declared one, in their order; answers the thing as it then is. */
async function synchronise(
  running: Running,
  id: string,
  item: Item,
  wanted: Properties,
  kept: Properties,
  olds: Properties | undefined,
): Promise<Item> {
  const { definition, operation } = running;
  if (olds) refuseWithoutConsent(definition, id, observe(definition, item), wanted, olds);
  let current = item;
  for (const [name, aspect] of Object.entries(definition.sync ?? {})) {
    const observed = observe(definition, current);
    const target = withRemovals(definition, wanted, olds);
    const changed = aspect.of.filter((key) => differs(definition.inputs, key, observed, target, kept, olds));
    if (changed.length === 0) continue;
    operation.progress(`changing ${changed.join(", ")}`);
    try {
      await aspect.call({ ...operation, id, from: current, to: target, changed, inputsBefore: olds ?? {} });
    } catch (error) {
      throw new Error(`changing ${changed.join(", ")} (${name}): ${messageOf(error)}`, { cause: error });
    }
    current = await settle(running, id, wanted, true);
  }
  return current;
}

/** What stops or wipes a running thing is refused before the first call, unless the user gave the word. */
function refuseWithoutConsent(
  definition: ResourceDefinition,
  id: string,
  observed: Properties,
  wanted: Properties,
  olds: Properties,
): void {
  const target = withRemovals(definition, wanted, olds);
  const changed = Object.keys(definition.inputs).filter((key) =>
    differs(definition.inputs, key, observed, target, olds, olds),
  );
  const problems = withoutConsent(definition, changed, observed, wanted);
  if (problems.length === 0) return;
  const list = problems.map(({ path, reason }) => `${path} ${reason}`).join("; ");
  throw new RefusedError(`updating ${definition.token} ${id}: ${list}`);
}

function differs(
  fields: Fields,
  key: string,
  observed: Properties,
  wanted: Properties,
  kept: Properties,
  olds: Properties | undefined,
): boolean {
  const field = fields[key];
  if (!field || wanted[key] === undefined) return false;
  // What cannot be read back was set by create, and later is compared with what was declared before.
  if (field.options.writeOnly) return olds !== undefined && !satisfies(field, kept[key], wanted[key]);
  return !satisfies(field, observed[key], wanted[key]);
}

/** The declared inputs, and what a removed one goes back to. */
function withRemovals(
  definition: ResourceDefinition,
  wanted: Properties,
  olds: Properties | undefined,
): Properties {
  const target: Properties = { ...wanted };
  const before = olds?.__declared;
  if (!Array.isArray(before)) return target;
  for (const [key, field] of Object.entries(definition.inputs as Fields)) {
    if (target[key] === undefined && before.includes(key) && field.options.removedValue !== undefined)
      target[key] = field.options.removedValue;
  }
  return target;
}

/** All that is known of the thing: declared, observed, and what only an earlier answer had. */
function outputsOf(running: Running, item: Item, inputs: Properties, olds: Properties): Properties {
  const { definition, operation, cloud } = running;
  const live = observe(definition, item);
  const outputs: Properties = {};
  for (const [key, field] of Object.entries({ ...definition.outputs, ...definition.inputs } as Fields)) {
    const declared = inputs[key];
    const seen = live[key];
    if (seen === undefined) {
      const value =
        declared ?? (field.options.writeOnly && !(key in definition.inputs) ? olds[key] : undefined);
      if (value !== undefined) outputs[key] = value;
    } else outputs[key] = declared !== undefined && satisfies(field, seen, declared) ? declared : seen;
  }
  if (definition.inputs.region) outputs.region = operation.region;
  for (const key of Object.keys(inputs)) if (key.startsWith("__")) outputs[key] = inputs[key];
  outputs.__drifted = visibleKeys(inputs).filter(
    (key) => !satisfies(definition.inputs[key], outputs[key], inputs[key]),
  );
  outputs.__declared = visibleKeys(inputs).sort();
  outputs.__cloud = cloud;
  outputs.__v = stateVersion;
  return outputs;
}

/** The declared inputs as they are now: only keys that were declared, spelled as declared where that means the same. */
function liveInputs(definition: ResourceDefinition, inputs: Properties, live: Properties): Properties {
  const now: Properties = { ...inputs };
  for (const [key, field] of Object.entries(definition.inputs as Fields)) {
    const declared = inputs[key];
    if (declared === undefined || field.options.writeOnly || live[key] === undefined) continue;
    if (!satisfies(field, live[key], declared)) now[key] = live[key];
  }
  return now;
}

/** What a program would have to say to get this thing: every input that can be read back. */
function importedInputs(definition: ResourceDefinition, live: Properties, region: string): Properties {
  const inputs: Properties = {};
  for (const key of Object.keys(definition.inputs)) if (live[key] !== undefined) inputs[key] = live[key];
  if (definition.inputs.region) inputs.region = region;
  return inputs;
}

function refuseOtherCloud(environment: Environment, olds: Properties, id: string): void {
  if (olds.__cloud === undefined || olds.__cloud === environment.cloud) return;
  const where = { local: "a local cloud", tencent: "Tencent Cloud" };
  throw new RefusedError(
    `${id} was made on ${where[olds.__cloud as "local" | "tencent"]}, and the provider now talks to ${where[environment.cloud]}; ` +
      "use another stack, or set the endpoint as it was",
  );
}

function isCategory(error: unknown, ...categories: CloudError["category"][]): error is CloudError {
  return error instanceof CloudError && categories.includes(error.category);
}
