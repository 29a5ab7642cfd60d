// One rule of a security group, known by its content and never by its place, so that many can stand beside each other.
import { exactlyOneOf } from "../../lifecycle/author/rules";
import { portRule, ruleInputs, ruleLife } from "../network/securityGroup/oneRule";
import { edgeRuleFields } from "../network/securityGroup/rule";
import { defineResource } from "../resource";

export const securityGroupRule = defineResource({
  token: "ecm:SecurityGroupRule",
  id: "esg-xxxxxxxx/ingress/<hash>",
  ...ruleLife("ecm"),
  everywhere: true,
  inputs: ruleInputs("ecm", edgeRuleFields),
  rules: [exactlyOneOf("cidrBlock", "ipv6CidrBlock", "remoteSecurityGroupId"), portRule],
  example: `new tencentcloud.ecm.SecurityGroupRule("https", {
  securityGroupId: web.id,
  direction: "ingress",
  action: "ACCEPT",
  protocol: "TCP",
  port: "443",
  cidrBlock: "0.0.0.0/0",
});`,
});
