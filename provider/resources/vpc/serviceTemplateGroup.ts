// Several service templates under one id.
import { defineTemplateGroup } from "./parameterTemplate/group";

export const serviceTemplateGroup = defineTemplateGroup({
  what: "Service",
  doc: "A group of service templates, for rules of security groups.",
  id: "ppmg-xxxxxxxx",
  example: `const open = new tencentcloud.vpc.ServiceTemplateGroup("open", { serviceTemplateIds: [web.id, mail.id] });`,
});
