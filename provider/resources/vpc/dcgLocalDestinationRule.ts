// A rule by which one's own network reaches a port of an address in a VPC.
import { defineGatewayRule } from "./directConnectGateway/rules";
import { localDestination } from "./directConnectGateway/tables";

export const dcgLocalDestinationRule = defineGatewayRule({
  ...localDestination,
  token: "vpc:DcgLocalDestinationRule",
  noun: "local destination translation rule",
  doc: "A rule of a direct connect gateway of the type `NAT`: what comes over the line to a port of an address goes to an address of the VPC.",
  id: "dcg-xxxxxxxx/TCP/192.0.2.4/443",
  example: `new tencentcloud.vpc.DcgLocalDestinationRule("https", {
  directConnectGatewayId: gateway.id,
  protocol: "TCP",
  translationIp: "192.0.2.4",
  translationPort: 443,
  originalIp: server.privateIpAddress,
  originalPort: 8443,
});`,
});
