// Tags that others put on things: every answer comes without them, so that nothing shows, compares or removes them. What says
// whose a thing is stays.
import type { Answer, Handler } from "./call";

/** Keys of tags, and what keys begin with. */
export interface IgnoredTags {
  keys?: readonly string[] | undefined;
  keyPrefixes?: readonly string[] | undefined;
}

/** Whether a tag of this key is somebody else's. */
export function isIgnoredTag({ keys = [], keyPrefixes = [] }: IgnoredTags, key: string): boolean {
  return keys.includes(key) || keyPrefixes.some((prefix) => key.startsWith(prefix));
}

/** Takes the tags out of every answer; `keeps` names keys that stay all the same. */
export function withoutIgnoredTags(ignored: IgnoredTags, keeps: (key: string) => boolean) {
  const isSeen = (tag: unknown): boolean => {
    const key = (tag as { Key?: unknown } | null)?.Key;
    return typeof key !== "string" || keeps(key) || !isIgnoredTag(ignored, key);
  };
  const cleaned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(cleaned);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [
        name,
        /^Tag(s|Set)$/.test(name) && Array.isArray(part) ? part.filter(isSeen) : cleaned(part),
      ]),
    );
  };
  return (next: Handler): Handler =>
    async (call) =>
      cleaned(await next(call)) as Answer;
}
