// What the client knows of an action before it calls it: read from the generated tables, loaded a family at a time.
import { type Actions, loaders, type Reads } from "./actions/index";
import type { ActionFacts, FamilyFacts } from "./familyFacts";

export type FamilyName = keyof Actions;

/** An action that reads things of one kind by their ids, as `vpc.DescribeSubnets`. */
export type ReadName = keyof Reads;

/** An action as the layers see it: everything that follows from its name. */
export interface KnownAction {
  service: FamilyName;
  action: string;
  protocol: "v2" | "v3";
  version: string;
  host: string;
  /** Where its requests say the region: in the header, in a parameter, or nowhere. */
  region: "header" | { parameter: string } | undefined;
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

/** The actions of a family, for messages. */
export function actionNames(service: FamilyName): string[] {
  return Object.keys(factsOf(service)?.actions ?? {});
}

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
    region: placeOf(family, facts),
    facts,
    types: family.types,
  };
}

function placeOf({ region }: FamilyFacts, { inRegion }: ActionFacts): KnownAction["region"] {
  if (region === undefined) return "header";
  return inRegion ? { parameter: region } : undefined;
}
