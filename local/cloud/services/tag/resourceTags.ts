// The tag service: it changes, lists and finds the tags of whatever keeps them.
import { type AnyCall, type Call, defineAction, definePart } from "../../action";
import { ApiError } from "../../errors";
import { type Entity, isWellFormed, type Kind } from "../../kind";
import type {
  DescribeResourcesByTagsRequest,
  DescribeResourceTagsByResourceIdsRequest,
  ModifyResourceTagsRequest,
  TagActions,
} from "../../requests/tag";
import { isReservedTag, keepTags, mostTags, type WithTags } from "../../tags";

const modify = defineAction<ModifyResourceTagsRequest>({
  global: true,
  check: ({ ReplaceTags, DeleteTags }) => {
    if (ReplaceTags?.length === 0 || DeleteTags?.length === 0)
      throw wrongTags("A list of tags must not be empty.");
    const [replaced = [], deleted = []] = [ReplaceTags, DeleteTags].map((list) => list?.map((t) => t.TagKey));
    if (new Set(replaced).size < replaced.length) throw wrongTags("A key stands twice in ReplaceTags.");
    if ([...replaced, ...deleted].includes(""))
      throw new ApiError("InvalidParameterValue.TagKeyEmpty", "A tag key must not be empty.");
    const both = deleted.find((key) => replaced.includes(key));
    if (both !== undefined)
      throw new ApiError("InvalidParameterValue.DeleteTagsParamError", `The key ${both} is in both lists.`);
    const reserved = replaced.find(isReservedTag);
    if (reserved !== undefined)
      throw new ApiError("InvalidParameter.ReservedTagKey", `The key ${reserved} is the system's.`);
  },
  run: (call) => {
    const entity = findTagged(call);
    const { ReplaceTags = [], DeleteTags = [] } = call.params;
    const tags = new Map((entity.data.Tags ?? []).map(({ Key, Value }) => [Key, Value]));
    for (const { TagKey } of DeleteTags) tags.delete(TagKey);
    for (const { TagKey, TagValue } of ReplaceTags) tags.set(TagKey, TagValue);
    if (tags.size > mostTags)
      throw new ApiError(
        "LimitExceeded.ResourceAttachedTags",
        `${entity.id} would have ${tags.size} tags, at most ${mostTags}.`,
      );
    const kept = keepTags([...tags].map(([Key, Value]) => ({ Key, Value })));
    call.world.update(entity, { Tags: kept.Tags ?? [] });
    return {};
  },
});

function wrongTags(message: string): ApiError {
  return new ApiError("InvalidParameter.Tag", message);
}

/** What a six-part name names: `qcs::<service>:<region>:uin/<account>:<prefix>/<id>`. */
function findTagged({ params, world }: Call<ModifyResourceTagsRequest>): Entity<WithTags> {
  const [, service, region, prefix, id = ""] =
    /^qcs::([a-z]+):([a-z0-9-]+):uin\/\d*:([a-z-]+)\/([a-z0-9-]+)$/.exec(params.Resource) ?? [];
  const kind = taggedKind(world, service, prefix);
  const entity =
    kind && isWellFormed(kind, id) ? thingsIn(world, kind, region).find((one) => one.id === id) : undefined;
  if (entity) return entity;
  throw new ApiError(
    "InvalidParameterValue.ResourceDescriptionError",
    `The resource \`${params.Resource}\` is not found.`,
  );
}

type World = AnyCall["world"];

/** The kind that the tag service knows by this service and prefix. */
function taggedKind(world: World, service?: string, prefix?: string): Kind<WithTags> | undefined {
  return world.kinds.find(({ tagged }) => tagged === `${service}/${prefix}`) as Kind<WithTags> | undefined;
}

/** The things of a kind in a region, or in every region. */
function thingsIn(world: World, kind: Kind<WithTags>, region?: string): Entity<WithTags>[] {
  return world.listAll(kind).filter((one) => region === undefined || one.region === region);
}

/** A page of a list; 15 where no Limit is given, and an Offset is a multiple of it. */
function page<T>(all: T[], { Offset = 0, Limit = 15 }: { Offset?: number; Limit?: number }) {
  if (Offset % Limit !== 0)
    throw new ApiError("InvalidParameterValue", `Offset ${Offset} is not a multiple of Limit ${Limit}.`);
  return { part: all.slice(Offset, Offset + Limit), TotalCount: all.length, Offset, Limit };
}

const tagsByIds = defineAction<DescribeResourceTagsByResourceIdsRequest>({
  global: true,
  run: ({ params, world }) => {
    const { ServiceType, ResourcePrefix, ResourceIds, ResourceRegion } = params;
    const kind = taggedKind(world, ServiceType, ResourcePrefix);
    if (!kind)
      throw new ApiError(
        "InvalidParameterValue.ResourcePrefixInvalid",
        `The tag service knows no ${ServiceType}/${ResourcePrefix}.`,
      );
    const things = thingsIn(world, kind, ResourceRegion).filter(({ id }) => ResourceIds.includes(id));
    const tags = things.flatMap(({ id, data }) =>
      (data.Tags ?? []).map(({ Key, Value }) => ({
        TagKey: Key,
        TagValue: Value,
        ResourceId: id,
        ServiceType,
      })),
    );
    const { part, ...counts } = page(tags, params);
    return { ...counts, Tags: part };
  },
});

const resourcesByTags = defineAction<DescribeResourcesByTagsRequest>({
  global: true,
  run: ({ params, world }) => {
    const { TagFilters, ServiceType, ResourcePrefix, ResourceRegion, ResourceId } = params;
    if (TagFilters.length === 0)
      throw new ApiError("InvalidParameterValue.TagFilters", "TagFilters must not be empty.");
    const kind = taggedKind(world, ServiceType, ResourcePrefix);
    const things = kind ? thingsIn(world, kind, ResourceRegion) : [];
    const found = things.filter(
      ({ id, data }) =>
        (ResourceId === undefined || ResourceId === id) &&
        TagFilters.every(({ TagKey, TagValue }) =>
          (data.Tags ?? []).some(
            ({ Key, Value }) => Key === TagKey && (!TagValue?.length || TagValue.includes(Value)),
          ),
        ),
    );
    const rows = found.map(({ id, region, data }) => ({
      ...{ ResourceRegion: region, ServiceType, ResourcePrefix, ResourceId: id },
      Tags: (data.Tags ?? []).map(({ Key, Value }) => ({ TagKey: Key, TagValue: Value })),
    }));
    const { part, ...counts } = page(rows, params);
    return { ...counts, Rows: part };
  },
});

export const part = definePart<TagActions>({
  kinds: [],
  actions: {
    ModifyResourceTags: modify,
    DescribeResourceTagsByResourceIds: tagsByIds,
    DescribeResourcesByTags: resourcesByTags,
  },
});
