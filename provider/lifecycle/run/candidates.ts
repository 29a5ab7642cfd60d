// What in the cloud may be what a create made whose outcome nobody knows: by the tags that it carries, by its content, or by a
// name that nothing else has.
import type { ResourceDefinition } from "../author/define";
import { RefusedError } from "../author/failures";
import type { Owner } from "../author/ownership";
import type { Properties } from "../author/values";
import { pauseBetween } from "../wait/wait";
import { satisfies } from "./equal";
import type { ThingKey } from "./memory";
import { observe } from "./observe";
import { madeFor, type Search } from "./owned";
import type { Running } from "./running";

/** A create, and what is needed to find out what became of it. */
export interface Making {
  running: Running;
  urn: string;
  inputs: Properties;
  /** Whose the new thing will be; undefined where nothing can say it. */
  owner: Owner | undefined;
  /** Nothing else has its name: it is computed from the stack's identity, or nothing in the cloud had it when it was looked for. */
  ownName: boolean;
  /** Nothing of the stack can be in the cloud that this process does not know. */
  begun: boolean;
  /**
   * Another look at the cloud, with time of its own, after a cancel and a deadline too: to find out takes as long as it takes.
   * `left`: seconds that it has at least.
   */
  again: (left?: number) => Running;
}

export function thing({ running: { definition, address } }: Making, id: string): ThingKey {
  return { address, token: definition.token, id };
}

export function searchOf({ running, owner, begun }: Making): Search | undefined {
  const { memory, definition, operation, address } = running;
  return owner && { memory, definition, operation, address, owner, begun };
}

/** Ids of everything that may be it: by the tags it carries, by its content, or by a name that only this stack computes. */
export async function candidates(making: Making, fresh: boolean): Promise<string[]> {
  const { running, inputs, begun, ownName } = making;
  const { recover } = running.definition;
  const search = searchOf(making);
  if (!begun) await untilShown(making);
  if (search) return (await madeFor(search, fresh)).filter((id) => isUnknown(making, id));
  if (begun && !fresh) return [];
  if (recover?.idOf) return [recover.idOf(inputs)];
  return ownName && !running.definition.takesToken ? named(making) : [];
}

/**
 * What takes no tags and has a name that the program gave could be anybody's, once it is there. So nothing that is like it may
 * have that name before: then what has it after a lost answer is what was made.
 */
export async function withOwnName(making: Making): Promise<Making> {
  const { definition } = making.running;
  const { recover, takesToken, inputs } = definition;
  if (making.ownName || inputs.tags || takesToken || recover?.idOf || !recover?.candidates) return making;
  const own = { ...making, ownName: true };
  const ids = await named(own);
  if (ids.length === 0) return own;
  throw new RefusedError(
    `creating ${definition.token}: ${taken(ids, making.inputs.name)}, or give another name`,
  );
}

/** That a name is taken, and how to take over what has it. */
function taken([id, ...others]: string[], name: unknown): string {
  const named = `the name ${JSON.stringify(name)} already, and`;
  const lost = "may be what an earlier run made whose answer was lost";
  if (others.length === 0) return `${id} has ${named} ${lost}. Take it over with \`adopt: "${id}"\``;
  const all = [id, ...others].join(", ");
  return `${all} have ${named} one of them ${lost}. Take that one over with \`adopt: "…"\``;
}

/** Ids of what has the name and the content that is declared, and that no state is known to have. */
async function named(making: Making): Promise<string[]> {
  const ids = await alike(making.running, making.inputs);
  return ids.filter((id) => isUnknown(making, id));
}

/** Ids of what has the name and the content that is declared, whoever has made it. */
export async function alike({ definition, operation }: Running, inputs: Properties): Promise<string[]> {
  const { recover } = definition;
  const items = (await recover?.candidates?.({ ...operation, inputs, token: "" })) ?? [];
  return items.filter((item) => agrees(definition, item, inputs)).map((item) => recover!.id!(item));
}

/** Whether no resource of this run is known to have the thing. */
function isUnknown(making: Making, id: string): boolean {
  const { memory } = making.running;
  const holder = memory.holderOf(thing(making, id));
  return !memory.isShown(thing(making, id)) && (holder === undefined || holder === making.urn);
}

/**
 * What a run made that was killed just before this one may not be listed yet, and nothing tells a process that there was such a
 * run. Where the documents say that new things are hidden, the first look waits until one of an earlier run would show.
 */
async function untilShown({ running: { definition, memory, operation } }: Making): Promise<void> {
  const left = memory.since + (definition.hidden ?? 0) * 1000 - Date.now();
  if (left <= 0) return;
  operation.progress("looking for what an earlier run may have made");
  await pauseBetween(left, operation.signal, `creating ${definition.token}`);
}

/** Whether a thing has the name and everything else that stays as it was made. */
function agrees(definition: ResourceDefinition, item: object, inputs: Properties): boolean {
  const live = observe(definition, item);
  return Object.entries(definition.inputs).every(([key, field]) => {
    if (inputs[key] === undefined || live[key] === undefined || key === "region") return true;
    return !(field.options.replace || key === "name") || satisfies(field, live[key], inputs[key]);
  });
}
