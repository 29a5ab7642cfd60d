// The shape of the catalogue, of each layer and of their merge: one schema, so that no layer says what the merge has no
// word for. Everything that reads the catalogue takes its types from here.
import { z } from "zod";

const text = z.string().min(1);
const count = z.number().int().positive();

/** What a value may be beside its type: the local cloud checks it, a client may. */
const bounds = {
  enum: z.array(z.string()).min(1).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  maxBytes: count.optional(),
  maxLength: count.optional(),
  maxItems: count.optional(),
  /** The code of a value out of its bounds, where it is not the common one. */
  code: text.optional(),
};

const ofField = {
  type: text,
  required: z.boolean().optional(),
  note: z.string().optional(),
  origin: text.optional(),
  /** In an answer of today's API: it may be null. */
  nullable: z.boolean().optional(),
  /** In an answer: the documents have it, and today's API does not. */
  gone: z.boolean().optional(),
  /** The client gives it its region where a request does not say it; the header has none then. */
  fills: z.literal("region").optional(),
  ...bounds,
};

export interface Field extends z.infer<z.ZodObject<typeof ofField>> {
  name: string;
  fields?: Field[] | undefined;
}

const inside = z.lazy(() => z.array(field)).optional();
const field: z.ZodType<Field> = z.strictObject({ name: z.string(), ...ofField, fields: inside });

/** v2 and load balancers count their states. */
const states = z.array(z.union([z.string(), z.number(), z.boolean()])).optional();

/** The states or the task by which one sees that what an action started has ended. */
const async = z.strictObject({
  how: z.enum(["state", "task"]),
  poll: z.string().optional(),
  field: z.string().nullable().optional(),
  state: z.string().optional(),
  idField: z.string().optional(),
  taskId: z.string().optional(),
  pending: states,
  done: states,
  failed: states,
  documented: z.boolean().optional(),
  origin: z.string().optional(),
  note: z.string().optional(),
});

const describes = z.strictObject({
  /** The parameter that takes the ids, the filter that does, or the parameter that takes one id. */
  ids: z.union([text, z.strictObject({ filter: text }), z.strictObject({ one: text })]),
  /** The field of the answer with the list. */
  items: text,
  /** The field of an item with the thing itself, where a list has more of each. */
  item: text.optional(),
  /** The field of a thing with its id. */
  key: text,
  /** The most ids that a call takes, where they are values of a filter. */
  most: z.number().optional(),
});

const value = z.union([z.string(), z.boolean()]);

/** What parameters ask of each other; dots lead into objects, and what is given is there at all, empty or not. */
const rule = z.union([
  z.strictObject({ exactlyOneOf: z.array(text).min(2), code: text.optional() }),
  z.strictObject({ atMostOneOf: z.array(text).min(2), code: text.optional() }),
  z.strictObject({ atLeastOneOf: z.array(text).min(1), code: text.optional() }),
  z.strictObject({ requiredTogether: z.array(text).min(2), code: text.optional() }),
  z.strictObject({ when: text, is: value, needs: text, code: text.optional() }),
  z.strictObject({ when: text, is: value, excludes: text, code: text.optional() }),
]);
export type Rule = z.infer<typeof rule>;

/** How the words or numbers of an older value read today, or the other way round in an answer. */
const words = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** Where a value of the older API has its place today; null where it has none. */
const place = z.union([
  text,
  z.null(),
  z.strictObject({
    at: text,
    words: words.optional(),
    /** A numeric zone id, the short name of a region, or the numbered id of what has ids that begin with this today. */
    as: z.union([z.literal("zone"), z.literal("region"), z.strictObject({ id: text })]).optional(),
  }),
]);
export type Place = z.infer<typeof place>;

/** Places by the path in the older request or answer; what is not named has its own name in capitals. */
const places = z.record(text, place);

const actionWords = {
  version: text.optional(),
  endpoint: text,
  /** Where the action is served today, when it is another host. */
  currentEndpoint: text.optional(),
  area: text,
  kind: z.enum(["create", "read", "update", "delete", "action", "quota", "price", "task"]),
  summary: text,
  rateLimit: z.number().nullable().optional(),
  params: z.array(field),
  outputs: z.array(field),
  errors: z.array(text),
  async: async.optional(),
  /** Of an action that changes something: a second call does what one does. */
  repeatable: z.boolean().optional(),
  describes: describes.optional(),
  /** The names its Filters take. */
  filters: z.array(text).optional(),
  rules: z.array(rule).optional(),
  quirks: z.array(z.string()).optional(),
  /** v2: the actions that replace it today, the one with its answer first (`vpc.CreateVpc`); in documents a remark. */
  successor: z.union([z.string(), z.array(text)]).optional(),
  /** v2: where its parameters have their place in the request of the first successor: a path, or `Filters.` and a filter. */
  maps: places.optional(),
  /** v2: parameters of the first successor that are always given. */
  gives: z.record(text, z.unknown()).optional(),
  /** v2: where its outputs have their place in the answer of the first successor, within their list. */
  answers: places.optional(),
  origin: text.optional(),
  aliases: z.array(text).optional(),
  taskOutputs: z.array(field).optional(),
  usedBy: z.array(text).optional(),
  doc: text.optional(),
};

