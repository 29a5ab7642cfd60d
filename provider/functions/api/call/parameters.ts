// What an action takes, as fields that check can read: from the generated tables of the catalogue.
import { paramLoaders } from "../../../api/actions";
import type { FamilyName } from "../../../api/facts";
import type { FamilyParams, Shape } from "../../../api/familyFacts";
import { isSecretName } from "../../../api/redact";
import { type Field, type Fields, field } from "../../../lifecycle/author/field";

/** The parameters of an action that the catalogue has. */
export function parametersOf(service: FamilyName, action: string): Fields {
  const { actions, types } = paramLoaders[service]();
  return fieldsOf(actions[action] ?? {}, types, []);
}

function fieldsOf(shape: Shape, types: FamilyParams["types"], within: string[]): Fields {
  const entries = Object.entries(shape).map(([name, declared]) => {
    const [type, inner] = typeof declared === "string" ? [declared] : declared;
    const one = fieldOf(type.replace(/!$/, ""), inner, types, within);
    const kept = isSecretName(name) ? one.secret() : one;
    return [name, type.endsWith("!") ? kept : kept.optional()] as const;
  });
  return Object.fromEntries(entries);
}

const scalars: Record<string, () => Field<unknown>> = {
  String: field.string,
  Timestamp: field.string,
  Date: field.string,
  Integer: field.integer,
  Float: field.number,
  Boolean: field.boolean,
};

function fieldOf(
  type: string,
  inner: Shape | undefined,
  types: FamilyParams["types"],
  within: string[],
): Field<unknown> {
  if (type.endsWith("[]")) return field.list(fieldOf(type.slice(0, -2), inner, types, within));
  const scalar = scalars[type];
  if (scalar) return scalar();
  const shape = inner ?? types[type];
  // A type that holds itself is looked into once.
  if (!shape || within.includes(type)) return field.any();
  return field.object(fieldsOf(shape, types, [...within, type]));
}
