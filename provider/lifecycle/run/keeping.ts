// What a diff says of who has a thing: its resource keeps it, or is about to have another.
import type { Properties } from "../author/values";
import type { Diff } from "./diff";
import type { Memory } from "./memory";

export function keepOrLetGo(
  { address, memory }: { address: string; memory: Memory },
  { token, id, urn }: { token: string; id: string; urn: string },
  before: Properties,
  { replaces, deleteBeforeReplace }: Diff,
): void {
  memory.rememberLife(urn, before);
  const thing = { address, token, id };
  if (replaces.length > 0) memory.letGo(thing, urn, deleteBeforeReplace);
  else memory.hold(thing, urn, before.__made);
}

/** For a diff: what this process knows of things that have to be gone before others can come. */
export function goesFirst({
  address,
  memory,
}: {
  address: string;
  memory: Memory;
}): (token: string, id: string) => boolean {
  return (token, id) => memory.goesFirst({ address, token, id });
}
