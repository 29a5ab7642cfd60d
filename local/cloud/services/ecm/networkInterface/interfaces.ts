// Network interfaces of edge machines, with what stands around them.
import type { Entity, Kind, World } from "../../../kind";
import type { BoundAddress, Interfaces } from "../../../network/networkInterface";
import { type Instance, instance } from "../instance";
import { getInstanceType } from "../instanceType";
import { networkInterface } from "../networkInterface";
import { securityGroup } from "../securityGroup";
import { subnet } from "../subnet";
import { vpc } from "../vpc";
import { limitsOf, MOST_ADDRESSES } from "./limits";

type Public = Kind<BoundAddress & { NetworkInterfaceId: string }>;

/** What a machine takes of interfaces. */
export const limitsFor = ({ data }: Entity<Instance>) => limitsOf(getInstanceType(data.InstanceType).cpu);

const machineOf = (world: World, id: string) => (id ? world.get(instance, id) : undefined);

export const interfaces: Interfaces = {
  ...{ kind: networkInterface, vpc, subnet, securityGroup },
  groups: (world, { data }) => machineOf(world, data.InstanceId)?.data.SecurityGroupIds ?? [],
  most: (world, { data }) => {
    const machine = machineOf(world, data.InstanceId);
    return machine ? limitsFor(machine).addresses : MOST_ADDRESSES;
  },
  bound: (world, { id }) => {
    const kind = world.kinds.find(({ type }) => type === "ecm:address") as Public | undefined;
    return kind ? world.list(kind).filter(({ data }) => data.NetworkInterfaceId === id) : [];
  },
};
