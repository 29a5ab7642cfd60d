// Tags: one input and one way to change them for every resource that carries them. They are sent with the create; a change
// sends the difference alone, to the tag service. The system's own tags, and those that say whose a thing is, are neither shown
// nor touched.
import type { Api } from "../api/client";
import type { ActionName, RequestOf } from "../api/uses";
import type { Aspect } from "../lifecycle/author/define";
import { field } from "../lifecycle/author/field";
import { isOwnershipKey, tagsIn } from "../lifecycle/author/ownership";
import { isRecord, show, type Value } from "../lifecycle/author/values";

export interface Tag {
  Key: string;
  Value: string;
}

/** What the cloud answers of a thing with tags: VPC calls the list TagSet, CVM and CBS call it Tags. */
export interface Tagged {
  TagSet?: Tag[];
  Tags?: Tag[];
}

export type Tags = Record<string, string>;

/** A kind as the tag service knows it: the service and its prefix, `cvm:sg`. */
export type TagKind = `${string}:${string}`;

/** The region that the tag service knows things of a service by; names of edge machines have none (CAM's page about them). */
export function regionOf(service: string | undefined, region: string): string {
  return service === "ecm" ? "" : region;
}

const most = 50;
const longest = { key: 127, value: 255 };
/** How many of each list one call takes. */
const mostAtOnce = 10;
const characters = /^[\p{L}\p{M}\p{N} +\-=._:/@()[\]（）【】,，;；]*$/u;

function isReserved(key: string): boolean {
  return isOwnershipKey(key) || /^qcs/i.test(key) || ["qcloud", "tencent", "project"].includes(key);
}

/** What is wrong with a map of tags. */
function wrong(value: Value): string | undefined {
  const entries = Object.entries(isRecord(value) ? value : {});
  if (entries.length > most) return `must have at most ${most} tags, and has ${entries.length}`;
  for (const [key, tag] of entries) {
    const text = String(tag);
    if (key === "" || [...key].length > longest.key)
      return `has the key ${show(key)}, which must have 1 to ${longest.key} characters`;
    if (isReserved(key))
      return `has the key ${show(key)}, which is the ${isOwnershipKey(key) ? "provider" : "system"}'s own`;
    if ([...text].length > longest.value)
      return `has a value of more than ${longest.value} characters, that of ${show(key)}`;
    if (!characters.test(key) || !characters.test(text))
      return `has characters that tags cannot have, at ${show(key)}`;
  }
  return undefined;
}

/** The tags that people gave; undefined where the answer says nothing of tags. */
function tagsOf(item: object): Tags | undefined {
  const list = tagsIn(item);
  return (
    list &&
    Object.fromEntries(list.filter(({ Key }) => !isReserved(Key)).map(({ Key, Value }) => [Key, Value]))
  );
}

/** Whether an answer has a tag, the system's own among them. */
export function carries(item: object, { Key, Value }: Tag): boolean {
  return (tagsIn(item) ?? []).some((tag) => tag.Key === Key && tag.Value === Value);
}

/** The input of a resource that carries tags; check puts the provider's default tags under it. */
export const tags = field
  .map(field.string())
  .test(`at most ${most}; keys of 1 to ${longest.key} characters, values of at most ${longest.value}`, wrong)
  .optional()
  .whenRemoved({})
  .from(tagsOf)
  .doc(
    "Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's.",
  );

/** Tags as a create takes them; undefined where there are none. */
export function tagList(given: Tags | undefined): Tag[] | undefined {
  const list = Object.entries(given ?? {}).map(([Key, Value]) => ({ Key, Value }));
  return list.length > 0 ? list : undefined;
}

/** Tags as a create of CVM takes them, for the one resource type that it makes. */
export function tagSpecification(
  type: string,
  given: Tags | undefined,
): { ResourceType: string; Tags: Tag[] }[] | undefined {
  const list = tagList(given);
  return list && [{ ResourceType: type, Tags: list }];
}

/** Changes the tags of what takes all of them at once with its own change; those that are not the program's stay. */
export function retagWhole<A extends ActionName>(action: A, id: keyof RequestOf<A> & string) {
  const [service, name] = action.split(".") as [string, string];
  return {
    of: ["tags" as const],
    uses: [action],
    call: async <T extends { TagSet?: Partial<Tag>[] }>(operation: Retagging<T>): Promise<T> => {
      const { api, id: thing, from, to } = operation;
      const system = ((from as Tagged).TagSet ?? []).filter(({ Key }) => isReserved(Key));
      const TagSet = [...system, ...(tagList(to.tags) ?? [])];
      // The host gives an aspect the whole Api.
      await (api as Api).call(service, name, { [id]: thing, Tags: TagSet });
      return { ...from, TagSet };
    },
  };
}

interface Retagging<T> {
  api: unknown;
  id: string;
  from: T;
  to: { tags?: Tags | undefined };
}

/** Changes the tags of what the tag service knows by this service and prefix, `cvm:sg`. */
export function retag(kind: TagKind): Aspect<Api, { tags?: Tags | undefined }, Tagged> {
  const [service, prefix] = kind.split(":");
  return {
    of: ["tags"],
    uses: ["tag.ModifyResourceTags"],
    call: async ({ api, region, id, from, to }) => {
      const present = tagsOf(from) ?? {};
      const wanted: Tags = to.tags ?? {};
      const replaced = Object.entries(wanted)
        .filter(([key, value]) => present[key] !== value)
        .map(([TagKey, TagValue]) => ({ TagKey, TagValue }));
      const deleted = Object.keys(present)
        .filter((key) => wanted[key] === undefined)
        .map((TagKey) => ({ TagKey }));
      const Resource = `qcs::${service}:${regionOf(service, region)}:uin/:${prefix}/${id}`;
      for (let at = 0; at < Math.max(replaced.length, deleted.length); at += mostAtOnce) {
        const [ReplaceTags, DeleteTags] = [part(replaced, at), part(deleted, at)];
        await api.tag.ModifyResourceTags({ Resource, ReplaceTags, DeleteTags });
      }
      const system = (from.Tags ?? from.TagSet ?? []).filter(({ Key }) => isReserved(Key));
      const list = [...system, ...(tagList(wanted) ?? [])];
      return { ...from, ...(from.Tags ? { Tags: list } : { TagSet: list }) };
    },
  };
}

/** An empty list must not be sent. */
function part<T>(list: T[], at: number): T[] | undefined {
  const some = list.slice(at, at + mostAtOnce);
  return some.length > 0 ? some : undefined;
}
