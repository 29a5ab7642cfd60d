// What a resource will look like after a create or an update that has not happened: everything that can be known is known,
// the rest says so. Nothing here asks the cloud.
import type { ResourceDefinition } from "../author/define";
import type { Field } from "../author/field";
import { type Properties, UNKNOWN, type Value } from "../author/values";
import { satisfies } from "./equal";
import { withNameKept } from "./names";

/** The outputs of a resource that will be made: what is declared is known, what the cloud chooses is not. */
export function previewCreate(definition: ResourceDefinition, inputs: Properties): Properties {
  return { ...outputsOf(definition, (key, field) => chosen(inputs[key], field)), ...hidden(inputs) };
}

/** The outputs of a resource that will be changed: what the change cannot touch stays as it is. */
export function previewUpdate(
  definition: ResourceDefinition,
  olds: Properties,
  given: Properties,
): Properties {
  const news = withNameKept(given);
  const changed = Object.entries(definition.inputs)
    .filter(([key, field]) => news[key] !== undefined && !satisfies(field, olds[key], news[key]))
    .map(([key]) => key);
  const removed = (key: string): boolean =>
    news[key] === undefined && Array.isArray(olds.__declared) && olds.__declared.includes(key);
  const outputs = outputsOf(definition, (key, field) => {
    if (news[key] !== undefined) return news[key];
    const { removedValue, volatile, follows } = field.options;
    if (key in definition.inputs && removed(key) && removedValue !== undefined) return removedValue;
    const moves = follows.length > 0 ? follows.some((input) => changed.includes(input)) : volatile;
    return moves ? UNKNOWN : chosen(olds[key], field);
  });
  return { ...outputs, ...hidden(news) };
}

function outputsOf(
  definition: ResourceDefinition,
  value: (key: string, field: Field<unknown>) => Value | undefined,
): Properties {
  const outputs: Properties = {};
  for (const [key, field] of Object.entries({ ...definition.outputs, ...definition.inputs })) {
    const known = value(key, field);
    if (known !== undefined) outputs[key] = known;
  }
  return outputs;
}

/** What nobody declares is the cloud's choice, except for what the cloud never shows. */
function chosen(value: Value | undefined, field: Field<unknown>): Value | undefined {
  return value ?? (field.options.writeOnly ? undefined : UNKNOWN);
}

function hidden(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => key.startsWith("__")));
}
