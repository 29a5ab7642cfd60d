// The interface that a machine is made with: it comes and goes with it, has the machine's own address and no group of its own.
import type { Entity, World } from "../../../kind";
import { nextMac, unattached } from "../../../network/interfaceActions";
import type { NetworkInterface } from "../../../network/networkInterface";
import { networkInterface } from "../networkInterface";

/** Where a machine stands, and the address that it has taken in its subnet. */
export interface Standing {
  id: string;
  VpcId: string;
  SubnetId: string;
  region: string;
  zone: string;
  address: string;
}

/** Makes the primary interface of a machine. The address is held by the machine. */
export function makePrimary(world: World, machine: Standing): Entity<NetworkInterface> {
  const data = {
    ...{ VpcId: machine.VpcId, SubnetId: machine.SubnetId, Zone: machine.zone },
    ...{ NetworkInterfaceName: "Primary ENI", NetworkInterfaceDescription: "" },
    ...{ SecurityGroupIds: [], MacAddress: nextMac(world) },
    PrivateIps: [{ PrivateIpAddress: machine.address, Primary: true, Description: "" }],
    ...{ ...unattached, Primary: true, InstanceId: machine.id, AttachedAt: world.now },
  };
  return world.create(networkInterface, data, {
    ...{ state: "AVAILABLE", region: machine.region },
  });
}

/** The primary interface of a machine. */
export function primaryOf(world: World, machine: string): Entity<NetworkInterface> | undefined {
  return world
    .list(networkInterface)
    .find(({ data }) => data.InstanceId === machine && data.Primary === true);
}
