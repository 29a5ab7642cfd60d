// Network interfaces of VPC, with what stands around them.
import type { Interfaces } from "../../../network/networkInterface";
import { eip } from "../eip";
import { networkInterface } from "../networkInterface";
import { securityGroup } from "../securityGroup";
import { subnet } from "../subnet";
import { vpc } from "../vpc";

/** Addresses of one interface (the documents name a limit and give no number; this is the usual one). */
const MOST_ADDRESSES = 30;

/** The class of service of interfaces and addresses that are given none. */
export const DEFAULT_QOS = "DEFAULT";

export const interfaces: Interfaces = {
  ...{ kind: networkInterface, vpc, subnet, securityGroup },
  ip: { QosLevel: DEFAULT_QOS },
  most: () => MOST_ADDRESSES,
  bound: (world, { id }) => world.list(eip).filter(({ data }) => data.NetworkInterfaceId === id),
};
