// Checks values against fields: their types, limits and names. What is not known yet passes.
import type { Problem } from "../author/failures";
import type { Field, Fields } from "../author/field";
import {
  hasUnknown,
  isRecord,
  joinPath,
  type Properties,
  show,
  UNKNOWN,
  type Value,
  visibleKeys,
} from "../author/values";
import { nearestName } from "./nearest";

/** Where what is wrong is noted, and what a property is called that there is not. */
export interface Checking {
  problems: Problem[];
  /** As in "is not …": `a property of this resource`. */
  kind: string;
  /** What the user is told although it is not wrong. */
  notes: string[];
}

/** The values as the fields have them, with defaults; what is wrong with each is noted with its path. */
export function checkFields(fields: Fields, given: Properties, checking: Checking, path = ""): Properties {
  const { problems, kind } = checking;
  const inputs: Properties = {};
  for (const key of visibleKeys(given)) {
    if (!fields[key])
      problems.push({
        path: joinPath(path, short(key)),
        reason: unknownProperty(key, Object.keys(fields), kind),
      });
  }
  for (const [key, field] of Object.entries(fields)) {
    const value = given[key] ?? undefined;
    if (value !== undefined) {
      const checked = checkValue(field, value, joinPath(path, key), checking);
      if (checked !== undefined) inputs[key] = checked;
    } else if (field.options.defaultValue !== undefined) inputs[key] = field.options.defaultValue;
    else if (!field.options.optional)
      problems.push({ path: joinPath(path, key), reason: `is required: ${describeType(field)}` });
  }
  return inputs;
}

/** A name as a message shows it. */
function short(name: string): string {
  return name.length > 80 ? `${name.slice(0, 77)}...` : name;
}

function unknownProperty(key: string, known: string[], kind: string): string {
  const near = nearestName(key, known);
  return `is not ${kind}; ${near ? `did you mean \`${near}\`?` : `there are ${known.join(", ")}`}`;
}

/** Checks one value, and notes what is wrong with it. */
export function checkValue(
  field: Field<unknown>,
  value: Value,
  path: string,
  checking: Checking,
): Value | undefined {
  if (value === UNKNOWN) return value;
  const fail = (reason: string): void => {
    checking.problems.push({ path, reason: field.options.secret ? reason : `${reason}, got ${show(value)}` });
  };
  const checked = checkType(field, value, path, checking, fail);
  if (checked === undefined) return undefined;
  // A rule for a list is not asked where an entry is not of the list's type.
  const isWhole = !Array.isArray(checked) || !checked.includes(null);
  if (isWhole && !hasUnknown(checked)) {
    for (const test of field.options.tests) {
      const wrong = test(checked);
      if (wrong) fail(wrong);
    }
  }
  return checked;
}

function checkType(
  field: Field<unknown>,
  value: Value,
  path: string,
  checking: Checking,
  fail: (reason: string) => void,
): Value | undefined {
  const { type } = field;
  const refuse = (): undefined => {
    fail(`must be ${describeType(field)}`);
    return undefined;
  };
  switch (type.kind) {
    case "any":
      return value;
    case "boolean":
      return booleanIn(value) ?? refuse();
    case "integer":
    case "number":
      return numberIn(value, type.kind === "integer" ? Number.isSafeInteger : Number.isFinite) ?? refuse();
    case "enum": {
      if (typeof value !== "string") return refuse();
      if (type.values.includes(value)) return value;
      const same = field.options.anyCase && type.values.some((v) => v.toLowerCase() === value.toLowerCase());
      return same || passesUnknown(field, value, path, checking) ? value : refuse();
    }
    case "list":
      if (!Array.isArray(value)) return refuse();
      return value.map((entry, i) => checkValue(type.element, entry, joinPath(path, i), checking) ?? null);
    case "map":
      return isRecord(value) ? checkMap(type.element, value, path, checking) : refuse();
    case "object":
      return isRecord(value) ? checkFields(type.fields, value, checking, path) : refuse();
    default:
      return typeof value === "string" ? value : refuse();
  }
}

function checkMap(
  element: Field<unknown>,
  value: Properties,
  path: string,
  checking: Checking,
): { [key: string]: Value | undefined } {
  const given = Object.entries(value).flatMap(([key, entry]) =>
    entry === undefined ? [] : [[key, entry] as const],
  );
  return Object.fromEntries(
    given.map(([key, entry]) => [key, checkValue(element, entry, joinPath(path, key), checking)]),
  );
}

/** A boolean, or the text of one: configuration has nothing else. */
function booleanIn(value: Value): boolean | undefined {
  if (typeof value === "boolean") return value;
  return value === "true" || value === "false" ? value === "true" : undefined;
}

function numberIn(value: Value, isFine: (number: number) => boolean): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && isFine(number) ? number : undefined;
}

/** Whether a value that is not known here may be one that the cloud has by now; the user is told. */
function passesUnknown(
  { type, options }: Field<unknown>,
  value: string,
  path: string,
  { notes }: Checking,
): boolean {
  if (type.kind !== "enum" || options.closed || !hasForm(value, type.values, options.anyCase)) return false;
  const near = nearestName(value, type.values);
  notes.push(
    `${path} ${show(value)} is not known to this version, which knows ${type.values.join(", ")}${near ? ` (did you mean ${near}?)` : ""}: it is passed on as it is`,
  );
  return true;
}

const loud = /^[A-Z][A-Z0-9_]{0,63}$/;

/** Whether a value is written as the known ones are: one in another spelling is a slip. */
function hasForm(value: string, known: readonly string[], anyCase: boolean): boolean {
  if (known.every((one) => loud.test(one))) return loud.test(anyCase ? value.toUpperCase() : value);
  return /^[\w.-]{1,64}$/.test(value) && nearestName(value, known)?.toLowerCase() !== value.toLowerCase();
}

/** What a value of the field must be, in words. */
export function describeType(field: Field<unknown>): string {
  const { type } = field;
  const limits = field.options.limits.length > 0 ? ` (${field.options.limits.join("; ")})` : "";
  switch (type.kind) {
    case "enum":
      return `one of ${type.values.join(", ")}`;
    case "id":
      return `the id of a ${type.of}`;
    case "cidr":
      return `an address range${limits}`;
    case "ip":
      return "an IPv4 address";
    case "any":
      return "any value";
    case "integer":
      return `a whole number${limits}`;
    case "list":
      return `a list${limits}`;
    case "map":
    case "object":
      return `an object${limits}`;
    default:
      return `a ${type.kind}${limits}`;
  }
}
