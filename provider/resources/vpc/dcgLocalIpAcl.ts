// What keeps the translation of an address of a VPC to some of its traffic.
import { defineGatewayAcl } from "./directConnectGateway/acls";
import { localIp } from "./directConnectGateway/tables";

export const dcgLocalIpAcl = defineGatewayAcl({
  token: "vpc:DcgLocalIpAcl",
  noun: "ACL rule of a local IP translation",
  doc: "An ACL rule of a local IP translation of a direct connect gateway: which traffic the translation is for.",
  id: "dcg-xxxxxxxx/10.0.1.4/TCP/any/192.168.0.0/16/443",
  of: "vpc:DcgLocalIpRule",
  table: localIp,
  without: ["sourceCidr"],
  example: `new tencentcloud.vpc.DcgLocalIpAcl("web", {
  ruleId: rule.id,
  protocol: "TCP",
  destinationCidr: "192.168.0.0/16",
  destinationPort: "443",
});`,
});
