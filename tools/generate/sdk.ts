// The SDK: one file a resource (its class) and a function (its two forms), all documented from the definitions, so that a program
// loads what it uses. A module is the folder of its files.
import { secretSettings, settingFields } from "../../provider/hosts/settings";
import type { ResourceDefinition } from "../../provider/lifecycle/author/define";
import type { FunctionDefinition } from "../../provider/lifecycle/author/defineFunction";
import type { Field, Fields } from "../../provider/lifecycle/author/field";
import { definitions } from "./definitions";
import type { Generated } from "./generated";
import { alwaysSet, describe, lowerFirst, pascal, singular } from "./words";

const head =
  "// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.\n";

/** Every file of sdk/. */
export function generateSdk(): Generated {
  const files: Generated = new Map();
  const modules = new Map<string, Exported[]>();
  const add = (token: string, kind: Exported["kind"], contents: string) => {
    const [module, name] = token.split(":") as [string, string];
    files.set(`sdk/${module}/${lowerFirst(name)}.ts`, `${head}${contents}`);
    modules.set(module, [...(modules.get(module) ?? []), { name, kind }]);
  };
  for (const one of definitions.resources.values()) add(one.token, "class", resourceClass(one));
  for (const one of definitions.functions.values()) add(one.token, "functions", functionForms(one));
  for (const [module, exported] of modules) files.set(`sdk/${module}/index.ts`, moduleFile(exported));
  files.set("sdk/provider.ts", providerFile());
  files.set("sdk/index.ts", indexFile([...modules.keys()].sort()));
  return files;
}

/** What a file of a module exports to programs, beside its types. */
interface Exported {
  name: string;
  kind: "class" | "functions";
}

function indexFile(modules: string[]): string {
  const lines = modules.map((name) => `export * as ${name} from "./${name}";`);
  return `${head}\n${lines.join("\n")}\nexport { Provider, type ProviderArgs } from "./provider";\n`;
}

/** Everything of the module by name; a file is loaded when something of it is first used. */
function moduleFile(exported: Exported[]): string {
  const parts = exported.map(({ name, kind }) => {
    const file = JSON.stringify(`./${lowerFirst(name)}`);
    const names = kind === "class" ? [name] : [name, `${name}Output`];
    return [
      `export type * from ${file};`,
      ...(kind === "class" ? [`export type ${name} = import(${file}).${name};`] : []),
      ...names.map((one) => `export declare const ${one}: typeof import(${file}).${one};`),
      `lazily(module.exports, ${JSON.stringify(names)}, () => require(${file}));`,
    ].join("\n");
  });
  return `${head}import { lazily } from "../../provider/hosts/dynamic/lazily";\n\n${parts.join("\n\n")}\n`;
}

