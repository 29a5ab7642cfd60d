// provider/functions/<service>/<name>/fields.ts: what the action of a query takes and answers, as fields with the catalogue's
// types, bounds and notes. It is written before definitions are loaded, which read it, and so finds queries by their text.
import * as fs from "node:fs";
import * as path from "node:path";
import { type Action, type Family, type Field, readFamilies, splitList } from "./catalogue";
import type { Generated } from "./generated";
import { propertyName, sentence } from "./words";

const root = path.join(__dirname, "..", "..");
const folder = "provider/functions";
const head =
  "// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.\n";

/** The fields of every query of the project, or of another one with the same folders. */
export function queries(project = root): Generated {
  const families = readFamilies();
  const files: Generated = new Map();
  for (const file of fs.readdirSync(path.join(project, folder), { recursive: true, encoding: "utf8" })) {
    if (!/^\w+[/\\]\w+\.ts$/.test(file)) continue;
    const text = fs.readFileSync(path.join(project, folder, file), "utf8");
    const [, service, name] = /define(?:Query|Price)\([\s\S]*?\baction: "(\w+)\.(\w+)"/.exec(text) ?? [];
    if (!service) continue;
    const family = families.find((one) => one.name === service);
    const action = family?.actions.find((one) => one.action === name);
    if (!family || !action) throw new Error(`${folder}/${file}: the catalogue has no ${service}.${name}`);
    files.set(
      `${folder}/${file.replace(/\.ts$/, "").replaceAll("\\", "/")}/fields.ts`,
      write(family, action),
    );
  }
  return files;
}

/** Parameters and answers that are the lifecycle's business, beside what it fills in by itself. */
const paging = ["Filters", "Offset", "Limit", "TotalCount"];

function write(family: Family, { action, params, outputs }: Action): string {
  const block = (name: string, doc: string, fields: Field[], side: "input" | "output") =>
    `/** ${doc} */\nexport const ${name} = {\n${fields
      .filter((field) => !paging.includes(field.name) && !field.fills)
      .map(
        (field) =>
          `  ${side === "input" ? propertyName(field.name) : field.name}: ${made(family, field, side)},\n`,
      )
      .join("")}};\n`;
  return `${head}import { field } from "../../../lifecycle/author/field";

${block("takes", `What ${action} takes, by property.`, params, "input")}
${block("answers", `What ${action} answers, by output.`, outputs, "output")}`;
}

const scalars: Record<string, string> = { Integer: "integer", Float: "number", Boolean: "boolean" };

function made(family: Family, one: Field, side: "input" | "output"): string {
  const { element, depth } = splitList(one.type);
  const inside = one.fields ?? family.types.get(element)?.fields;
  const object = inside
    ?.filter((each) => !(each as { gone?: boolean }).gone)
    .map((each) => `${propertyName(each.name)}: ${made(family, each, side)}`)
    .join(", ");
  const plain = object !== undefined ? `field.object({ ${object} })` : plainField(one, element);
  const list = Array.from({ length: depth }).reduce<string>((inner) => `field.list(${inner})`, plain);
  const absent = side === "input" ? !one.required : /\bnull\b/i.test(one.note ?? "") || one.origin === "sdk";
  const wire = pascalCase(propertyName(one.name)) === one.name ? "" : `.wire(${JSON.stringify(one.name)})`;
  const doc = sentence(one.note);
  return `${list}${bounds(one, side)}${absent ? ".optional()" : ""}${wire}${doc && `.doc(${JSON.stringify(doc)})`}`;
}

function plainField({ enum: values }: Field, type: string): string {
  const scalar = scalars[type] ?? "string";
  if (!values) return `field.${scalar}()`;
  if (scalar !== "string") return `field.${scalar}().oneOf(${values.map(Number).join(", ")})`;
  return `field.enum(${values.map((value) => JSON.stringify(value)).join(", ")})`;
}

const pascalCase = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function bounds({ min, max, maxItems, maxLength }: Field, side: "input" | "output"): string {
  if (side === "output") return "";
  return [
    min !== undefined && max !== undefined ? `.range(${min}, ${max})` : "",
    maxItems ? `.maxItems(${maxItems})` : "",
    maxLength ? `.maxLength(${maxLength})` : "",
  ].join("");
}
