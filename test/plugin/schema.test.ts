// schema.json is what other people's tools read: its shape is checked against what they take, its contents against ours.
import * as fs from "node:fs";
import * as path from "node:path";
import Ajv from "ajv";
import * as manifest from "../../package.json";
import type { Fields } from "../../provider/lifecycle/author/field";
import { definitions } from "../../provider/resources";
import type { Json } from "../../tools/generate/schema";
import { breakingChanges } from "../../tools/release/breaking";
import { goModule, published } from "../../tools/release/source";
import { present } from "../found";

const text = fs.readFileSync(path.join(__dirname, "..", "..", "schema.json"), "utf8");
const schema = JSON.parse(text);

const token = "^tencentcloud-native:[a-z][a-zA-Z0-9]*:[A-Za-z][A-Za-z0-9]*$";
const words = { type: "string", minLength: 3 };
const names = { type: "array", items: { type: "string" }, uniqueItems: true };
const map = (of: object, keys = "^[a-z][A-Za-z0-9]*$") => ({
  type: "object",
  propertyNames: { pattern: keys },
  additionalProperties: of,
});
const strict = (required: string[], properties: object) => ({
  type: "object",
  required,
  properties,
  additionalProperties: false,
});
const type = {
  oneOf: [
    strict(["type"], { type: { enum: ["string", "boolean", "integer", "number"] } }),
    strict(["type", "items"], { type: { const: "array" }, items: { $ref: "#/$defs/type" } }),
    strict(["type", "additionalProperties"], {
      type: { const: "object" },
      additionalProperties: { $ref: "#/$defs/type" },
    }),
    strict(["$ref"], {
      $ref: { type: "string", pattern: "^#/types/tencentcloud-native:|^pulumi[.]json#/Any$" },
    }),
    strict(["oneOf"], {
      oneOf: {
        type: "array",
        minItems: 2,
        maxItems: 2,
        items: { $ref: "#/$defs/type" },
      },
    }),
  ],
};
const property = {
  type: "object",
  required: ["description"],
  anyOf: [{ required: ["type"] }, { required: ["$ref"] }, { required: ["oneOf"] }],
  properties: {
    description: words,
    type: { enum: ["string", "boolean", "integer", "number", "array", "object"] },
    items: { $ref: "#/$defs/type" },
    additionalProperties: { $ref: "#/$defs/type" },
    $ref: { type: "string", pattern: "^#/types/tencentcloud-native:" },
    oneOf: { type: "array", items: { $ref: "#/$defs/type" } },
    default: { type: ["string", "boolean", "number"] },
    secret: { const: true },
    replaceOnChanges: { const: true },
  },
  additionalProperties: false,
};
const properties = map({ $ref: "#/$defs/property" });
const object = strict(["type", "description", "properties"], {
  ...{ type: { const: "object" }, description: words, properties, required: names },
});
const enumeration = strict(["type", "description", "enum"], {
  type: { const: "string" },
  description: words,
  enum: {
    type: "array",
    minItems: 1,
    items: strict(["name", "value", "description"], {
      name: { type: "string", pattern: "^[A-Z][A-Za-z0-9]*$" },
      value: { type: "string" },
      description: words,
    }),
  },
});
const resource = strict(
  ["description", "properties", "required", "inputProperties", "requiredInputs", "aliases"],
  {
    ...{
      description: words,
      properties,
      required: names,
      inputProperties: properties,
      requiredInputs: names,
    },
    aliases: { type: "array", minItems: 1, items: strict(["type"], { type: { type: "string" } }) },
    listInputs: object,
  },
);
const shape = {
  $defs: { type, property },
  type: "object",
  required: [
    "name",
    "version",
    "description",
    "license",
    "keywords",
    "publisher",
    "displayName",
    "language",
    "config",
    "provider",
    "types",
    "resources",
    "functions",
  ],
  properties: {
    name: { const: "tencentcloud-native" },
    version: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+" },
    config: strict(["variables"], { variables: properties }),
    provider: strict(["description", "inputProperties", "properties"], {
      ...{ description: words, inputProperties: properties, properties },
    }),
    types: map({ oneOf: [object, enumeration] }, token),
    resources: map(resource, token),
    functions: map(
      strict(["description", "inputs", "outputs"], { description: words, inputs: object, outputs: object }),
      token,
    ),
  },
};

test("it has the shape that Pulumi's tools read, and everything in it is described", () => {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(shape);
  validate(schema);
  expect((validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)).toEqual(
    [],
  );
});

test("it names no address that nobody is known to own, and those of a release once they are set", () => {
  expect(Object.keys(schema)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(pluginDownloadURL|repository|homepage)$/)]),
  );
  expect(text).not.toContain("github");
  expect(Object.keys(manifest)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(repository|homepage|bugs)$/)]),
  );
  expect(schema.language.go.modulePath).toMatch(/^[a-z-]+\.invalid\//);
  expect(published("github.com/owner/name")).toEqual({
    homepage: "https://github.com/owner/name#readme",
    repository: "https://github.com/owner/name",
    pluginDownloadURL: "github://api.github.com/owner/name",
  });
  expect(goModule("github.com/owner/name")).toBe("github.com/owner/name/sdk/go");
});

