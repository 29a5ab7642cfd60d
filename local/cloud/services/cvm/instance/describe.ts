// Instances as they are read. The size and presence of cloud disks is the disks' own.
import { type AnyCall, definePart } from "../../../action";
import { formatIso } from "../../../clock";
import { type DescribeOptions, describes } from "../../../describes";
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";
import { uuidOf } from "../../../machines/texts";
import type { CvmActions } from "../../../requests/cvm";
import { byTagOrValue } from "../../../tags";
import { disk } from "../../cbs/disk";
import { eip } from "../../vpc/eip";
import { image } from "../image";
import { type Instance, type InstanceDisk, instance } from "../instance";
import { checkZones, findType } from "../instanceType";

/** Public addresses of an instance: the ordinary one, and the EIPs bound to it. */
function publicIps(world: World, { id, data }: Entity<Instance>): string[] {
  const bound = world.list(eip).filter((one) => one.data.InstanceId === id && one.state === "BIND");
  return [...(data.PublicIpAddress ? [data.PublicIpAddress] : []), ...bound.map((one) => one.data.AddressIp)];
}

function viewDisk(
  world: World,
  owner: string,
  { DeleteWithInstance, ...shown }: InstanceDisk,
): object | null {
  if (shown.DiskId === undefined) return shown;
  const behind = world.get(disk, shown.DiskId);
  if (!behind?.data.InstanceIdList.includes(owner)) return null;
  const { DiskType, DiskSize, DiskUsage, Encrypt } = behind.data;
  const attached = { DiskId: shown.DiskId, DiskType, DiskSize };
  if (DiskUsage === "SYSTEM_DISK") return attached;
  return { ...attached, DeleteWithInstance: behind.data.DeleteWithInstance, Encrypt };
}

function viewOperation({ data }: Entity<Instance>): object {
  return {
    LatestOperation: data.LatestOperation,
    LatestOperationState: data.LatestOperationState,
    LatestOperationRequestId: data.LatestOperationRequestId,
    LatestOperationErrorMsg: data.LatestOperationErrorMsg,
  };
}

function viewNetwork(world: World, entity: Entity<Instance>): object {
  const { data } = entity;
  const publicAddresses = publicIps(world, entity);
  return {
    PrivateIpAddresses: data.PrivateIpAddresses,
    PublicIpAddresses: publicAddresses.length > 0 ? publicAddresses : null,
    InternetAccessible: {
      InternetChargeType: data.InternetAccessible.InternetChargeType,
      InternetMaxBandwidthOut: data.InternetAccessible.InternetMaxBandwidthOut,
      PublicIpAssigned: data.InternetAccessible.PublicIpAssigned,
    },
    VirtualPrivateCloud: { ...data.VirtualPrivateCloud, PrivateIpAddresses: data.PrivateIpAddresses },
    SecurityGroupIds: data.SecurityGroupIds,
    IPv6Addresses: [],
  };
}

function view(world: World, entity: Entity<Instance>): object {
  const { id, state, createdAt, data } = entity;
  const type = findType(data.InstanceType);
  const from = world.get(image, data.ImageId);
  const prepaid = data.InstanceChargeType === "PREPAID";
  return {
    InstanceId: id,
    InstanceName: data.InstanceName,
    InstanceState: state,
    InstanceType: data.InstanceType,
    CPU: type?.cpu ?? 0,
    Memory: type?.memory ?? 0,
    Placement: { ...data.Placement, HostIds: [] },
    RestrictState: "NORMAL",
    InstanceChargeType: data.InstanceChargeType,
    RenewFlag: prepaid ? (data.RenewFlag ?? null) : null,
    CreatedTime: formatIso(createdAt),
    ExpiredTime: prepaid && data.ExpiresAt !== undefined ? formatIso(data.ExpiresAt) : null,
    ImageId: data.ImageId,
    OsName: from?.data.OsName ?? "",
    DefaultLoginUser: from?.data.Platform === "Windows" ? "Administrator" : "root",
    SystemDisk: viewDisk(world, id, data.SystemDisk),
    DataDisks: data.DataDisks.map((one) => viewDisk(world, id, one)).filter(Boolean),
    LoginSettings: data.LoginSettings.KeyIds.length > 0 ? { KeyIds: data.LoginSettings.KeyIds } : {},
    CamRoleName: data.CamRoleName,
    DisasterRecoverGroupId: data.DisasterRecoverGroupIds?.[0] ?? "",
    DisasterRecoverGroupIds: data.DisasterRecoverGroupIds ?? [],
    DisableApiTermination: data.DisableApiTermination,
    StopChargingMode: data.StopChargingMode,
    IsolatedSource: data.IsolatedSource,
    Uuid: uuidOf(id),
    Tags: data.Tags ?? [],
    ...viewNetwork(world, entity),
    ...viewOperation(entity),
  };
}

/** The times that a filter names and that fit. */
function named(
  { params }: { params: { Filters?: { Name?: string; Values?: string[] }[] } },
  name: string,
  fits: (at: number) => boolean,
): string[] {
  const values = params.Filters?.flatMap(({ Name, Values = [] }) => (Name === name ? Values : [])) ?? [];
  return values.filter((text) => fits(Date.parse(text)));
}

const filters: DescribeOptions<Instance>["filters"] = {
  ...byTagOrValue,
  zone: ({ data }) => data.Placement.Zone,
  "project-id": ({ data }) => data.Placement.ProjectId,
  "host-id": () => [],
  "vpc-id": ({ data }) => data.VirtualPrivateCloud.VpcId,
  "subnet-id": ({ data }) => data.VirtualPrivateCloud.SubnetId,
  "instance-id": "id",
  "instance-name": "InstanceName",
  "instance-state": "state",
  "instance-type": "InstanceType",
  "instance-charge-type": "InstanceChargeType",
  "image-id": "ImageId",
  "security-group-id": "SecurityGroupIds",
  "private-ip-address": "PrivateIpAddresses",
  "public-ip-address": (entity, { world }) => publicIps(world, entity),
  uuid: ({ id }) => uuidOf(id),
  "ipv6-address": () => [],
  "dedicated-cluster-id": () => [],
  "creation-start-time": ({ createdAt }, call) => named(call, "creation-start-time", (at) => createdAt >= at),
  "creation-end-time": ({ createdAt }, call) => named(call, "creation-end-time", (at) => createdAt <= at),
};

function checkFilter(name: string, values: string[], { region }: AnyCall): void {
  if (name === "zone") checkZones(region, values);
  const stray = name === "host-id" && values.find((value) => !/^host-[a-z0-9]{8}$/.test(value));
  if (stray) throw new ApiError("InvalidHostId.Malformed", `The host id \`${stray}\` is malformed.`);
}

export const part = definePart<CvmActions>({
  kinds: [],
  actions: {
    DescribeInstances: describes(instance, {
      ids: "InstanceIds",
      items: "InstanceSet",
      filters,
      checkFilter,
      view: (entity, { world }) => view(world, entity),
      maxFilters: 10,
      maxValues: 5,
    }),

    DescribeInstancesStatus: describes(instance, {
      ids: "InstanceIds",
      items: "InstanceStatusSet",
      filters: {},
      view: ({ id, state }) => ({ InstanceId: id, InstanceState: state }),
    }),
  },
});
