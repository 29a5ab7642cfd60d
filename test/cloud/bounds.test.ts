// Every parameter of every implemented action against the catalogue: left out, misspelt, of another type, out of its
// bounds. The cases are made from the catalogue, so that a bound written there is one that is kept.
import { type ActionSpec, Catalogue, type Field } from "../../local/cloud/catalogue";
import { Cloud } from "../../local/cloud/cloud";
import { post } from "./raw";
import { closeClouds, cloud, type TestCloud } from "./support";

type Params = Record<string, unknown>;

interface Case {
  what: string;
  body: Params;
  expected: RegExp;
}

const catalogue = new Catalogue();

/** A value a field takes, as far as the catalogue says. */
function valid(spec: ActionSpec, field: Field): unknown {
  if (field.type.endsWith("[]")) return [valid(spec, { ...field, type: field.type.slice(0, -2) })];
  const fields = catalogue.fields(spec.service, field);
  if (fields) return validAll(spec, fields);
  if (field.type === "Object") return {};
  if (field.enum) return field.enum[0];
  if (field.type === "Integer" || field.type === "Float") return Math.max(field.min ?? 1, 0);
  if (field.type === "Boolean") return true;
  return "x";
}

function validAll(spec: ActionSpec, fields: Field[]): Params {
  const required = fields.filter((field) => field.required);
  return Object.fromEntries(required.map((field) => [field.name, valid(spec, field)]));
}

const quoted = (code: string) => new RegExp(`^${code.replace(/\./g, "\\.")}$`);

/** The field's own code, or the common one with whatever finer ending the action documents. */
const outside = ({ code }: Field) => (code ? quoted(code) : /^InvalidParameterValue(\.\w+)?$/);

/** Values of one field that are wrong by themselves, and the code each is refused with. */
function wrong(spec: ActionSpec, field: Field): { what: string; value: unknown; expected: RegExp }[] {
  if (field.type.endsWith("[]")) {
    const item = { ...field, type: field.type.slice(0, -2) };
    const many = Array.from({ length: (field.maxItems ?? 0) + 1 }, () => valid(spec, item));
    return [
      { what: "no list", value: "x", expected: /^InvalidParameter$/ },
      ...(field.maxItems === undefined ? [] : [{ what: "too many", value: many, expected: outside(field) }]),
      ...wrong(spec, item).map((one) => ({ ...one, value: [one.value] })),
    ];
  }
  const fields = catalogue.fields(spec.service, field);
  if (fields) {
    return [
      { what: "no object", value: "x", expected: /^InvalidParameter$/ },
      ...cases(spec, fields).map(({ what, body, expected }) => ({ what, value: body, expected })),
    ];
  }
  if (field.type === "Object") return [];
  const found = [{ what: "an object", value: {} as unknown, expected: /^InvalidParameter$/ }];
  const out = (what: string, value: unknown) => found.push({ what, value, expected: outside(field) });
  const numeric = field.type === "Integer" || field.type === "Float";
  if (field.enum) out("none of its values", numeric ? -987 : "NONE_OF_THESE");
  if (field.min !== undefined) out("below its least", field.min - 1);
  if (field.max !== undefined) out("above its most", field.max + 1);
  if (field.maxBytes !== undefined) out("too many bytes", "ä".repeat(Math.ceil((field.maxBytes + 1) / 2)));
  if (field.maxLength !== undefined) out("too long", "x".repeat(field.maxLength + 1));
  return found;
}

/** How deep types hold each other is bounded by the documents. */
function cases(spec: ActionSpec, fields: Field[]): Case[] {
  const base = validAll(spec, fields);
  return [
    { what: "a stray parameter", body: { ...base, NoSuchParameter: 1 }, expected: /^UnknownParameter$/ },
    ...fields
      .filter((field) => field.required)
      .map(({ name }) => ({
        what: `no ${name}`,
        body: Object.fromEntries(Object.entries(base).filter(([one]) => one !== name)),
        expected: /^MissingParameter$/,
      })),
    ...fields.flatMap((field) =>
      wrong(spec, field).map(({ what, value, expected }) => ({
        what: `${field.name}: ${what}`,
        body: { ...base, [field.name]: value },
        expected,
      })),
    ),
  ];
}

function implemented(): ActionSpec[] {
  const one = new Cloud({ clock: { kind: "virtual" }, secrets: {}, seed: "", rateLimit: false });
  const found = one.catalogue.actions.filter((spec) => one.implementation(spec.service, spec.action));
  one.close();
  return found;
}

let running: TestCloud;
beforeAll(async () => {
  running = await cloud({ rateLimit: false });
});
afterAll(closeClouds);

test.each(implemented().map((spec) => [`${spec.service}.${spec.action}`, spec] as const))(
  "%s refuses what the catalogue does not allow",
  async (_name, spec) => {
    const surprises: string[] = [];
    for (const { what, body, expected } of cases(spec, spec.params)) {
      const { action, version = "" } = spec;
      const { code = "no error" } = await post(running.port, { action, version, body: JSON.stringify(body) });
      if (!expected.test(code)) surprises.push(`${what}: ${code}, not ${expected.source}`);
    }
    expect(surprises).toEqual([]);
  },
);
