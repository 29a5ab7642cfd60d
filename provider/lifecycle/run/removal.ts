// Delete: gone already is success; what is refused because something uses it is waited for only while that is leaving, and
// otherwise names what stays.
import { isCategory, isCloudError } from "../../api/errors";
import type { Blocker, Operation, ResourceDefinition, Target } from "../author/define";
import { HeldError, messageOf, RefusedError, understood, WaitError } from "../author/failures";
import type { Properties } from "../author/values";
import { ABSENT, cameToNothing, pauseBetween } from "../wait/wait";
import { beginDelete, blockersOf, type Delete, endDelete, othersGetOn } from "./blockers";
import {
  begin,
  type Environment,
  type Item,
  known,
  look,
  lookTwice,
  mayNotShow,
  type Request,
  type Running,
  showsWithin,
} from "./running";
import { isGone, passingState } from "./states";

/** How long a delete that the cloud refuses, though nothing visible blocks it, is tried again. */
const settlesWithin = 30_000;
const STAYS = "at rest as before";
const RESTS = "at rest";

/** Removes the thing and waits until it is gone; gone already is success. */
export async function remove(
  definition: ResourceDefinition,
  environment: Environment,
  request: Request,
  id: string,
  olds: Properties,
): Promise<void> {
  const thing = { address: environment.address, token: definition.token, id };
  known(environment, definition.token, id, olds);
  const running = begin(definition, environment, request, "delete", olds, olds);
  const holder = environment.memory.laterHolder(thing, request.urn, olds);
  if (holder !== undefined) return sayThatItStays(running, id, holder);
  // Whoever is to have it next waits for this delete, and is not refused.
  environment.memory.letGo(thing, request.urn);
  const underWay = beginDelete(running, id);
  try {
    await understood(`deleting ${definition.token} ${id}`, () => removeWith(running, id, olds, underWay));
  } finally {
    endDelete(underWay);
  }
  environment.memory.forget(thing);
  environment.memory.silence(request.urn);
}

/** A thing that its own resource has taken over was to be replaced; nothing but a warning tells the user that it was not. */
async function sayThatItStays(
  { operation, warn, urn }: Running,
  id: string,
  holder: "another" | "itself",
): Promise<void> {
  if (holder === "another") operation.progress(`${id} stays: another resource of this run has it`);
  else
    await warn(
      `${id} was kept, and not replaced: nothing told the create that the state has it, and so it took it over. ` +
        `To replace it, run \`up --refresh --replace '${urn}'\``,
    );
}

/** Removes what no state has. */
export async function discard(running: Running, id: string, inputs: Properties): Promise<void> {
  await removeWith({ ...running, verb: "delete" }, id, inputs);
}

async function removeWith(running: Running, id: string, olds: Properties, underWay?: Delete): Promise<void> {
  const { definition, operation } = running;
  const target = { ...operation, id, look: () => look(running, id, olds), state: olds };
  const started = Date.now();
  for (let pause = 200; ; pause = Math.min(pause * 2, 3000)) {
    try {
      const end = await deleteOnce(running, target);
      if (end === "gone") return;
      if (end === "binned") operation.progress(`${id} is in the recycle bin: deleting it there`);
      else if (!(await showsLate(running, id, olds))) return;
      else await pauseBetween(pause, operation.signal, `deleting ${id}`);
    } catch (error) {
      // After a lost answer a second delete finds out what became of the first.
      const passes = await isPassing(running, id, olds, error);
      if (!passes && !isCategory(error, "InUse", "Busy", "OutcomeUnknown") && !(error instanceof HeldError))
        throw error;
      const blockers = await blockersOf(running, target);
      const staying = blockers.filter((b) => !b.leaving);
      const stuck = staying.length > 0;
      if (underWay) underWay.stuck = stuck;
      if (stuck && !(underWay && othersGetOn(underWay))) throw blocked(definition, id, staying, error);
      if (passes && blockers.length === 0) {
        await untilAtRest(running, id, olds);
        continue;
      }
      const bound =
        blockers.length > 0 ? operation.deadline : Math.min(operation.deadline, started + settlesWithin);
      if (Date.now() + pause > bound) throw error;
      operation.progress(
        `waiting for ${blockers.map((b) => b.what).join(", ") || "the cloud"} to release ${id}`,
      );
      await pauseBetween(pause, operation.signal, `deleting ${id}`);
    }
  }
}

