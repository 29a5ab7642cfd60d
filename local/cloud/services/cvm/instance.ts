// What an instance is: its attributes, and its states beyond those of any machine: a prepaid one goes by a recycle bin.

import { defineKind, type Entity, GONE, type World } from "../../kind";
import type { Outcome as Changed, Operated } from "../../machines/operation";
import { ended, failed, machineStates } from "../../machines/states";
import { releaseAddresses } from "../../network/addresses";
import type { Tag } from "../../tags";
import { disk } from "../cbs/disk";
import { subnet } from "../vpc/subnet";
import { cvmService } from "./service";

export interface InstanceDisk {
  DiskType: string;
  DiskSize: number;
  /** Local disks have none. */
  DiskId?: string;
  DeleteWithInstance?: boolean;
}

export interface Internet {
  InternetChargeType: string;
  InternetMaxBandwidthOut: number;
  PublicIpAssigned: boolean;
  BandwidthPackageId?: string;
}

export interface Instance extends Operated {
  InstanceName: string;
  Placement: { Zone: string; ProjectId: number };
  InstanceType: string;
  InstanceChargeType: string;
  /** Prepaid only. */
  RenewFlag?: string;
  /** Prepaid only, epoch milliseconds. */
  ExpiresAt?: number;
  ImageId: string;
  SystemDisk: InstanceDisk;
  /** Disks bought with it. */
  DataDisks: InstanceDisk[];
  /** Empty ids in the classic network. */
  VirtualPrivateCloud: { VpcId: string; SubnetId: string; AsVpcGateway: boolean };
  PrivateIpAddresses: string[];
  InternetAccessible: Internet;
  /** The ordinary public address; "" without one. Bound EIPs are not here. */
  PublicIpAddress: string;
  SecurityGroupIds: string[];
  LoginSettings: { KeyIds: string[]; HasPassword: boolean };
  EnhancedService: { Security: boolean; Monitor: boolean };
  HostName: string;
  DisasterRecoverGroupIds?: string[];
  UserData: string;
  CamRoleName: string;
  DisableApiTermination: boolean;
  StopChargingMode: string;
  IsolatedSource: string;
  Tags?: Tag[];
}

/** What a change leaves behind when it is done; it travels in the store. */
export interface Outcome extends Changed<Instance> {
  /** New sizes in GB by disk id. */
  sizes?: Record<string, number>;
  /** The private address it had, given back at the end. */
  release?: { subnetId: string; address: string };
}

function applied(world: World, entity: Entity<Instance>, { sizes = {}, release }: Outcome): void {
  for (const [id, DiskSize] of Object.entries(sizes)) {
    const grown = world.get(disk, id);
    if (grown) world.update(grown, { DiskSize });
  }
  if (release) giveBack(world, entity, release.subnetId, release.address);
}

function giveBack(world: World, entity: Entity<Instance>, subnetId: string, address?: string): void {
  const of = world.get(subnet, subnetId);
  if (of) releaseAddresses(world, of, entity.id, address);
}

/** How long a prepaid instance stays in the recycle bin: seven days. */
const RECYCLED = 7 * 86_400;

const states = machineStates<Instance, Outcome>(applied);

export const instance = defineKind<Instance>({
  service: cvmService,
  type: "cvm:instance",
  prefix: "ins",
  tagged: "cvm/instance",
  nextHop: { type: "CVM", onDelete: "keep" },
  codes: {
    malformed: "InvalidInstanceId.Malformed",
    notFound: "InvalidInstanceId.NotFound",
    inUse: "InvalidInstance.NotSupported",
    state: "InvalidInstance.NotSupported",
  },
  nameAttribute: "InstanceName",
  quota: { limit: 500, code: "InstancesQuotaLimitExceeded" },
  relations: [
    { to: "vpc:vpc", via: "VirtualPrivateCloud.VpcId", onDelete: "refuse" },
    { to: "vpc:subnet", via: "VirtualPrivateCloud.SubnetId", onDelete: "refuse" },
    { to: "vpc:securityGroup", via: "SecurityGroupIds", onDelete: "refuse" },
    { to: "cvm:placementGroup", via: "DisasterRecoverGroupIds", onDelete: "refuse" },
    { to: "cvm:keyPair", via: "LoginSettings.KeyIds", onDelete: "refuse" },
    { to: "vpc:bandwidthPackage", via: "InternetAccessible.BandwidthPackageId", onDelete: "refuse" },
  ],
  removed: (world, entity) => giveBack(world, entity, entity.data.VirtualPrivateCloud.SubnetId),
  machine: {
    ...states,
    transitions: {
      ...states.transitions,
      isolate: { from: ["RUNNING", "STOPPED"], to: "SHUTDOWN", seconds: 10, done: isolated, undone: failed },
      purge: { from: ["SHUTDOWN"], to: GONE, seconds: RECYCLED },
    },
  },
});

function isolated(world: World, entity: Entity<Instance>): void {
  ended(world, world.update(entity, { IsolatedSource: "MANMADE" }));
  world.begin(entity, "purge");
}
