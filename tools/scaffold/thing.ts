// What the catalogue knows of a new resource: its actions, what they take, and what reading it answers. What it does not know,
// and a resource cannot do without, is refused by name.
import { plural } from "../../provider/lifecycle/run/lookups";
import { readCatalogues } from "../catalogue/layers";
import type { Action, Catalogue, Describes, Field, NamedType } from "../catalogue/model";
import { definitions } from "../generate/definitions";
import { lowerFirst, pascal } from "../generate/words";

/** A resource as its actions describe it. */
export interface Thing {
  service: string;
  /** `CustomerGateway`, and `customerGateway` as files are named. */
  type: string;
  name: string;
  /** `customer gateway`. */
  words: string;
  create: Action;
  read: Action & { describes: Describes };
  modify: Action | undefined;
  remove: Action;
  /** What reading answers of one. */
  item: NamedType;
  types: NamedType[];
}

/** The catalogue lacks something that a resource cannot do without. */
export class MissingError extends Error {}

/** The thing of a name, by the actions given and those that its name leads to. */
export function findThing(service: string, type: string, given: readonly string[]): Thing {
  const catalogues = readCatalogues();
  const catalogue = catalogues.find((one) => one.service === service);
  if (!catalogue)
    throw new MissingError(
      `there is no service ${service} in the catalogue: it has ${catalogues.map((one) => one.service).join(", ")}`,
    );
  const actions = catalogue.actions.filter(({ family }) => family === "v3");
  const one = (kind: Action["kind"], name: RegExp) =>
    actions.find((action) => given.includes(action.action) && action.kind === kind) ??
    actions.find((action) => name.test(action.action));
  const found = {
    create: one("create", new RegExp(`^(Create|Allocate)${type}$`)),
    read: one("read", new RegExp(`^Describe${plural(type)}$`)),
    remove: one("delete", new RegExp(`^(Delete|Release)${type}s?$`)),
  };
  const missing = [
    ...given.filter((name) => !actions.some(({ action }) => action === name)),
    ...(found.create ? [] : [`Create${type}`]),
    ...(found.read ? [] : [`Describe${plural(type)}`]),
    ...(found.remove ? [] : [`Delete${type}`]),
  ];
  if (missing.length > 0) throw new MissingError(whatToDo(catalogue, type, missing));
  const read = found.read!;
  return {
    ...{ service, type, name: lowerFirst(type), words: wordsOf(type) },
    create: found.create!,
    read: { ...read, describes: describing(read) },
    modify: one("update", new RegExp(`^Modify${type}(Attribute|Attributes)?$`)),
    remove: found.remove!,
    ...itemOf(catalogue, read),
  };
}

function wordsOf(type: string): string {
  return type.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}

function whatToDo({ service, actions }: Catalogue, type: string, missing: string[]): string {
  const alike = actions.filter(({ action }) => action.includes(type));
  const older = alike.filter(({ family }) => family === "v2").map(({ action }) => action);
  const today = alike.filter(({ family }) => family === "v3").map(({ action }) => action);
  return [
    `catalogue/${service}.json has no action ${[...new Set(missing)].join(", ")} of API 3.0.`,
    ...(today.length > 0
      ? [`It has ${today.join(", ")}: name the ones that are meant behind the resource.`]
      : []),
    ...(older.length > 0 ? [`The older API has ${older.join(", ")}; resources use API 3.0.`] : []),
    `Where today's API has it, give it a fact with a \`kind\` in catalogue/facts/${service}.json, and run \`npm run catalogue\`: the rest comes from the official SDK.`,
  ].join("\n");
}

function describing({ action, describes }: Action): Describes {
  if (describes) return describes;
  throw new MissingError(
    `the catalogue does not say what ${action} reads by id: give it a fact with \`describes\``,
  );
}

function itemOf({ types: all }: Catalogue, read: Action): Pick<Thing, "item" | "types"> {
  const types = all.filter(({ family }) => family !== "v2");
  const list = read.outputs.find(({ name }) => name === read.describes?.items);
  const item = types.find(({ name }) => `${name}[]` === list?.type);
  if (!item) throw new MissingError(`the catalogue does not have the type of ${read.action}'s ${list?.name}`);
  return { item, types };
}

/** A parameter that becomes an input. */
export interface Input {
  /** The property: `ipAddress`. */
  key: string;
  param: Field;
  /** Whether the action that changes the thing takes it. */
  changes: boolean;
  /** The token of the resource whose id it is. */
  of?: string;
  /** Where it stands in what reading answers, if anywhere. */
  wire?: string;
}

const notInputs = ["Tags", "ClientToken", "DryRun", "Filters"];

/** What a program can say of the thing. */
export function inputsOf(thing: Thing): Input[] {
  const owners = ownersByKey();
  return thing.create.params
    .filter(({ name }) => !notInputs.includes(name))
    .map((param) => {
      const of = owners.get(param.name);
      const wire = [param.name, `${param.name}Set`].find((name) => field(thing, name));
      return {
        key: param.name === `${thing.type}Name` ? "name" : lowerFirst(param.name),
        param,
        changes: thing.modify?.params.some(({ name }) => name === param.name) ?? false,
        ...(of ? { of } : {}),
        ...(wire ? { wire } : {}),
      };
    });
}

let owners: Map<string, string> | undefined;

/** The resources by the parameter that is their id, as `VpcId`: read once. */
function ownersByKey(): Map<string, string> {
  if (owners) return owners;
  const keys = new Map<string, string>();
  for (const { service, actions } of readCatalogues())
    for (const { action, describes } of actions)
      if (describes) keys.set(`${service}.${action}`, describes.key);
  owners = new Map(
    [...definitions.resources.values()].flatMap(({ token, reads }) => {
      const key = reads && keys.get(reads);
      return key ? [[key, token] as const] : [];
    }),
  );
  return owners;
}

/** The field of that name in what reading answers. */
export function field({ item }: Thing, name: string): Field | undefined {
  return item.fields.find((one) => one.name === name);
}

/** What reading answers beside inputs, id and tags. */
export function outputsOf(thing: Thing): Field[] {
  const taken = new Set([
    ...inputsOf(thing).map(({ wire }) => wire),
    thing.read.describes.key,
    "Tags",
    "TagSet",
  ]);
  return thing.item.fields.filter(({ name }) => !taken.has(name));
}

/** The filters by the property they narrow; those that narrow none are left out. */
export function filtersOf(thing: Thing): [property: string, filter: string][] {
  const properties = [
    ...inputsOf(thing).map(({ key, param }) => [param.name, key] as const),
    ...outputsOf(thing).map(({ name }) => [name, lowerFirst(name)] as const),
  ];
  return (thing.read.filters ?? []).flatMap((filter) => {
    const wire = pascal(filter).replace(/-(\w)/g, (_, first: string) => first.toUpperCase());
    const property = properties.find(([name]) => name === wire || name === `${thing.type}${wire}`);
    return property ? [[property[1], filter] as [string, string]] : [];
  });
}

/** Whether the create takes tags. */
export function isTagged({ create }: Thing): boolean {
  return create.params.some(({ name }) => name === "Tags");
}

/** Whether reading answers the tags, which else the tag service tells. */
export function answersTags(thing: Thing): boolean {
  return ["Tags", "TagSet"].some((name) => field(thing, name) !== undefined);
}
