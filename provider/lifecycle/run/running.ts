// One operation under way on one resource: its deadline, its region, and the looks at the thing that everything else is
// decided by.
import { isCategory } from "../../api/errors";
import { defaultTimeouts, type Operation, type ResourceDefinition } from "../author/define";
import { RefusedError, WaitError } from "../author/failures";
import type { Properties } from "../author/values";
import { type Durations, durationsOf } from "../wait/durations";
import { ABSENT, cameToNothing, type Sight, type Wait, waitFor } from "../wait/wait";
import type { Memory } from "./memory";
import type { Registry } from "./registry";
import { isLeaving, isSettled } from "./states";

/** What the lifecycle needs from the world around it; a host makes one for a configured provider. */
export interface Environment<Api = unknown> {
  api: (scope: {
    region: string;
    signal: AbortSignal;
    deadline: number;
    progress: (message: string) => void;
    /** How reads by id may be shared, where a definition does not say. */
    describe?: Reading;
  }) => Api;
  /** The provider's region, for resources that have none of their own. */
  region: string | undefined;
  /** Which cloud this is: a state made on one is never used on the other. */
  cloud: "local" | "tencent";
  /** Where the cloud is, so that what was tried on one is not looked for on another. */
  address: string;
  /** Every definition there is: a delete asks them what keeps a thing from going. */
  definitions?: Registry;
  /** What this process knows of stacks and of who has what. */
  memory: Memory;
  /** Whether new things carry tags that say whose they are; they do if absent. */
  ownershipTags?: boolean;
}

/** One request of a host. */
export interface Request {
  urn: string;
  /** What tells this stack from every other, as its state has it. */
  identity?: string | undefined;
  signal: AbortSignal;
  /** Says something that stays in the output of the run; resolves when it is said. */
  warn: (message: string) => Promise<void>;
  /** From customTimeouts, in seconds; absent or 0: the resource's default. */
  timeout?: number | undefined;
  /** Top-level inputs that an update leaves as the cloud has them; hosts that are not told leave it out. */
  ignoreChanges?: readonly string[];
  progress: (message: string) => void;
}

/** How a read may be shared: `fresh` wants an answer that was asked for after now, `within` ms it may wait for others. */
export interface Reading {
  fresh?: boolean;
  within?: number;
}

export type Verb = keyof typeof defaultTimeouts | "read";
/** A thing as the cloud answers it; its type is the author's own. */
export type Item = object;

export interface Running {
  definition: ResourceDefinition;
  operation: Operation;
  cloud: Environment["cloud"];
  address: string;
  urn: string;
  /** What tells this stack from every other. */
  identity: string | undefined;
  memory: Memory;
  warn: Request["warn"];
  /** Milliseconds since the epoch. */
  startedAt: number;
  verb: Verb;
  /** The state of the last run; empty for a creation. */
  before: Properties;
  ignored: readonly string[];
  /** Inputs that this operation has set. */
  set: Set<string>;
  durations: Durations;
  definitions: Registry | undefined;
  /** The cloud's actions for reads that are shared in this way. */
  reading: (reading: Reading) => unknown;
}

const readTimeout = 120;
/** How long a thing that was just made may stay invisible. */
const appearsWithin = 120_000;
/** How long, in milliseconds, a thing that is in the state must stay invisible to count as gone. */
const absentFor = 500;
/** How many milliseconds after its create reads may lag behind it, though one has shown it already. */
const lagsFor = 5_000;
/** How long one that no read has shown since it was made must stay invisible, and how long after its create that counts. */
const unseenFor = 10_000;
const unseenWithin = 120_000;
/** How long, in milliseconds, looks may show what was before a change. */
export const showsWithin = 10_000;
/** At rest as it was before the change. */
const UNCHANGED = "UNCHANGED";

export function begin(
  definition: ResourceDefinition,
  environment: Environment,
  request: Request,
  verb: Verb,
  inputs: Properties,
  before: Properties,
): Running {
  const startedAt = Date.now();
  const deadline = startedAt + (request.timeout || timeoutOf(definition, verb)) * 1000;
  const region = typeof inputs.region === "string" ? inputs.region : environment.region;
  if (!region)
    throw new RefusedError(`${definition.token}: no region is known; set tencentcloud-native:region`);
  const { signal, progress, warn } = request;
  const scope = { region, signal, deadline, progress };
  const durations = durationsOf(environment.address, environment.cloud === "tencent");
  const wait = <T>(what: Wait<T>): Promise<T> => waitFor(what, { ...operation, durations });
  const apiIn = (other: string): unknown => environment.api({ ...scope, region: other });
  const operation: Operation = { api: environment.api(scope), apiIn, ...scope, warn, wait };
  const { cloud, address, memory, definitions } = environment;
  const { urn, identity, ignoreChanges: ignored = [] } = request;
  return {
    ...{ definition, operation, cloud, address, urn, identity, memory, warn },
    ...{ startedAt, verb, before, ignored, durations, definitions },
    set: new Set(),
    reading: (describe) => environment.api({ ...scope, describe }),
  };
}

/** Seconds that an operation may take where the user does not say. */
function timeoutOf({ timeouts }: ResourceDefinition, verb: Verb): number {
  return verb === "read" ? readTimeout : (timeouts?.[verb] ?? defaultTimeouts[verb]);
}