test("every definition is in it, with every property", () => {
  const tokens = (of: { keys(): string[] }) =>
    [...of.keys()].map((one) => `tencentcloud-native:${one}`).sort();
  expect(Object.keys(schema.resources)).toEqual(tokens(definitions.resources));
  expect(Object.keys(schema.functions)).toEqual(tokens(definitions.functions));
  for (const { token, inputs, outputs } of definitions.resources.values()) {
    const spec = schema.resources[`tencentcloud-native:${token}`];
    const all: Fields = { ...outputs, ...inputs };
    expect(Object.keys(spec.properties)).toEqual(Object.keys(all));
    for (const [key, { options }] of Object.entries(all)) {
      expect([token, key, spec.properties[key].secret ?? false]).toEqual([token, key, options.secret]);
      expect([token, key, spec.properties[key].replaceOnChanges ?? false]).toEqual([
        token,
        key,
        options.replace,
      ]);
    }
    expect(spec.description).toMatch(/## Import\n/);
    expect(spec.description).toMatch(/## Example Usage\n/);
    expect(spec.aliases).toEqual([{ type: `pulumi-nodejs:dynamic/tencentcloud-native/${token}` }]);
  }
});

test("nothing but what call takes and answers is of any type, every named type is there and used, what is required exists", () => {
  const { "tencentcloud-native:api:call": call, ...others } = schema.functions;
  expect(JSON.stringify(call)).toContain("pulumi.json#/Any");
  expect(JSON.stringify({ ...schema, functions: others })).not.toContain("pulumi.json#/Any");
  const used = new Set([...text.matchAll(/"#\/types\/([^"]+)"/g)].map((match) => present(match[1])));
  expect([...used].sort()).toEqual(Object.keys(schema.types).sort());
  const objects: Json[] = [
    ...Object.values<Json>(schema.types),
    ...Object.values<Json>(schema.functions).flatMap(({ inputs, outputs }) => [inputs, outputs] as Json[]),
  ];
  for (const one of Object.values<Json>(schema.resources)) {
    objects.push({ properties: one.properties, required: one.required });
    objects.push({ properties: one.inputProperties, required: one.requiredInputs });
  }
  for (const { properties = {}, required = [] } of objects)
    for (const key of required as string[]) expect(properties).toHaveProperty([key]);
});

test("no name is one that Pulumi keeps for itself", () => {
  for (const [name, { properties }] of Object.entries<Json>(schema.resources))
    expect([
      name,
      Object.keys(properties as object).filter((key) => ["id", "urn", "pulumi"].includes(key)),
    ]).toEqual([name, []]);
  expect(schema.provider.inputProperties).not.toHaveProperty("version");
});

test("what breaks programs is reported, and what does not is not", () => {
  expect(breakingChanges(schema, schema)).toEqual([]);
  const changed = structuredClone(schema);
  const vpc = changed.resources["tencentcloud-native:vpc:Vpc"];
  delete vpc.inputProperties.domainName;
  vpc.inputProperties.enableMulticast.type = "string";
  vpc.inputProperties.name.replaceOnChanges = true;
  vpc.inputProperties.added = { type: "string", description: "New." };
  vpc.requiredInputs.push("added");
  vpc.required = vpc.required.filter((key: string) => key !== "createdTime");
  delete changed.functions["tencentcloud-native:cvm:getZones"];
  expect(breakingChanges(schema, changed)).toEqual([
    "tencentcloud-native:vpc:Vpc input name: a change now replaces the resource",
    "tencentcloud-native:vpc:Vpc input enableMulticast was boolean and is string",
    "tencentcloud-native:vpc:Vpc input domainName is gone",
    "tencentcloud-native:vpc:Vpc input added is now required",
    "tencentcloud-native:vpc:Vpc output createdTime may now be undefined",
    "tencentcloud-native:cvm:getZones is gone",
  ]);
});

test("every enum is open, so that a value the cloud adds later can be given and read in every language", () => {
  const enums = new Set(
    Object.entries<Json>(schema.types)
      .filter(([, spec]) => spec.enum)
      .map(([name]) => `#/types/${name}`),
  );
  expect(enums.size).toBeGreaterThan(0);
  const closed = [...text.matchAll(/(\{\s*"type": "string"\s*\},\s*)?\{?\s*"\$ref": "([^"]+)"/g)]
    .filter(([, open, ref]) => enums.has(present(ref)) && !open)
    .map(([, , ref]) => ref);
  expect(closed).toEqual([]);
});

test("what a resource and the functions that find it have in common is one type", () => {
  const contents = Object.entries<Json>(schema.types).map(([name, spec]) => [
    name.split(":")[1],
    JSON.stringify(spec.enum ?? [spec.properties, spec.required]),
  ]);
  expect(new Set(contents.map(String)).size).toBe(contents.length);
});
