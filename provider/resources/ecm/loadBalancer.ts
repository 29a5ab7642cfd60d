// A load balancer of edge machines: one public address of one carrier. Its listeners go with it. Everything that is changed of it or
// of what belongs to it is changed one after another.
import type { LoadBalancer } from "../../api/actions/ecm";
import { field } from "../../lifecycle/author/field";
import { requiredWith } from "../../lifecycle/author/rules";
import { carriers } from "../known";
import { defineResource } from "../resource";
import { tagList, tags } from "../tags";
import { balancerGroups } from "./loadBalancer/groups";
import { changeBalancer, taskAction } from "./loadBalancer/writes";

export const loadBalancer = defineResource({
  token: "ecm:LoadBalancer",
  doc: "A load balancer of edge machines: one public address of one carrier, at which its listeners pass traffic to machines. A site that several carriers reach has one for each.",
  id: "lb-xxxxxxxx",
  inputs: {
    name: field
      .string()
      .pattern(/^[A-Za-z0-9_-]{1,50}$/, "1 to 50 letters, digits, hyphens and underscores")
      .autoName(50, { pattern: /[^A-Za-z0-9_-]/ })
      .wire("LoadBalancerName")
      .doc("Name of the load balancer; no two of a region have the same."),
    vipIsp: field
      .enum(...carriers)
      .replace()
      .doc("The carrier of its address."),
    vpcId: field.idOf("ecm:Vpc").optional().replace().doc("The VPC that its targets are in."),
    addressIpVersion: field
      .enum("IPV4", "IPv6FullChain")
      .default("IPV4")
      .replace()
      .from(({ AddressIPv6 }: LoadBalancer) => (AddressIPv6 ? "IPv6FullChain" : "IPV4"))
      .doc("The version of its address."),
    subnetId: field
      .idOf("ecm:Subnet")
      .optional()
      .replace()
      .writeOnly()
      .doc("The subnet whose range an IPv6 address is taken from."),
    internetMaxBandwidthOut: field
      .integer()
      .min(1)
      .optional()
      .wire("NetworkAttributes.InternetMaxBandwidthOut")
      .doc("Limit of its bandwidth in Mbps. Defaults to 10 Mbps."),
    loadBalancerPassToTarget: field
      .boolean()
      .optional()
      .whenRemoved(false)
      .doc(
        "Whether its security groups alone decide what gets through; otherwise those of the targets do, too. Defaults to `false`.",
      ),
    securityGroupIds: field
      .set(field.idOf("ecm:SecurityGroup"))
      .maxItems(5)
      .optional()
      .whenRemoved([])
      .wire("SecureGroups")
      .doc(
        "All its security groups, at most 5. Without it, they are not managed here, and `LoadBalancerSecurityGroup` resources can add some; removing the list from the program removes the groups.",
      ),
    tags: tags.replace(),
  },
  outputs: {
    loadBalancerVips: field.list(field.string()).doc("Its public IPv4 address."),
    addressIpv6: field.string().optional().wire("AddressIPv6").doc("Its IPv6 address."),
    loadBalancerType: field.string().doc("Always `OPEN`: it is reached from the Internet."),
    status: field.integer().volatile().doc("0 while it is being created, else 1."),
    createTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  rules: [requiredWith("subnetId", "addressIpVersion", "IPv6FullChain")],
  agrees: [
    {
      about: balancerGroups,
      of: "id",
      says: ({ securityGroupIds: list }) => (list === undefined ? undefined : "all"),
      path: "securityGroupIds",
    },
  ],
  reads: "ecm.DescribeLoadBalancers",
  parameters: { name: "LoadBalancerName", vpcId: "VpcId" },
  uses: [
    "ecm.CreateLoadBalancer",
    "ecm.ModifyLoadBalancerAttributes",
    "ecm.SetLoadBalancerSecurityGroups",
    "ecm.DeleteLoadBalancer",
    taskAction,
  ],
  create: async ({ api, inputs }) => {
    const { LoadBalancerIds: ids } = await api.ecm.CreateLoadBalancer({
      LoadBalancerType: "OPEN",
      LoadBalancerName: inputs.name,
      VipIsp: inputs.vipIsp,
      VpcId: inputs.vpcId,
      AddressIPVersion: inputs.addressIpVersion,
      SubnetId: inputs.subnetId,
      InternetAccessible: { InternetMaxBandwidthOut: inputs.internetMaxBandwidthOut },
      SecurityGroups: inputs.securityGroupIds,
      Tags: tagList(inputs.tags)?.map(({ Key, Value }) => ({ TagKey: Key, TagValue: Value })),
    });
    return ids?.[0] as string;
  },
  settled: { state: ({ Status }) => String(Status), usual: 5, done: ["1"], pending: ["0"] },
  sync: {
    attributes: {
      of: ["name", "internetMaxBandwidthOut", "loadBalancerPassToTarget"],
      call: ({ id, to, changed, ...on }) => {
        const sent = <T>(input: (typeof changed)[number], value: T) =>
          changed.includes(input) ? value : undefined;
        const limit = { InternetMaxBandwidthOut: to.internetMaxBandwidthOut };
        return changeBalancer(on, id, () =>
          on.api.ecm.ModifyLoadBalancerAttributes({
            LoadBalancerId: id,
            LoadBalancerName: sent("name", to.name),
            InternetChargeInfo: sent("internetMaxBandwidthOut", limit),
            LoadBalancerPassToTarget: sent("loadBalancerPassToTarget", to.loadBalancerPassToTarget),
          }),
        );
      },
    },
    securityGroups: {
      of: ["securityGroupIds"],
      call: ({ id, to, ...on }) =>
        changeBalancer(on, id, () =>
          on.api.ecm.SetLoadBalancerSecurityGroups({
            LoadBalancerId: id,
            SecurityGroups: to.securityGroupIds,
          }),
        ),
    },
  },
  delete: async ({ id, ...on }) => {
    await changeBalancer(on, id, () => on.api.ecm.DeleteLoadBalancer({ LoadBalancerIds: [id] }));
    return "gone";
  },
  // A new one whose name is taken gets another.
  deleteBeforeReplace: (before, wanted) => before.name === wanted.name,
  holds: {
    "ecm:Vpc": async ({ api, id }) => found(await api.list("ecm.DescribeLoadBalancers", { VpcId: id })),
  },
  recover: { by: ["name"] },
  example: `const front = new tencentcloud.ecm.LoadBalancer("front", {
  region: edge.region,
  vipIsp: "CTCC",
  vpcId: edge.id,
  internetMaxBandwidthOut: 100,
  securityGroupIds: [open.id],
});`,
});

function found(balancers: LoadBalancer[]): { id: string; item: object }[] {
  return balancers.map((item) => ({ id: item.LoadBalancerId as string, item }));
}
