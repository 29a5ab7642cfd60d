// One rule of a security group, known by its content and never by its place, so that many can stand beside each other.
import { conflictsWith, exactlyOneOf } from "../../lifecycle/author/rules";
import { portRule, ruleInputs, ruleLife } from "../network/securityGroup/oneRule";
import { ruleFields } from "../network/securityGroup/rule";
import { of } from "../network/securityGroup/standing";
import { defineResource } from "../resource";

export const securityGroupRule = defineResource({
  token: "vpc:SecurityGroupRule",
  id: "sg-xxxxxxxx/ingress/<hash>",
  ...ruleLife("vpc"),
  inputs: {
    ...ruleInputs("vpc", ruleFields),
    addressTemplateId: ruleFields.addressTemplateId.replace().from(of("addressTemplateId")),
    serviceTemplateId: ruleFields.serviceTemplateId.replace().from(of("serviceTemplateId")),
  },
  rules: [
    exactlyOneOf("cidrBlock", "ipv6CidrBlock", "remoteSecurityGroupId", "addressTemplateId"),
    conflictsWith("serviceTemplateId", "protocol"),
    conflictsWith("serviceTemplateId", "port"),
    portRule,
  ],
  example: `new tencentcloud.vpc.SecurityGroupRule("https", {
  securityGroupId: web.id,
  direction: "ingress",
  action: "ACCEPT",
  protocol: "TCP",
  port: "443",
  cidrBlock: "0.0.0.0/0",
});`,
});
