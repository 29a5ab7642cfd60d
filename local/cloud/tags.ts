// Tags of things, as today's API has them: given as Tags or TagSpecification, kept as {Key, Value}, filtered by key.
import { ApiError } from "./errors";

export interface Tag {
  Key: string;
  Value: string;
}

/** Data of a thing that can carry tags. */
export interface WithTags {
  Tags?: Tag[];
}

/** How many tags a thing can have. */
export const mostTags = 50;

/** Keys that only the system gives. */
export function isReservedTag(key: string): boolean {
  return /^qcs/i.test(key) || ["qcloud", "tencent", "project"].includes(key);
}

/** The tags of a request, sorted by key, as they are kept; `{}` when there are none, to be spread into data. */
export function keepTags(tags: Partial<Tag>[] | undefined): WithTags {
  if (!tags?.length) return {};
  const kept = tags.map((tag) => ({ Key: tag.Key ?? "", Value: tag.Value ?? "" }));
  return { Tags: kept.sort((a, b) => (a.Key < b.Key ? -1 : 1)) };
}

/** The tags of a RunInstances-like TagSpecification, which names the one resource type that the call makes. */
export function specifiedTags(
  specifications: { ResourceType?: string; Tags?: Partial<Tag>[] }[] | undefined,
  resourceType: string,
): Partial<Tag>[] {
  const stray = specifications?.find((one) => one.ResourceType !== resourceType);
  if (stray) {
    throw new ApiError(
      "InvalidParameterValue",
      `TagSpecification is of type ${stray.ResourceType}; this makes a ${resourceType}.`,
    );
  }
  return (specifications ?? []).flatMap((one) => one.Tags ?? []);
}

const tagsOf = ({ data }: { data: object }): Tag[] => (data as WithTags).Tags ?? [];

/** The filters by tags, of lists that have them: by key, and by a value of the key that is named. */
export const byTag = {
  "tag-key": (entity: { data: object }) => tagsOf(entity).map(({ Key }) => Key),
  "tag:<key>": (entity: { data: object }, _call: unknown, name: string) =>
    tagsOf(entity)
      .filter(({ Key }) => name === `tag:${Key}`)
      .map(({ Value }) => Value),
};

/** The same, with the one by any value. */
export const byTagOrValue = {
  ...byTag,
  "tag-value": (entity: { data: object }) => tagsOf(entity).map(({ Value }) => Value),
};
