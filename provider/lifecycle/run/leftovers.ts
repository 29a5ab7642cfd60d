// What a stack has in the cloud and not in its state: creates that were interrupted, and whose resource no program declares any
// more. They are found by the tags that creates carry, and can be ended without the program.
import type { ResourceDefinition } from "../author/define";
import { messageOf } from "../author/failures";
import type { Properties } from "../author/values";
import { alike } from "./candidates";
import { observe } from "./observe";
import { ownedThings, ownerFor, stackOf } from "./owned";
import { discard } from "./removal";
import { begin, type Environment, look, type Request, type Running } from "./running";
import { importedInputs } from "./state";
import { isGone } from "./states";

export interface Leftover {
  token: string;
  id: string;
  region: string;
  /** Which resource it was made for, and in which of its lives; empty where it carries no tags. */
  mark: string;
  /** It is its content, such as a rule, and carries nothing: whoever has made it, an interrupted create of the stack has meant it. */
  byContent?: true;
  /** What the create was to make, of a thing whose id is that of what it is a part of. */
  meant?: Properties;
}

/** A create that did not end, as the state has noted it. */
export interface Note {
  token: string;
  inputs: Properties;
}

/** Things that a stack cannot have left without a trace. */
export function carriesIdentity({ list, inputs }: ResourceDefinition): boolean {
  return list !== undefined && inputs.tags !== undefined;
}

/** Everything of a region, and of none, that carries the stack's identity, but what the state `has`, and what lies in a recycle bin, which empties itself. */
export async function leftovers(
  environment: Environment,
  request: Request & { identity: string },
  has: (token: string, id: string) => boolean,
  region = environment.region ?? "",
): Promise<Leftover[]> {
  const all = environment.definitions?.resources.values() ?? [];
  const here = all.filter(({ isRegion = () => true }) => isRegion(region));
  const found = here.filter(carriesIdentity).map(async (definition) => {
    const { operation } = looking(definition, environment, request, region);
    const things = await ownedThings(definition, operation, stackOf(request.identity));
    const same = all.filter((other) => isSameThing(definition, other));
    return things
      .filter(({ id, item }) => !isGone(definition, item) && !same.some(({ token }) => has(token, id)))
      .map(({ id, mark }) => ({ token: definition.token, id, region, mark }));
  });
  return (await Promise.all(found)).flat();
}

/** The state may have a thing as another resource: the copy of an image is an image, too, and may carry its tags. */
function isSameThing(one: ResourceDefinition, other: ResourceDefinition): boolean {
  return other === one || (one.reads !== undefined && other.reads === one.reads);
}

/** What is there of what interrupted creates were to make and tags do not tell: by its content, or by its name. */
export async function leftContent(
  environment: Environment,
  request: Request,
  notes: readonly Note[],
  has: (token: string, id: string) => boolean,
): Promise<Leftover[]> {
  const found = notes.map(async ({ token, inputs }): Promise<Leftover[]> => {
    const definition = environment.definitions?.resources.get(token);
    if (!definition) return [];
    const region = typeof inputs.region === "string" ? inputs.region : (environment.region ?? "");
    const ids = await meant(looking(definition, environment, request, region), inputs);
    const part = definition.recover?.part ? { meant: inputs } : {};
    return ids
      .filter((id) => !has(token, id))
      .map((id) => ({ token, id, region, mark: "", byContent: true, ...part }));
  });
  return (await Promise.all(found)).flat();
}

/** Ids of what is there and is what a create was to make, whoever has made it. */
async function meant(running: Running, inputs: Properties): Promise<string[]> {
  const { recover, inputs: declared } = running.definition;
  const id = (recover?.idOf ?? recover?.part?.idOf)?.(inputs);
  if (id !== undefined) {
    const item = await look(running, id, inputs, { fresh: true });
    // Nothing is left of it where what it belonged to is gone.
    return item === undefined || recover?.part?.remains(item, inputs) === false ? [] : [id];
  }
  return declared.tags ? [] : alike(running, inputs);
}

function looking(
  definition: ResourceDefinition,
  environment: Environment,
  request: Request,
  region: string,
): Running {
  return begin(definition, environment, request, "read", { region }, {});
}

const mostLives = 20;

/** The resource that a thing was made for, of those that may have made it. */
export function madeForWhich(
  identity: string,
  { mark }: Leftover,
  urns: readonly string[],
): string | undefined {
  return urns.find((urn) =>
    Array.from({ length: mostLives }, (_, i) => ownerFor(identity, urn, i + 1).mark).includes(mark),
  );
}

/** What a program would have to declare to have the thing as it is. */
export async function declarationOf(
  environment: Environment,
  request: Request,
  { token, id, region, meant }: Leftover,
): Promise<Properties | undefined> {
  if (meant) return meant;
  const definition = environment.definitions!.resources.get(token)!;
  const item = await look(looking(definition, environment, request, region), id, {});
  return item && importedInputs(definition, observe(definition, item), region);
}

/**
 * Ends leftovers, those that others hold after those; answers what could not be ended, and why. What a program would have to
 * give its word for, such as `forceDelete`, is in `words`.
 */
export async function endLeftovers(
  environment: Environment,
  request: Request,
  all: readonly Leftover[],
  words: Properties = {},
): Promise<{ leftover: Leftover; reason: string }[]> {
  let left = [...all];
  for (;;) {
    const kept: { leftover: Leftover; reason: string }[] = [];
    for (const leftover of left) {
      const reason = await endOne(environment, request, leftover, words);
      if (reason !== undefined) kept.push({ leftover, reason });
    }
    if (kept.length === 0 || kept.length === left.length) return kept;
    left = kept.map(({ leftover }) => leftover);
  }
}

async function endOne(
  environment: Environment,
  request: Request,
  { token, id, region, meant }: Leftover,
  words: Properties,
): Promise<string | undefined> {
  const definition = environment.definitions!.resources.get(token)!;
  const running = looking(definition, environment, request, region);
  try {
    // What a list answers may be less than what a read makes of it.
    const item = await look(running, id, meant ?? {}, { fresh: true });
    if (item && !isGone(definition, item))
      await discard(running, id, { ...observe(definition, item), ...meant, ...words });
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}
