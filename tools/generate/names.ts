// local/cloudNames.ts: the names that tests of programs speak of, so that an editor offers them and a compiler refuses others.
import { Cloud } from "../../local/cloud/cloud";
import { type Field, readFamilies } from "./catalogue";
import type { Generated } from "./generated";

const head = `// Generated from the catalogue and the services of the local cloud by tools/generate/names.ts: change those, then run
// \`npm run generate\`.
`;

export function generateNames(): Generated {
  const cloud = new Cloud({ clock: { kind: "virtual" }, secrets: {}, seed: "", rateLimit: true });
  const { catalogue, kinds } = cloud;
  const there = catalogue.actions.filter((one) => cloud.implementation(one.service, one.action));
  const actions = sorted(there.map(({ action }) => action));
  const types = sorted(kinds.map(({ type }) => type));
  const counted = sorted(kinds.filter(({ quota }) => quota).map(({ type }) => type));
  const text = `${head}
/** The actions of the local cloud. */
export const actionNames = [
${actions.map((name) => `  ${JSON.stringify(name)},\n`).join("")}] as const;
export type ActionName = (typeof actionNames)[number];

/** The types of its things. */
export type ThingType = ${union(types)};

/** Those of which there may be so many. */
export type QuotaType = ${union(counted)};

/** The transitions of their states. */
export type TransitionName = ${union(sorted(kinds.flatMap(({ machine }) => Object.keys(machine?.transitions ?? {}))))};

/** The attributes of things, by the API's names. */
export type AttributeName = ${union(attributeNames())};
`;
  return new Map([["local/cloudNames.ts", text]]);
}

/** Every name that a field has somewhere in API 3.0, and the state that every thing has. */
function attributeNames(): string[] {
  const named = (fields: readonly Field[]): string[] =>
    fields.flatMap(({ name, fields: inner = [] }) => [name, ...named(inner)]);
  const families = readFamilies().filter(({ protocol }) => protocol === "v3");
  const fields = families.flatMap(({ actions, types }) => [
    ...actions.flatMap(({ params, outputs }) => [...params, ...outputs]),
    ...[...types.values()].flatMap((type) => type.fields),
  ]);
  return sorted(["state", ...named(fields)]);
}

function sorted(names: string[]): string[] {
  return [...new Set(names)].sort();
}

function union(names: string[]): string {
  return names.map((name) => `\n  | ${JSON.stringify(name)}`).join("");
}
