// schema.json: the whole provider for Pulumi's tools, from the definitions. Every language's SDK, `pulumi import` and the
// registry's pages are made from it.
import { keywords, license, name as publisher, version } from "../../package.json";
import { settingFields } from "../../provider/hosts/settings";
import type { ResourceDefinition } from "../../provider/lifecycle/author/define";
import { askedIn, type FunctionDefinition } from "../../provider/lifecycle/author/defineFunction";
import type { Field, Fields } from "../../provider/lifecycle/author/field";
import { lookupArguments } from "../../provider/lifecycle/run/lookups";
import type { Registry } from "../../provider/lifecycle/run/registry";
import { goModule, goPackage, published, source } from "../release/source";
import { definitions } from "./definitions";
import type { Generated } from "./generated";
import { alwaysSet, describe, pascal, singular } from "./words";

const packageName = "tencentcloud-native";
const nodePackage = "pulumi-tencentcloud-native-sdk";

/** JSON as it stands in the schema. */
export type Json = { [key: string]: unknown };

export function generateSchema(): Generated {
  return new Map([["schema.json", `${JSON.stringify(schemaOf(definitions), null, 2)}\n`]]);
}

/** The schema of all definitions, in a stable order. */
function schemaOf(registry: Registry): Json {
  const types = new Types(new Set(registry.resources.keys()));
  const resources = sorted([...registry.resources.values()], (d) => resourceSpec(d, types));
  const functions = sorted([...registry.functions.values()], (d) => functionSpec(d, types));
  const settings = types.properties(settingFields, "index:Provider", "input");
  return {
    name: packageName,
    displayName: "Tencent Cloud Native",
    version,
    description: "A native Pulumi provider for Tencent Cloud, for every Pulumi language.",
    keywords,
    ...published(source),
    publisher,
    license,
    meta: { moduleFormat: "(.*)", supportPack: true },
    language: languages(modulesOf(registry)),
    config: { variables: settings },
    types: types.declared(),
    provider: {
      description: "An explicit provider, for another region or account.",
      inputProperties: settings,
      properties: Object.fromEntries(
        Object.entries(settings).filter(([, spec]) => (spec as Json).type === "string"),
      ),
    },
    resources,
    functions,
  };
}

