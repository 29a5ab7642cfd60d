// What a program declares and what a state has, as the model of an engine sees them.
import type { Properties } from "../../provider/lifecycle/author/values";

/** One resource of a program; its inputs have references to others. */
export interface Declared {
  name: string;
  token: string;
  inputs: Properties;
  needs: string[];
  /** Names that it had before. */
  aliases?: string[];
  retained?: boolean;
}

export interface Entry {
  name: string;
  token: string;
  id: string;
  inputs: Properties;
  outputs: Properties;
  needs: string[];
  /** The old half of a replacement that still has to go. */
  replaced?: true;
  /** It is let go of where it would be deleted. */
  retained?: boolean;
}

export interface Stack {
  name: string;
  identity: string;
  /** A run of it was begun. */
  begun: boolean;
  entries: Entry[];
  /** Creates that began and did not end. */
  notes: { name: string; token: string; inputs: Properties }[];
  /** Where it has begun to make something. */
  regions: Set<string>;
}

/** The entry of a name, without what was replaced. */
export function livingIn({ entries }: Stack, name: string): Entry | undefined {
  return entries.find((entry) => entry.name === name && !entry.replaced);
}

export function drop(stack: Stack, entry: Entry): void {
  stack.entries = stack.entries.filter((other) => other !== entry);
}

/** How many entries stand below one another, from what needs nothing to this one. */
export function depthOf(stack: Stack, { needs }: Entry): number {
  const below = stack.entries.filter(({ name }) => needs.includes(name));
  return 1 + Math.max(0, ...below.map((one) => depthOf(stack, one)));
}
