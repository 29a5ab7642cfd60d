// A named list of protocols and ports.
import { service } from "./parameterTemplate/members";
import { defineTemplate } from "./parameterTemplate/template";

export const serviceTemplate = defineTemplate({
  what: "Service",
  members: "services",
  member: service,
  doc: "A named list of protocols and ports, for rules of security groups.",
  id: "ppm-xxxxxxxx",
  example: `const web = new tencentcloud.vpc.ServiceTemplate("web", {
  services: [{ service: "TCP:80,443", description: "HTTP" }, { service: "UDP:443" }],
});`,
});