function sorted<D extends { token: string }>(list: D[], spec: (definition: D) => Json): Json {
  const entries = list.map((definition) => [fullToken(definition.token), spec(definition)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function fullToken(token: string): string {
  return `${packageName}:${token}`;
}

function modulesOf(registry: Registry): string[] {
  const tokens = [...registry.resources.keys(), ...registry.functions.keys()];
  return [...new Set(tokens.map((token) => token.split(":")[0]!))].sort();
}

function languages(modules: string[]): Json {
  const namespaces = Object.fromEntries(modules.map((name) => [name, pascal(name)]));
  return {
    csharp: {
      namespaces: { [packageName]: "TencentcloudNative", ...namespaces },
      respectSchemaVersion: true,
    },
    go: {
      importBasePath: `${goModule(source)}/${goPackage}`,
      modulePath: goModule(source),
      rootPackageName: goPackage,
      generateResourceContainerTypes: true,
      respectSchemaVersion: true,
    },
    java: { buildFiles: "gradle" },
    nodejs: { packageName: nodePackage, respectSchemaVersion: true },
    python: {
      packageName: "pulumi_tencentcloud_native",
      pyproject: { enabled: true },
      respectSchemaVersion: true,
    },
  };
}

function resourceSpec(definition: ResourceDefinition, types: Types): Json {
  const inputs = definition.inputs;
  const properties = { ...definition.outputs, ...inputs };
  return {
    description: resourceText(definition),
    properties: types.properties(properties, definition.token, "output"),
    required: Object.keys(properties).filter((key) => alwaysSet(key, properties[key]!)),
    inputProperties: types.properties(inputs, definition.token, "input"),
    requiredInputs: Object.keys(inputs).filter((key) => !inputs[key]!.options.optional),
    aliases: [{ type: `pulumi-nodejs:dynamic/${packageName}/${definition.token}` }],
    ...listInputs(definition, types),
  };
}

function listInputs(definition: ResourceDefinition, types: Types): Json {
  if (!definition.list) return {};
  const fields = askedIn(lookupArguments(definition));
  const doc = `Filters for a list of ${definition.token}.`;
  return { listInputs: types.object(fields, definition.token, "input", doc) };
}

function resourceText(definition: ResourceDefinition): string {
  const rules = (definition.rules ?? []).map((rule) => `- ${rule.doc}`);
  const [module, type] = definition.token.split(":") as [string, string];
  return [
    definition.doc,
    ...(rules.length > 0 ? ["", "Rules:", "", ...rules] : []),
    ...exampleText(definition.example),
    "",
    "## Import",
    "",
    "By the cloud's id:",
    "",
    "```sh",
    `pulumi import ${packageName}:${module}:${type} example ${definition.id}`,
    "```",
    "",
  ].join("\n");
}

function exampleText(example: string | undefined): string[] {
  if (!example) return [];
  return [
    "",
    "{{% examples %}}",
    "## Example Usage",
    "",
    "{{% example %}}",
    "",
    "```typescript",
    `import * as tencentcloud from "${nodePackage}";`,
    "",
    ...example.split("\n"),
    "```",
    "",
    "{{% /example %}}",
    "{{% /examples %}}",
  ];
}

function functionSpec(definition: FunctionDefinition, types: Types): Json {
  const inputs = definition.inputs;
  const outputs = definition.outputs;
  return {
    description: [definition.doc, ...exampleText(definition.example), ""].join("\n").trimEnd(),
    inputs: types.object(inputs, definition.token, "input", `The arguments of ${definition.token}.`),
    outputs: types.object(outputs, definition.token, "output", `What ${definition.token} answers.`),
  };
}

/**
 * Collects the named types of objects and enums while properties are written. An enum is open: the cloud may add a value, which
 * an SDK that was made before must be able to take and to answer.
 */
class Types {
  private readonly specs = new Map<string, Json>();
  private readonly byContent = new Map<string, string>();

  constructor(private readonly taken: ReadonlySet<string>) {}

  declared(): Json {
    const entries = [...this.specs].map(([token, spec]) => [fullToken(token), spec] as const);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  properties(fields: Fields, owner: string, kind: "input" | "output"): Json {
    return Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [key, this.property(key, field, owner, kind)]),
    );
  }

  object(fields: Fields, owner: string, kind: "input" | "output", description: string): Json {
    const keys = Object.keys(fields);
    const required = keys.filter((key) =>
      kind === "input" ? !fields[key]!.options.optional : alwaysSet(key, fields[key]!),
    );
    return {
      type: "object",
      description,
      properties: this.properties(fields, owner, kind),
      ...(required.length > 0 ? { required } : {}),
    };
  }

  private property(key: string, field: Field<unknown>, owner: string, kind: "input" | "output"): Json {
    const { defaultValue, secret, replace } = field.options;
    const scalar = ["string", "number", "boolean"].includes(typeof defaultValue);
    return {
      ...this.type(field, owner, key),
      description: describe(field, kind),
      ...(kind === "input" && scalar ? { default: defaultValue } : {}),
      ...(secret ? { secret: true } : {}),
      ...(replace ? { replaceOnChanges: true } : {}),
    };
  }

  private type(field: Field<unknown>, owner: string, key: string): Json {
    const { type } = field;
    switch (type.kind) {
      case "any":
        return { $ref: "pulumi.json#/Any" };
      case "boolean":
      case "integer":
      case "number":
        return { type: type.kind };
      case "list":
        return { type: "array", items: this.type(type.element, owner, singular(key)) };
      case "map":
        return { type: "object", additionalProperties: this.type(type.element, owner, singular(key)) };
      case "enum":
        return {
          oneOf: [{ type: "string" }, this.declare(owner, key, enumSpec(type.values, field.options.doc))],
        };
      case "object": {
        const token = this.name(owner, key);
        return this.declare(
          owner,
          key,
          this.object(type.fields, token, "input", field.options.doc || "An entry of the list."),
        );
      }
      default:
        return { type: "string" };
    }
  }

  /** `vpc:SecurityGroup` and `ingress` → `vpc:SecurityGroupIngress`, unless a resource has that name. */
  private name(owner: string, key: string): string {
    const [module, name] = owner.split(":") as [string, string];
    const full = `${module}:${pascal(name)}${pascal(key)}`;
    return this.taken.has(full) ? `${full}Entry` : full;
  }

  /** The name of the type; what is the same in a resource and in the functions that find it is one type. */
  private declare(owner: string, key: string, spec: Json): Json {
    const content = `${owner.split(":")[0]} ${contentOf(spec)}`;
    let token = this.byContent.get(content) ?? this.name(owner, key);
    // Two types of one name that differ (an argument and a result): the later one says so.
    while (this.specs.has(token) && contentOf(this.specs.get(token)!) !== contentOf(spec))
      token = `${token}Value`;
    if (!this.specs.has(token)) this.specs.set(token, spec);
    this.byContent.set(content, token);
    return { $ref: `#/types/${fullToken(token)}` };
  }
}

/** What makes two types the same: an enum's values, an object's properties. */
function contentOf(spec: Json): string {
  return JSON.stringify(spec.enum ?? { properties: spec.properties, required: spec.required });
}

function enumSpec(values: readonly string[], doc: string): Json {
  return {
    type: "string",
    description: doc || "One of the known values.",
    enum: values.map((value) => ({ name: memberName(value), value, description: `\`${value}\`` })),
  };
}

/** `POSTPAID_BY_HOUR` → `PostpaidByHour`. */
function memberName(value: string): string {
  const words = value.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const name = words.map((word) => pascal(/^[A-Z0-9]+$/.test(word) ? word.toLowerCase() : word)).join("");
  return /^[0-9]/.test(name) ? `V${name}` : name || "Empty";
}
