// A create whose answer was lost is looked for before it is sent again: never two of anything.
// One candidate that agrees with the inputs is adopted; several are an error that lists them.
import { CloudError } from "../api/errors";
import type { Created, Operation, ResourceDefinition } from "./define";
import { satisfies } from "./equal";
import { RefusedError } from "./failures";
import type { Fields } from "./field";
import { observe } from "./observe";
import type { Properties } from "./values";

const attempts = 4;
/** Ids that a create of this process has answered: what another resource already is, is nobody's lost answer. */
const claimed = new Set<string>();

/** Sends the create, and looks for what it made wherever the answer leaves that open. */
export async function createOrRecover(
  definition: ResourceDefinition,
  operation: Operation<unknown>,
  inputs: Properties,
  token: string,
): Promise<Created> {
  for (let attempt = 1; ; attempt++) {
    let made: Created | undefined;
    try {
      const answer = await definition.create({ ...operation, inputs, token });
      made = typeof answer === "string" ? { id: answer } : answer;
    } catch (error) {
      const unknown = error instanceof CloudError && error.category === "OutcomeUnknown";
      if (!unknown || !definition.recover || operation.signal.aborted) throw error;
      operation.progress("the answer was lost: looking for what was made");
      const id = await findMade(definition, operation, inputs, token);
      if (id === undefined && attempt >= attempts) throw error;
      made = id === undefined ? undefined : { id };
    }
    if (made) {
      claimed.add(made.id);
      return made;
    }
  }
}

/** The one thing in the cloud that agrees with everything declared that could not have changed since. */
async function findMade(
  definition: ResourceDefinition,
  operation: Operation<unknown>,
  inputs: Properties,
  token: string,
): Promise<string | undefined> {
  const { recover } = definition;
  if (!recover) return undefined;
  const candidates = await recover.candidates({ ...operation, inputs, token });
  const ids = candidates
    .filter((item) => agrees(definition, item, inputs))
    .map((item) => recover.id(item))
    .filter((id) => !claimed.has(id));
  if (ids.length <= 1) return ids[0];
  throw new RefusedError(
    `creating ${definition.token}: the answer was lost, and several things in the cloud may be what it made: ${ids.join(", ")}. ` +
      "Remove those that are not wanted and run again",
  );
}

function agrees(definition: ResourceDefinition, item: object, inputs: Properties): boolean {
  const live = observe(definition, item);
  return Object.entries(definition.inputs as Fields).every(([key, field]) => {
    if (inputs[key] === undefined || live[key] === undefined || key === "region") return true;
    return !(field.options.replace || key === "name") || satisfies(field, live[key], inputs[key]);
  });
}
