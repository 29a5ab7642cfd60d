// A named list of addresses.
import { address } from "./parameterTemplate/members";
import { defineTemplate } from "./parameterTemplate/template";

export const addressTemplate = defineTemplate({
  what: "Address",
  members: "addresses",
  member: address,
  doc: "A named list of IP addresses and ranges, for rules of security groups.",
  id: "ipm-xxxxxxxx",
  example: `const offices = new tencentcloud.vpc.AddressTemplate("offices", {
  addresses: [{ address: "192.0.2.0/24", description: "Berlin" }, { address: "198.51.100.7" }],
});
new tencentcloud.vpc.SecurityGroupRule("ssh", {
  securityGroupId: web.id, direction: "ingress", action: "ACCEPT", protocol: "TCP", port: "22",
  addressTemplateId: offices.id,
});`,
});
