// What is stored of a resource: declared inputs, observed values, and what only an earlier answer had. Never invents a
// difference: what the cloud chose by itself is an output, not an input.
import type { ResourceDefinition } from "../author/define";
import type { Fields } from "../author/field";
import { isRecord, type Properties, type Value, visibleKeys } from "../author/values";
import { satisfies } from "./equal";
import { observe } from "./observe";
import type { Item, Running } from "./running";
import { spelled } from "./spelled";

const stateVersion = 1;

/** What a host stores of a resource. */
export interface State {
  id: string;
  inputs: Properties;
  outputs: Properties;
}

/** All that is known of the thing: declared, observed (if it was seen), and what only an earlier answer had. */
export function outputsOf(
  running: Running,
  item: Item | undefined,
  inputs: Properties,
  olds: Properties,
): Properties {
  const { definition, operation, cloud } = running;
  const live = item === undefined ? {} : observe(definition, item);
  const outputs: Properties = {};
  for (const [key, field] of Object.entries({ ...definition.outputs, ...definition.inputs })) {
    const declared = inputs[key];
    const seen = live[key];
    if (seen === undefined) {
      const value =
        declared ?? (field.options.writeOnly && !(key in definition.inputs) ? olds[key] : undefined);
      if (value !== undefined) outputs[key] = value;
    } else outputs[key] = declared !== undefined && satisfies(field, seen, declared) ? declared : seen;
  }
  if (definition.inputs.region) outputs.region = operation.region;
  for (const key of Object.keys(inputs)) if (key.startsWith("__")) outputs[key] = inputs[key];
  outputs.__drifted = visibleKeys(inputs).filter(
    (key) => definition.inputs[key] && !satisfies(definition.inputs[key], outputs[key], inputs[key]),
  );
  outputs.__declared = visibleKeys(inputs).sort();
  if (olds.__made !== undefined) outputs.__made = olds.__made;
  // The answer to a create is no sight of it.
  if (olds.__unseen !== undefined && (item === undefined || running.verb === "create"))
    outputs.__unseen = olds.__unseen;
  outputs.__cloud = cloud;
  outputs.__v = stateVersion;
  return outputs;
}

/**
 * The inputs as far as an update that failed has set them: one that cannot be read back, and was not set, is as it was before,
 * so that the next run sets it.
 */
export function asFarAsSet(
  definition: ResourceDefinition,
  inputs: Properties,
  olds: Properties,
  set: ReadonlySet<string> = new Set(),
): Properties {
  const reached: Properties = { ...inputs };
  for (const [key, { options }] of Object.entries(definition.inputs)) {
    if (!options.writeOnly || options.instruction || set.has(key)) continue;
    if (olds[key] === undefined) delete reached[key];
    else reached[key] = olds[key];
  }
  return reached;
}

/** The declared inputs as they are now: only keys that were declared, spelled as declared where that means the same. */
export function liveInputs(definition: ResourceDefinition, inputs: Properties, live: Properties): Properties {
  const now: Properties = { ...inputs };
  for (const [key, field] of Object.entries(definition.inputs)) {
    const declared = inputs[key];
    if (declared === undefined || field.options.writeOnly || live[key] === undefined) continue;
    now[key] = spelled(field, live[key], declared);
  }
  return now;
}

/**
 * What a program would have to say to get this thing: every input that can be read back, and the defaults that check would give
 * the others. What a program need not say, because leaving it out asks for the same, or must not say is left out.
 */
export function importedInputs(definition: ResourceDefinition, live: Properties, region: string): Properties {
  const inputs = worthSaying(definition.inputs, live);
  if (definition.inputs.region) inputs.region = region;
  return inputs;
}

/** The members that a program has to say; those of objects inside, too. */
function worthSaying(fields: Fields, live: Properties): Properties {
  const said: Properties = {};
  for (const [key, field] of Object.entries(fields)) {
    const { options, type } = field;
    const there = live[key] ?? options.defaultValue;
    if (there === undefined) continue;
    const value = type.kind === "object" && isRecord(there) ? worthSaying(type.fields, there) : there;
    const refused = options.tests.some((test) => test(value) !== undefined);
    if (!options.optional || !(refused || isIdle(value, options.removedValue))) said[key] = value;
  }
  return said;
}

/** Empty, or what a removed input goes back to. */
function isIdle(value: Value, removedValue: Value | undefined): boolean {
  const text = JSON.stringify(value);
  return ['""', "[]", "{}", JSON.stringify(removedValue)].includes(text);
}
