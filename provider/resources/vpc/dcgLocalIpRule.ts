// A rule by which an address of a VPC has another one behind a direct connect gateway.
import { defineGatewayRule } from "./directConnectGateway/rules";
import { localIp } from "./directConnectGateway/tables";

export const dcgLocalIpRule = defineGatewayRule({
  ...localIp,
  token: "vpc:DcgLocalIpRule",
  noun: "local IP translation rule",
  doc: "A rule of a direct connect gateway of the type `NAT`: what an address of the VPC sends out over the line, and gets, is by another address.",
  id: "dcg-xxxxxxxx/10.0.1.4",
  example: `new tencentcloud.vpc.DcgLocalIpRule("server", {
  directConnectGatewayId: gateway.id,
  originalIp: server.privateIpAddress,
  translationIp: "192.0.2.4",
});`,
});
