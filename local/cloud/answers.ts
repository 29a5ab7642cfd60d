// Answers as today's API gives them: with every field of its models, and no other. What an action says nothing about is
// empty in the way the model allows; no action writes such a field itself.
import type { ActionSpec, Catalogue, Field } from "./catalogue";
import type { Params } from "./rules";

/** The answer with what its models have and the action left out. */
export function completeAnswer(catalogue: Catalogue, spec: ActionSpec, answer: Params): Params {
  return completed(catalogue, spec.service, spec.outputs, answer, []);
}

function completed(
  catalogue: Catalogue,
  service: string,
  fields: Field[],
  value: Params,
  within: readonly Field[][],
): Params {
  const whole: Params = { ...value };
  for (const field of fields) {
    if (!field.gone) whole[field.name] = complete(catalogue, service, field, value[field.name], within);
  }
  return whole;
}

/** A value as its field has it; `within` are the fields of the objects around it, because types may hold themselves. */
function complete(
  catalogue: Catalogue,
  service: string,
  field: Field,
  value: unknown,
  within: readonly Field[][],
): unknown {
  const inner = catalogue.fields(service, field);
  if (value === undefined || value === null) {
    // Clients look into fields without asking: null is what an action says, or an object that may be missing.
    if (field.nullable && (value === null || (inner && !field.type.endsWith("[]")))) return null;
    if (field.type.endsWith("[]")) return [];
    if (!inner) return EMPTY[field.type] ?? "";
    return within.includes(inner) ? null : completed(catalogue, service, inner, {}, [...within, inner]);
  }
  if (!inner || typeof value !== "object") return value;
  const around = [...within, inner];
  const one = (item: unknown) => completed(catalogue, service, inner, item as Params, around);
  return Array.isArray(value) ? value.map(one) : one(value);
}

/** What stands for nothing in a field that is never null; of every other type it is an empty text. */
const EMPTY: Record<string, unknown> = { Integer: 0, Float: 0, Boolean: false, Object: {} };

/** What is wrong with an answer by the models: a field they lack, one that is missing, or a value of another type. */
export function checkAnswer(catalogue: Catalogue, spec: ActionSpec, answer: Params): string[] {
  const problems: string[] = [];
  const checkObject = (fields: Field[], value: Params, at: string, within: readonly Field[][]) => {
    for (const name of Object.keys(value))
      if (!fields.some((field) => field.name === name && !field.gone))
        problems.push(`${at}${name} is not in the model`);
    for (const field of fields) {
      if (field.gone) continue;
      if (field.name in value) checkValue(field, value[field.name], at + field.name, within);
      else problems.push(`${at}${field.name} is missing`);
    }
  };
  const checkValue = (field: Field, value: unknown, at: string, within: readonly Field[][]) => {
    const fields = catalogue.fields(spec.service, field);
    if (value === null) {
      if (!field.nullable && !(fields && within.includes(fields))) problems.push(`${at} is null`);
    } else if (field.type.endsWith("[]")) {
      const item = { ...field, type: field.type.slice(0, -2), nullable: false };
      if (!Array.isArray(value)) problems.push(`${at} is not a list`);
      else for (const one of value) checkValue(item, one, at, within);
    } else if (fields) {
      if (typeof value !== "object") problems.push(`${at} is not an object`);
      else checkObject(fields, value as Params, `${at}.`, [...within, fields]);
    } else if (typeof value !== (JSON_TYPES[field.type] ?? "string")) {
      problems.push(`${at} is a ${typeof value}, not a ${field.type}`);
    }
  };
  checkObject(spec.outputs, answer, "", []);
  return problems;
}

const JSON_TYPES: Record<string, string> = {
  ...{ Integer: "number", Float: "number", Boolean: "boolean", Object: "object" },
};
