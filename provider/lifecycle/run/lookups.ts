// Finding what exists: for every resource that says how it is listed, `get<Type>` (exactly one, or an error that says what was
// found) and `list<Type>s` (all, or none). Made from the definition: no resource writes them.
import type { Operation, ResourceDefinition } from "../author/define";
import { askedIn, type FunctionDefinition } from "../author/defineFunction";
import { RefusedError } from "../author/failures";
import { Field, type Fields, field } from "../author/field";
import { atLeastOneOf } from "../author/rules";
import { isRecord, type Properties, show, type Value, visibleKeys } from "../author/values";
import { satisfies } from "./equal";
import { observe } from "./observe";
import { isGone } from "./states";

/** What a lookup is narrowed by: the properties that the definition names, each optional. */
export function lookupArguments(definition: ResourceDefinition): Fields {
  const all: Fields = { ...definition.outputs, ...definition.inputs };
  const keys = definition.list?.by ?? [];
  return Object.fromEntries(keys.map((key) => [key, asArgument(key, all[key]!)]));
}

/** The functions of a resource that can be listed: their tokens, and what makes each from the definition. */
export function lookups(
  token: string,
): Record<string, (definition: ResourceDefinition) => FunctionDefinition> {
  const [module, type] = token.split(":") as [string, string];
  return { [`${module}:get${type}`]: getOne, [`${module}:list${plural(type)}`]: listAll };
}

/** What several of a type are called. */
export function plural(type: string): string {
  if (/[^aeiou]y$/.test(type)) return `${type.slice(0, -1)}ies`;
  return /(s|x)$/.test(type) ? `${type}es` : `${type}s`;
}

/** Everything in the region that agrees with `by` exactly, in the cloud's order. */
export async function findAll(
  definition: ResourceDefinition,
  operation: Operation,
  by: Properties,
): Promise<{ id: string; name: string | undefined }[]> {
  const { list } = definition;
  if (!list) throw new RefusedError(`${definition.token} cannot be listed`);
  const wanted = visibleKeys(by).filter((key) => list.by.includes(key));
  const all: Fields = { ...definition.outputs, ...definition.inputs };
  const items = await list.all({ ...operation, by: Object.fromEntries(wanted.map((key) => [key, by[key]])) });
  return items.flatMap(({ id, item }) => {
    // What a list answers may be less than what a read makes of it: only what is asked for is looked at.
    const live = observe(definition, item, [...wanted, "name"]);
    // The cloud's own filters may be looser than what was asked for.
    const agrees = wanted.every((key) => isLike(all[key]!, live[key], by[key]));
    const name = typeof live.name === "string" ? live.name : undefined;
    return agrees && !isGone(definition, item) ? [{ id, name }] : [];
  });
}

function getOne(definition: ResourceDefinition): FunctionDefinition {
  const [module, type] = names(definition);
  const narrowing = lookupArguments(definition);
  const keys = ["id", ...Object.keys(narrowing)];
  return {
    token: `${module}:get${type}`,
    doc: `Exactly one ${definition.token} that exists, by its id or its properties. It is an error if none or several match.`,
    inputs: askedIn({
      id: field.string().optional().doc(`Its id, such as \`${definition.id}\`.`),
      ...narrowing,
    }),
    outputs: results(definition),
    uses: readingActions(definition),
    rules: [atLeastOneOf(...(keys as [string, string, ...string[]]))],
    call: async (operation) => {
      const { inputs } = operation;
      const { id: given } = inputs;
      const id = typeof given === "string" ? given : await onlyOne(definition, operation, inputs);
      const found = await readOne(definition, operation, id);
      const agrees = found && agreesWith(definition, found, inputs);
      if (!agrees) throw new RefusedError(`there is no ${describe(definition, operation, inputs)}`);
      return found;
    },
  };
}

function readingActions({ reads, readsAlso = [] }: ResourceDefinition): string[] {
  return [...(reads ? [reads] : []), ...readsAlso];
}

