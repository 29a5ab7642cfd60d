// The case of a security group that a load balancer has beside others.
import type { ecm as sdk } from "../../../sdk";
import { type Given, resourceCase } from "../case";
import { anEdgeBalancer, anEdgeGroup, edge, never } from "../words";

const program = (given: Given) => ({
  ...{ ...edge, loadBalancerId: given("balancer"), securityGroupId: given("group") },
});

export const loadBalancerSecurityGroup = resourceCase<sdk.LoadBalancerSecurityGroupArgs>({
  token: "ecm:LoadBalancerSecurityGroup",
  lives: [
    {
      beside: {
        ...{ balancer: anEdgeBalancer, otherBalancer: anEdgeBalancer },
        ...{ group: anEdgeGroup, otherGroup: anEdgeGroup },
      },
      least: program,
      most: program,
      created: ["SetSecurityGroupForLoadbalancers"],
      deleted: ["SetSecurityGroupForLoadbalancers"],
      properties: {
        loadBalancerId: {
          to: (given) => given("otherBalancer"),
          by: "replacement",
          drift: ({ cloud }, _subject, given) => cloud.drift(given("balancer"), { SecureGroups: [] }),
          gone: true,
        },
        securityGroupId: { to: (given) => given("otherGroup"), by: "replacement", drift: never },
      },
    },
  ],
  costs: {
    make: ["SetSecurityGroupForLoadbalancers", "DescribeLoadBalanceTaskStatus", "DescribeLoadBalancers"],
    see: ["DescribeLoadBalancers"],
    remove: ["DescribeLoadBalancers", "SetSecurityGroupForLoadbalancers", "DescribeLoadBalanceTaskStatus"],
  },
  single: "a load balancer has at most five, which are bound one after another",
});
