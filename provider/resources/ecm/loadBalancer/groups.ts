// The security groups of a load balancer: one list has all of them, or each is a resource of its own.
import { groupsOf } from "../../network/shared/agreements";

export const balancerGroups = groupsOf("a load balancer");
