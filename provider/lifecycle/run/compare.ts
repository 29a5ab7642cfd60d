// What an update would change, as every host asks it: the comparison, what the cloud alone can say of the order in which a
// replacement has to come, and what the process then knows of who has the thing.
import { isCloudError } from "../../api/errors";
import type { ResourceDefinition } from "../author/define";
import { type Diff, type DiffRequest, diff } from "./diff";
import { goesFirst, keepOrLetGo } from "./keeping";
import { isOf } from "./owned";
import { begin, type Environment, known, type Request } from "./running";

export async function compare(
  definition: ResourceDefinition,
  environment: Environment,
  request: Request,
  id: string,
  compared: Omit<DiffRequest, "goesFirst">,
): Promise<Diff> {
  const { oldOutputs: before } = compared;
  known(environment, definition.token, id, before);
  const found = diff(definition, { ...compared, goesFirst: goesFirst(environment) });
  if (found.replaces.length > 0 && !found.deleteBeforeReplace) {
    const thing = (one: string) => ({ address: environment.address, token: definition.token, id: one });
    const others = await having(definition, environment, request, id, compared);
    for (const other of others) environment.memory.letGoFirst(thing(other));
    found.deleteBeforeReplace = others.length > 0 || environment.memory.goesFirst(thing(id));
  }
  keepOrLetGo(environment, { token: definition.token, id, urn: request.urn }, before, found);
  return found;
}

/** Other things of this stack that have what the new one wants; what cannot be looked up is the create's to be refused. */
async function having(
  definition: ResourceDefinition,
  environment: Environment,
  request: Request,
  id: string,
  { oldOutputs: before, news: wanted }: Omit<DiffRequest, "goesFirst">,
): Promise<string[]> {
  const { identity } = request;
  if (!definition.contended || identity === undefined) return [];
  const { operation } = begin(definition, environment, request, "read", wanted, before);
  try {
    return await definition.contended({
      ...operation,
      id,
      before,
      wanted,
      ours: (item) => isOf(identity, item),
    });
  } catch (error) {
    if (isCloudError(error)) return [];
    throw error;
  }
}
