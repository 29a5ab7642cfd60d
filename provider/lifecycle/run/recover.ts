// A create whose outcome nobody knows, in this run or in one before, is looked for in the cloud before it is sent, and after its
// answer was lost: never two of anything, and nothing of somebody else. What is found is taken over where today's inputs can be
// brought to it, and removed where only a new one will do.
import { randomBytes } from "node:crypto";
import { CloudError, isCategory } from "../../api/errors";
import type { Created, ResourceDefinition } from "../author/define";
import { AnswerError, RefusedError, understood } from "../author/failures";

import { ownershipTagCount, ownershipTags } from "../author/ownership";
import { isRecord, type Properties } from "../author/values";
import { onlyNew } from "./adopt";
import { candidates, type Making, searchOf, thing, withOwnName } from "./candidates";
import { observe } from "./observe";
import { noteMade, setOpen } from "./owned";
import { discard } from "./removal";
import { type Item, look } from "./running";
import { isLeaving } from "./states";
import { isVacated } from "./vacating";

const tries = 4;
/** Milliseconds that what was made may take to show. */
const showsAfter = 5000;
/** How many tags a thing can have. */
const mostTags = 50;

/** Takes over what an earlier create made, or sends the create, and looks for what it made wherever that is open. */
export async function createOrRecover(making: Making): Promise<Created> {
  const expected = making.running.definition.recover?.idOf?.(making.inputs);
  if (expected !== undefined) refuseHeld(making, expected);
  const left = await leftBehind(making, false);
  if (typeof left === "object") await sayThatItWasThere(making, left.id);
  const made = typeof left === "object" ? left : await send(await withOwnName(making));
  refuseHeld(making, made.id);
  const { memory, startedAt } = making.running;
  memory.hold(thing(making, made.id), making.urn, startedAt);
  memory.show(thing(making, made.id));
  const search = searchOf(making);
  if (search) noteMade(search, made.id);
  return made;
}

/** What an earlier run has left may be there on purpose, as a retained thing is: the user is told that it is not a new one. */
async function sayThatItWasThere({ running: { warn } }: Making, id: string): Promise<void> {
  await warn(
    `${id} was there already, from an earlier run of this stack: it was taken over, and no new one was made`,
  );
}

/** One thing belongs to one resource. */
function refuseHeld(making: Making, id: string): void {
  const holder = making.running.memory.holderOf(thing(making, id));
  if (holder === undefined || holder === making.urn) return;
  const name = holder.split("::").at(-1);
  throw new RefusedError(
    `creating ${making.running.definition.token}: "${name}" of this stack has ${id} already. Take one of the two out of the program; ` +
      `if this is "${name}" under a new name, say so with \`aliases\``,
  );
}

/** What an earlier create made: taken over, removed, or nothing. */
type Left = Created | "removed" | undefined;

/** What an earlier create of this resource made, if the state does not have it. */
async function leftBehind(making: Making, fresh: boolean): Promise<Left> {
  const ids = await candidates(making, fresh);
  if (ids.length > 1) throw tooMany(making, ids);
  return ids[0] === undefined ? undefined : takeUp(making, ids[0]);
}

function tooMany({ running: { definition } }: Making, ids: string[]): RefusedError {
  return new RefusedError(
    `creating ${definition.token}: an answer was lost, and several things in the cloud may be what was made: ` +
      `${ids.join(", ")}. Remove those that are not wanted, or take one over with \`adopt\`, and run again`,
  );
}

/** Takes over what was found; what cannot become what is declared, or has a secret that only the lost answer had, is removed. */
async function takeUp(making: Making, id: string): Promise<Left> {
  const { inputs } = making;
  const running = making.again();
  const { definition, operation } = running;
  const item = await look(running, id, inputs, { fresh: true });
  if (item === undefined || isLeaving(definition, item)) return undefined;
  const useless =
    definition.recover?.remake?.(inputs) === true ||
    isBroken(definition, item) ||
    !canBecome(definition, item, inputs);
  if (!useless) {
    operation.progress(`${id} is there: an earlier create made it`);
    return { id, found: true };
  }
  operation.progress(`removing ${id}, which an earlier create left behind`);
  await discard(running, id, { ...inputs, ...observe(definition, item) });
  return "removed";
}

/** In a state from which it does not come to rest. */
function isBroken({ settled }: ResourceDefinition, item: Item): boolean {
  const state = settled?.state(item);
  return !!state && !settled!.done.includes(state) && !settled!.pending.includes(state);
}

function canBecome(definition: ResourceDefinition, item: Item, inputs: Properties): boolean {
  const live = observe(definition, item);
  return Object.entries(definition.inputs).every(
    ([key, field]) => !onlyNew(field, live[key], inputs[key], inputs),
  );
}

/** What is known of what was sent. */
interface Outcome {
  isOpen: boolean;
  /** No answer says what became of a request. */
  wasLost: boolean;
}

/** Sends a create until it is known what became of it; where that stays open, the user is told. */
async function send(making: Making): Promise<Created> {
  const outcome = { isOpen: false, wasLost: false };
  try {
    return await sendUntilKnown(making, outcome);
  } catch (error) {
    if (outcome.isOpen) await making.running.warn(mayBeThere(making));
    throw error;
  }
}

