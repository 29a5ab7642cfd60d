// Tags by themselves: made before anything has them, listed, deleted when nothing has them. What something has is one, too.
import { type AnyCall, defineAction, definePart } from "../../action";
import { ApiError } from "../../errors";
import { defineKind, type Entity, type World } from "../../kind";
import type {
  CreateTagRequest,
  CreateTagsRequest,
  DeleteTagsRequest,
  DescribeTagKeysRequest,
  DescribeTagsRequest,
  DescribeTagValuesRequest,
  GetTagKeysRequest,
  GetTagsRequest,
  GetTagValuesRequest,
  TagActions,
} from "../../requests/tag";
import { tagService } from "./service";
import { checkTag, page, pageByToken, taggedKinds, thingsIn } from "./tagged";

export interface TagPair {
  TagKey: string;
  TagValue: string;
}

export const tag = defineKind<TagPair>({ service: tagService, type: "tag:tag", prefix: "tag" });

/** The tags that things have. */
function attached(world: World): TagPair[] {
  const things = taggedKinds(world).flatMap((kind) => thingsIn(world, kind));
  return things.flatMap(({ data }) =>
    (data.Tags ?? []).map(({ Key, Value }) => ({ TagKey: Key, TagValue: Value })),
  );
}

const textOf = ({ TagKey, TagValue }: TagPair) => JSON.stringify([TagKey, TagValue]);

/** Every tag once, sorted by key and value, and whether something has it. */
function tags(world: World): (TagPair & { used: boolean })[] {
  const used = new Set(attached(world).map(textOf));
  const made = world.listAll(tag).map(({ data }) => textOf(data));
  return [...new Set([...used, ...made])].sort().map((text) => {
    const [TagKey, TagValue] = JSON.parse(text) as [string, string];
    return { TagKey, TagValue, used: used.has(text) };
  });
}

export function isTag(world: World, TagKey: string, TagValue: string): boolean {
  return tags(world).some((one) => one.TagKey === TagKey && one.TagValue === TagValue);
}

function create(world: World, { TagKey, TagValue }: TagPair): void {
  if (isTag(world, TagKey, TagValue))
    throw new ApiError("ResourceInUse.TagDuplicate", `There is a tag ${TagKey}=${TagValue} already.`);
  world.create(tag, { TagKey, TagValue });
}

function remove(world: World, wanted: TagPair): void {
  const found = tags(world).find((one) => textOf(one) === textOf(wanted));
  const words = `${wanted.TagKey}=${wanted.TagValue}`;
  if (!found) throw new ApiError("ResourceNotFound.TagNonExist", `There is no tag ${words}.`);
  if (found.used)
    throw new ApiError("FailedOperation.TagAttachedResource", `Something has the tag ${words}.`);
  const made = world.listAll(tag).filter((one: Entity<TagPair>) => textOf(one.data) === textOf(wanted));
  for (const one of made) world.remove(one);
}

const single = (work: (world: World, one: TagPair) => void) =>
  defineAction<CreateTagRequest>({
    global: true,
    check: ({ TagKey, TagValue }) => checkTag(TagKey, TagValue),
    run: ({ world, params: { TagKey, TagValue } }) => void work(world, { TagKey, TagValue }),
  });

const several = (work: (world: World, one: TagPair) => void) =>
  defineAction<CreateTagsRequest & DeleteTagsRequest>({
    global: true,
    check: ({ Tags = [] }) => {
      if (Tags.length === 0) throw new ApiError("InvalidParameter.Tag", "Tags is empty.");
      for (const { TagKey, TagValue } of Tags) checkTag(TagKey, TagValue);
    },
    run: ({ world, params: { Tags } }) => {
      for (const one of Tags) work(world, one);
    },
  });

const keys = (world: World) => [...new Set(tags(world).map(({ TagKey }) => TagKey))];
const ofKeys = (world: World, wanted: string[] | undefined) =>
  tags(world)
    .filter(({ TagKey }) => !wanted?.length || wanted.includes(TagKey))
    .map(({ TagKey, TagValue }) => ({ TagKey, TagValue, Category: "Custom" }));

const OFFSET = "InvalidParameterValue.OffsetInvalid";

const list = (code?: string) =>
  defineAction<DescribeTagsRequest>({
    global: true,
    run: ({ world, params }) => {
      const { TagKey, TagValue, TagKeys = TagKey === undefined ? [] : [TagKey] } = params;
      const found = tags(world)
        .filter((one) => TagKeys.length === 0 || TagKeys.includes(one.TagKey))
        .filter((one) => TagValue === undefined || one.TagValue === TagValue)
        .map(({ used, ...pair }) => ({ ...pair, CanDelete: used ? 0 : 1, Category: "Custom" }));
      const { part, counts } = page(found, params, code);
      return { ...counts, Tags: part };
    },
  });

const values = (code?: string) =>
  defineAction<DescribeTagValuesRequest>({
    global: true,
    run: ({ world, params }) => {
      const { part, counts } = page(ofKeys(world, params.TagKeys), params, code);
      return { ...counts, Tags: part };
    },
  });

const listKeys = defineAction<DescribeTagKeysRequest>({
  global: true,
  run: ({ world, params }) => {
    const { part, counts } = page(keys(world), params);
    return { ...counts, Tags: part };
  },
});

const byToken = <T extends GetTagsRequest & GetTagKeysRequest & Partial<GetTagValuesRequest>>(
  what: string,
  found: (world: AnyCall["world"], params: T) => unknown[],
) =>
  defineAction<T>({
    global: true,
    run: ({ world, params }) => {
      const { part, PaginationToken } = pageByToken(found(world, params), params);
      return { PaginationToken, [what]: part };
    },
  });

export const part = definePart<TagActions>({
  kinds: [tag],
  actions: {
    CreateTag: single(create),
    DeleteTag: single(remove),
    CreateTags: several(create),
    DeleteTags: several(remove),
    DescribeTags: list(),
    DescribeTagsSeq: list(OFFSET),
    DescribeTagKeys: listKeys,
    DescribeTagValues: values(),
    DescribeTagValuesSeq: values(OFFSET),
    GetTags: byToken("Tags", (world, { TagKeys }) => ofKeys(world, TagKeys)),
    GetTagKeys: byToken("TagKeys", (world) => keys(world)),
    GetTagValues: byToken("Tags", (world, { TagKeys }) => ofKeys(world, TagKeys)),
  },
});
