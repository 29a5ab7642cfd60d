// Every resource and function of the provider.
import { getImages } from "../functions/cvm/getImages";
import { getInstanceTypes } from "../functions/cvm/getInstanceTypes";
import { getZones } from "../functions/cvm/getZones";
import { lookups } from "../lifecycle/run/lookups";
import { registry } from "../lifecycle/run/registry";
import { disk } from "./cbs/disk";
import { diskAttachment } from "./cbs/diskAttachment";
import { instance } from "./cvm/instance";
import { keyPair } from "./cvm/keyPair";
import { eip } from "./vpc/eip";
import { eipAssociation } from "./vpc/eipAssociation";
import { route } from "./vpc/route";
import { routeTable } from "./vpc/routeTable";
import { routeTableAssociation } from "./vpc/routeTableAssociation";
import { securityGroup } from "./vpc/securityGroup";
import { securityGroupRule } from "./vpc/securityGroupRule";
import { subnet } from "./vpc/subnet";
import { vpc } from "./vpc/vpc";

const resources = [
  vpc,
  subnet,
  routeTable,
  route,
  routeTableAssociation,
  securityGroup,
  securityGroupRule,
  eip,
  eipAssociation,
  keyPair,
  instance,
  disk,
  diskAttachment,
];

export const definitions = registry(resources, [
  getZones,
  getImages,
  getInstanceTypes,
  ...resources.flatMap(lookups),
]);
