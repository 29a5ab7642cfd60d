// The parts of VPC: networks, addresses, rules, and what connects networks.
import type { Part } from "../../action";
import { account } from "./account";
import { attachedInterfaces } from "./attachedInterface";
import { classicLinks } from "./classicLink";
import { customerGateways } from "./customerGateway";
import { eipBindings } from "./eipBinding";
import { eips } from "./eips";
import { networkInterfaces } from "./networkInterfaces";
import { parameterTemplates } from "./parameterTemplate";
import { parameterTemplateGroups } from "./parameterTemplateGroup";
import { privateIps } from "./privateIps";
import { routes } from "./route";
import { routeTables } from "./routeTable";
import { routeTableActions } from "./routeTableActions";
import { securityGroups } from "./securityGroup";
import { securityGroupPolicies } from "./securityGroupPolicies";
import { subnets } from "./subnet";
import { tasks } from "./task";
import { vpcs } from "./vpc";
import { vpnConnections } from "./vpnConnection";
import { vpnGateways } from "./vpnGateways";

export const vpc: Part[] = [
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
  customerGateways,
  vpnGateways,
  vpnConnections,
  classicLinks,
  account,
  tasks,
];
