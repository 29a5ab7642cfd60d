// When two values of a property mean the same: what diff, check and update ask, so that all three agree.
import { isDeepStrictEqual } from "node:util";
import { parseCidr } from "../author/cidr";
import type { Field } from "../author/field";
import { hasUnknown, isRecord, UNKNOWN, type Value } from "../author/values";

/**
 * Whether what is there (`actual`) already is what is wanted (`wanted`). Not symmetric: an object may have more keys than
 * are asked for, since what the program does not mention is the cloud's own choice.
 */
export function satisfies(
  field: Field<unknown>,
  actual: Value | undefined,
  wanted: Value | undefined,
): boolean {
  if (wanted === UNKNOWN || actual === UNKNOWN) return false;
  if (isDeepStrictEqual(actual, wanted)) return !hasUnknown(wanted);
  if (wanted === undefined || wanted === null) return actual === undefined || actual === null;
  if (actual === undefined || actual === null) return isEmpty(wanted);
  const { normal } = field.options;
  const a = normal ? normal(actual) : actual;
  const w = normal ? normal(wanted) : wanted;
  switch (field.type.kind) {
    case "list":
      return listSatisfies(field.type.element, field.type.set, a, w);
    case "map":
      return mapSatisfies(field.type.element, a, w);
    case "object":
      return objectSatisfies(field.type.fields, a, w);
    case "cidr":
      return sameCidr(String(a), String(w));
    case "integer":
    case "number":
      return Number(a) === Number(w);
    default:
      return field.options.anyCase ? String(a).toLowerCase() === String(w).toLowerCase() : a === w;
  }
}

function isEmpty(value: Value): boolean {
  return (
    value === "" ||
    (Array.isArray(value) ? value.length === 0 : isRecord(value) && Object.keys(value).length === 0)
  );
}

function sameCidr(a: string, b: string): boolean {
  const x = parseCidr(a);
  const y = parseCidr(b);
  return x && y ? x.network === y.network && x.mask === y.mask : a.toLowerCase() === b.toLowerCase();
}

function listSatisfies(element: Field<unknown>, set: boolean, actual: Value, wanted: Value): boolean {
  if (!Array.isArray(actual) || !Array.isArray(wanted) || actual.length !== wanted.length) return false;
  if (!set) return wanted.every((w, i) => satisfies(element, actual[i], w));
  const [left, missing] = withoutSame(element, actual, wanted);
  return missing.every((w) => {
    const at = left.findIndex((a) => satisfies(element, a, w));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** What is left of two sets when what is the same in both is taken out: of two long ones, what has to be compared one by one. */
function withoutSame(element: Field<unknown>, actual: Value[], wanted: Value[]): [Value[], Value[]] {
  const byForm = new Map<string, Value[]>();
  for (const value of actual) {
    const form = formOf(element, value);
    byForm.set(form, [...(byForm.get(form) ?? []), value]);
  }
  const missing = wanted.filter((value) => hasUnknown(value) || !byForm.get(formOf(element, value))?.pop());
  return [[...byForm.values()].flat(), missing];
}

/** One text for all spellings of a value that mean the same. */
function formOf(field: Field<unknown>, value: Value | undefined): string {
  const { normal, anyCase } = field.options;
  const plain = normal && value !== undefined ? normal(value) : value;
  const { type } = field;
  if (type.kind === "object" && isRecord(plain)) {
    const fields = Object.entries(type.fields).map(([key, inner]) => [key, formOf(inner, plain[key])]);
    return JSON.stringify(fields);
  }
  if (typeof plain !== "string")
    return JSON.stringify(plain, (_key, v) => (v === UNKNOWN ? "unknown" : v)) ?? "";
  const cidr = type.kind === "cidr" ? parseCidr(plain) : undefined;
  const text = cidr ? `${cidr.network}/${cidr.mask}` : plain;
  return JSON.stringify(anyCase || type.kind === "cidr" ? text.toLowerCase() : text);
}

function mapSatisfies(element: Field<unknown>, actual: Value, wanted: Value): boolean {
  if (!isRecord(actual) || !isRecord(wanted)) return false;
  const keys = new Set([...Object.keys(actual), ...Object.keys(wanted)]);
  return [...keys].every((key) => satisfies(element, actual[key], wanted[key]));
}

function objectSatisfies(fields: Record<string, Field<unknown>>, actual: Value, wanted: Value): boolean {
  if (!isRecord(actual) || !isRecord(wanted)) return false;
  return Object.entries(fields).every(
    ([key, field]) =>
      wanted[key] === undefined || field.options.writeOnly || satisfies(field, actual[key], wanted[key]),
  );
}
