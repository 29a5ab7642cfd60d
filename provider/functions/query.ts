// defineQuery: a function that asks by one action and answers what that lists. Types, bounds and docs come from the catalogue, as
// fields that `npm run generate` writes beside the query; an author says what the catalogue does not.
import type { Api } from "../api/client";
import type { ActionName } from "../api/uses";
import type { Operation, Rule } from "../lifecycle/author/define";
import { askedIn, erasedFunction, type FunctionDefinition } from "../lifecycle/author/defineFunction";
import { Field, type Fields, field } from "../lifecycle/author/field";
import type { Properties, Value } from "../lifecycle/author/values";
import { satisfies } from "../lifecycle/run/equal";
import { observe, wireName } from "../lifecycle/run/observe";
import { toWire } from "../lifecycle/run/wire";
import { documented } from "./documented";

/** The properties of an entry of an output that is a list. */
type RowOf<A extends Fields, Of extends keyof A> =
  NonNullable<A[Of]["_type"]> extends (infer Entry)[] ? keyof Entry & string : never;

/** What an author writes of a query. */
interface Query<A extends Fields, Of extends keyof A & string, Row extends string = RowOf<A, Of>> {
  token: string;
  doc: string;
  action: ActionName;
  /** What the action takes and answers: the generated fields. */
  fields: { takes: Fields; answers: A };
  /** The property of the result, and the output of the action that it is: a list. */
  answers: { as: string; of: Of; doc: string };
  /**
   * Better docs, by property of an entry, or by path inside of one (`price.unitPrice`); the catalogue's notes stand where there
   * is none. What is inside and has no doc at all is left out.
   */
  docs?: { [property in Row | `${Row}.${string}`]?: string };
  /** The same for the arguments that the action takes. */
  asks?: { [property: string]: string };
  /** Arguments that the cloud filters by, and its filters. */
  filters?: { [property in Row]?: string };
  /** Arguments that entries must have exactly. */
  narrow?: readonly Row[];
  /** Which of two entries comes first; the cloud's order, if absent. */
  order?: (a: Properties, b: Properties) => number;
  rules?: Rule[];
  example?: string;
}

type AnyQuery = Query<Fields, string, string>;

/** Declares a query. */
export function defineQuery<A extends Fields, Of extends keyof A & string>(
  authored: Query<A, Of>,
): FunctionDefinition {
  const takes = documented(authored.fields.takes, docsBy(authored.asks ?? {}));
  const query: AnyQuery = { ...authored, fields: { ...authored.fields, takes } };
  const { token, doc, action, fields, answers, rules, example } = query;
  const entry = entryOf(query);
  const definition = {
    ...{ token, doc },
    inputs: askedIn({ ...fields.takes, ...narrowing(query, entry) }),
    outputs: { [answers.as]: field.list(field.object(entry)).doc(answers.doc) },
    ...(rules ? { rules } : {}),
    ...(example ? { example } : {}),
    call: (operation: Operation<Api> & { inputs: Properties }) => ask(query, entry, operation),
  };
  return erasedFunction<Api, Fields, Fields>(definition as never, [action]);
}

/** Those of the author, then those of the catalogue. */
function docsBy(better: { [path: string]: string | undefined }) {
  return (_: string, path: string, given: string) =>
    better[path] ?? (path.includes(".") ? given || undefined : given);
}

/** The fields of an entry of the list, with the author's docs. */
function entryOf({ token, fields, answers: { of }, docs = {} }: AnyQuery): Fields {
  const type = fields.answers[of]?.type;
  if (type?.kind !== "list" || type.element.type.kind !== "object")
    throw new Error(`${token}: ${of} is no list of objects that its action answers`);
  return documented(type.element.type.fields, docsBy(docs));
}

/** An argument for each property that narrows the list. */
function narrowing({ answers: { as }, filters = {}, narrow = [] }: AnyQuery, entry: Fields): Fields {
  const keys = [...Object.keys(filters), ...narrow];
  return Object.fromEntries(
    keys.map((key) => {
      const { type, options } = entry[key]!;
      const argument = field.string().optional().doc(`Only ${as} with this \`${key}\`: ${options.doc}`);
      return [key, new Field(type, argument.options)];
    }),
  );
}

async function ask(
  { action, fields, answers, filters = {}, narrow = [], order }: AnyQuery,
  entry: Fields,
  { api, inputs }: Operation<Api> & { inputs: Properties },
): Promise<Properties> {
  const [service, name] = action.split(".") as [keyof typeof api & "cvm", string];
  const given = (key: string) => inputs[key] !== undefined;
  const Filters = Object.entries(filters)
    .filter(([key]) => given(key))
    .map(([key, Name]) => ({ Name, Values: [String(inputs[key])] }));
  const taken = Object.keys(fields.takes)
    .filter(given)
    .map((key) => {
      const one = fields.takes[key]!;
      return [one.options.wire ?? wireName(key), toWire(one, inputs[key])];
    });
  const params = { ...Object.fromEntries(taken), ...(Filters.length > 0 ? { Filters } : {}) };
  const found = await api.listAll<object>(service, name, params, { items: answers.of });
  const entries = found
    .map((item) => observe({ inputs: {}, outputs: entry }, item))
    .filter((one) => narrow.every((key) => !given(key) || satisfies(entry[key]!, one[key], inputs[key])));
  return { [answers.as]: (order ? entries.sort(order) : entries) as Value };
}
