// What a stack has in the cloud and not in its state: creates that were interrupted, and whose resource no program declares any
// more. They are found by the tags that creates carry, and can be ended without the program.
import type { ResourceDefinition } from "../author/define";
import { messageOf } from "../author/failures";
import { observe } from "./observe";
import { ownedThings, stackOf } from "./owned";
import { discard } from "./removal";
import { begin, type Environment, type Request, type Running } from "./running";

export interface Leftover {
  token: string;
  id: string;
  item: object;
}

/** Everything that carries the stack's identity, but what the state `has`. */
export async function leftovers(
  environment: Environment,
  request: Request & { identity: string },
  has: (token: string, id: string) => boolean,
): Promise<Leftover[]> {
  const kinds = (environment.definitions?.resources.values() ?? []).filter(
    ({ list, inputs }) => list && inputs.tags,
  );
  const found = kinds.map(async (definition) => {
    const { operation } = looking(definition, environment, request);
    const things = await ownedThings(definition, operation, stackOf(request.identity));
    return things.map(({ id, item }) => ({ token: definition.token, id, item }));
  });
  return (await Promise.all(found)).flat().filter(({ token, id }) => !has(token, id));
}

function looking(definition: ResourceDefinition, environment: Environment, request: Request): Running {
  return begin(definition, environment, request, "read", {}, {});
}

/** Ends leftovers, those that others hold after those; answers what could not be ended, and why. */
export async function endLeftovers(
  environment: Environment,
  request: Request,
  all: readonly Leftover[],
): Promise<{ leftover: Leftover; reason: string }[]> {
  let left = [...all];
  for (;;) {
    const kept: { leftover: Leftover; reason: string }[] = [];
    for (const leftover of left) {
      const reason = await endOne(environment, request, leftover);
      if (reason !== undefined) kept.push({ leftover, reason });
    }
    if (kept.length === 0 || kept.length === left.length) return kept;
    left = kept.map(({ leftover }) => leftover);
  }
}

async function endOne(
  environment: Environment,
  request: Request,
  { token, id, item }: Leftover,
): Promise<string | undefined> {
  const definition = environment.definitions!.resources.get(token)!;
  try {
    await discard(looking(definition, environment, request), id, observe(definition, item));
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}