/** Pulumi keeps no note of a create that failed, so that a destroy would leave what it made. */
function mayBeThere({ running: { definition }, owner }: Making): string {
  const may = `the answer to a create was lost, and it may have made a ${definition.token}. The next \`up\` looks for it and takes it over`;
  return owner ? `${may}; before a \`destroy\`, \`tencentcloud-native leftovers\` lists and deletes it` : may;
}

async function sendUntilKnown(making: Making, outcome: Outcome): Promise<Created> {
  const { running, inputs } = making;
  const { operation } = running;
  const token = randomBytes(20).toString("hex");
  const search = searchOf(making);
  const mark = (open: boolean): void => {
    if (search) setOpen(search, open);
  };
  let given = withOwner(making);
  for (let nth = 1; ; nth++) {
    mark(true);
    try {
      const made = await createdBy(making, given, token);
      mark(false);
      return made;
    } catch (error) {
      const unknown = error instanceof AnswerError || isCategory(error, "OutcomeUnknown");
      // The refusal of a second request says nothing about the first.
      const sentBefore = nth > 1 || (error instanceof CloudError && error.attempts > 1);
      const found = await afterLooking(outcome, making, error, unknown, sentBefore);
      if (typeof found === "object") return found;
      if (found === "removed" && nth < tries) continue;
      if (!unknown) {
        mark(sentBefore);
        if (await isVacated(running, error)) {
          // It was refused, and so is not sent before.
          nth--;
          continue;
        }
        if (given === inputs || !isTagLimit(error)) throw error;
        given = inputs;
        continue;
      }
      if (operation.signal.aborted || nth >= tries || !canBeSentAgain(making)) throw error;
      operation.progress("the answer was lost, and nothing was made: sending it again");
    }
  }
}

function createdBy({ running, again }: Making, inputs: Properties, token: string): Promise<Created> {
  const { definition, operation } = running;
  const finding = () => again((operation.deadline - Date.now()) / 1000).operation;
  return understood(`creating ${definition.token}`, async () =>
    withId(await definition.create({ ...operation, inputs, token, finding })),
  );
}

/** The same as `foundAfter`, which leaves it open what was sent where it cannot look. */
async function afterLooking(outcome: Outcome, ...asked: Parameters<typeof foundAfter>): Promise<Left> {
  const [, , unknown, sentBefore] = asked;
  outcome.wasLost ||= unknown;
  outcome.isOpen = outcome.wasLost || sentBefore;
  const found = await foundAfter(...asked);
  if (found === "removed") outcome.wasLost = false;
  outcome.isOpen = outcome.wasLost;
  return found;
}

/** What can be found of a thing whose create failed, where that is open. */
async function foundAfter(
  making: Making,
  error: unknown,
  unknown: boolean,
  sentBefore: boolean,
): Promise<Left> {
  if (unknown || sentBefore) return findShown(making, unknown);
  return isTaken(making, error) ? leftBehind({ ...making, running: making.again() }, true) : undefined;
}

/** It is there already, or something that has its name or its content: an earlier request may have been carried out meanwhile. */
function isTaken({ running }: Making, error: unknown): boolean {
  const byContent = running.definition.recover?.idOf !== undefined;
  return isCategory(error, "AlreadyExists", ...(byContent ? (["Invalid", "InUse"] as const) : []));
}

/** The account has no room for another tag: the create goes on without. */
function isTagLimit(error: unknown): boolean {
  return error instanceof CloudError && /^LimitExceeded\.?\w*Tag/i.test(error.code);
}

/** A second request makes no second thing, or what the first one made would have been found. */
function canBeSentAgain({ running: { definition }, owner, ownName }: Making): boolean {
  const { recover, takesToken } = definition;
  return (
    takesToken === true ||
    owner !== undefined ||
    recover?.idOf !== undefined ||
    (ownName && !!recover?.candidates)
  );
}

/** The inputs with the tags that say whose it is. */
function withOwner({ inputs, owner }: Making): Properties {
  if (!owner) return inputs;
  return { ...inputs, tags: { ...(isRecord(inputs.tags) ? inputs.tags : {}), ...ownershipTags(owner) } };
}

/** Whether a new thing can carry the tags that say whose it is. */
export function takesOwner({ inputs, list }: ResourceDefinition, { tags }: Properties): boolean {
  const given = isRecord(tags) ? Object.keys(tags).length : 0;
  return inputs.tags !== undefined && list !== undefined && given + ownershipTagCount <= mostTags;
}

function withId(answer: string | Created | undefined): Created {
  const made = typeof answer === "string" ? { id: answer } : answer;
  if (typeof made?.id !== "string" || made.id === "")
    throw new AnswerError("the answer to a create has no id");
  return made;
}

/** Looks more than once: a thing that was made a moment ago may not show yet, and to send its create again would make two. */
async function findShown(making: Making, sendsAgain: boolean): Promise<Left> {
  const again = { ...making, running: making.again() };
  const { definition, operation } = again.running;
  operation.progress("the answer was lost: looking for what was made");
  const started = Date.now();
  // What a second request cannot make twice need not be waited for.
  const patience = definition.recover?.idOf || (definition.takesToken && sendsAgain) ? 0 : showsAfter;
  return operation.wait<Left>({
    what: "what was made to show",
    kind: `${definition.token} lost answer`,
    done: ["found", "nothing"],
    pending: ["not yet"],
    look: async () => {
      const value = await leftBehind(again, true);
      const over = Date.now() - started >= patience;
      return { state: value !== undefined ? "found" : over ? "nothing" : "not yet", value };
    },
  });
}
