// The skeleton of a definition: everything that the catalogue says of the resource, and marks where it says nothing.
import type { Field } from "../catalogue/model";
import { lowerFirst, pascal } from "../generate/words";
import { decide } from "./marks";
import {
  answersTags,
  field,
  filtersOf,
  type Input,
  inputsOf,
  isTagged,
  outputsOf,
  type Thing,
} from "./thing";

export function skeletonOfDefinition(thing: Thing): string {
  const { service, type, name, words, create, remove } = thing;
  const tagged = isTagged(thing);
  const outputs = outputsOf(thing).map((output) => outputLine(output, thing));
  const byName = filtersOf(thing).some(([property]) => property === "name");
  const sync = syncOf(thing);
  return `${decide(`say in a line what a ${words} is, and the rule that must survive edits`)}
import { field } from "../../lifecycle/author/field";
${sync.imports}import { ${byName ? "byName, " : ""}defineResource } from "../resource";
${tagged ? 'import { tagList, tags } from "../tags";\n' : ""}
export const ${name} = defineResource({
  token: "${service}:${type}",
  ${decide("say for users what it is and what each property is; these are the documents' notes")}
  doc: "A ${words}.",
  ${decide(`how its ids begin${tagged ? ", and what the tag service calls it" : ""}`)}
  id: "${initials(type)}-xxxxxxxx",
  ${tagged ? `tagged: "${service}:${initials(type)}",` : ""}
  ${tagged && !answersTags(thing) ? "tagsApart: true," : ""}
  ${inputLines(thing)}
  ${decide("which outputs change by themselves (`volatile`), may be absent (`optional`), or are of no use")}
  outputs: {
    ${outputs.join("\n")}
  },
  ${readingOf(thing)}
  uses: ["${service}.${create.action}", "${service}.${remove.action}"],
  create: async ({ api, inputs }) => {
    ${createOf(thing)}
  },
  ${settledOf(thing)}
  ${sync.code}
  delete: ({ api, id }) => api.${service}.${remove.action}({ ${idParameter(thing, remove.params)} }),
  ${holdsOf(thing)}
  ${byName ? "recover: byName," : decide("how a create whose answer was lost is found again (`recover`)")}
  ${decide("an example that a user would write")}
  example: \`const example = new tencentcloud.${service}.${type}("example", {});\`,
});
`;
}

function inputLines(thing: Thing): string {
  const lines = inputsOf(thing).map((input) => inputLine(input, thing));
  return `inputs: {\n${[...lines, ...(isTagged(thing) ? ["tags,"] : [])].join("\n")}\n},`;
}

function readingOf(thing: Thing): string {
  const filters = filtersOf(thing).map(([property, filter]) => `${property}: "${filter}"`);
  const reads = `reads: "${thing.service}.${thing.read.action}",`;
  return filters.length > 0 ? `${reads}\nfilters: { ${filters.join(", ")} },` : reads;
}

/** `CustomerGateway` → `cg`. */
export function initials(type: string): string {
  return type.replace(/[^A-Z]/g, "").toLowerCase();
}

function inputLine({ key, param, changes, of, wire }: Input, thing: Thing): string {
  const named = key === "name" ? `.autoName(${param.maxBytes ?? param.maxLength ?? 60})` : "";
  const made = of ? `field.idOf("${of}")` : `${typeOf(param, thing)}${named || limits(param)}`;
  const optional = param.required || named ? "" : ".optional()";
  const replaces = changes ? "" : ".replace()";
  const at = wire && wire !== pascal(key) ? `.wire("${wire}")` : "";
  const unread = wire
    ? ""
    : ` ${decide("reading does not answer it: `from`, `writeOnly` or another `wire`")}`;
  const line = `${key}: ${made}${optional}${replaces}${at}${doc(param)},`;
  return unread ? `${unread.trim()}\n${line.replace(/,$/, ".writeOnly(),")}` : line;
}

function outputLine(output: Field, thing: Thing): string {
  return `${lowerFirst(output.name)}: ${typeOf(output, thing)}${doc(output)},`;
}

function doc({ name, note }: Field): string {
  const text = note ? `${pascal(note).replace(/[.]$/, "")}.` : `${name}.`;
  return `.doc(${JSON.stringify(text)})`;
}

const scalars: Record<string, string> = { Integer: "integer", Float: "number", Boolean: "boolean" };

