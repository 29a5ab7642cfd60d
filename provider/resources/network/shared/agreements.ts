// What a VPC, its subnets and their associations say about one another.
import type { About } from "../../../lifecycle/author/agree";
import { cidrContains } from "../../../lifecycle/author/cidr";

/** Whether it is an address range; one that is not known yet is none. */
export function isRange(text: unknown): text is string {
  return typeof text === "string" && text.includes("/");
}

/** Whether two address ranges have addresses in common. */
export function overlap(a: string, b: string): boolean {
  return cidrContains(a, b) || cidrContains(b, a);
}

/** The ranges of a VPC: all that it has while it is new, for later it may have others beside them, and those of its subnets. */
export const ranges: About<{ wholes?: string[]; part?: string }> = {
  wrong: ({ part }, { wholes, part: other }, who) => {
    if (part === undefined) return undefined;
    if (wholes && !wholes.some((whole) => cidrContains(whole, part)))
      return `lies outside ${wholes.join(" and ")}, the ${wholes.length > 1 ? "ranges" : "range"} of its VPC ${who}`;
    return other !== undefined && overlap(part, other)
      ? `overlaps ${other}, the range of ${who} in the same VPC`
      : undefined;
  },
};

/** The security groups of a thing: one list has all of them, or each is a resource of its own. */
export const groupsOf = (owner: string): About<"all" | "one"> => ({
  wrong: (own, other, who) =>
    own === "one" && other === "all"
      ? `is ${owner} whose own list has all its security groups (${who}): put the group into that list, or leave the list out there`
      : undefined,
});

/** The route table of a subnet. */
export const tables: About<string> = {
  wrong: (own, other, who) =>
    own === other
      ? undefined
      : `contradicts ${who}, which gives the subnet the route table ${other}: say it at one place`,
};
