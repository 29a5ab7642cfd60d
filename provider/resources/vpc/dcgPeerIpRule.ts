// A rule by which an address of one's own network has another one in a VPC.
import { defineGatewayRule } from "./directConnectGateway/rules";
import { peerIp } from "./directConnectGateway/tables";

export const dcgPeerIpRule = defineGatewayRule({
  ...peerIp,
  token: "vpc:DcgPeerIpRule",
  noun: "peer IP translation rule",
  doc: "A rule of a direct connect gateway of the type `NAT`: an address of your own network has another one in the VPC.",
  id: "dcg-xxxxxxxx/192.168.1.4",
  example: `new tencentcloud.vpc.DcgPeerIpRule("printer", {
  directConnectGatewayId: gateway.id,
  originalIp: "192.168.1.4",
  translationIp: "198.51.100.4",
});`,
});