const family = z.enum(["v2", "v3"]);
const action = z.strictObject({ action: text, family, ...actionWords });
export type Action = z.infer<typeof action>;
export type Describes = z.infer<typeof describes>;

const namedType = z.strictObject({
  name: text,
  family: family.optional(),
  origin: text.optional(),
  fields: z.array(field),
  doc: text.optional(),
});
export type NamedType = z.infer<typeof namedType>;

const codeWords = {
  family: z.string().optional(),
  scope: z.string(),
  note: z.string().optional(),
  retry: z.enum(["yes", "maybe", "refresh", "gone", "info", "no"]).optional(),
  /** What it means, where its family or its ending says something else. */
  category: z
    .enum([
      "NotFound",
      "AlreadyExists",
      "Busy",
      "InUse",
      "Quota",
      "Throttled",
      "Auth",
      "Invalid",
      "Unavailable",
      "Unknown",
    ])
    .optional(),
  /** The kinds of action for which it means that the thing is not there. */
  absentFor: z.array(z.enum(["read", "delete"])).optional(),
};
const errorCode = z.strictObject({ code: text, ...codeWords });
export type ErrorCode = z.infer<typeof errorCode>;

/** The merge: what everybody reads. */
export const catalogue = z.strictObject({
  service: text,
  actions: z.array(action),
  types: z.array(namedType),
  errorCodes: z.array(errorCode),
  /** Actions of today's API that nothing here describes, by name. */
  beyond: z.array(text).optional(),
});
export type Catalogue = z.infer<typeof catalogue>;

/**
 * An example of the documents: what is asked, by the paths that are sent, and of what the answer is made: `Number`, `Digits`
 * (a number as text), `String`, `Boolean` or `null` at each place. Misprinted names are spelt as the table has them.
 */
const example = z.strictObject({
  action: text,
  doc: text,
  asks: z.record(text, z.string()),
  answers: z.record(text, z.json()).optional(),
});
export type Example = z.infer<typeof example>;

/** What the documents say; beside the merge's words it may keep remarks of its own. */
export const documents = z.looseObject({ ...catalogue.shape, examples: z.array(example).optional() });
export type Documents = z.infer<typeof documents>;

const additions = z.strictObject({
  actions: z.record(
    text,
    z.strictObject({ params: z.array(field).optional(), outputs: z.array(field).optional() }),
  ),
  types: z.record(text, z.array(field)),
});
export type Additions = z.infer<typeof additions>;

/** An action that only the SDK has: what it takes and answers. What it is for is a fact. */
const sdkAction = action.pick({
  ...{ action: true, family: true, version: true, endpoint: true, origin: true, params: true, outputs: true },
});

/** What the official SDK has beyond the documents. */
export const sdkLayer = z.strictObject({
  service: text,
  sdk: text,
  actions: z.array(sdkAction),
  types: z.array(namedType),
  additions,
  /** Fields of documented answers, as `Type.Field` or `Action.Field`: those that may be null, and those it does not have. */
  nullable: z.array(text),
  gone: z.array(text),
  /** The names of its other actions. */
  beyond: z.array(text),
});
export type SdkLayer = z.infer<typeof sdkLayer>;

const reasoned = { names: z.array(text).min(1), source: text, because: text };
const ofAnyField = z.strictObject({ ...ofField, fields: inside }).partial();

/**
 * One thing that is known beyond documents and SDK, of everything it names. Names: `CreateVpc` or `v2/CreateVpc`,
 * `CreateVpc.VpcName` for a parameter or a field of an answer, `Vpc.VpcName` for a field of a type, and codes as they are.
 */
const fact = z.discriminatedUnion("on", [
  z.strictObject({ on: z.literal("action"), is: z.strictObject(actionWords).partial(), ...reasoned }),
  z.strictObject({ on: z.literal("param"), is: ofAnyField, ...reasoned }),
  z.strictObject({ on: z.literal("answer"), is: ofAnyField, ...reasoned }),
  z.strictObject({ on: z.literal("type"), is: ofAnyField, ...reasoned }),
  z.strictObject({ on: z.literal("code"), is: z.strictObject(codeWords).partial(), ...reasoned }),
]);
export type Fact = z.infer<typeof fact>;

export const factsLayer = z.strictObject({ service: text, facts: z.array(fact) });
export type FactsLayer = z.infer<typeof factsLayer>;
