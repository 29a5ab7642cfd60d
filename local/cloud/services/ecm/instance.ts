// An edge machine: what it is made of, where it stands, and its states, which are those of any machine.
import { defineKind, type Entity, GONE } from "../../kind";
import type { Operated } from "../../machines/operation";
import { machineStates } from "../../machines/states";
import { releaseAddresses } from "../../network/addresses";
import type { Tag } from "../../tags";
import { ecmService } from "./service";
import { subnet } from "./subnet";

export interface MachineDisk {
  DiskType: string;
  /** GB. */
  DiskSize: number;
  DiskId: string;
}

export interface Instance extends Operated {
  InstanceName: string;
  Zone: string;
  /** One carrier, or several with semicolons. */
  ISP: string;
  /** "" for one that was made without a module. */
  ModuleId: string;
  ImageId: string;
  InstanceType: string;
  SystemDisk: MachineDisk;
  DataDisks: MachineDisk[];
  VirtualPrivateCloud: { VpcId: string; SubnetId: string };
  /** Of its primary interface. */
  PrivateIpAddresses: string[];
  /** Ordinary public addresses, one of each carrier. Bound EIPs are not here. */
  PublicIps: { PublicIPAddress: string; ISP: string }[];
  /** Mbps, both ways. */
  MaxBandwidth: number;
  SecurityGroupIds: string[];
  LoginSettings: { KeyIds: string[]; HasPassword: boolean };
  HostName: string;
  UserData: string;
  EnhancedService: { Security: boolean; Monitor: boolean; IpDirect: boolean };
  InstanceChargeType: number;
  Tags?: Tag[];
}

const states = machineStates<Instance>();

export const instance = defineKind<Instance>({
  service: ecmService,
  type: "ecm:instance",
  prefix: "ein",
  codes: {
    malformed: "InvalidParameterValue.InvalidInstanceID",
    notFound: "ResourceNotFound.InstanceNotExist",
    state: "FailedOperation.OperationNotAllow",
  },
  nameAttribute: "InstanceName",
  // The documents name the quota and give no number; this is that of CVM.
  quota: { limit: 500, code: "ResourceInsufficient.InstanceQuotaNotEnough" },
  relations: [
    { to: "ecm:vpc", via: "VirtualPrivateCloud.VpcId", onDelete: "refuse" },
    { to: "ecm:subnet", via: "VirtualPrivateCloud.SubnetId", onDelete: "refuse" },
    { to: "ecm:securityGroup", via: "SecurityGroupIds", onDelete: "refuse" },
    { to: "ecm:image", via: "ImageId", onDelete: "refuse" },
    { to: "ecm:module", via: "ModuleId", onDelete: "refuse" },
  ],
  removed: (world, { id, data }) => {
    const of = world.get(subnet, data.VirtualPrivateCloud.SubnetId);
    if (of) releaseAddresses(world, of, id);
  },
  machine: {
    ...states,
    transitions: {
      ...states.transitions,
      // A termination at a given time: the machine is as it was until then.
      expire: { from: ["RUNNING", "STOPPED"], to: GONE, seconds: 0 },
    },
  },
});

/** Whether something of another kind is bound to a machine. */
export const isOf =
  (machine: Entity) =>
  ({ data }: Entity): boolean =>
    (data as { InstanceId?: string }).InstanceId === machine.id;
