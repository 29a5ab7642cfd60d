// What can be wrong with the parameters of an action, by the catalogue alone: one request for each, and what it is
// refused with. A value on its bound is no reason to refuse, nor are parameters that keep a rule.
import type { ActionSpec, Catalogue, Field, Rule } from "../../../local/cloud/catalogue";
import { missingCode, wrongTypeCode } from "../../../local/cloud/parameters";
import { present } from "../../found";

export interface Case {
  /** What is wrong, or right, for people. */
  what: string;
  params: Params;
  /** The codes it may be refused with; none when this parameter is no reason to refuse. */
  codes: string[];
  /** The parameter, as messages name it. */
  at: string;
}

type Params = Record<string, unknown>;

interface Place {
  field: Field;
  at: string;
  /** The parameters of a request with this value in the field's place. */
  put(value: unknown): Params;
}

const isList = (field: Field) => field.type.endsWith("[]");
const element = (field: Field): Field => ({ ...field, type: field.type.replace("[]", "") });

/** Every request that is wrong in one place, and those that are just right in it. */
export function casesOf(catalogue: Catalogue, spec: ActionSpec): Case[] {
  const base = required(catalogue, spec, spec.params);
  const places = placesIn(catalogue, spec, spec.params, base, "", (params) => params as Params);
  return [
    {
      what: "an unknown parameter",
      params: { ...base, Nonsense: 1 },
      codes: ["UnknownParameter"],
      at: "Nonsense",
    },
    ...places.flatMap((place) => casesAt(catalogue, spec, place)),
    ...(spec.rules ?? []).flatMap((rule) => casesOfRule(catalogue, spec, base, rule)),
  ];
}

/** Requests that break a rule between parameters, and those that just keep it. */
function casesOfRule(catalogue: Catalogue, spec: ActionSpec, base: Params, rule: Rule): Case[] {
  const give = (names: string[], values: Params = {}): Params =>
    names.reduce((params, name) => {
      const value = values[name] ?? sample(catalogue, spec, fieldAt(catalogue, spec, name));
      return withValue(params, name.split("."), value);
    }, base);
  const make = (names: string[], codes: string[], at: string, values?: Params): Case => ({
    what: `${names.join(" and ") || "nothing"} by the rule ${JSON.stringify(rule)}`,
    params: give(names, values),
    codes,
    at,
  });
  const missing = [rule.code ?? "MissingParameter"];
  const excluded = [rule.code ?? "InvalidParameterValue"];
  if ("when" in rule) {
    const values = { [rule.when]: rule.is };
    if ("needs" in rule)
      return [
        make([rule.when], missing, rule.needs, values),
        make([rule.when, rule.needs], [], rule.needs, values),
      ];
    return [
      make([rule.when, rule.excludes], excluded, rule.excludes, values),
      make([rule.when], [], rule.excludes, values),
    ];
  }
  if ("requiredTogether" in rule) {
    const all = rule.requiredTogether;
    return [
      ...all.map((name) =>
        make(
          all.filter((other) => other !== name),
          missing,
          name,
        ),
      ),
      make(all, [], present(all[0])),
    ];
  }
  if ("atLeastOneOf" in rule)
    return [make([], missing, ""), ...rule.atLeastOneOf.map((name) => make([name], [], name))];
  const names = "atMostOneOf" in rule ? rule.atMostOneOf : rule.exactlyOneOf;
  const none = "exactlyOneOf" in rule ? [make([], missing, "")] : [];
  return [
    ...none,
    make(names.slice(0, 2), excluded, present(names[1])),
    ...names.map((name) => make([name], [], name)),
  ];
}

function fieldAt(catalogue: Catalogue, spec: ActionSpec, path: string): Field {
  const find = (fields: Field[] | undefined, name: string) => fields?.find((field) => field.name === name);
  const [first = "", ...rest] = path.split(".");
  const found = rest.reduce(
    (field, name) => field && find(catalogue.fields(spec.service, field), name),
    find(spec.params, first),
  );
  if (!found) throw new Error(`${spec.action} has no parameter ${path}`);
  return found;
}

function withValue(params: Params, [first = "", ...rest]: string[], value: unknown): Params {
  if (rest.length === 0) return { ...params, [first]: value };
  return { ...params, [first]: withValue((params[first] as Params | undefined) ?? {}, rest, value) };
}

/** A value of each required field, good by its type and bounds. */
function required(catalogue: Catalogue, spec: ActionSpec, fields: Field[]): Params {
  const needed = fields.filter((field) => field.required);
  return Object.fromEntries(needed.map((field) => [field.name, sample(catalogue, spec, field)]));
}

function sample(catalogue: Catalogue, spec: ActionSpec, field: Field): unknown {
  if (isList(field)) return [sample(catalogue, spec, element(field))];
  const fields = catalogue.fields(spec.service, field);
  if (fields) return required(catalogue, spec, fields);
  if (field.type === "Object") return {};
  if (field.type === "Boolean") return true;
  if (field.type === "Integer" || field.type === "Float")
    return Number(field.enum?.[0] ?? field.min ?? field.max ?? 1);
  if (field.name === "Offset" || field.name === "Limit") return "1";
  return field.enum?.[0] ?? "x";
}

