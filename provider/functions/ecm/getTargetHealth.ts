// Whether the targets of load balancers are healthy.
import { defineQuery } from "../query";
import * as fields from "./getTargetHealth/fields";

export const getTargetHealth = defineQuery({
  token: "ecm:getTargetHealth",
  doc: "Whether the targets behind load balancers of edge machines are healthy, listener by listener.",
  action: "ecm.DescribeTargetHealth",
  fields,
  answers: { as: "loadBalancers", of: "LoadBalancers", doc: "A line for each load balancer." },
  docs: {
    loadBalancerId: "The load balancer.",
    loadBalancerName: "Its name.",
    listeners: "Its listeners.",
    "listeners.listenerId": "The listener, `lbl-xxxxxxxx`.",
    "listeners.listenerName": "Its name.",
    "listeners.protocol": "Its protocol.",
    "listeners.port": "Its port.",
    "listeners.rules": "One rule, which has all its targets.",
    "listeners.rules.targets": "Its targets.",
    "listeners.rules.targets.ip": "The private address of the target.",
    "listeners.rules.targets.port": "Its port.",
    "listeners.rules.targets.targetId": "The machine, or the network interface.",
    "listeners.rules.targets.healthStatus": "Whether it is healthy.",
    "listeners.rules.targets.healthStatusDetail":
      "`Alive`, `Dead`, `Unknown` while that is not known yet, or `Close` where nothing is checked.",
  },
  asks: { loadBalancerIds: "The load balancers, at most 100." },
  example: `const { loadBalancers } = await tencentcloud.ecm.getTargetHealth({
  region: front.region,
  loadBalancerIds: [front.id],
});`,
});
