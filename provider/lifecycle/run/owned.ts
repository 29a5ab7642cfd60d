// What a stack has made in the cloud, told by the tags that creates carry: read at most once a kind, region and process, and
// only for a create. A create whose outcome is open asks anew.
import { createHash } from "node:crypto";
import type { Operation, ResourceDefinition } from "../author/define";
import { markOf, type Owner, ownerOf, stackTag } from "../author/ownership";
import type { KnownKind, Memory } from "./memory";

/** Whose a resource's new thing is: `identity` is the stack's, `life` counts the things the resource has had. */
export function ownerFor(identity: string, urn: string, life: number): Owner {
  return { stack: stackOf(identity), mark: markOf(digest(`${urn} ${life}`)) };
}

/** The part of an identity that tags carry. */
export function stackOf(identity: string): string {
  return digest(identity).slice(0, 20);
}

/** Whether a thing says that a stack of this identity has made it. */
export function isOf(identity: string | undefined, item: object): boolean {
  return identity !== undefined && ownerOf(item)?.stack === stackOf(identity);
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Where a create looks and what for. */
export interface Search {
  memory: Memory;
  definition: ResourceDefinition;
  operation: Operation;
  address: string;
  owner: Owner;
  /** Nothing of the stack can be in the cloud that this process does not know. */
  begun: boolean;
}

function kindKey({ definition, operation, address, owner }: Search): string {
  return `${address} ${operation.region} ${definition.token} ${owner.stack}`;
}

/** A create is about to be sent, or has ended for certain. */
export function setOpen(search: Search, isOpen: boolean): void {
  const key = `${kindKey(search)} ${search.owner.mark}`;
  if (isOpen) search.memory.open.add(key);
  else search.memory.open.delete(key);
}

/** Ids of what the stack has made for this resource; with `fresh` as the cloud answers from now on. */
export async function madeFor(search: Search, fresh: boolean): Promise<string[]> {
  const { memory, owner, begun } = search;
  const kind = memory.kind(kindKey(search));
  if (fresh || memory.open.has(`${kindKey(search)} ${owner.mark}`)) await readKind(search, kind);
  else if (!begun) {
    kind.read ??= readKind(search, kind);
    await kind.read.catch((error: unknown) => {
      kind.read = undefined;
      throw error;
    });
  }
  return [...kind.things].filter(([, mark]) => mark === owner.mark).map(([id]) => id);
}

/** A create was answered. */
export function noteMade(search: Search, id: string): void {
  search.memory.kind(kindKey(search)).things.set(id, search.owner.mark);
}

async function readKind({ definition, operation, owner }: Search, kind: KnownKind): Promise<void> {
  for (const { id, mark } of await ownedThings(definition, operation, owner.stack)) kind.things.set(id, mark);
}

/** Everything of a kind that carries the stack's tag, with the mark of its resource. */
export async function ownedThings(
  { list }: ResourceDefinition,
  operation: Operation,
  stack: string,
): Promise<{ id: string; mark: string; item: object }[]> {
  const found = (await list?.tagged({ ...operation, tag: stackTag(stack) })) ?? [];
  return found.flatMap(({ id, item }) => {
    const owner = ownerOf(item);
    return owner?.stack === stack ? [{ id, mark: owner.mark, item }] : [];
  });
}
