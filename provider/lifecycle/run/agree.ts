// Compares what the resources of one run say about the same thing. Known is what this process has checked in this run, and only
// things whose ids are known, or that the program says are the same, are taken for the same.
import type { ResourceDefinition } from "../author/define";
import type { Problem } from "../author/failures";
import { hasUnknown, type Properties, visibleKeys } from "../author/values";
import type { Memory } from "./memory";

export interface Speaker {
  urn: string;
  memory?: Memory | undefined;
  /** By input: the URN of the resource whose id it is, where the host is told. */
  refers?: Record<string, string> | undefined;
}

/** Where what a resource says contradicts what others say. */
export function disagreements(
  { agrees = [] }: ResourceDefinition,
  olds: Properties,
  inputs: Properties,
  { urn, memory, refers = {} }: Speaker,
): Problem[] {
  if (!memory) return [];
  return agrees.flatMap(({ about, of, says, path }) => {
    const value = says(inputs, visibleKeys(olds).length === 0);
    const thing = of === "id" ? { urn } : named(inputs[of], refers[of]);
    const said = value === undefined || hasUnknown(value) ? undefined : value;
    const others = memory.say(about, urn, said === undefined || !thing ? undefined : { said, ...thing });
    if (said === undefined) return [];
    // Who takes a thing over says what its former resource said of it.
    for (const other of others.filter(({ id }) => id === undefined || id !== inputs.adopt)) {
      const reason = about.wrong(said, other.said, `"${other.urn.split("::").at(-1)}"`);
      if (reason) return [{ path, reason }];
    }
    return [];
  });
}

/** A thing by its id, or else by the resource that it is. */
function named(id: unknown, urn: string | undefined): { id: string } | { urn: string } | undefined {
  if (typeof id === "string") return { id };
  return urn === undefined ? undefined : { urn };
}
