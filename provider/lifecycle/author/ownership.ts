// How a thing in the cloud says whose it is: three tags that its create carries. They are the provider's own: never shown, never
// a difference, never removed. An account can have 1,000 values of one key, so that no value may be a resource's alone: the
// first tag names the stack, the other two hold a number in the range of 200 million that tells its resources apart.

/** A tag as the cloud takes it. */
export interface OwnershipTag {
  Key: string;
  Value: string;
}

/** Whose a thing is. */
export interface Owner {
  /** 20 hexadecimal digits of the stack's identity. */
  stack: string;
  /** Which resource of the stack, and which of its lives: two parts of a hexadecimal digit and a number below 999, `a017-3998`. */
  mark: string;
}

/** How many tags that takes. */
export const ownershipTagCount = 3;
const prefix = "pulumi-native.";

export function isOwnershipKey(key: string): boolean {
  return key.startsWith(prefix);
}

/** The tag that everything of a stack has; sixteen keys share the stacks of an account. */
export function stackTag(stack: string): OwnershipTag {
  return { Key: `${prefix}stack-${stack.charAt(0)}`, Value: stack };
}

/** The mark of a number that is evenly spread over 48 bits. */
export function markOf(digits: string): string {
  const part = (hex: string): string =>
    hex.charAt(0) + String(Number.parseInt(hex.slice(1), 16) % 999).padStart(3, "0");
  return `${part(digits.slice(0, 6))}-${part(digits.slice(6, 12))}`;
}

/** The tags of a new thing, as its input `tags` would have them. */
export function ownershipTags({ stack, mark }: Owner): Record<string, string> {
  const { Key, Value } = stackTag(stack);
  const parts = mark.split("-").map((part, i) => [`${prefix}part${i}-${part.charAt(0)}`, part.slice(1)]);
  return { [Key]: Value, ...Object.fromEntries(parts) };
}

/** A tag as answers have it: those of load balancers say which name and which value it is. */
interface AnsweredTag extends Partial<OwnershipTag> {
  TagKey?: string;
  TagValue?: string;
}

/** The tags that the cloud answers of a thing, however it calls them; undefined where it says nothing of tags. */
export function tagsIn(item: object): OwnershipTag[] | undefined {
  const { TagSet, Tags = TagSet } = item as { TagSet?: unknown; Tags?: unknown };
  if (!Array.isArray(Tags)) return undefined;
  return (Tags as AnsweredTag[]).map(({ TagKey, TagValue, Key = TagKey, Value = TagValue }) => ({
    ...{ Key: Key ?? "", Value: Value ?? "" },
  }));
}

/** Whose the thing is that the cloud answers with these tags; undefined where it does not say. */
export function ownerOf(item: object): Owner | undefined {
  const found: Record<string, string> = {};
  for (const { Key, Value } of tagsIn(item) ?? []) {
    const [, name, digit] = /^pulumi-native\.(stack|part0|part1)-([0-9a-f])$/.exec(Key) ?? [];
    if (name) found[name] = name === "stack" ? Value : `${digit}${Value}`;
  }
  const { stack, part0, part1 } = found;
  return stack && part0 && part1 ? { stack, mark: `${part0}-${part1}` } : undefined;
}