async function onlyOne(
  definition: ResourceDefinition,
  operation: Operation,
  by: Properties,
): Promise<string> {
  const found = await findAll(definition, operation, by);
  if (found.length === 1) return found[0]!.id;
  const what = describe(definition, operation, by);
  if (found.length === 0) throw new RefusedError(`there is no ${what}`);
  throw new RefusedError(`there are ${found.length} ${what}: ${found.map(({ id }) => id).join(", ")}`);
}

function listAll(definition: ResourceDefinition): FunctionDefinition {
  const [module, type] = names(definition);
  const many = plural(type);
  const key = `${many.charAt(0).toLowerCase()}${many.slice(1)}`;
  return {
    token: `${module}:list${many}`,
    doc: `Every ${definition.token} of the region that matches the arguments; an empty list if none does.`,
    inputs: askedIn(lookupArguments(definition)),
    outputs: {
      [key]: field.list(field.object(results(definition))).doc("All of them, in the cloud's order."),
    },
    uses: readingActions(definition),
    call: async (operation) => {
      const found = await findAll(definition, operation, operation.inputs);
      const all = await Promise.all(found.map(({ id }) => readOne(definition, operation, id)));
      return { [key]: all.filter((one) => one !== undefined) };
    },
  };
}

/** As the resource's own read has it, so that a lookup and the resource never disagree. */
async function readOne(
  definition: ResourceDefinition,
  operation: Operation,
  id: string,
): Promise<Properties | undefined> {
  const item = await definition.read({ ...operation, id, inputs: {}, before: {}, fresh: false });
  if (item === undefined || isGone(definition, item)) return undefined;
  const live = observe(definition, item);
  const shown = Object.keys(results(definition)).filter((key) => live[key] !== undefined);
  return {
    ...Object.fromEntries(shown.map((key) => [key, live[key]])),
    id,
    ...(definition.inputs.region ? { region: operation.region } : {}),
  };
}

function agreesWith(definition: ResourceDefinition, found: Properties, by: Properties): boolean {
  const all: Fields = { ...definition.outputs, ...definition.inputs };
  return (definition.list?.by ?? []).every(
    (key) => by[key] === undefined || isLike(all[key]!, found[key], by[key]),
  );
}

/** What is asked for of a map may have more beside it: a thing is found by one of its tags. */
function isLike(field: Field<unknown>, live: Value | undefined, wanted: Value | undefined): boolean {
  if (field.type.kind !== "map" || !isRecord(wanted)) return satisfies(field, live, wanted);
  const { element } = field.type;
  return Object.entries(wanted).every(
    ([key, value]) => isRecord(live) && satisfies(element, live[key], value),
  );
}

function describe(definition: ResourceDefinition, { region }: Operation, by: Properties): string {
  const keys = ["id", ...(definition.list?.by ?? [])].filter((key) => by[key] !== undefined);
  const like = keys.map((key) => `${key} ${show(by[key])}`).join(" and ");
  return `${definition.token} in ${region}${like ? ` with ${like}` : ""}`;
}

function names({ token }: ResourceDefinition): [string, string] {
  return token.split(":") as [string, string];
}

/** Everything about it that is no secret and can be read. */
function results(definition: ResourceDefinition): Fields {
  const all: Fields = { ...definition.outputs, ...definition.inputs };
  const shown = Object.entries(all).filter(([, { options }]) => !options.secret && !options.writeOnly);
  return {
    id: field.string().doc(`Its id, such as \`${definition.id}\`.`),
    ...Object.fromEntries(
      shown.map(([key, one]) => [key, new Field(one.type, { ...one.options, replace: false })]),
    ),
  };
}

function asArgument(key: string, { type, options }: Field<unknown>): Field<unknown> {
  const { anyCase, normal } = options;
  const doc =
    type.kind === "map"
      ? `Only with these \`${key}\`, and perhaps others beside them.`
      : `Only with this \`${key}\`: ${options.doc}`;
  const plain = field.string().optional().doc(doc);
  return new Field(type, { ...plain.options, anyCase, ...(normal ? { normal } : {}) });
}
