// What a diff says of who has a thing: its resource keeps it, or is about to have another.
import type { Properties } from "../author/values";
import type { Diff } from "./diff";
import type { Memory } from "./memory";

export function keepOrLetGo(
  { address, memory }: { address: string; memory: Memory },
  { token, id, urn }: { token: string; id: string; urn: string },
  before: Properties,
  { replaces }: Diff,
): void {
  memory.rememberLife(urn, before);
  const thing = { address, token, id };
  if (replaces.length > 0) memory.letGo(thing, urn);
  else memory.hold(thing, urn, before.__made);
}
