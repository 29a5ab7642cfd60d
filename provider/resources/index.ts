// Every resource and function of the provider.
import { registry } from "../lifecycle/registry";
import { eip } from "./vpc/eip";
import { eipAssociation } from "./vpc/eipAssociation";
import { route } from "./vpc/route";
import { routeTable } from "./vpc/routeTable";
import { routeTableAssociation } from "./vpc/routeTableAssociation";
import { securityGroup } from "./vpc/securityGroup";
import { securityGroupRule } from "./vpc/securityGroupRule";
import { subnet } from "./vpc/subnet";
import { vpc } from "./vpc/vpc";

export const definitions = registry(
  [
    vpc,
    subnet,
    routeTable,
    route,
    routeTableAssociation,
    securityGroup,
    securityGroupRule,
    eip,
    eipAssociation,
  ],
  [],
);
