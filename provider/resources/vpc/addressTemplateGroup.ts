// Several address templates under one id.
import { defineTemplateGroup } from "./parameterTemplate/group";

export const addressTemplateGroup = defineTemplateGroup({
  what: "Address",
  doc: "A group of address templates, for rules of security groups.",
  id: "ipmg-xxxxxxxx",
  example: `const partners = new tencentcloud.vpc.AddressTemplateGroup("partners", { addressTemplateIds: [offices.id, labs.id] });`,
});
