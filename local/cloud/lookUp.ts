// What a request names, looked up: everything that its references say is there, or the request is refused.
import type { Action, AnyCall } from "./action";
import { ApiError } from "./errors";
import { type Entity, isWellFormed, type Kind } from "./kind";

/** Finds what the parameters name and keeps it in the call; throws ApiError for what is malformed or not there. */
export function lookUp(
  call: AnyCall,
  params: object,
  { refs = {}, codes = {} }: Pick<Action<never>, "refs" | "codes">,
): void {
  for (const [path, kind] of Object.entries(refs)) {
    const ids = idsIn(params, path);
    for (const id of ids) checkId(kind, id, codes.malformed, ` of ${path}`);
    const found = ids.map((id) => call.world.get(kind, id) ?? raiseNotFound(codes.notFound, kind, id));
    call.found.set(path, [...new Map(found.map((entity) => [entity.id, entity])).values()]);
  }
}

/** Refuses an id that is none of the kind, with the code given or the kind's own. */
export function checkId(kind: Kind, id: string, code = kind.codes.malformed, where = ""): void {
  if (!isWellFormed(kind, id)) throw new ApiError(code, `The id \`${id}\`${where} is malformed.`);
}

function raiseNotFound(code: string | undefined, kind: Kind, id: string): Entity {
  throw new ApiError(code ?? kind.codes.notFound, `The resource \`${id}\` is not found.`);
}

function idsIn(params: object, path: string): string[] {
  let values: unknown[] = [params];
  for (const part of path.split("."))
    values = values.flatMap((value) => (value as Record<string, unknown> | undefined)?.[part]);
  return values.filter((value): value is string => typeof value === "string");
}