/** Fields of an object and of what is inside them; lists by their first element. */
function placesIn(
  catalogue: Catalogue,
  spec: ActionSpec,
  fields: Field[],
  base: Params,
  prefix: string,
  wrap: (object: Params) => Params,
): Place[] {
  return fields.flatMap((field) => {
    const at = prefix + field.name;
    const put = (value: unknown) => {
      const { [field.name]: _, ...rest } = base;
      return wrap(value === undefined ? rest : { ...rest, [field.name]: value });
    };
    const one = element(field);
    const inside = catalogue.fields(spec.service, one) ?? [];
    const within = placesIn(
      catalogue,
      spec,
      inside,
      required(catalogue, spec, inside),
      isList(field) ? `${at}.0.` : `${at}.`,
      (object) => put(isList(field) ? [object] : object),
    );
    return [{ field, at, put }, ...within];
  });
}

function casesAt(catalogue: Catalogue, spec: ActionSpec, { field, at, put }: Place): Case[] {
  const good = sample(catalogue, spec, field);
  const make = (what: string, value: unknown, codes: string[]): Case => ({
    what: `${at} ${what}`,
    params: put(value),
    codes,
    at,
  });
  const cases = [make("of another type", wrongType(catalogue, spec, field), [wrongTypeCode(spec)])];
  if (isList(field))
    cases.push(
      make("of another type inside", [wrongType(catalogue, spec, element(field))], [wrongTypeCode(spec)]),
    );
  if (field.required) cases.push(make("missing", undefined, [missingCode(spec)]));
  for (const [what, value, finer] of outOfBounds(field))
    cases.push(make(what, value, codesOf(spec, field, finer)));
  for (const [what, value] of onBounds(field, good)) cases.push(make(what, value, []));
  return cases;
}

function wrongType(catalogue: Catalogue, spec: ActionSpec, field: Field): unknown {
  if (isList(field)) return "x";
  if (field.type === "Object" || catalogue.fields(spec.service, field)) return "x";
  if (field.type === "Boolean") return "perhaps";
  return field.type === "Integer" || field.type === "Float" ? "many" : { x: 1 };
}

type Bound = [what: string, value: unknown, finer: string];

function outOfBounds(field: Field): Bound[] {
  const wrap = (value: unknown) => (isList(field) ? [value] : value);
  const { enum: values, min, max, maxBytes, maxLength, maxItems } = field;
  const isNumber = element(field).type === "Integer";
  const bounds: Bound[] = [];
  if (values) bounds.push(["none of its values", wrap(isNumber ? 987_654 : "nonsense"), ""]);
  if (min !== undefined) bounds.push([`below ${min}`, wrap(min - 1), "Range"]);
  if (max !== undefined) bounds.push([`over ${max}`, wrap(max + 1), "Range"]);
  if (maxBytes !== undefined)
    bounds.push([`of ${maxBytes + 1} bytes`, wrap("x".repeat(maxBytes + 1)), "TooLong"]);
  if (maxLength !== undefined)
    bounds.push([`of ${maxLength + 1} characters`, wrap("x".repeat(maxLength + 1)), "TooLong"]);
  if (maxItems !== undefined)
    bounds.push([`of ${maxItems + 1} items`, Array(maxItems + 1).fill("x"), "LimitExceeded"]);
  return bounds;
}

function onBounds(field: Field, good: unknown): [what: string, value: unknown][] {
  const { enum: values = [], min, max, maxBytes, maxLength } = field;
  const wrap = (value: unknown) => (isList(field) ? [value] : value);
  const isNumber = element(field).type === "Integer";
  return [
    ["as it may be", good],
    ...values.map((value): [string, unknown] => [value, wrap(isNumber ? Number(value) : value)]),
    ...(min === undefined || values.length ? [] : ([[`of ${min}`, wrap(min)]] as [string, unknown][])),
    ...(max === undefined || values.length ? [] : ([[`of ${max}`, wrap(max)]] as [string, unknown][])),
    ...(maxBytes === undefined
      ? []
      : ([[`of ${maxBytes} bytes`, wrap("x".repeat(maxBytes))]] as [string, unknown][])),
    ...(maxLength === undefined
      ? []
      : ([[`of ${maxLength} characters`, wrap("ä".repeat(maxLength))]] as [string, unknown][])),
  ];
}

/** The field's own code, or one for values, the finer only where the documents list it for the action. */
function codesOf(spec: ActionSpec, field: Field, finer: string): string[] {
  if (field.code) return [field.code];
  const fine = `InvalidParameterValue.${finer}`;
  return [finer && spec.errors.includes(fine) ? fine : "InvalidParameterValue"];
}