/** Deletes it once and waits for what that leads to; it was missed where nothing was there to be deleted. */
async function deleteOnce(
  running: Running,
  target: Operation & Target<Properties, Item>,
): Promise<"gone" | "binned" | "missed"> {
  const { definition } = running;
  const { id, state } = target;
  const seen = await seenBefore(running, id, state);
  const purging = seen?.item !== undefined && isGone(definition, seen.item);
  if (purging && !purges(definition, state)) return "gone";
  let missed: boolean | undefined;
  const firstLook = async (): Promise<Item | undefined> => {
    const item = seen ? seen.item : await target.look();
    missed ??= item === undefined;
    return item;
  };
  try {
    const end = await definition.delete({ ...target, look: firstLook });
    if (missed) return "missed";
    return end === "gone" || (await untilGone(running, id, state, purging)) ? "gone" : "binned";
  } catch (error) {
    if (isCategory(error, "NotFound")) return "missed";
    throw error;
  }
}

/** Whether something that was missed shows after all: nothing tells yet that what was made just now is gone. */
async function showsLate(running: Running, id: string, olds: Properties): Promise<boolean> {
  return mayNotShow(running) && (await lookTwice(running, id, olds)) !== undefined;
}

/** Whether a refused delete came while the thing was on its way to a state; a look that fails never hides the refusal. */
async function isPassing(running: Running, id: string, olds: Properties, error: unknown): Promise<boolean> {
  if (!isCloudError(error) || isCategory(error, "Unavailable")) return false;
  const item = await look(running, id, olds, { fresh: true }).catch(() => undefined);
  return item !== undefined && passingState(running.definition, item) !== undefined;
}

/** Waits until the thing is on its way no longer, wherever that has led. */
async function untilAtRest(running: Running, id: string, olds: Properties): Promise<void> {
  const { definition, operation } = running;
  await operation.wait<void>({
    what: `${id} to be at rest`,
    kind: `${definition.token} rest`,
    done: [RESTS],
    pending: definition.settled?.pending ?? [],
    paces: true,
    look: async (within) => {
      const item = await look(running, id, olds, { fresh: true, within });
      return { state: (item && passingState(definition, item)) ?? RESTS, value: undefined };
    },
  });
}

/** What can lie in a recycle bin is looked at first, and then not again by its delete; the rest is left to that. */
async function seenBefore(
  running: Running,
  id: string,
  inputs: Properties,
): Promise<{ item: Item | undefined } | undefined> {
  if (!running.definition.gone?.gone) return undefined;
  return { item: await look(running, id, inputs) };
}

/** Whether what is in the recycle bin is to be deleted there. */
function purges(definition: ResourceDefinition, state: Properties): boolean {
  return definition.gone?.purge?.(state) === true;
}

function blocked(
  definition: ResourceDefinition,
  id: string,
  staying: Blocker[],
  cause: unknown,
): RefusedError {
  const names = staying.map((b) => `${b.what} ${b.id}${b.note ? ` (${b.note})` : ""}`).join(", ");
  const removal = staying.every((b) => b.note) ? "" : "; remove that first";
  const orphans = staying.filter(({ isOrphan, note }) => isOrphan && !note).map((b) => b.id);
  const cure =
    orphans.length > 0
      ? `; this stack has made ${orphans.join(", ")}: what its state does not have, \`tencentcloud-native leftovers\` lists and deletes`
      : "";
  return new RefusedError(
    `deleting ${definition.token} ${id}: it is used by ${names}${removal} (${messageOf(cause)})${cure}`,
    { cause },
  );
}

/** Waits for a thing that is on its way out, by an interrupted delete or by somebody else's; false if it stays. */
export async function goes(running: Running, id: string, inputs: Properties): Promise<boolean> {
  try {
    await untilGone(running, id, inputs, false);
    return true;
  } catch (error) {
    if (error instanceof WaitError && error.why !== "cancelled") return false;
    throw error;
  }
}

/** Waits until what was deleted is no longer there; false for one in a recycle bin that has to leave that as well. */
async function untilGone(
  running: Running,
  id: string,
  inputs: Properties,
  purging: boolean,
): Promise<boolean> {
  const { definition, operation } = running;
  const { gone, settled } = definition;
  if (!gone) return true;
  const stays = cameToNothing(Math.max(showsWithin, 2000 * (gone.usual ?? 0)));
  const end = await operation.wait<string>({
    what: `${id} to be gone`,
    kind: `${definition.token} ${purging ? "purge" : "delete"}`,
    usual: gone.usual,
    done: purging ? [ABSENT] : [ABSENT, ...(gone.gone ?? [])],
    pending: [...gone.leaving, ...(gone.failed ?? []), ...(purging ? (gone.gone ?? []) : [])],
    paces: true,
    look: async (within) => {
      const item = await look(running, id, inputs, { fresh: true, within });
      const state = item === undefined ? ABSENT : (gone.state(item) ?? ABSENT);
      return { state: stays(settled?.done.includes(state) === true) ? STAYS : state, value: state };
    },
    explain: (state, value) =>
      state === STAYS
        ? `${value}: the cloud accepted the delete and has not carried it out; the next run tries again`
        : undefined,
  });
  return end === ABSENT || !purges(definition, inputs);
}
