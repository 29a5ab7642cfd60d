// What has which tags: asked by ids, by names, by keys and by tags.
import { type Call, defineAction, definePart } from "../../action";
import { ApiError } from "../../errors";
import type { Entity, Kind, World } from "../../kind";
import type {
  DescribeResourcesByTagsRequest,
  DescribeResourceTagsByResourceIdsRequest,
  DescribeResourceTagsByTagKeysRequest,
  DescribeResourceTagsRequest,
  GetResourcesRequest,
  TagActions,
  TagFilterInput,
} from "../../requests/tag";
import type { WithTags } from "../../tags";
import {
  findTagged,
  md5,
  nameOf,
  noSuchKind,
  page,
  pageByToken,
  regionIn,
  taggedKind,
  taggedKinds,
  thingsIn,
  wordsOf,
} from "./tagged";

interface Found {
  kind: Kind<WithTags>;
  entity: Entity<WithTags>;
}

interface Where {
  ServiceType?: string;
  ResourcePrefix?: string;
  ResourceRegion?: string;
  ResourceId?: string;
}

/** Everything that carries tags; what is not asked about does not matter. */
function find(world: World, { ServiceType, ResourcePrefix, ResourceRegion, ResourceId }: Where): Found[] {
  return taggedKinds(world)
    .filter((kind) => !ServiceType || wordsOf(kind).ServiceType === ServiceType)
    .filter((kind) => !ResourcePrefix || wordsOf(kind).ResourcePrefix === ResourcePrefix)
    .flatMap((kind) => thingsIn(world, kind, ResourceRegion).map((entity) => ({ kind, entity })))
    .filter(({ entity }) => !ResourceId || entity.id === ResourceId);
}

const tagsOf = ({ data }: Entity<WithTags>) =>
  (data.Tags ?? []).map(({ Key, Value }) => ({ TagKey: Key, TagValue: Value, Category: "Custom" }));

/** A tag of a thing, as the lists of single tags have it. */
function rows({ kind, entity }: Found): object[] {
  return tagsOf(entity).map((tag) => ({
    ...tag,
    ResourceId: entity.id,
    ServiceType: wordsOf(kind).ServiceType,
    TagKeyMd5: md5(tag.TagKey),
    TagValueMd5: md5(tag.TagValue),
  }));
}

/** The things of one kind that are named; ids that nothing has are left out. */
function named(world: World, params: DescribeResourceTagsByResourceIdsRequest): Found[] {
  const { ServiceType, ResourcePrefix, ResourceRegion, ResourceIds } = params;
  const kind = taggedKind(world, ServiceType, ResourcePrefix);
  if (!kind) throw noSuchKind(ServiceType, ResourcePrefix);
  return thingsIn(world, kind, ResourceRegion)
    .filter(({ id }) => ResourceIds.includes(id))
    .map((entity) => ({ kind, entity }));
}

const byIds = (offsetCode?: string) =>
  defineAction<DescribeResourceTagsByResourceIdsRequest>({
    global: true,
    run: ({ params, world }) => {
      const { part, counts } = page(named(world, params).flatMap(rows), params, offsetCode);
      return { ...counts, Tags: part };
    },
  });

const all = defineAction<DescribeResourceTagsRequest>({
  global: true,
  run: ({ params, world }) => {
    const { part, counts } = page(find(world, params).flatMap(rows), params);
    return { ...counts, Rows: part };
  },
});

const byKeys = defineAction<DescribeResourceTagsByTagKeysRequest>({
  global: true,
  run: ({ params, world }) => {
    const found = named(world, params).map(({ entity }) => ({
      ResourceId: entity.id,
      TagKeyValues: tagsOf(entity).filter(({ TagKey }) => params.TagKeys.includes(TagKey)),
    }));
    const { part, counts } = page(
      found.filter(({ TagKeyValues }) => TagKeyValues.length > 0),
      params,
    );
    return { ...counts, Rows: part };
  },
});

/** Whether a thing has a key, with one of the values where some are named. */
const matches = (entity: Entity<WithTags>, { TagKey, TagValue }: TagFilterInput) =>
  tagsOf(entity).some(
    (tag) => tag.TagKey === TagKey && (!TagValue?.length || TagValue.includes(tag.TagValue)),
  );

/** Things with all of the tags, or with one of them. */
const byTags = (quantity: "every" | "some") =>
  defineAction<DescribeResourcesByTagsRequest>({
    global: true,
    run: ({ params, world }: Call<DescribeResourcesByTagsRequest>) => {
      const { TagFilters } = params;
      if (TagFilters.length === 0)
        throw new ApiError("InvalidParameterValue.TagFilters", "TagFilters must not be empty.");
      const found = find(world, params)
        .filter(({ entity }) => TagFilters[quantity]((filter) => matches(entity, filter)))
        .map(({ kind, entity }) => ({
          ResourceRegion: regionIn(kind, entity.region),
          ...wordsOf(kind),
          ResourceId: entity.id,
          Tags: tagsOf(entity),
        }));
      const { part, counts } = page(found, params);
      return { ...counts, Rows: part };
    },
  });

const getResources = defineAction<GetResourcesRequest>({
  global: true,
  run: ({ params, world }) => {
    const { ResourceList = [], TagFilters = [] } = params;
    if (ResourceList.length > 0 && TagFilters.length > 0)
      throw new ApiError("InvalidParameter", "ResourceList and TagFilters exclude each other.");
    const wanted = new Set(ResourceList.map((name) => findTagged(world, name).id));
    const found = find(world, {})
      .filter(({ entity }) => (wanted.size > 0 ? wanted.has(entity.id) : tagsOf(entity).length > 0))
      .filter(({ entity }) => TagFilters.every((filter) => matches(entity, filter)));
    const { part, PaginationToken } = pageByToken(found, params);
    return {
      PaginationToken,
      ResourceTagMappingList: part.map(({ kind, entity }) => ({
        Resource: nameOf(kind, entity),
        Tags: tagsOf(entity),
      })),
    };
  },
});

export const part = definePart<TagActions>({
  kinds: [],
  actions: {
    DescribeResourceTags: all,
    DescribeResourceTagsByResourceIds: byIds(),
    DescribeResourceTagsByResourceIdsSeq: byIds("InvalidParameterValue.OffsetInvalid"),
    DescribeResourceTagsByTagKeys: byKeys,
    DescribeResourcesByTags: byTags("every"),
    DescribeResourcesByTagsUnion: byTags("some"),
    GetResources: getResources,
  },
});
