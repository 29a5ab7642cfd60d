// Tags of things whose own reading action does not answer them: the tag service lists them, for all that are read together in
// one call, and finds the things of a tag.
import type { Api } from "../api/client";
import type { Listing, Operation } from "../lifecycle/author/define";
import { together } from "../lifecycle/author/together";
import { regionOf, type Tag, type Tagged, type TagKind, type Tags, tagList } from "./tags";

/** How many things one call lists the tags of. */
const mostAtOnce = 50;

interface Question {
  api: Api;
  region: string;
  id: string;
}

/** How the tags of a kind are read, and its things found by them. */
export interface TagReader {
  reads: string;
  uses: readonly string[];
  /** A thing with its tags. */
  tagged(operation: Operation<Api>, id: string, item: object): Promise<object & Tagged>;
  /** A new thing with the tags that its create has sent. */
  made(item: object, sent: Tags | undefined): object & Tagged;
  /** Everything in the region that has the tag. */
  find: Listing<Api>["tagged"];
}

/** The tags that each question asks for, in as few calls as that takes. */
async function readTags(
  kind: { ServiceType?: string | undefined; ResourcePrefix?: string | undefined },
  questions: [Question, ...Question[]],
): Promise<Tag[][]> {
  const [{ api, region }] = questions;
  const tags = new Map<string, Tag[]>(questions.map(({ id }) => [id, []]));
  const ids = [...tags.keys()];
  for (let at = 0; at < ids.length; at += mostAtOnce) {
    const asked = {
      ...kind,
      ResourceRegion: regionOf(kind.ServiceType, region),
      ResourceIds: ids.slice(at, at + mostAtOnce),
    };
    const found = await api.listAll<{ ResourceId: string; TagKey: string; TagValue: string }>(
      ...(["tag", "DescribeResourceTagsByResourceIds", asked, { items: "Tags" }] as const),
    );
    for (const { ResourceId, TagKey: Key, TagValue: Value } of found)
      tags.get(ResourceId)?.push({ Key, Value });
  }
  return questions.map(({ id }) => tags.get(id)!);
}

export function tagReader(kind: TagKind): TagReader {
  const [ServiceType, ResourcePrefix] = kind.split(":");
  const read = together<Question, Tag[]>({
    target: ({ api, region }) => `tags ${kind} ${api.account} ${region}`,
    send: (questions) => readTags({ ServiceType, ResourcePrefix }, questions),
  });
  const reads = "tag.DescribeResourceTagsByResourceIds";
  return {
    reads,
    uses: [reads, "tag.DescribeResourcesByTags"],
    tagged: async ({ api, region }, id, item) => ({ ...item, TagSet: await read({ api, region, id }) }),
    made: (item, sent) => ({ ...item, TagSet: tagList(sent) ?? [] }),
    find: async ({ api, region, tag: { Key, Value } }) => {
      const TagFilters = [{ TagKey: Key, TagValue: [Value] }];
      const ResourceRegion = regionOf(ServiceType, region);
      const asked = {
        ServiceType,
        ResourcePrefix,
        TagFilters,
        ...(ResourceRegion ? { ResourceRegion } : {}),
      };
      const rows = await api.listAll<{ ResourceId: string }>("tag", "DescribeResourcesByTags", asked, {
        ...{ items: "Rows", key: "ResourceId" },
      });
      // A row need not have every tag of its resource.
      return Promise.all(
        rows.map(async ({ ResourceId: id }) => {
          const TagSet = await read({ api, region, id });
          return { id, item: { TagSet } };
        }),
      );
    },
  };
}
