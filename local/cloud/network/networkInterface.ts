// A network interface of any service: private addresses of a subnet that one instance at a time can have.
import {
  defineKind,
  type Entity,
  GONE,
  type Kind,
  type KindDefinition,
  type Service,
  type World,
} from "../kind";
import type { Tag } from "../tags";
import { givesBack, type Home } from "./addresses";

export interface PrivateIp {
  PrivateIpAddress: string;
  Primary: boolean;
  Description: string;
  QosLevel?: string;
}

export interface Ipv6 {
  Address: string;
  Description: string;
}

export interface NetworkInterface {
  VpcId: string;
  SubnetId: string;
  Zone: string;
  NetworkInterfaceName: string;
  NetworkInterfaceDescription: string;
  SecurityGroupIds: string[];
  PrivateIps: PrivateIp[];
  /** Absent for none. */
  Ipv6s?: Ipv6[];
  MacAddress: string;
  /** An instance's own, which comes and goes with it; absent for any other. */
  Primary?: boolean;
  /** The instance that has it, "" for none. */
  InstanceId: string;
  DeviceIndex: number;
  /** Epoch milliseconds. */
  AttachedAt: number;
  /** How it is attached: 0 standard, 1 extended. */
  AttachType: number;
  QosLevel?: string;
  Tags?: Tag[];
}

/** An instance as interfaces see it. */
export interface Host {
  id: string;
  vpcId: string;
  zone: string;
}

/** A public address as interfaces see it. */
export interface BoundAddress {
  AddressIp: string;
  PrivateAddressIp: string;
  IsBlocked: boolean;
}

/** The interfaces of a service, and what stands around them. */
export interface Interfaces {
  kind: Kind<NetworkInterface>;
  vpc: Kind;
  subnet: Kind<Home>;
  securityGroup: Kind;
  /** What answers show of an address that says nothing of it. */
  ip?: object;
  /** The security groups of an interface that has none of its own. */
  groups?(world: World, holder: Entity<NetworkInterface>): string[];
  /** How many private addresses an interface can have. */
  most(world: World, holder: Entity<NetworkInterface>): number;
  /** The public addresses of an interface. */
  bound(world: World, holder: Entity<NetworkInterface>): Entity<BoundAddress>[];
}

/** The security groups that the traffic of an interface passes. */
export function groupsOf(world: World, of: Interfaces, holder: Entity<NetworkInterface>): string[] {
  return (holder.data.Primary && of.groups?.(world, holder)) || holder.data.SecurityGroupIds;
}

/** What a service says of the kind: what instances are to it, its quota and its codes. */
interface OwnKind extends Partial<Omit<KindDefinition<NetworkInterface>, "relations">> {
  instance: string;
  instances: NonNullable<Kind["relations"]>;
}

/** The kind of the interfaces of a service. */
export function interfaceKind(
  service: Service,
  subnet: Kind<Home>,
  { instance, instances, ...own }: OwnKind,
): Kind<NetworkInterface> {
  const name = (type: string) => `${service.name}:${type}`;
  return defineKind<NetworkInterface>({
    service,
    type: name("networkInterface"),
    prefix: "eni",
    nameAttribute: "NetworkInterfaceName",
    relations: [
      { to: name("vpc"), via: "VpcId", onDelete: "refuse" },
      { to: name("subnet"), via: "SubnetId", onDelete: "refuse" },
      { to: name("securityGroup"), via: "SecurityGroupIds", onDelete: "refuse" },
      ...instances,
    ],
    removed: givesBack(subnet),
    machine: machineOf(instance),
    ...own,
  });
}

const settled = { from: ["AVAILABLE"], to: "AVAILABLE" };

function machineOf(instance: string): NonNullable<Kind<NetworkInterface>["machine"]> {
  return {
    initial: "PENDING",
    transitions: {
      create: { from: ["PENDING"], to: "AVAILABLE", seconds: 3, failed: "AVAILABLE" },
      attach: { ...settled, via: "ATTACHING", seconds: 5, undone: forgetInstance },
      detach: { ...settled, via: "DETACHING", seconds: 5, failed: "AVAILABLE", done: forgetInstance },
      migrate: {
        ...{ ...settled, via: "ATTACHING", seconds: 8, failed: "AVAILABLE" },
        done: (world, entity, to) => {
          const change = {
            InstanceId: String(to.instanceId),
            DeviceIndex: Number(to.index),
            AttachType: Number(to.type),
          };
          if (world.get(world.kindOf(instance), change.InstanceId))
            world.update(entity, { ...change, AttachedAt: world.now });
          else forgetInstance(world, entity);
        },
      },
      delete: { from: ["AVAILABLE"], via: "DELETING", to: GONE, seconds: 3, failed: "AVAILABLE" },
    },
  };
}

function forgetInstance(world: World, entity: Entity<NetworkInterface>): void {
  world.update(entity, { InstanceId: "", AttachedAt: 0, AttachType: 0 });
}
