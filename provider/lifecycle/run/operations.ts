// Create, read and update of any resource: observe, decide, act, observe. An id is kept from the moment it is known;
// whatever fails after that is a PartialError, and the next run carries on from there.

import type { ResourceDefinition } from "../author/define";
import { messageOf, PartialError, RefusedError, understood, WaitError } from "../author/failures";
import type { Properties } from "../author/values";
import { lingering } from "../wait/lingering";
import { refuseOtherAdoption, takeOver } from "./adopt";
import type { Making } from "./candidates";
import { withNameKept } from "./names";
import { observe } from "./observe";
import { ownerFor } from "./owned";
import { createOrRecover, takesOwner } from "./recover";
import { goes } from "./removal";
import {
  begin,
  type Environment,
  type Item,
  known,
  look,
  lookTwice,
  type Request,
  type Running,
  settle,
} from "./running";
import { asFarAsSet, importedInputs, liveInputs, outputsOf, type State } from "./state";
import { isGone, isLeaving, isSettled } from "./states";
import { synchronise } from "./synchronise";

export { compare } from "./compare";
export { remove } from "./removal";
export type { Environment, Request } from "./running";
export type { State } from "./state";

/** Makes the thing and waits until it is at rest and as declared. */
export async function create(
  definition: ResourceDefinition,
  environment: Environment,
  request: Request,
  inputs: Properties,
): Promise<State> {
  const running = begin(definition, environment, request, "create", inputs, {});
  const making = makingOf(definition, environment, request, inputs, running);
  const made = await understood(
    `creating ${definition.token}`,
    async () => (await takeOver(running, inputs)) ?? createOrRecover(making),
  );
  const { id, outputs } = made;
  const kept: Properties = { ...outputs, __made: running.startedAt, __unseen: true };
  return completing(running, id, inputs, kept, async () => {
    const seen = (await made.ending?.()) ?? made.item;
    const answered = seen !== undefined && isSettled(definition, seen);
    const begun = { what: "create", usual: made.found ? undefined : definition.settled?.usual };
    const item = answered ? seen : await settle(running, id, inputs, begun);
    if (!answered) delete kept.__unseen;
    return synchronise(running, item, { id, wanted: inputs, kept, olds: undefined });
  });
}

/** Seconds that finding out what became of a create may take, whatever is left for the create itself. */
const recoveryTimeout = 60;
/** Milliseconds that finding what was made may go on after a cancel: nothing but its id tells a later run of it. */
const findsFor = 10_000;

function makingOf(
  definition: ResourceDefinition,
  environment: Environment,
  request: Request,
  inputs: Properties,
  running: Running,
): Making {
  const { urn, identity } = request;
  const owned = environment.ownershipTags !== false && takesOwner(definition, inputs);
  const life = typeof inputs.__life === "number" ? inputs.__life : 1;
  return {
    running,
    urn,
    inputs,
    owner: identity !== undefined && owned ? ownerFor(identity, urn, life) : undefined,
    ownName: identity !== undefined && inputs.__autoName !== undefined && inputs.__autoName === inputs.name,
    begun: identity !== undefined && environment.memory.begun.has(identity),
    again: (left = 0) => {
      const timeout = Math.max(left, recoveryTimeout);
      const signal = lingering(request.signal, findsFor);
      return begin(definition, environment, { ...request, signal, timeout }, "create", inputs, {});
    },
  };
}

/** Brings the thing to the declared inputs; what already is as declared is left alone. */
export async function update(
  definition: ResourceDefinition,
  environment: Environment,
  request: Request,
  id: string,
  olds: Properties,
  given: Properties,
): Promise<State> {
  known(environment, definition.token, id, olds);
  const news = withNameKept(given);
  const running = begin(definition, environment, request, "update", news, olds);
  refuseOtherAdoption(running, id, news);
  return completing(running, id, news, olds, async () => {
    const item = await settle(running, id, news);
    return synchronise(running, item, { id, wanted: news, kept: olds, olds });
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
  known(environment, definition.token, id, olds);
  const running = begin(definition, environment, request, "read", inputs ?? olds, olds);
  return understood(`reading ${definition.token} ${id}`, () => readWith(running, id, inputs, olds));
}

async function readWith(
  running: Running,
  id: string,
  inputs: Properties | undefined,
  olds: Properties,
): Promise<(State & { unsettled?: string }) | undefined> {
  const { definition } = running;
  const { memory, urn } = running;
  const item = await (inputs ? lookTwice(running, id, inputs) : look(running, id, {}));
  if (item === undefined || isGone(definition, item)) return undefined;
  if (isLeaving(definition, item) && (await goes(running, id, inputs ?? olds))) return undefined;
  memory.rememberLife(urn, olds);
  const live = observe(definition, item);
  const declared = inputs
    ? liveInputs(definition, inputs, live)
    : importedInputs(definition, live, running.operation.region);
  // A program that imports it and gives no name keeps the one it has.
  if (!inputs && definition.inputs.name?.options.autoName) declared.__autoName = declared.name;
  const reached = olds.__unfinished === undefined ? declared : asFarAsSet(definition, declared, olds);
  const outputs = outputsOf(running, item, reached, olds);
  const state = definition.settled?.state(item) ?? undefined;
  const unsettled =
    definition.settled && state && !definition.settled.done.includes(state) ? state : undefined;
  if (unsettled || olds.__unfinished !== undefined)
    outputs.__unfinished = String(olds.__unfinished ?? unsettled);
  // Until an update has brought it to a program, nobody has said what cannot be read back.
  if (!inputs || olds.__imported === true) outputs.__imported = true;
  return { id, inputs: declared, outputs, ...(unsettled ? { unsettled } : {}) };
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
    item = await understood(`${running.verb} of ${running.definition.token} ${id}`, work);
  } catch (error) {
    // Refused before anything was changed: the state stays as it is.
    if (error instanceof RefusedError && running.verb === "update") throw error;
    const { definition, verb, set } = running;
    const reached = verb === "update" ? asFarAsSet(definition, inputs, olds, set) : inputs;
    const { seen, outputs } = await stateAfter(running, id, reached, olds);
    // The cloud took it and let it go again: there is nothing to keep, and the next run makes it.
    if (running.verb === "create" && seen === "nothing" && isFailed(error)) throw error;
    outputs.__unfinished = running.verb;
    throw new PartialError(id, outputs, [messageOf(error)], { cause: error });
  }
  return { id, inputs, outputs: outputsOf(running, item, inputs, olds) };
}

/** What can be seen of a thing whose operation failed, and what is known of it then. */
async function stateAfter(
  running: Running,
  id: string,
  inputs: Properties,
  olds: Properties,
): Promise<{ seen: "something" | "nothing" | "unclear"; outputs: Properties }> {
  try {
    const item = await look(running, id, inputs, { fresh: true });
    const { __unseen, ...known } = olds;
    const outputs = outputsOf(running, item, inputs, item === undefined ? olds : known);
    return { seen: item === undefined ? "nothing" : "something", outputs };
  } catch {
    return { seen: "unclear", outputs: outputsOf(running, undefined, inputs, olds) };
  }
}

function isFailed(error: unknown): boolean {
  return error instanceof WaitError && error.why === "failed";
}
