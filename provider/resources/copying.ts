// What copies in another region have in common: they are made by a call in the region that they are copied from.
import type { Rule } from "../lifecycle/author/define";
import { field } from "../lifecycle/author/field";

/** The region a thing is copied from. */
export const sourceRegion = field
  .string()
  .replace()
  .writeOnly()
  .doc("The region to copy it from, another than `region`.");

/** A copy is in another region than what it is a copy of. */
export const anotherRegion: Rule<{ sourceRegion: string; region: string }> = {
  of: ["sourceRegion", "region"],
  doc: "`sourceRegion` and `region` are different.",
  check: ({ sourceRegion, region }) =>
    sourceRegion === region ? "must be another region than `region`, which it is copied to" : undefined,
};
