// The reference: a page a resource and a page for the functions, in docs/reference, from the definitions and the catalogue.
import * as fs from "node:fs";
import * as path from "node:path";
import type { FunctionDefinition, ResourceDefinition } from "../../provider/lifecycle/author/define";
import { defaultTimeouts } from "../../provider/lifecycle/author/define";
import type { Field, Fields } from "../../provider/lifecycle/author/field";
import { definitions } from "./definitions";
import type { Generated } from "./generated";
import { describe } from "./words";

const root = path.join(__dirname, "..", "..");

interface CatalogueAction {
  action: string;
  family: string;
  errors?: string[];
  doc?: string;
}

/** Every page of docs/reference. */
export function generateReference(): Generated {
  const files: Generated = new Map();
  const resources = [...definitions.resources.values()];
  for (const definition of resources) files.set(pageOf(definition.token), resourcePage(definition));
  files.set("docs/reference/functions.md", functionsPage([...definitions.functions.values()]));
  files.set("docs/reference/README.md", indexPage(resources, [...definitions.functions.values()]));
  return files;
}

function pageOf(token: string): string {
  return `docs/reference/${token.replace(":", "/")}.md`;
}

const head = "<!-- Generated from the definitions by tools/generate/reference.ts. -->\n";

function indexPage(resources: ResourceDefinition[], functions: FunctionDefinition[]): string {
  const rows = resources.map(
    (r) => `| [${r.token}](${r.token.replace(":", "/")}.md) | ${firstSentence(r.doc)} |`,
  );
  const calls = functions.map((f) => `| [${f.token}](functions.md) | ${firstSentence(f.doc)} |`);
  return `${head}
# Reference

| resource | what it is |
| --- | --- |
${rows.join("\n")}

| function | what it answers |
| --- | --- |
${calls.join("\n")}
`;
}

function firstSentence(text: string): string {
  return /^.*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
}

function resourcePage(definition: ResourceDefinition): string {
  const parts = [
    `${head}\n# ${definition.token}\n\n${definition.doc}`,
    ...example(definition.example),
    `## Inputs\n\n${table(definition.inputs, "input")}`,
    ...rules(definition),
    ...consents(definition),
    `## Outputs\n\nEvery input as it is in the cloud, and:\n\n${table(definition.outputs, "output")}`,
    `## Import\n\nThe id is \`${definition.id}\`.`,
    ...states(definition),
    timeouts(definition),
    actions(definition),
  ];
  return `${parts.join("\n\n")}\n`;
}

function example(text: string | undefined): string[] {
  return text ? [`## Example\n\n\`\`\`typescript\n${text}\n\`\`\``] : [];
}

function table(fields: Fields, kind: "input" | "output"): string {
  const rows = flatten(fields, "", kind);
  if (rows.length === 0) return "None.";
  const header = kind === "input" ? "| property | type | change | |" : "| property | type | |";
  const line = kind === "input" ? "| --- | --- | --- | --- |" : "| --- | --- | --- |";
  return [header, line, ...rows].join("\n");
}

function flatten(fields: Fields, prefix: string, kind: "input" | "output"): string[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const name = `${prefix}${key}`;
    const required = kind === "input" && !field.options.optional ? " **(required)**" : "";
    const cells = [`\`${name}\`${required}`, typeWords(field)];
    if (kind === "input") cells.push(changeKind(field, prefix));
    cells.push(describe(field, kind));
    const row = `| ${cells.map((cell) => cell.replace(/\|/g, "\\|").replace(/\n/g, " ")).join(" | ")} |`;
    return [row, ...nested(field, name, kind)];
  });
}

function nested(field: Field<unknown>, name: string, kind: "input" | "output"): string[] {
  const { type } = field;
  if (type.kind === "object") return flatten(type.fields, `${name}.`, kind);
  if (type.kind === "list" && type.element.type.kind === "object")
    return flatten(type.element.type.fields, `${name}[].`, kind);
  return [];
}

