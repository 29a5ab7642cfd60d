// A security group that a load balancer has beside others.
import type { LoadBalancer } from "../../api/actions/ecm";
import { field } from "../../lifecycle/author/field";
import { defineAttachment } from "../attachment";
import { balancerGroups } from "./loadBalancer/groups";
import { changeBalancer, taskAction } from "./loadBalancer/writes";

/** A balancer, and the group of this attachment. */
interface Attachment extends LoadBalancer {
  SecurityGroupId: string;
}

export const loadBalancerSecurityGroup = defineAttachment({
  token: "ecm:LoadBalancerSecurityGroup",
  doc: "A security group of a load balancer, beside others that it has. Conflicts with the `securityGroupIds` of the `LoadBalancer`, which are all that it has.",
  id: "lb-xxxxxxxx/esg-xxxxxxxx",
  of: ["loadBalancerId", "securityGroupId"],
  inputs: {
    loadBalancerId: field.idOf("ecm:LoadBalancer").replace().doc("The load balancer."),
    securityGroupId: field
      .idOf("ecm:SecurityGroup")
      .replace()
      .from(({ SecurityGroupId }: Attachment) => SecurityGroupId)
      .doc("The security group; a load balancer has at most 5."),
  },
  outputs: {},
  agrees: [{ about: balancerGroups, of: "loadBalancerId", says: () => "one", path: "loadBalancerId" }],
  reads: "ecm.DescribeLoadBalancers",
  uses: ["ecm.SetSecurityGroupForLoadbalancers", taskAction],
  find: (balancer, { securityGroupId = "" }): Attachment | undefined =>
    balancer.SecureGroups.includes(securityGroupId)
      ? { ...balancer, SecurityGroupId: securityGroupId }
      : undefined,
  attach: async ({ inputs: { loadBalancerId, securityGroupId }, ...on }) => {
    await changeBalancer(on, loadBalancerId, () =>
      on.api.ecm.SetSecurityGroupForLoadbalancers({
        ...{ LoadBalancerIds: [loadBalancerId], SecurityGroup: securityGroupId, OperationType: "ADD" },
      }),
    );
    return undefined;
  },
  detach: async ({ present: { LoadBalancerId = "", SecurityGroupId }, ...on }) => {
    await changeBalancer(on, LoadBalancerId, () =>
      on.api.ecm.SetSecurityGroupForLoadbalancers({
        ...{ LoadBalancerIds: [LoadBalancerId], SecurityGroup: SecurityGroupId, OperationType: "DEL" },
      }),
    );
    return "gone";
  },
  example: `new tencentcloud.ecm.LoadBalancerSecurityGroup("front", {
  region: front.region,
  loadBalancerId: front.id,
  securityGroupId: open.id,
});`,
});
