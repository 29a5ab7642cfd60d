// Taking over a thing that exists already: an input of every resource, because a dynamic provider cannot import. What only a
// new thing could have must agree; the rest is brought to what is declared, as in an update.

import type { Created } from "../author/define";
import { problemText, RefusedError } from "../author/failures";
import { type Field, field } from "../author/field";
import { type Properties, show, type Value, visibleKeys } from "../author/values";
import { unallowedInPlace } from "./allowing";
import { satisfies } from "./equal";
import { observe } from "./observe";
import { takesNew } from "./replacing";
import { look, type Running } from "./running";

/** The id of a thing that is there, to be managed from now on. */
export const adoption: Field<string | undefined> = field
  .string()
  .optional()
  .writeOnly()
  .doc(
    "Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards.",
  );

/** Whether the thing was there before the program was: it then keeps the name it has, unless the program gives one. */
export function isAdopted(olds: Properties, inputs: Properties): boolean {
  return inputs.adopt !== undefined || (visibleKeys(olds).length > 0 && olds.name === undefined);
}

/** The thing to take over, if the inputs name one. */
export async function takeOver(running: Running, inputs: Properties): Promise<Created | undefined> {
  const { adopt: id } = inputs;
  if (typeof id !== "string") return undefined;
  const { definition } = running;
  const item = await look(running, id, inputs, { fresh: true });
  const refuse = (why: string) => new RefusedError(`taking over ${definition.token} ${id}: ${why}`);
  if (item === undefined) throw refuse(`there is none in ${running.operation.region}`);
  const live = observe(definition, item);
  const wrong = Object.entries(definition.inputs)
    .filter(([key, field]) => onlyNew(field, live[key], inputs[key], inputs))
    .map(([key]) => `${key} is ${show(live[key])} there and ${show(inputs[key])} here`);
  if (wrong.length > 0) throw refuse(`${wrong.join(", ")}, and only a new one could have that`);
  const changed = Object.entries(definition.inputs)
    .filter(([key, field]) => differsFrom(field, live[key], inputs[key]))
    .map(([key]) => key);
  const words = unallowedInPlace(definition, changed, live, inputs);
  if (words.length > 0) throw refuse(words.map(problemText).join("; "));
  const { memory, address, urn, startedAt } = running;
  memory.hold({ address, token: definition.token, id }, urn, startedAt);
  return { id, item, found: true };
}

function differsFrom(field: Field<unknown>, there: Value | undefined, here: Value | undefined): boolean {
  return here !== undefined && !field.options.writeOnly && !satisfies(field, there, here);
}

/** Whether only a new thing could have what is declared. */
export function onlyNew(
  field: Field<unknown>,
  there: Value | undefined,
  here: Value | undefined,
  inputs: Properties,
): boolean {
  if (there === undefined || here === undefined || satisfies(field, there, here)) return false;
  return takesNew(field, there, here, inputs);
}

/** Refuses to take another thing's place: one resource of a program manages one thing. */
export function refuseOtherAdoption({ definition }: Running, id: string, { adopt }: Properties): void {
  if (typeof adopt !== "string" || adopt === id) return;
  throw new RefusedError(
    `updating ${definition.token} ${id}: it cannot become ${adopt}; take that over with another resource`,
  );
}