function typeOf({ type, fields, enum: values }: Field, thing: Thing): string {
  if (type.endsWith("[]"))
    return `field.list(${typeOf({ name: "", type: type.slice(0, -2), fields, enum: values }, thing)})`;
  if (values && !scalars[type])
    return `field.enum(${values.map((value) => JSON.stringify(value)).join(", ")})`;
  const inside = fields ?? thing.types.find(({ name }) => name === type)?.fields;
  if (!inside) return `field.${scalars[type] ?? "string"}()`;
  const entries = inside.map((one) => {
    const mark = one.required ? "" : ".optional()";
    return `${lowerFirst(one.name)}: ${typeOf(one, thing)}${mark}${doc(one)}`;
  });
  return `field.object({ ${entries.join(", ")} })`;
}

function limits({ min, max, maxBytes, maxLength, maxItems }: Field): string {
  return [
    min !== undefined && max !== undefined
      ? `.range(${min}, ${max})`
      : min !== undefined
        ? `.min(${min})`
        : "",
    maxBytes ? `.maxBytes(${maxBytes})` : "",
    maxLength ? `.maxLength(${maxLength})` : "",
    maxItems ? `.maxItems(${maxItems})` : "",
  ].join("");
}

/** Whether a value travels as it stands in a program. */
function isPlain({ type, fields }: Field, { types }: Thing): boolean {
  return !fields && !types.some(({ name }) => name === type.replaceAll("[]", ""));
}

function createOf(thing: Thing): string {
  const { service, create, item, read } = thing;
  const sent = inputsOf(thing).map(({ key, param }) =>
    isPlain(param, thing)
      ? `${param.name}: inputs.${key},`
      : `${decide(`send inputs.${key}, its fields in capitals`)}\n${param.name}: ${param.required ? "undefined as never" : "undefined"},`,
  );
  const tags = isTagged(thing) ? "Tags: tagList(inputs.tags)," : "";
  const call = `await api.${service}.${create.action}({ ${[...sent, tags].join("\n")} });`;
  const answer = create.outputs.find(
    ({ type, name }) =>
      [item.name, `${item.name}[]`].includes(type) || name === read.describes.key || /Ids?(Set)?$/.test(name),
  );
  if (!answer) return `${call}\n${decide("the id, from what the create answers")}\nreturn "";`;
  return `const { ${answer.name} } = ${call}\nreturn ${answer.name}${answer.type.endsWith("[]") ? "[0]!" : ""};`;
}

function settledOf(thing: Thing): string {
  const { how, field: state, pending = [], done = [] } = thing.create.async ?? {};
  if (how === "task") return decide("the create is a task: wait for it in `ending`");
  if (how !== "state" || !state || !field(thing, state)) return "";
  const list = (states: unknown[]) => JSON.stringify(states.map(String));
  return `settled: { state: ({ ${state} }) => ${state}, done: ${list(done)}, pending: ${list(pending)} },`;
}

function syncOf(thing: Thing): { imports: string; code: string } {
  const { service, modify } = thing;
  if (!modify) return { imports: "", code: "" };
  const inputs = inputsOf(thing).filter(({ changes, param }) => changes && isPlain(param, thing));
  const sources = inputs.map(({ key, param }) => {
    const taken = modify.params.find(({ name }) => name === param.name);
    if (taken?.required) return { key, param, by: "always" };
    return { key, param, by: scalars[param.type] && taken?.type === "String" ? "text" : "" };
  });
  const entries = sources.map(
    ({ key, param, by }) => `${param.name}: ${by ? `${by}("${key}")` : `"${key}"`}`,
  );
  const target = idParameter(thing, modify.params, "id", "ids");
  const others = modify.params
    .map(({ name }) => name)
    .filter((name) => !target.startsWith(`${name}:`) && !inputs.some(({ param }) => param.name === name));
  const named = [target.endsWith("ids") ? "ids" : "id", "modify", ...sources.map(({ by }) => by)];
  const names = [...new Set(named.filter(Boolean))].sort();
  const more = others.length > 0 ? decide(`${modify.action} also takes ${others.join(", ")}`) : "";
  return {
    imports: `import { ${names.join(", ")} } from "../modify";\n`,
    code: `${more}\n  sync: { attributes: modify("${service}.${modify.action}", { ${[target, ...entries].join(", ")} }) },`,
  };
}

/** How a call names the thing: `VpcId: id`, or as a list of one. */
function idParameter({ read }: Thing, params: Field[], one = "id", several = "[id]"): string {
  const { key } = read.describes;
  const single = params.find(({ name }) => name === key);
  const list = params.find(({ name, type }) => name === `${key}s` && type === "String[]");
  if (!single && list) return `${list.name}: ${several}`;
  return `${key}: ${one}`;
}

function holdsOf(thing: Thing): string {
  const filters = new Map(filtersOf(thing));
  const entries = inputsOf(thing).flatMap(({ of, key }) => {
    const filter = filters.get(key);
    return of && filter ? [`"${of}": "${filter}"`] : [];
  });
  return entries.length > 0 ? `holds: { ${entries.join(", ")} },` : "";
}
