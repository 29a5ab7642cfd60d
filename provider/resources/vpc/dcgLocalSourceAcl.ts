// What keeps the translation of what a VPC sends out to some of the traffic.
import { defineGatewayAcl } from "./directConnectGateway/acls";
import { localSource } from "./directConnectGateway/tables";

export const dcgLocalSourceAcl = defineGatewayAcl({
  token: "vpc:DcgLocalSourceAcl",
  noun: "ACL rule of a local source translation",
  doc: "An ACL rule of a local source translation of a direct connect gateway: which traffic the translation is for.",
  id: "dcg-xxxxxxxx/192.0.2.1-192.0.2.9/TCP/10.0.1.0/24/any/any/443",
  of: "vpc:DcgLocalSourceRule",
  table: localSource,
  example: `new tencentcloud.vpc.DcgLocalSourceAcl("web", {
  ruleId: rule.id,
  protocol: "TCP",
  sourceCidr: "10.0.1.0/24",
  destinationPort: "443",
});`,
});
