// What the tag service knows of a thing: its six-part name, and by which service and prefix its kind is called. What holds
// for every tag, and how lists are given a page at a time.
import { createHash } from "node:crypto";
import { ApiError } from "../../errors";
import { type Entity, isWellFormed, type Kind, type World } from "../../kind";
import { isReservedTag, keepTags, mostTags, type WithTags } from "../../tags";

/** Characters that keys and values have (the pages of the tag service). */
const CHARACTERS = /^[\p{L}\p{M}\p{N} +\-=._:/@()[\]（）【】]*$/u;

/** The kind that the tag service knows by this service and prefix. */
export function taggedKind(world: World, service?: string, prefix?: string): Kind<WithTags> | undefined {
  return world.kinds.find(({ tagged }) => tagged === `${service}/${prefix}`) as Kind<WithTags> | undefined;
}

/** Every kind that carries tags. */
export function taggedKinds(world: World): Kind<WithTags>[] {
  return world.kinds.filter(({ tagged }) => tagged !== undefined) as Kind<WithTags>[];
}

/** `service` and `prefix` of a kind. */
export function wordsOf(kind: Kind<WithTags>): { ServiceType: string; ResourcePrefix: string } {
  const [ServiceType = "", ResourcePrefix = ""] = (kind.tagged ?? "").split("/");
  return { ServiceType, ResourcePrefix };
}

/** The things of a kind in a region, or in every region. */
export function thingsIn(world: World, kind: Kind<WithTags>, region?: string): Entity<WithTags>[] {
  return world.listAll(kind).filter((one) => !region || kind.everywhere || one.region === region);
}

/** The region in the name of a thing: a service with regions of its own says none (CAM's page about ECM). */
export function regionIn({ service }: Kind<WithTags>, region: string): string {
  return service.regions ? "" : region;
}

/** The name by which the tag service calls a thing. */
export function nameOf(kind: Kind<WithTags>, { id, region }: Entity): string {
  const { ServiceType, ResourcePrefix } = wordsOf(kind);
  return `qcs::${ServiceType}:${regionIn(kind, region)}:uin/:${ResourcePrefix}/${id}`;
}

/** What a six-part name names: `qcs::<service>:<region>:uin/<account>:<prefix>/<id>`. */
export function findTagged(world: World, name: string): Entity<WithTags> {
  const [, service, region, prefix, id = ""] =
    /^qcs::([a-z]+):([a-z0-9-]*):uin\/\d*:([a-zA-Z-]+)\/([a-z0-9-]+)$/.exec(name) ?? [];
  const kind = taggedKind(world, service, prefix);
  const places = kind?.service.regions ? region === "" : region !== "";
  const entity =
    kind && places && isWellFormed(kind, id)
      ? thingsIn(world, kind, region).find((one) => one.id === id)
      : undefined;
  if (entity) return entity;
  throw new ApiError(
    "InvalidParameterValue.ResourceDescriptionError",
    `The resource \`${name}\` is not found.`,
  );
}

/** Things of one kind by their ids, as several actions name them; refuses what is not there. */
export function findAll(
  world: World,
  given: { ServiceType: string; ResourcePrefix?: string; ResourceRegion?: string; ResourceIds: string[] },
): Entity<WithTags>[] {
  const { ServiceType, ResourcePrefix, ResourceRegion, ResourceIds } = given;
  const kinds = taggedKinds(world).filter(
    (kind) =>
      wordsOf(kind).ServiceType === ServiceType &&
      (!ResourcePrefix || wordsOf(kind).ResourcePrefix === ResourcePrefix),
  );
  if (kinds.length === 0) throw noSuchKind(ServiceType, ResourcePrefix);
  return ResourceIds.map((id) => {
    const kind = kinds.find((one) => isWellFormed(one, id));
    const entity = kind && thingsIn(world, kind, ResourceRegion).find((one) => one.id === id);
    if (!entity)
      throw new ApiError("InvalidParameterValue.ResourceIdInvalid", `There is no ${ServiceType} \`${id}\`.`);
    return entity;
  });
}

export function noSuchKind(service: string, prefix?: string): ApiError {
  return new ApiError(
    "InvalidParameterValue.ResourcePrefixInvalid",
    `The tag service knows no ${service}/${prefix ?? ""}.`,
  );
}

/** Tags of a thing as they shall be, key by key; undefined takes one away. Refuses what there cannot be. */
export function setTags(
  world: World,
  entity: Entity<WithTags>,
  changes: readonly (readonly [key: string, value: string | undefined])[],
): void {
  const tags = new Map((entity.data.Tags ?? []).map(({ Key, Value }) => [Key, Value]));
  for (const [key, value] of changes) {
    if (value === undefined) tags.delete(key);
    else tags.set(key, value);
  }
  if (tags.size > mostTags)
    throw new ApiError(
      "LimitExceeded.ResourceAttachedTags",
      `${entity.id} would have ${tags.size} tags, at most ${mostTags}.`,
    );
  const kept = keepTags([...tags].map(([Key, Value]) => ({ Key, Value })));
  world.update(entity, { Tags: kept.Tags ?? [] });
}

/** Refuses a key, and a value, that no tag can have. */
export function checkTag(key: string, value = ""): void {
  if (key === "") throw new ApiError("InvalidParameterValue.TagKeyEmpty", "A tag key must not be empty.");
  if (isReservedTag(key))
    throw new ApiError("InvalidParameter.ReservedTagKey", `The key ${key} is the system's.`);
  for (const [what, text] of [
    ["Key", key],
    ["Value", value],
  ] as const) {
    if (CHARACTERS.test(text)) continue;
    throw new ApiError(
      `InvalidParameterValue.Tag${what}CharacterIllegal`,
      `The text \`${text}\` has characters that tags cannot have.`,
    );
  }
}

export interface Paged {
  Offset?: number;
  Limit?: number;
}

/** A page of a list; 15 where no Limit is given, and an Offset is a multiple of it. */
export function page<T>(
  all: readonly T[],
  { Offset = 0, Limit = 15 }: Paged,
  code = "InvalidParameterValue",
) {
  if (Limit < 1 || Offset < 0 || Offset % Limit !== 0)
    throw new ApiError(code, `Offset ${Offset} is not a multiple of Limit ${Limit}.`);
  return { part: all.slice(Offset, Offset + Limit), counts: { TotalCount: all.length, Offset, Limit } };
}

/** A page of a list that is continued by a token; an empty token is the end. */
export function pageByToken<T>(
  all: readonly T[],
  { PaginationToken = "", MaxResults = 50 }: { PaginationToken?: string; MaxResults?: number },
) {
  const start = PaginationToken === "" ? 0 : Number(Buffer.from(PaginationToken, "base64url").toString());
  if (!Number.isInteger(start) || start < 0)
    throw new ApiError("InvalidParameter.PaginationTokenInvalid", `There is no page \`${PaginationToken}\`.`);
  const end = start + MaxResults;
  const next = end < all.length ? Buffer.from(String(end)).toString("base64url") : "";
  return { part: all.slice(start, end), PaginationToken: next };
}

export const md5 = (text: string): string => createHash("md5").update(text).digest("hex");
