// A rule by which what a VPC sends out over a direct connect gateway comes from a pool of addresses.
import { defineGatewayRule } from "./directConnectGateway/rules";
import { localSource } from "./directConnectGateway/tables";

export const dcgLocalSourceRule = defineGatewayRule({
  ...localSource,
  token: "vpc:DcgLocalSourceRule",
  noun: "local source translation rule",
  doc: "A rule of a direct connect gateway of the type `NAT`: what the VPC sends out over the line comes from these addresses.",
  id: "dcg-xxxxxxxx/192.0.2.1-192.0.2.9",
  example: `new tencentcloud.vpc.DcgLocalSourceRule("out", {
  directConnectGatewayId: gateway.id,
  translationIpPool: "192.0.2.1-192.0.2.9",
});`,
});
