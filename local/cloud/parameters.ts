// Parameters against the catalogue, before any state is looked at: unknown, missing, of another type, out of bounds,
// against a rule between them.
// Numbers and booleans may come as text, as the query encoding and many clients send them.
import type { ActionSpec, Catalogue, Field } from "./catalogue";
import { ApiError } from "./errors";
import { checkRules, type Params } from "./rules";

export type { Params };

/** The parameters with numbers and booleans as such; nulls count as not given, and so do objects that say nothing. */
export function checkParams(catalogue: Catalogue, spec: ActionSpec, sent: Params): Params {
  const params = checkObject(catalogue, spec, spec.params, sent, "");
  checkRules(spec, params);
  return params;
}

function checkObject(
  catalogue: Catalogue,
  spec: ActionSpec,
  fields: Field[],
  sent: Params,
  at: string,
): Params {
  const byName = new Map(fields.map((field) => [field.name, field]));
  for (const name of Object.keys(sent)) {
    if (!byName.has(name))
      throw new ApiError("UnknownParameter", `The parameter \`${at}${name}\` is not recognized.`);
  }
  const checked: Params = {};
  for (const field of fields) {
    const value = Object.hasOwn(sent, field.name) ? sent[field.name] : undefined;
    if (value !== undefined && value !== null && !saysNothing(catalogue, spec, field, value)) {
      checked[field.name] = checkValue(catalogue, spec, field, value, at + field.name);
    } else if (field.required) {
      throw new ApiError(
        missingCode(spec),
        `The request is missing a required parameter \`${at}${field.name}\`.`,
      );
    }
  }
  return checked;
}

/** An object without members, where none is required: clients send it for a part that they have nothing to say of. */
function saysNothing(catalogue: Catalogue, spec: ActionSpec, field: Field, value: unknown): boolean {
  const fields = catalogue.fields(spec.service, field);
  if (field.required || !fields || fields.some((member) => member.required)) return false;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([name, member]) => {
    const inside = fields.find((one) => one.name === name);
    return member === null || (inside !== undefined && saysNothing(catalogue, spec, inside, member));
  });
}

function checkValue(
  catalogue: Catalogue,
  spec: ActionSpec,
  field: Field,
  value: unknown,
  at: string,
): unknown {
  if (field.type.endsWith("[]")) {
    if (!Array.isArray(value)) throw wrongType(spec, at, "a list");
    if (field.maxItems !== undefined && value.length > field.maxItems) {
      throw outOfBounds(
        spec,
        field,
        at,
        `has ${value.length} items, at most ${field.maxItems}`,
        "LimitExceeded",
      );
    }
    const item = { ...field, type: field.type.slice(0, -2) };
    return value.map((one, index) => checkValue(catalogue, spec, item, one, `${at}.${index}`));
  }
  const fields = catalogue.fields(spec.service, field);
  if (fields || field.type === "Object") {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw wrongType(spec, at, "an object");
    return fields ? checkObject(catalogue, spec, fields, value as Params, `${at}.`) : value;
  }
  return checkBounds(spec, field, convert(spec, field.type, value, at), at);
}

/** A number as text: no spaces, exponents or other bases. */
const DECIMAL = /^-?\d+(\.\d+)?$/;

function convert(spec: ActionSpec, type: string, value: unknown, at: string): unknown {
  if (type === "Integer" || type === "Float") {
    const text = typeof value === "string" && DECIMAL.test(value) ? value : undefined;
    const number = typeof value === "number" ? value : Number(text ?? Number.NaN);
    if (!Number.isFinite(number) || (type === "Integer" && !Number.isInteger(number))) {
      throw wrongType(spec, at, type === "Integer" ? "an integer" : "a number");
    }
    return number;
  }
  if (type === "Boolean") {
    if (typeof value === "boolean") return value;
    if (/^(true|1)$/i.test(String(value))) return true;
    if (/^(false|0)$/i.test(String(value))) return false;
    throw wrongType(spec, at, "a boolean");
  }
  if (typeof value !== "string") throw wrongType(spec, at, "a string");
  return value;
}

function checkBounds(spec: ActionSpec, field: Field, value: unknown, at: string): unknown {
  const { enum: values, min, max, maxBytes, maxLength } = field;
  if (values && !values.includes(String(value))) {
    throw outOfBounds(spec, field, at, `must be one of ${values.join(", ")}`, "");
  }
  if (typeof value === "number" && min !== undefined && value < min) {
    throw outOfBounds(spec, field, at, `must be at least ${min}`, "Range");
  }
  if (typeof value === "number" && max !== undefined && value > max) {
    throw outOfBounds(spec, field, at, `must be at most ${max}`, "Range");
  }
  if (typeof value !== "string") return value;
  if (maxBytes !== undefined && Buffer.byteLength(value) > maxBytes) {
    throw outOfBounds(spec, field, at, `is longer than ${maxBytes} bytes`, "TooLong");
  }
  if (maxLength !== undefined && [...value].length > maxLength) {
    throw outOfBounds(spec, field, at, `is longer than ${maxLength} characters`, "TooLong");
  }
  return value;
}

/** The code of what is missing that the action documents: the common one, or one of its own in its place. */
export function missingCode({ errors }: Pick<ActionSpec, "errors">): string {
  const own = errors.find((code) => /^MissingParameter\.Missing\w+Parameter$/.test(code));
  return errors.includes("MissingParameter") ? "MissingParameter" : (own ?? "MissingParameter");
}

/** The finer code where the action documents it. */
export function wrongTypeCode({ errors }: Pick<ActionSpec, "errors">): string {
  const fine = "InvalidParameter.InvalidDataFormat";
  return errors.includes(fine) ? fine : "InvalidParameter";
}

function wrongType(spec: ActionSpec, at: string, expected: string): ApiError {
  return new ApiError(
    wrongTypeCode(spec),
    `The value type of parameter \`${at}\` is not valid: expected ${expected}.`,
  );
}

/** The field's own code, else the finer code where the action documents it, else the common one. */
function outOfBounds(spec: ActionSpec, field: Field, at: string, why: string, finer: string): ApiError {
  const fine = `InvalidParameterValue.${finer}`;
  const code = field.code ?? (finer && spec.errors.includes(fine) ? fine : "InvalidParameterValue");
  return new ApiError(code, `The value of parameter \`${at}\` is not valid: it ${why}.`);
}