function typeWords(field: Field<unknown>): string {
  const { type } = field;
  switch (type.kind) {
    case "enum":
      return type.values.map((value) => `\`${value}\``).join(", ");
    case "id":
      return `id of a ${type.of}`;
    case "list":
      return type.element.type.kind === "object" ? "list" : `list of ${typeWords(type.element)}`;
    case "map":
      return `map of ${typeWords(type.element)}`;
    default:
      return type.kind;
  }
}

function changeKind(field: Field<unknown>, prefix: string): string {
  if (prefix !== "") return "";
  if (field.options.replace) return "replaces";
  const kind = field.options.disrupts ? `in place, ${field.options.disrupts}s it` : "in place";
  return field.options.replaceWhen ? `${kind}; replaces ${field.options.replaceWhen.words}` : kind;
}

function rules({ rules: list }: ResourceDefinition): string[] {
  return list?.length ? [`## Rules\n\n${list.map((rule) => `- ${rule.doc}`).join("\n")}`] : [];
}

function consents({ consents: all }: ResourceDefinition): string[] {
  const rows = Object.entries(all ?? {}).map(
    ([what, consent]) => `- \`${consent!.by}: true\` allows a change that ${consent!.means} (${what}).`,
  );
  return rows.length > 0 ? [`## Changes that must be allowed\n\n${rows.join("\n")}`] : [];
}

function states({ settled, gone }: ResourceDefinition): string[] {
  const rows: string[] = [];
  if (settled?.pending.length)
    rows.push(`- waits through ${settled.pending.join(", ")} for ${settled.done.join(" or ")}`);
  if (gone)
    rows.push(`- after a delete waits through ${gone.leaving.join(", ") || "nothing"} until it is gone`);
  if (gone?.gone?.length) rows.push(`- ${gone.gone.join(", ")} counts as gone: it lies in the recycle bin`);
  return rows.length > 0 ? [`## States\n\n${rows.join("\n")}`] : [];
}

function timeouts({ timeouts: own }: ResourceDefinition): string {
  const rows = (["create", "update", "delete"] as const).map(
    (verb) => `| ${verb} | ${(own?.[verb] ?? defaultTimeouts[verb]) / 60} min |`,
  );
  return `## Timeouts\n\nUnless \`customTimeouts\` says otherwise:\n\n| operation | ends after |\n| --- | --- |\n${rows.join("\n")}`;
}

/** The actions that the resource may call, and the errors that are documented for them. */
function actions({ uses }: ResourceDefinition): string {
  const rows = uses.map((call) => {
    const [service, action] = call.split(".") as [string, string];
    const entry = catalogue(service).find((a) => a.action === action && a.family === "v3");
    const errors = (entry?.errors ?? []).map((code) => `\`${code}\``).join(", ") || "common codes only";
    return `| ${call} | ${entry?.doc ?? ""} | ${errors} |`;
  });
  return `## Actions and their documented errors\n\n| action | document | errors |\n| --- | --- | --- |\n${rows.join("\n")}`;
}

const catalogues = new Map<string, CatalogueAction[]>();

function catalogue(service: string): CatalogueAction[] {
  const known = catalogues.get(service);
  if (known) return known;
  const file = path.join(root, "catalogue", `${service}.json`);
  const { actions: list } = JSON.parse(fs.readFileSync(file, "utf8")) as { actions: CatalogueAction[] };
  catalogues.set(service, list);
  return list;
}

function functionsPage(functions: FunctionDefinition[]): string {
  const parts = functions.map((definition) =>
    [
      `## ${definition.token}\n\n${definition.doc}`,
      ...example(definition.example),
      `Arguments:\n\n${table(definition.inputs, "input")}`,
      `Answer:\n\n${table(definition.outputs, "output")}`,
    ].join("\n\n"),
  );
  return `${[`${head}\n# Functions`, ...parts].join("\n\n")}\n`;
}