function listOf(element: string): string {
  return / \| |^\(/.test(element) && !element.startsWith("pulumi.Input<") ? `(${element})[]` : `${element}[]`;
}

/** Collects the interfaces that nested objects need while types are written. */
class Types {
  readonly interfaces: string[] = [];

  constructor(private readonly prefix: string) {}

  of(field: Field<unknown>, name: string, form: "input" | "output"): string {
    const { type } = field;
    const wrap = (text: string): string => (form === "input" ? `pulumi.Input<${text}>` : text);
    switch (type.kind) {
      case "integer":
      case "number":
        return "number";
      case "any":
        return "any";
      case "boolean":
        return "boolean";
      case "enum":
        // Open: the cloud may add a value, and a program may have one as a plain string. Editors still offer the known ones.
        return [...type.values.map((value) => JSON.stringify(value)), "(string & {})"].join(" | ");
      case "list":
        return listOf(wrap(this.of(type.element, singular(name), form)));
      case "map":
        return `{ [key: string]: ${wrap(this.of(type.element, name, form))} }`;
      case "object":
        return this.declare(type.fields, name, form);
      default:
        return "string";
    }
  }

  private declare(fields: Fields, name: string, form: "input" | "output"): string {
    const full = `${this.prefix}${pascal(name)}${form === "input" ? "Args" : ""}`;
    const declaration = `/** ${form === "input" ? "What is given as" : "What is read as"} \`${name}\`. */\nexport interface ${full} {\n${this.members(fields, form)}}\n`;
    if (!this.interfaces.includes(declaration)) this.interfaces.push(declaration);
    return full;
  }

  members(fields: Fields, form: "input" | "output"): string {
    return Object.entries(fields)
      .map(([key, field]) => {
        const type = this.of(field, key, form);
        const optional = field.options.optional ? "?" : "";
        const text = form === "input" ? `pulumi.Input<${type}>` : type;
        return `${comment(describe(field, form), "  ")}  ${key}${optional}: ${text}${optional ? " | undefined" : ""};\n`;
      })
      .join("");
  }
}

function comment(text: string, indent = ""): string {
  return `${indent}/** ${text.replace(/\*\//g, "*\\/").trim()} */\n`;
}

function classComment(definition: ResourceDefinition | FunctionDefinition): string {
  const example = definition.example
    ? ["", "@example", "```typescript", ...definition.example.split("\n"), "```"]
    : [];
  return `/**\n${[definition.doc, ...example].map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

function resourceClass(definition: ResourceDefinition): string {
  const name = definition.token.split(":")[1]!;
  const types = new Types(name);
  const inputs = definition.inputs;
  const properties = { ...definition.outputs, ...inputs };
  const args = `${comment(`The arguments of ${name}.`)}export interface ${name}Args {\n${types.members(inputs, "input")}}\n`;
  const outputs = Object.entries(properties)
    .map(([key, field]) => declared(types, key, field))
    .join("");
  const required = Object.values(inputs).some((field) => !field.options.optional);
  const keys = Object.keys(properties);
  const description = JSON.stringify({
    token: definition.token,
    properties: keys,
    replaceOnChanges: keys.filter((key) => inputs[key]?.options.replace),
    secrets: keys.filter((key) => properties[key]!.options.secret),
  });
  return `import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

${types.interfaces.join("\n")}
${args}
const description: Description = ${description};

${classComment(definition)}export class ${name} extends TencentcloudResource {
${outputs}
  /** Makes it part of the stack. */
  constructor(name: string, args${required ? "" : "?"}: ${name}Args, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args${required ? "" : " ?? {}"}, opts);
  }

  /** Reads one that exists, by its id (\`${definition.id}\`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): ${name} {
    return new ${name}(name, {} as ${name}Args, { ...opts, id });
  }
}
`;
}

/** A property of the class. */
function declared(types: Types, key: string, field: Field<unknown>): string {
  const absent = alwaysSet(key, field) ? "" : " | undefined";
  const type = `pulumi.Output<${types.of(field, key, "output")}${absent}>`;
  return `${comment(describe(field, "output"), "  ")}  declare readonly ${key}: ${type};\n`;
}

function functionForms(definition: FunctionDefinition): string {
  if (definition.typedIn) return `export * from "../../provider/hosts/dynamic/${definition.typedIn}";\n`;
  const name = definition.token.split(":")[1]!;
  const types = new Types(pascal(name));
  const inputs = definition.inputs;
  const plain = `${comment(`The arguments of ${name}.`)}export interface ${pascal(name)}Args {\n${types.members(inputs, "output")}}\n`;
  const outputArgs = `${comment(`The arguments of ${name}Output.`)}export interface ${pascal(name)}OutputArgs {\n${types.members(inputs, "input")}}\n`;
  const result = `${comment(`What ${name} answers.`)}export interface ${pascal(name)}Result {\n${types.members(definition.outputs, "output")}}\n`;
  const optional = Object.values(inputs).every((field) => field.options.optional);
  const isSecret = Object.values(definition.outputs).some((field) => field.options.secret);
  const args = (type: string): string => `args: ${type}${optional ? " = {}" : ""}`;
  return `import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

${types.interfaces.join("\n")}
${plain}
${outputArgs}
${result}
${classComment(definition)}export function ${name}(${args(`${pascal(name)}Args`)}, opts?: FunctionOptions): Promise<${pascal(name)}Result> {
  return invoke(${JSON.stringify(definition.token)}, args, opts);
}

${classComment(definition)}export function ${name}Output(${args(`${pascal(name)}OutputArgs`)}, opts?: FunctionOptions): pulumi.Output<${pascal(name)}Result> {
  return invokeOutput(${JSON.stringify(definition.token)}, args, opts${isSecret ? ", { secret: true }" : ""});
}
`;
}

function providerFile(): string {
  const types = new Types("Provider");
  const members = types.members(settingFields, "input");
  return `${head}import type * as pulumi from "@pulumi/pulumi";
import { TencentcloudProvider } from "../provider/hosts/dynamic/explicitProvider";

${types.interfaces.join("\n")}
/** The configuration of an explicit provider; what is absent comes from the environment. */
export interface ProviderArgs {
${members}}

/** A provider of its own, for another region or account: pass it as \`{ provider }\` to resources and functions. */
export class Provider extends TencentcloudProvider {
  constructor(name: string, args: ProviderArgs, opts?: pulumi.ResourceOptions) {
    super(name, args, ${JSON.stringify(secretSettings)}, opts);
  }
}
`;
}
