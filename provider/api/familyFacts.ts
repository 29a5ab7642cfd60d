// The shape of the generated tables: what the client knows of the actions of one family.

/** How a field of an answer is typed: a catalogue type, or an inline object with the fields given beside it. */
export type Shape = { [field: string]: string | [type: string, fields: Shape] };

export type ActionKind = "create" | "read" | "update" | "delete" | "action" | "quota" | "price" | "task";

/** How an action reads things of one kind by id: where the ids, the list and each thing's id stand. */
export interface Describes {
  /** The parameter that takes the ids, the filter that does, or the parameter that takes one id: several are read from the whole list. */
  ids: string | { filter: string } | { one: string };
  /** The field of the answer with the list. */
  items: string;
  /** The field of an item with the thing itself, where a list has more of each. */
  item?: string;
  /** The field of a thing with its id. */
  key: string;
  /** Its list can be narrowed by the value of a tag. */
  byTag?: true;
  /** The most ids a call takes; 100 when absent. */
  most?: number;
}

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
  /** It takes the parameter that says the region. */
  inRegion?: true;
  /** When it reads things of one kind by id. */
  describes?: Describes;
  answer?: Shape;
}

/** What the actions of a family take; a type that ends in `!` is required. */
export interface FamilyParams {
  actions: { [action: string]: Shape };
  types: { [name: string]: Shape };
}

export interface FamilyFacts {
  family: string;
  protocol: "v2" | "v3";
  version: string;
  host: string;
  /** The parameter that says the region, where no header does. */
  region?: string;
  actions: { [action: string]: ActionFacts };
  types: { [name: string]: Shape };
}
