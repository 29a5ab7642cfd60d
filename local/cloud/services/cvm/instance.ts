// What an instance is: its attributes, its states and how long they take. One operation runs at a time; how it stands
// is in LatestOperationState, and only an operation's last transition may end it.

import { defineKind, type Entity, GONE, SAME, type World } from "../../kind";
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

export interface Instance {
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
  LatestOperation: string;
  LatestOperationState: string;
  LatestOperationRequestId: string;
  LatestOperationErrorMsg: string;
  Tags?: Tag[];
}

/** What a change leaves behind when it is done; it travels in the store. */
export interface Outcome {
  change?: Partial<Instance>;
  /** New sizes in GB by disk id. */
  sizes?: Record<string, number>;
  /** The private address it had, given back at the end. */
  release?: { subnetId: string; address: string };
  /** Whether it is stopped before and started after. */
  restart?: boolean;
}

const ended = (world: World, entity: Entity<Instance>) =>
  world.update(entity, { LatestOperationState: "SUCCESS", LatestOperationErrorMsg: "" });
const failed = (world: World, entity: Entity<Instance>) =>
  world.update(entity, { LatestOperationState: "FAILED", LatestOperationErrorMsg: "Failed by a fault." });

function stopped(world: World, entity: Entity<Instance>, data: Outcome): void {
  if (data.restart) world.begin(entity, "change", { data: { ...data } });
  else ended(world, entity);
}

function changed(world: World, entity: Entity<Instance>, data: Outcome): void {
  for (const [id, DiskSize] of Object.entries(data.sizes ?? {})) {
    const grown = world.get(disk, id);
    if (grown) world.update(grown, { DiskSize });
  }
  const now = world.update(entity, data.change ?? {});
  if (data.release) giveBack(world, now, data.release.subnetId, data.release.address);
  if (data.restart) world.begin(now, "start");
  else ended(world, now);
}

function giveBack(world: World, entity: Entity<Instance>, subnetId: string, address?: string): void {
  const of = world.get(subnet, subnetId);
  if (of) releaseAddresses(world, of, entity.id, address);
}

/** How long a prepaid instance stays in the recycle bin: seven days. */
const RECYCLED = 7 * 86_400;

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
    initial: "PENDING",
    transitions: {
      launch: { from: [], to: "RUNNING", seconds: 30, failed: "LAUNCH_FAILED", done: ended, undone: failed },
      start: { from: ["STOPPED"], via: "STARTING", to: "RUNNING", seconds: 10, done: ended, undone: failed },
      stop: { from: ["RUNNING"], via: "STOPPING", to: "STOPPED", seconds: 10, done: stopped, undone: failed },
      reboot: {
        from: ["RUNNING"],
        via: "REBOOTING",
        to: "RUNNING",
        seconds: 15,
        done: ended,
        undone: failed,
      },
      change: { from: ["RUNNING", "STOPPED"], to: SAME, seconds: 10, done: changed, undone: failed },
      isolate: { from: ["RUNNING", "STOPPED"], to: "SHUTDOWN", seconds: 10, done: isolated, undone: failed },
      terminate: {
        from: ["RUNNING", "STOPPED", "SHUTDOWN", "LAUNCH_FAILED"],
        via: "TERMINATING",
        to: GONE,
        seconds: 15,
        undone: failed,
      },
      purge: { from: ["SHUTDOWN"], to: GONE, seconds: RECYCLED },
    },
  },
});

function isolated(world: World, entity: Entity<Instance>): void {
  ended(world, world.update(entity, { IsolatedSource: "MANMADE" }));
  world.begin(entity, "purge");
}
