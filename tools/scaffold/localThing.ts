// The skeleton of the local cloud's half: a plain kind, from the actions that make, list, change and delete it.
import * as fs from "node:fs";
import * as path from "node:path";
import type { Field } from "../catalogue/model";
import { lowerFirst, pascal } from "../generate/words";
import { initials } from "./definition";
import { decide } from "./marks";
import { inputsOf, isTagged, MissingError, type Thing } from "./thing";

const scalars: Record<string, string> = { Integer: "number", Float: "number", Boolean: "boolean" };

/** A thing that is there already and that this one belongs to: the parameter that names it, and its kind. */
interface Owner {
  param: string;
  kind: string;
  type: string;
}

export function skeletonOfLocalThing(thing: Thing, project: string): string {
  const { service, type, name, words, create } = thing;
  const folder = path.join(project, "local/cloud/services", service);
  if (!fs.existsSync(path.join(folder, "service.ts")))
    throw new MissingError(
      `the local cloud has no service ${service}: write local/cloud/services/${service}/service.ts first`,
    );
  const { kept, others } = attributesOf(thing);
  const tagged = isTagged(thing);
  const owners = ownersOf(thing, folder);
  const request = `${create.action}Request`;
  return `${decide(`say in a line what a ${words} is, and the rule that must survive edits`)}
import { defineKind } from "../../kind";
import { plain } from "../../plain";
import type { ${request} } from "../../requests/${service}";
${tagged ? 'import type { Tag } from "../../tags";\n' : ""}import { ${service}Service } from "./service";
${owners.map(({ kind }) => `import { ${kind} } from "./${kind}";`).join("\n")}

export interface ${type} {
  ${kept.map((one) => `${one.name}${one.required ? "" : "?"}: ${typeOf(one)};`).join("\n")}
  ${tagged ? "Tags?: Tag[];" : ""}
}

${others.length > 0 ? decide(`reading also answers ${others.map((one) => one.name).join(", ")}`) : ""}
${kindOf(thing, owners)}

${decide("what it refuses, in the documents' order and with their codes (`check`)")}
export const part = plain<${type}, ${request}>(${name}, {
  ${actionsOf(thing, owners)}
});
`;
}

function ownersOf(thing: Thing, folder: string): Owner[] {
  return inputsOf(thing).flatMap(({ of, param }) => {
    const kind = of && lowerFirst(of.split(":")[1]!);
    if (!kind || !fs.existsSync(path.join(folder, `${kind}.ts`))) return [];
    return [{ param: param.name, kind, type: `${of.split(":")[0]}:${kind}` }];
  });
}

function kindOf(thing: Thing, owners: Owner[]): string {
  const { service, type, name, create } = thing;
  const hasState = create.async?.how === "state" && create.async.field !== undefined;
  const named = attributesOf(thing).kept.some((one) => one.name === `${type}Name`);
  const relations = owners.map((one) => `{ to: "${one.type}", via: "${one.param}", onDelete: "refuse" }`);
  return `export const ${name} = defineKind<${type}>({
  service: ${service}Service,
  type: "${service}:${name}",
  ${decide(`how its ids begin, its quota and where that stands${hasState ? ", its states and how long they last (`machine`)" : ""}`)}
  prefix: "${initials(type)}",
  ${isTagged(thing) ? `tagged: "${service}/${initials(type)}",` : ""}
  ${named ? `nameAttribute: "${type}Name",` : ""}
  quota: { limit: 20, code: "${create.errors.find((code) => /LimitExceeded/.test(code)) ?? "LimitExceeded"}" },
  ${owners.length > 0 ? `relations: [${relations.join(", ")}],` : ""}
});`;
}

function actionsOf(thing: Thing, owners: Owner[]): string {
  const { type, create, read, modify, remove, item } = thing;
  const { kept } = attributesOf(thing);
  const created = item.fields.find((one) => /^Creat\w*Time$/.test(one.name))?.name ?? "CreatedTime";
  const hasTagSet = isTagged(thing) && item.fields.some((one) => one.name === "TagSet");
  const changed = modify?.params.filter((one) => kept.some((attribute) => attribute.name === one.name)) ?? [];
  const names = (fields: Field[]) => JSON.stringify(fields.map((one) => one.name));
  return `shown: { id: "${read.describes.key}", created: "${created}"${hasTagSet ? ', tags: "TagSet"' : ""} },
  create: {
    action: "${create.action}",
    answers: "${create.outputs[0]?.name ?? type}",
    takes: ${names(kept)},
    ${owners.length > 0 ? `refs: { ${owners.map(({ param, kind }) => `${param}: ${kind}`).join(", ")} },` : ""}
  },
  describe: {
    action: "${read.action}",
    ${typeof read.describes.ids === "string" ? `ids: "${read.describes.ids}",` : ""}
    ${typeof read.describes.ids === "object" && "one" in read.describes.ids ? `one: "${read.describes.ids.one}",` : ""}
    items: "${read.describes.items}",
    filters: { ${filters(thing, kept)} },
  },
  ${modify ? `modify: { action: "${modify.action}", takes: ${names(changed)} },` : ""}
  remove: { action: "${remove.action}" },`;
}

/** What the create takes and reading answers, and what reading answers besides. */
function attributesOf(thing: Thing): { kept: Field[]; others: Field[] } {
  const kept = inputsOf(thing).map(({ param }) => param);
  const own = [thing.read.describes.key, "Tags", "TagSet", thing.create.async?.field];
  const others = thing.item.fields.filter(
    ({ name }) =>
      !own.includes(name) && !/^Creat\w*Time$/.test(name) && !kept.some((one) => one.name === name),
  );
  return { kept, others };
}

function typeOf({ type }: Field): string {
  const element = type.replaceAll("[]", "");
  const scalar = ["String", "Timestamp", "Date"].includes(element)
    ? "string"
    : (scalars[element] ?? "object");
  return `${scalar}${type.slice(element.length)}`;
}

function filters({ type, read }: Thing, kept: Field[]): string {
  return (read.filters ?? [])
    .flatMap((filter) => {
      const wire = pascal(filter).replace(/-(\w)/g, (_, first: string) => first.toUpperCase());
      if (wire === read.describes.key) return [`"${filter}": "id"`];
      const attribute = kept.find(({ name }) => name === wire || name === `${type}${wire}`);
      return attribute ? [`"${filter}": "${attribute.name}"`] : [];
    })
    .join(", ");
}
