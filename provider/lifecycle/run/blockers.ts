// What keeps a thing from being deleted, asked for once the cloud has refused: every kind says itself what it holds, and is
// on its way out by its own states or because this process deletes it too. A look-up that fails never hides the refusal.
import type { Blocker, Holder, Operation, Target } from "../author/define";
import { messageOf } from "../author/failures";
import { isOf } from "./owned";
import { holdersOf, resourceOf } from "./registry";
import type { Running } from "./running";
import { isGone, isLeaving } from "./states";

/** A delete that is under way in this process. */
export interface Delete {
  readonly address: string;
  readonly token: string;
  readonly id: string;
  /** It waits for something that nobody deletes yet. */
  stuck: boolean;
}

const underWay = new Set<Delete>();
/** When the last delete ended, by the address of its cloud, in milliseconds since the epoch. */
const lastEnds = new Map<string, number>();
/** Milliseconds within which an engine begins its next delete when one has ended. */
const next = 1000;

/** Notes that a delete is under way, until it is ended. */
export function beginDelete({ address, definition: { token } }: Running, id: string): Delete {
  const one = { address, token, id, stuck: false };
  underWay.add(one);
  return one;
}

export function endDelete(one: Delete): void {
  underWay.delete(one);
  lastEnds.set(one.address, Date.now());
}

/**
 * Whether other deletes of this process get on, so that what holds this thing may be among those that come after them: an engine
 * deletes only so many at once, and in no order where its state knows of no dependencies.
 */
export function othersGetOn(one: Delete): boolean {
  const others = [...underWay].filter((other) => other !== one && other.address === one.address);
  return others.some(({ stuck }) => !stuck) || Date.now() - (lastEnds.get(one.address) ?? 0) < next;
}

/** Everything that could be found to block it; what is on its way out is marked so. */
export async function blockersOf(running: Running, target: Operation & Target): Promise<Blocker[]> {
  const { definition, definitions, operation } = running;
  const holders = definitions ? holdersOf(definitions, definition.token) : [];
  const blocker = (token: string, id: string): Promise<Blocker> => blockerBy(running, token, id);
  const found = await Promise.all([
    readable(
      running,
      definition.token,
      async () => (await definition.blockedBy?.({ ...target, blocker })) ?? [],
    ),
    ...holders.map((holder) =>
      readable(running, holder.token, () => held(holder, running, operation, target.id)),
    ),
  ]);
  return found
    .flat()
    .map((one) => ({ ...one, leaving: one.leaving || isBeingDeleted(running, target.id, one.id) }));
}

async function readable(
  running: Running,
  kind: string,
  search: () => Promise<Blocker[]>,
): Promise<Blocker[]> {
  try {
    return await search();
  } catch (error) {
    running.operation.progress(`what of ${kind} uses it could not be read: ${messageOf(error)}`);
    return [];
  }
}

async function held(holder: Holder, running: Running, operation: Operation, id: string): Promise<Blocker[]> {
  const found = (await holder.holds?.[running.definition.token]?.({ ...operation, id })) ?? [];
  return found.map((one) => ({
    ...{ id: one.id, ...describe(holder, one.item) },
    isOrphan: isOrphan(holder, running, one),
  }));
}

function isOrphan(
  { token }: Holder,
  { identity, memory, address }: Running,
  { id, item }: { id: string; item: object },
): boolean {
  return isOf(identity, item) && !memory.isShown({ address, token, id });
}

/** A thing of another kind that is known by its id; one that is not there any more is on its way out. */
async function blockerBy({ definitions, operation }: Running, token: string, id: string): Promise<Blocker> {
  if (!definitions) return { id, what: nounOf({ token }), leaving: false };
  const definition = resourceOf(definitions, token);
  const item = await definition.read({ ...operation, id, inputs: {}, before: {}, fresh: true, going: true });
  return item === undefined
    ? { id, what: nounOf(definition), leaving: true }
    : { id, ...describe(definition, item) };
}

const day = 24 * 3_600_000;

/** What holds something from a recycle bin is in no stack any more, and stays there for days. */
function describe(holder: Holder, item: object): Omit<Blocker, "id"> {
  const what = nounOf(holder);
  if (!isGone(holder, item)) return { what, leaving: isLeaving(holder, item) };
  const { days } = holder.gone!;
  const latest = days && new Date(Date.now() + days * day).toISOString().slice(0, 10);
  const until = latest ? ` for ${days} days after its delete, until ${latest} at the latest` : "";
  const note = `it was deleted and lies in the recycle bin, where it holds this${until}: destroy it there, in the console, or delete this after that`;
  return { what, leaving: false, note };
}

/** `vpc:RouteTable` is called a route table. */
function nounOf({ token, noun }: Pick<Holder, "token" | "noun">): string {
  const type = token.slice(token.indexOf(":") + 1);
  return noun ?? type.replace(/\B[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}

/** Whether this process deletes the blocker too, or a part of it or of the thing: an association has an id made of theirs. */
function isBeingDeleted({ address, definition: { token } }: Running, id: string, blocker: string): boolean {
  return [...underWay].some((one) => {
    if (one.address !== address || (one.token === token && one.id === id)) return false;
    return [id, blocker].some((either) => one.id === either || one.id.startsWith(`${either}/`));
  });
}
