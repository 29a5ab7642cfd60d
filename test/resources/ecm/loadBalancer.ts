// The case of a load balancer of edge machines.
import type { ecm as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { anEdgeGroup, anEdgeSubnet, anEdgeVpc, edge, named, never, someTags, unreadable } from "../words";

const least = { ...edge, vipIsp: "CTCC" };

export const loadBalancer = resourceCase<sdk.LoadBalancerArgs>({
  token: "ecm:LoadBalancer",
  lives: [
    {
      beside: { vpc: anEdgeVpc, otherVpc: anEdgeVpc, group: anEdgeGroup, otherGroup: anEdgeGroup },
      least: () => least,
      most: (given) => ({
        ...edge,
        name: "front",
        vipIsp: "CTCC",
        vpcId: given("vpc"),
        addressIpVersion: "IPV4",
        internetMaxBandwidthOut: 20,
        loadBalancerPassToTarget: true,
        securityGroupIds: [given("group")],
        tags: someTags,
      }),
      created: ["CreateLoadBalancer", "ModifyLoadBalancerAttributes"],
      deleted: ["DeleteLoadBalancer"],
      properties: {
        name: {
          to: "other",
          by: ["ModifyLoadBalancerAttributes"],
          drift: { LoadBalancerName: "drifted" },
        },
        vipIsp: { to: "CUCC", by: "replacement", drift: never },
        vpcId: { to: (given) => given("otherVpc"), by: "replacement", drift: never },
        internetMaxBandwidthOut: {
          to: 30,
          by: ["ModifyLoadBalancerAttributes"],
          drift: { InternetMaxBandwidthOut: 7 },
        },
        loadBalancerPassToTarget: {
          to: false,
          by: ["ModifyLoadBalancerAttributes"],
          drift: { LoadBalancerPassToTarget: false },
        },
        securityGroupIds: {
          to: (given) => [given("otherGroup")] as never,
          by: ["SetLoadBalancerSecurityGroups"],
          drift: { SecureGroups: [] },
        },
        tags: { to: { team: "data" }, by: "replacement", drift: never },
      },
    },
    {
      as: "of IPv6",
      beside: { vpc: anEdgeVpc, subnet: anEdgeSubnet(), otherSubnet: anEdgeSubnet("10.0.2.0/24") },
      least: (given) => ({ ...least, addressIpVersion: "IPv6FullChain", subnetId: given("subnet") }),
      most: (given) => ({
        ...{ ...least, vpcId: given("vpc") },
        ...{ addressIpVersion: "IPv6FullChain", subnetId: given("subnet") },
      }),
      created: ["CreateLoadBalancer"],
      deleted: ["DeleteLoadBalancer"],
      properties: {
        addressIpVersion: { to: "IPV4", along: { subnetId: null }, by: "replacement", drift: never },
        subnetId: { to: (given) => given("otherSubnet"), by: "replacement", drift: unreadable },
      },
    },
  ],
  costs: {
    make: ["CreateLoadBalancer", "DescribeLoadBalancers"],
    see: ["DescribeLoadBalancers"],
    remove: ["DeleteLoadBalancer", "DescribeLoadBalanceTaskStatus"],
  },
  many: {
    most: 1000,
    usual: 100,
    program: (i, changed) => ({ ...least, ...named(i, changed) }),
    least: {
      create: { chain: 2, seconds: 5 },
      update: { chain: 3, seconds: 2 },
      delete: { chain: 2, seconds: 2 },
    },
  },
});
