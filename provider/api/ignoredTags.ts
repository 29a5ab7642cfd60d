// Tags that others put on things: every answer comes without them, so that nothing shows, compares or removes them. What says
// whose a thing is stays.
import type { Handler } from "./call";

/** Keys of tags, and what keys begin with. */
export interface IgnoredTags {
  keys?: readonly string[] | undefined;
  keyPrefixes?: readonly string[] | undefined;
}

/** Whether a tag of this key is somebody else's. */
export function isIgnoredTag({ keys = [], keyPrefixes = [] }: IgnoredTags, key: string): boolean {
  return keys.includes(key) || keyPrefixes.some((prefix) => key.startsWith(prefix));
}

/** What leaves the tags out. */
export interface TagSieve {
  /** Takes them out of the things of every answer. */
  layer(next: Handler): Handler;
  /** Whether what a list answers is no such tag: a list of tags loses them after its last page, for a page counts them. */
  isSeen(item: unknown): boolean;
}

/** Without tags to leave out nothing is done; `keeps` names keys that stay all the same. */
export function sieveTags(
  ignored: (IgnoredTags & { keeps: (key: string) => boolean }) | undefined,
): TagSieve {
  if (!ignored) return { layer: (next) => next, isSeen: () => true };
  const isSeen = (tag: unknown): boolean => {
    const { Key, TagKey: key = Key } = (tag ?? {}) as { Key?: unknown; TagKey?: unknown };
    return typeof key !== "string" || ignored.keeps(key) || !isIgnoredTag(ignored, key);
  };
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside);
    if (typeof value !== "object" || value === null) return value;
    const parts = Object.entries(value).map(([name, part]) => [
      name,
      /^Tag(s|Set)$/.test(name) && Array.isArray(part) ? part.filter(isSeen) : inside(part),
    ]);
    return Object.fromEntries(parts);
  };
  const layer: TagSieve["layer"] = (next) => async (call) =>
    Object.fromEntries(Object.entries(await next(call)).map(([name, part]) => [name, inside(part)]));
  return { layer, isSeen };
}
