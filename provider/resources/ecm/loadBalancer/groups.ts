// The security groups of a load balancer: one list has all of them, or each is a resource of its own.
import type { About } from "../../../lifecycle/author/agree";

export const balancerGroups: About<"all" | "one"> = {
  wrong: (own, other, who) =>
    own === "one" && other === "all"
      ? `is a load balancer whose own list has all its security groups (${who}): put the group into that list, or leave the list out there`
      : undefined,
};
