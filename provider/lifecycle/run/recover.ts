// A create whose answer was lost, in this run or in one that was killed, is looked for before it is sent again: never two of
// anything. One candidate that agrees with the inputs is adopted; several are an error that lists them.
import { CloudError } from "../../api/errors";
import type { Created, Operation, ResourceDefinition } from "../author/define";
import { AnswerError, RefusedError, understood } from "../author/failures";
import type { Properties } from "../author/values";
import { type Attempt, type Attempts, newToken } from "./attempts";
import { satisfies } from "./equal";
import { observe } from "./observe";

const tries = 4;
/** Looks for what a create made whose answer was lost: with the waiter's pauses between them about two seconds. */
const patience = 6;
/** Ids, with the address of their cloud, that the engine is known to know, or that a create of this process has answered: nobody's lost answer. */
const claimed = new Set<string>();

/** What the lifecycle can do around a create. */
export interface Making {
  definition: ResourceDefinition;
  operation: Operation;
  inputs: Properties;
  attempts: Attempts;
  /** Where the cloud is; ids of one say nothing about another. */
  address: string;
  /** Reads a thing by its id; undefined when it is not there or on its way out. */
  alive: (id: string) => Promise<object | undefined>;
}

export function claim(address: string, id: string): void {
  claimed.add(`${address} ${id}`);
}

/** Sends the create, and looks for what it made wherever that is open. */
export async function createOrRecover(making: Making, key: string): Promise<Created> {
  const { attempts } = making;
  const { attempt, resumed } = attempts.begin(key);
  const found = resumed ? await resume(making, attempt) : undefined;
  const made = found ?? (await send(making, await prepared(making, attempt, resumed)));
  claim(making.address, made.id);
  attempt.id = made.id;
  attempts.keep(attempt);
  return made;
}

/** What an earlier run made, if it can be found; a ClientToken finds it by being sent again. */
async function resume(making: Making, attempt: Attempt): Promise<Created | undefined> {
  making.operation.progress("an earlier run was interrupted here: looking for what it made");
  if (attempt.id === undefined)
    return making.definition.takesToken ? undefined : adopt(making, await findMade(making, attempt));
  if (await making.alive(attempt.id)) return adopt(making, attempt.id);
  // What the token would answer is gone: from here on it is another create.
  delete attempt.id;
  attempt.token = newToken();
  return undefined;
}

/** Takes over what was found; a thing whose secret only the lost answer had is of no use, and is removed. */
async function adopt(
  { definition, operation, inputs }: Making,
  id: string | undefined,
): Promise<Created | undefined> {
  if (id === undefined || !definition.recover?.remake?.(inputs))
    return id === undefined ? undefined : { id, found: true };
  await definition.delete({ ...operation, id, state: inputs, look: async () => undefined });
  return undefined;
}

/** Writes down that a create is about to be sent; for a name that others may have too, also what has it already. */
async function prepared(making: Making, attempt: Attempt, resumed: boolean): Promise<Attempt> {
  const { definition, inputs, attempts } = making;
  const ownName = inputs.__autoName !== undefined || definition.takesToken || definition.recover?.unique;
  if (definition.recover && !ownName && !resumed) attempt.before = await candidateIds(making, attempt);
  attempts.keep(attempt);
  return attempt;
}

async function send(making: Making, attempt: Attempt): Promise<Created> {
  const { definition, operation, inputs, attempts } = making;
  for (let nth = 1; ; nth++) {
    try {
      return await understood(`creating ${definition.token}`, async () =>
        withId(await definition.create({ ...operation, inputs, token: attempt.token })),
      );
    } catch (error) {
      const unknown =
        error instanceof AnswerError || (error instanceof CloudError && error.category === "OutcomeUnknown");
      if (!unknown) attempts.drop(attempt);
      if (!unknown || operation.signal.aborted || nth >= tries) throw error;
      operation.progress("the answer was lost: looking for what was made");
      const found = definition.takesToken ? undefined : await adopt(making, await findShown(making, attempt));
      if (found) return found;
      if (!definition.takesToken && !definition.recover) throw error;
    }
  }
}

function withId(answer: string | Created | undefined): Created {
  const made = typeof answer === "string" ? { id: answer } : answer;
  if (typeof made?.id !== "string" || made.id === "")
    throw new AnswerError("the answer to a create has no id");
  return made;
}

/** Looks more than once: a thing that was made a moment ago may not show yet, and to send its create again would make two. */
function findShown(making: Making, attempt: Attempt): Promise<string | undefined> {
  let looks = 0;
  return making.operation.wait<string | undefined>({
    what: "what was made to show",
    kind: `${making.definition.token} lost answer`,
    done: ["found", "nothing"],
    pending: ["not yet"],
    look: async () => {
      const id = await findMade(making, attempt);
      looks++;
      return { state: id !== undefined ? "found" : looks >= patience ? "nothing" : "not yet", value: id };
    },
  });
}

/** The one thing in the cloud that agrees with everything declared that could not have changed since. */
async function findMade(making: Making, attempt: Attempt): Promise<string | undefined> {
  const candidates = await candidateIds(making, attempt);
  const ids = making.definition.recover?.unique
    ? candidates
    : candidates.filter((id) => !claimed.has(`${making.address} ${id}`) && !attempt.before?.includes(id));
  if (ids.length <= 1) return ids[0];
  throw new RefusedError(
    `creating ${making.definition.token}: an answer was lost, and several things in the cloud may be what was made: ` +
      `${ids.join(", ")}. Remove those that are not wanted and run again`,
  );
}

async function candidateIds(
  { definition, operation, inputs }: Making,
  { token }: Attempt,
): Promise<string[]> {
  const { recover } = definition;
  if (!recover) return [];
  const candidates = await recover.candidates({ ...operation, inputs, token });
  return candidates.filter((item) => agrees(definition, item, inputs)).map((item) => recover.id(item));
}

function agrees(definition: ResourceDefinition, item: object, inputs: Properties): boolean {
  const live = observe(definition, item);
  return Object.entries(definition.inputs).every(([key, field]) => {
    if (inputs[key] === undefined || live[key] === undefined || key === "region") return true;
    return !(field.options.replace || key === "name") || satisfies(field, live[key], inputs[key]);
  });
}
