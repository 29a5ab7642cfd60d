// What each service has; an action not listed here is refused by name (docs/limits.md).
import type { Part } from "../action";
import { cbs } from "./cbs";
import { cvm } from "./cvm";
import { attachedInterfaces } from "./vpc/attachedInterface";
import { eipBindings } from "./vpc/eipBinding";
import { eips } from "./vpc/eips";
import { networkInterfaces } from "./vpc/networkInterfaces";
import { parameterTemplates } from "./vpc/parameterTemplate";
import { parameterTemplateGroups } from "./vpc/parameterTemplateGroup";
import { privateIps } from "./vpc/privateIps";
import { routes } from "./vpc/route";
import { routeTables } from "./vpc/routeTable";
import { routeTableActions } from "./vpc/routeTableActions";
import { securityGroups } from "./vpc/securityGroup";
import { securityGroupPolicies } from "./vpc/securityGroupPolicies";
import { subnets } from "./vpc/subnet";
import { tasks } from "./vpc/task";
import { vpcs } from "./vpc/vpc";

export const services: Record<string, Part[]> = {
  vpc: [
    vpcs,
    subnets,
    routeTables,
    routeTableActions,
    routes,
    securityGroups,
    securityGroupPolicies,
    parameterTemplates,
    parameterTemplateGroups,
    eips,
    eipBindings,
    networkInterfaces,
    privateIps,
    attachedInterfaces,
    tasks,
  ],
  cvm,
  cbs,
};
