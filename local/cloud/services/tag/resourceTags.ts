// Changes of tags, of whatever keeps them: by a six-part name, by several, or by the ids of things of one kind.
import { type Call, defineAction, definePart } from "../../action";
import { ApiError } from "../../errors";
import type {
  AddResourceTagRequest,
  AttachResourcesTagRequest,
  DeleteResourceTagRequest,
  DetachResourcesTagRequest,
  ModifyResourceTagsRequest,
  TagActions,
  TagResourcesRequest,
  UnTagResourcesRequest,
} from "../../requests/tag";
import { isReservedTag, type WithTags } from "../../tags";
import { isTag } from "./tag";
import { checkTag, findAll, findTagged, setTags } from "./tagged";

function wrongTags(message: string): ApiError {
  return new ApiError("InvalidParameter.Tag", message);
}

function checkModify({ ReplaceTags, DeleteTags }: ModifyResourceTagsRequest): void {
  if (ReplaceTags?.length === 0 || DeleteTags?.length === 0)
    throw wrongTags("A list of tags must not be empty.");
  const [replaced = [], deleted = []] = [ReplaceTags, DeleteTags].map((list) => list?.map((t) => t.TagKey));
  if (new Set(replaced).size < replaced.length) throw wrongTags("A key stands twice in ReplaceTags.");
  if (deleted.includes(""))
    throw new ApiError("InvalidParameterValue.TagKeyEmpty", "A key must not be empty.");
  const both = deleted.find((key) => replaced.includes(key));
  if (both !== undefined)
    throw new ApiError("InvalidParameterValue.DeleteTagsParamError", `The key ${both} is in both lists.`);
  for (const { TagKey, TagValue } of ReplaceTags ?? []) checkTag(TagKey, TagValue);
}

const modify = defineAction<ModifyResourceTagsRequest>({
  global: true,
  check: checkModify,
  run: ({ world, params: { Resource, ReplaceTags = [], DeleteTags = [] } }) => {
    setTags(world, findTagged(world, Resource), [
      ...DeleteTags.map(({ TagKey }) => [TagKey, undefined] as const),
      ...ReplaceTags.map(({ TagKey, TagValue }) => [TagKey, TagValue] as const),
    ]);
  },
});

const has = (data: WithTags, key: string) => (data.Tags ?? []).some(({ Key }) => Key === key);

function refuseAttached(data: WithTags, key: string): void {
  if (has(data, key)) throw new ApiError("ResourceInUse.TagKeyAttached", `It has the key ${key} already.`);
}

function refuseUnattached(data: WithTags, key: string): void {
  if (!has(data, key))
    throw new ApiError("ResourceNotFound.AttachedTagKeyNotFound", `It does not have the key ${key}.`);
}

/** One tag of one thing: `refuse` says what the thing must, or must not, have before. */
const one = (refuse: (data: WithTags, key: string) => void) =>
  defineAction<DeleteResourceTagRequest & Partial<AddResourceTagRequest>>({
    global: true,
    check: ({ TagKey, TagValue }) => checkTag(TagKey, TagValue),
    run: ({ world, params: { Resource, TagKey, TagValue } }) => {
      const entity = findTagged(world, Resource);
      refuse(entity.data, TagKey);
      setTags(world, entity, [[TagKey, TagValue]]);
    },
  });

/** One tag of things of one kind: all of them, or none. */
const many = (
  refuse: (data: WithTags, key: string) => void,
  check?: (call: Call<AttachResourcesTagRequest>) => void,
) =>
  defineAction<DetachResourcesTagRequest & Partial<AttachResourcesTagRequest>>({
    global: true,
    check: ({ TagKey, TagValue }) => checkTag(TagKey, TagValue),
    run: (call) => {
      const { world, params } = call;
      check?.(call as Call<AttachResourcesTagRequest>);
      for (const entity of findAll(world, params)) {
        refuse(entity.data, params.TagKey);
        setTags(world, entity, [[params.TagKey, params.TagValue]]);
      }
    },
  });

function refuseNone({ world, params: { TagKey, TagValue } }: Call<AttachResourcesTagRequest>): void {
  if (!isTag(world, TagKey, TagValue))
    throw new ApiError("ResourceNotFound.TagNonExist", `There is no tag ${TagKey}=${TagValue}.`);
}

/** Does what it can; answers what it could not, and why. */
function each(names: string[], work: (name: string) => void): { FailedResources: object[] } {
  const FailedResources = names.flatMap((Resource) => {
    try {
      work(Resource);
      return [];
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { Resource, Code: error.code, Message: error.message };
    }
  });
  return { FailedResources };
}

const tagResources = defineAction<TagResourcesRequest>({
  global: true,
  check: ({ Tags }) => {
    for (const { TagKey, TagValue } of Tags) checkTag(TagKey, TagValue);
    if (new Set(Tags.map(({ TagKey }) => TagKey)).size < Tags.length)
      throw new ApiError("InvalidParameterValue.TagKeyDuplicate", "A key stands twice in Tags.");
  },
  run: ({ world, params: { ResourceList, Tags } }) =>
    each(ResourceList, (name) =>
      setTags(
        world,
        findTagged(world, name),
        Tags.map(({ TagKey, TagValue }) => [TagKey, TagValue] as const),
      ),
    ),
});

const unTagResources = defineAction<UnTagResourcesRequest>({
  global: true,
  check: ({ TagKeys }) => {
    const reserved = TagKeys.find(isReservedTag);
    if (reserved !== undefined)
      throw new ApiError("InvalidParameter.ReservedTagKey", `The key ${reserved} is the system's.`);
  },
  run: ({ world, params: { ResourceList, TagKeys } }) =>
    each(ResourceList, (name) =>
      setTags(
        world,
        findTagged(world, name),
        TagKeys.map((key) => [key, undefined] as const),
      ),
    ),
});

export const part = definePart<TagActions>({
  kinds: [],
  actions: {
    ModifyResourceTags: modify,
    AddResourceTag: one(refuseAttached),
    UpdateResourceTagValue: one(refuseUnattached),
    DeleteResourceTag: one(refuseUnattached),
    AttachResourcesTag: many(refuseAttached, refuseNone),
    ModifyResourcesTagValue: many(refuseUnattached),
    DetachResourcesTag: many(refuseUnattached),
    TagResources: tagResources,
    UnTagResources: unTagResources,
  },
});
