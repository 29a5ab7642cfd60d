// What the client knows of an action before it calls it: read from the generated tables, loaded a family at a time.
import { type Actions, loaders, type Reads } from "./actions/index";

export type FamilyName = keyof Actions;

/** An action that reads things of one kind by their ids, as `vpc.DescribeSubnets`. */
export type ReadName = keyof Reads;

/** How a field of an answer is typed: a catalogue type, or an inline object with the fields given beside it. */
export type Shape = { [field: string]: string | [type: string, fields: Shape] };

export type ActionKind = "create" | "read" | "update" | "delete" | "action" | "quota" | "price" | "task";

export interface ActionFacts {
  kind: ActionKind;
  /** The host, where it is not the family's. */
  host?: string;
  version?: string;
  /** Documented requests a second. */
  rate?: number;
  /** The type of its Limit parameter, when its lists come in pages. */
  limit?: "Integer" | "String";
  /** It takes a ClientToken that makes a repeated call harmless. */
  clientToken?: true;
  /** It changes something, and a second call does what one does. */
  repeatable?: true;
  /** Where the ids, the list and each thing's id stand, when it reads things of one kind by id. */
  describes?: { ids: string | { filter: string }; items: string; key: string };
  answer?: Shape;
}

export interface FamilyFacts {
  family: string;
  protocol: "v2" | "v3";
  version: string;
  host: string;
  actions: { [action: string]: ActionFacts };
  types: { [name: string]: Shape };
}

/** An action as the layers see it: everything that follows from its name. */
export interface KnownAction {
  service: FamilyName;
  action: string;
  protocol: "v2" | "v3";
  version: string;
  host: string;
  facts: ActionFacts;
  types: FamilyFacts["types"];
}

const loaded = new Map<string, FamilyFacts>();

function factsOf(service: string): FamilyFacts | undefined {
  const present = loaded.get(service);
  if (present) return present;
  if (!Object.hasOwn(loaders, service)) return undefined;
  const facts = loaders[service as FamilyName]();
  loaded.set(service, facts);
  return facts;
}

/** The families there are, for messages. */
export const familyNames = Object.keys(loaders) as FamilyName[];

/** Finds an action by name; `undefined` when the catalogue does not have it. */
export function findAction(service: string, action: string): KnownAction | undefined {
  const family = factsOf(service);
  if (!family || !Object.hasOwn(family.actions, action)) return undefined;
  const facts = family.actions[action]!;
  return {
    service: service as FamilyName,
    action,
    protocol: family.protocol,
    version: facts.version ?? family.version,
    host: facts.host ?? family.host,
    facts,
    types: family.types,
  };
}
