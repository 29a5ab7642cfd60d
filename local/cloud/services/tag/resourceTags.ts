// The tag service: one action that changes the tags of whatever keeps them, found by its six-part name.
import { type Call, defineAction, definePart } from "../../action";
import { ApiError } from "../../errors";
import { type Entity, isWellFormed, type Kind } from "../../kind";
import type { ModifyResourceTagsRequest, TagActions } from "../../requests/tag";
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
  const kind = world.kinds.find(({ tagged }) => tagged === `${service}/${prefix}`);
  const entity =
    kind && isWellFormed(kind, id)
      ? world.listAll(kind as Kind<WithTags>).find((one) => one.id === id)
      : undefined;
  if (entity?.region === region && entity !== undefined) return entity;
  throw new ApiError(
    "InvalidParameterValue.ResourceDescriptionError",
    `The resource \`${params.Resource}\` is not found.`,
  );
}

export const part = definePart<TagActions>({ kinds: [], actions: { ModifyResourceTags: modify } });