/** The engine asks about an id: it has it in its state, and that state must be of this cloud. */
export function known(environment: Environment, token: string, id: string, olds: Properties): void {
  environment.memory.show({ address: environment.address, token, id });
  if (olds.__cloud === undefined || olds.__cloud === environment.cloud) return;
  const where = { local: "a local cloud", tencent: "Tencent Cloud" };
  throw new RefusedError(
    `${id} was made on ${where[olds.__cloud as "local" | "tencent"]}, and the provider now talks to ${where[environment.cloud]}; ` +
      "use another stack, or set the endpoint as it was",
  );
}

/** The thing as the cloud has it; undefined when it is not there. */
export async function look(
  running: Running,
  id: string,
  inputs: Properties,
  reading: Reading = {},
): Promise<Item | undefined> {
  const { definition, operation, before } = running;
  try {
    const api = running.reading(reading);
    const item = await definition.read({
      ...operation,
      api,
      id,
      inputs,
      before,
      fresh: reading.fresh === true,
      going: running.verb === "delete",
    });
    if (running.verb === "create" && item) running.durations.madeAt(madeAt(item), Date.now());
    return item;
  } catch (error) {
    if (isCategory(error, "NotFound")) return undefined;
    throw error;
  }
}

/** What was begun with a thing just now, and how many seconds it usually takes; 0 where it is done at once. */
export interface Begun {
  what: string;
  /** What a look does not show of what was done, in words; one that lags is not believed for a while. */
  missing?: (item: Item) => string | undefined;
  usual?: number | undefined;
}

/** When the cloud says that a thing was made. */
function madeAt({ CreatedTime, CreateTime }: { CreatedTime?: unknown; CreateTime?: unknown }): unknown {
  return CreatedTime ?? CreateTime;
}

/** Milliseconds that a thing of the state has to be absent, for reads may lag behind its create. */
function patience({ before }: Running): number {
  const made = typeof before.__made === "number" ? before.__made : 0;
  const age = Date.now() - made;
  if (before.__unseen === true && age < unseenWithin) return unseenFor;
  return Math.max(absentFor, lagsFor - age);
}

/** Whether the thing was made so short a time ago that its absence says nothing yet. */
export function mayNotShow(running: Running): boolean {
  return patience(running) > absentFor;
}

/** The thing, where the state says that there is one: absence has to be seen more than once. */
export async function lookTwice(running: Running, id: string, inputs: Properties): Promise<Item | undefined> {
  const { deadline, signal } = running.operation;
  const until = Date.now() + patience(running);
  let fresh = false;
  return waitFor<Item | undefined>(
    {
      what: `${id} to be there or gone`,
      least: absentFor,
      done: ["there", "gone"],
      pending: [ABSENT],
      paces: true,
      look: async (within) => {
        const value = await look(running, id, inputs, { fresh, within });
        fresh = true;
        const gone = Date.now() >= until ? "gone" : ABSENT;
        return { state: value === undefined ? gone : "there", value };
      },
    },
    { deadline, signal, progress: () => {} },
  );
}

/** Waits until the thing is there and at rest; after something was begun, no earlier than it can be. */
export async function settle(running: Running, id: string, inputs: Properties, begun?: Begun): Promise<Item> {
  const { definition, operation, verb } = running;
  const { settled } = definition;
  let fresh = begun !== undefined;
  const started = Date.now();
  const nothing = cameToNothing(showsWithin);
  let absentSince = started;
  // A thing that was made just now may not show for long; one that was seen, or is in the state, is missed sooner.
  let bound = verb === "create" ? appearsWithin : patience(running);
  const item = await operation.wait<Item | undefined>({
    what: `${id} to be ${settled?.done.join(" or ") ?? "there"}`,
    kind: `${definition.token} ${begun?.what ?? verb}`,
    usual: begun?.usual || undefined,
    done: settled?.done ?? ["there"],
    pending: [...(settled?.pending ?? []), ABSENT, UNCHANGED],
    explain: (state, value) => value && whyNot(definition, state, value),
    paces: true,
    look: async (within): Promise<Sight<Item | undefined>> => {
      const item = await look(running, id, inputs, { fresh, within });
      fresh = true;
      if (item !== undefined) {
        bound = Math.min(bound, unseenFor);
        absentSince = Date.now();
        const missing = isSettled(definition, item) ? begun?.missing?.(item) : undefined;
        const lags = missing !== undefined;
        if (nothing(lags)) throw notCarriedOut(missing!);
        const state = settled ? (settled.state(item) ?? settled.done[0]!) : "there";
        return { state: lags ? UNCHANGED : state, value: item };
      }
      if (Date.now() - absentSince > bound)
        throw new WaitError(
          `${definition.token} ${id} is not there: it was removed by someone else; run refresh, and then up`,
          "absent",
        );
      return { state: ABSENT, value: undefined };
    },
  });
  // Absence is not what was waited for.
  return item!;
}

/** What a state means that leads nowhere, and what to do where the thing is about to be gone. */
function whyNot(definition: ResourceDefinition, state: string, item: Item): string | undefined {
  const why = definition.settled?.explain?.(state, item);
  const cure = isLeaving(definition, item) ? "run refresh, and then up, to have another" : undefined;
  return [why, cure].filter(Boolean).join("; ") || undefined;
}

/** The cloud took something, came to rest, and has what it had. */
export function notCarriedOut(what: string): WaitError {
  return new WaitError(
    `${what}: the cloud accepted it and has not carried it out; the next run tries again`,
    "failed",
  );
}
