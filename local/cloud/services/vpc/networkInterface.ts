// A network interface: private addresses of a subnet that one instance at a time can have. An instance's own, primary
// interface is not one of these here: what the instance is made with belongs to the instance.

import { defineKind, type Entity, GONE, type World } from "../../kind";
import { givesBack } from "../../network/addresses";
import type { Tag } from "../../tags";
import { instance } from "../cvm/instance";
import { vpcService } from "./service";
import { subnet } from "./subnet";

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

export const networkInterface = defineKind<NetworkInterface>({
  service: vpcService,
  type: "vpc:networkInterface",
  prefix: "eni",
  tagged: "vpc/eni",
  codes: { state: "UnsupportedOperation.InvalidState" },
  nameAttribute: "NetworkInterfaceName",
  // The documents name the quota and give no number; this is the usual one.
  quota: { limit: 1000, per: "VpcId", code: "LimitExceeded" },
  relations: [
    { to: "vpc:vpc", via: "VpcId", onDelete: "refuse" },
    { to: "vpc:subnet", via: "SubnetId", onDelete: "refuse" },
    { to: "vpc:securityGroup", via: "SecurityGroupIds", onDelete: "refuse" },
    { to: "cvm:instance", via: "InstanceId", onDelete: "detach", freed: "AVAILABLE" },
  ],
  removed: givesBack(subnet),
  machine: {
    initial: "PENDING",
    transitions: {
      create: { from: ["PENDING"], to: "AVAILABLE", seconds: 3, failed: "AVAILABLE" },
      attach: { from: ["AVAILABLE"], via: "ATTACHING", to: "AVAILABLE", seconds: 5, undone: forgetInstance },
      detach: {
        from: ["AVAILABLE"],
        via: "DETACHING",
        to: "AVAILABLE",
        seconds: 5,
        failed: "AVAILABLE",
        done: forgetInstance,
      },
      migrate: {
        from: ["AVAILABLE"],
        via: "ATTACHING",
        to: "AVAILABLE",
        seconds: 8,
        failed: "AVAILABLE",
        done: (world, entity, { instanceId, index, type }) => {
          const change = {
            InstanceId: String(instanceId),
            DeviceIndex: Number(index),
            AttachType: Number(type),
          };
          if (world.get(instance, change.InstanceId))
            world.update(entity, { ...change, AttachedAt: world.now });
          else forgetInstance(world, entity);
        },
      },
      delete: { from: ["AVAILABLE"], via: "DELETING", to: GONE, seconds: 3, failed: "AVAILABLE" },
    },
  },
});

function forgetInstance(world: World, entity: Entity<NetworkInterface>): void {
  world.update(entity, { InstanceId: "", AttachedAt: 0, AttachType: 0 });
}
