// Who points at whom, and what that means for a deletion. Guards, counts, leaks and drift all read this one graph.
import { ApiError } from "./errors";
import type { Entity, Kind, Relation, World } from "./kind";

/** One thing that points at another. */
export interface Pointer {
  from: Entity;
  relation: Relation;
}

/** Everything that points at an entity. */
export function pointersTo(world: World, target: Entity): Pointer[] {
  const found: Pointer[] = [];
  for (const kind of world.kinds) {
    for (const relation of kind.relations ?? []) {
      if (!pointsAt(relation, world.kindOf(target.type))) continue;
      for (const from of world.listAll(kind)) {
        if (idsAt(from, relation.via).includes(target.id) && applies(relation, from))
          found.push({ from, relation });
      }
    }
  }
  return found;
}

function pointsAt({ to }: Relation, kind: Kind): boolean {
  return typeof to === "string" ? to === kind.type : to(kind);
}

/** Refuses to delete what is in use, naming by what. `leaving` are deleted by the same call and do not count. */
export function guardDeletion(
  world: World,
  kind: Kind,
  target: Entity,
  leaving: Set<string>,
  code = kind.codes.inUse,
): void {
  const users = pointersTo(world, target).filter(
    ({ from, relation }) => relation.onDelete === "refuse" && !leaving.has(from.id),
  );
  if (users.length === 0) return;
  const names = users.slice(0, 5).map(({ from }) => from.id);
  const more = users.length > names.length ? ` and ${users.length - names.length} more` : "";
  throw new ApiError(
    users[0]!.relation.code ?? code,
    `The resource ${target.id} is in use by ${names.join(", ")}${more}.`,
  );
}

/** Ids an entity points at that do not exist. */
export function danglingPointers(world: World): { id: string; via: string; missing: string }[] {
  const ids = new Set(world.kinds.flatMap((kind) => world.listAll(kind).map((entity) => entity.id)));
  const exists = (region: string, relation: Relation, id: string) =>
    ids.has(id) ||
    world.kinds.some(
      (kind) => pointsAt(relation, kind) && kind.builtins?.(region).some((one) => one.id === id),
    );
  return world.kinds.flatMap((kind) =>
    world.listAll(kind).flatMap((entity) =>
      (kind.relations ?? [])
        .filter((relation) => applies(relation, entity))
        .flatMap((relation) =>
          idsAt(entity, relation.via)
            .filter((id) => !exists(entity.region, relation, id))
            .map((missing) => ({ id: entity.id, via: relation.via, missing })),
        ),
    ),
  );
}

export function idsAt(entity: Entity, via: string): string[] {
  // Most pointers are one id at the top, and a deletion asks for those of everything there is.
  const direct = (entity.data as Record<string, unknown>)[via];
  if (typeof direct === "string") return direct === "" ? [] : [direct];
  let values: unknown[] = [entity.data];
  for (const part of via.split(".")) {
    values = values.flat().map((value) => (value as Record<string, unknown> | null | undefined)?.[part]);
  }
  return values.flat().filter((value): value is string => typeof value === "string" && value !== "");
}

function applies(relation: Relation, entity: Entity): boolean {
  if (!relation.where) return true;
  const data = entity.data as Record<string, unknown>;
  return Object.entries(relation.where).every(([name, value]) => data[name] === value);
}
