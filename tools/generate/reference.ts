// The reference: a page a resource and a page for the functions, in docs/reference, from the definitions and the catalogue.
import type { ResourceDefinition } from "../../provider/lifecycle/author/define";
import { defaultTimeouts } from "../../provider/lifecycle/author/define";
import type { FunctionDefinition } from "../../provider/lifecycle/author/defineFunction";
import type { Field, Fields } from "../../provider/lifecycle/author/field";
import { definitions } from "./definitions";
import type { Generated } from "./generated";
import { actionTable, policy } from "./permissions";
import { describe } from "./words";

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

| function | what it returns |
| --- | --- |
${calls.join("\n")}

Each page ends with the permissions that it needs, as a policy for Tencent Cloud's access management (CAM). Actions are named by the service that serves them. Where a refusal of the cloud names an action in another way (addresses and disks were once part of CVM), allow the name that it gives.
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
    ...allows(definition),
    ...(definition.announce ? [operationNote] : whatIsRead(definition)),
    ...states(definition),
    timeouts(definition),
    actions(definition),
  ];
  return `${parts.join("\n\n")}\n`;
}

const operationNote =
  "## What is kept\n\nNothing is there to be read or imported. Preview and run say what is done; a delete does nothing.";

function whatIsRead({ outputs, id }: ResourceDefinition): string[] {
  const more = Object.keys(outputs).length > 0 ? `, and:\n\n${table(outputs, "output")}` : ".";
  return [`## Outputs\n\nEvery input as it is in the cloud${more}`, `## Import\n\nThe id is \`${id}\`.`];
}

function example(text: string | undefined): string[] {
  return text ? [`## Example\n\n\`\`\`typescript\n${text}\n\`\`\``] : [];
}

/** A row a property, those inside objects by their paths. */
export function table(fields: Fields, kind: "input" | "output"): string {
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
  if (field.options.replaceUnless) return `replaces, or in place with \`${field.options.replaceUnless}\``;
  return field.options.replaceWhen ? `${kind}; replaces when ${field.options.replaceWhen.words}` : kind;
}

function rules({ rules: list }: ResourceDefinition): string[] {
  return list?.length ? [`## Rules\n\n${list.map((rule) => `- ${rule.doc}`).join("\n")}`] : [];
}

function allows({ allows: all }: ResourceDefinition): string[] {
  const rows = Object.entries(all ?? {}).map(
    ([what, allowance]) => `- \`${allowance!.by}: true\` allows a change that ${allowance!.means} (${what}).`,
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

/** The actions that the resource may call: what an account must allow, and the errors that are documented for them. */
function actions({ uses }: ResourceDefinition): string {
  return `## Permissions

The policy for CAM; the first statement, which only reads, is enough for a preview and a refresh.

\`\`\`json
${JSON.stringify(policy(uses), null, 2)}
\`\`\`

## Actions and their documented errors

${actionTable(uses)}`;
}

function functionsPage(functions: FunctionDefinition[]): string {
  const parts = functions.map((definition) =>
    [
      `## ${definition.token}\n\n${definition.doc}`,
      ...example(definition.example),
      `Arguments:\n\n${table(definition.inputs, "input")}`,
      `Result:\n\n${table(definition.outputs, "output")}`,
      `Permissions: ${definition.uses.map((action) => `\`name/${action.replace(".", ":")}\``).join(", ") || "that of the action that is called"}.`,
    ].join("\n\n"),
  );
  return `${[`${head}\n# Functions`, ...parts].join("\n\n")}\n`;
}
