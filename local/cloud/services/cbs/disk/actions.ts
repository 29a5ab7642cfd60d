// Disks that are bought, read, changed and given back on their own.
import { type Call, definePart } from "../../../action";
import { formatDateTime } from "../../../clock";
import { type DescribeOptions, describes } from "../../../describes";
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";
import { addMonths } from "../../../month";
import { getOpenZone } from "../../../places";
import type { CbsActions, CreateDisksRequest } from "../../../requests/cbs";
import { byTagOrValue, keepTags } from "../../../tags";
import { instance } from "../../cvm/instance";
import { type Disk, disk, newDisk } from "../disk";
import { diskBackup } from "../diskBackup";
import { snapshot } from "../snapshot";
import { checkSize, type DiskOffer, findOffer, isSold } from "./offer";

function offerFor({ region, params }: Call<CreateDisksRequest>): DiskOffer {
  const { Zone, ProjectId = 0 } = params.Placement;
  const zone = getOpenZone(region, Zone);
  if (ProjectId < 0) {
    throw new ApiError("InvalidParameter.ProjectIdNotExist", `The project ${ProjectId} does not exist.`);
  }
  const offer = findOffer(params.DiskType);
  if (offer && isSold(offer, zone)) return offer;
  throw new ApiError("InvalidParameter.DiskConfigNotSupported", `${params.DiskType} is not sold in ${Zone}.`);
}

function checkCharge({ DiskChargeType }: CreateDisksRequest): void {
  if (DiskChargeType === "CDCPAID") {
    throw new ApiError("UnauthorizedOperation.NotHavePaymentRight", "This account has no dedicated cluster.");
  }
}

/** Extra performance belongs to enhanced types above 460 GB; encryption excludes sharing (today's documents). */
export function checkExtras(offer: DiskOffer, size: number, params: Partial<CreateDisksRequest>): void {
  const extra = params.ThroughputPerformance || params.BurstPerformance;
  if (extra && (!offer.enhanced || size < 460)) {
    throw new ApiError(
      "InvalidParameterValue",
      `A ${offer.type} of ${size} GB takes no extra performance: CLOUD_HSSD and CLOUD_TSSD from 460 GB do.`,
    );
  }
  if (params.Encrypt && (params.Shareable || params.AutoMountConfiguration)) {
    throw new ApiError("InvalidParameterValue", "An encrypted disk is neither shared nor mounted at once.");
  }
}

/** The size asked for, at least the snapshot's; without one, the snapshot's. */
function sizeOf(call: Call<CreateDisksRequest>, offer: DiskOffer): number {
  const { params } = call;
  const from = call.maybe(snapshot, "SnapshotId");
  if (from && from.state !== "NORMAL") {
    throw new ApiError(snapshot.codes.state, `The snapshot ${from.id} is ${from.state}.`);
  }
  if (from && params.DiskSize === undefined) return from.data.DiskSize;
  if (from && params.DiskSize! < from.data.DiskSize) {
    throw new ApiError("InvalidParameterValue", `The snapshot ${from.id} has ${from.data.DiskSize} GB.`);
  }
  if (params.DiskSize === undefined) {
    throw new ApiError("MissingParameter", "The request is missing a required parameter `DiskSize`.");
  }
  checkSize(offer, params.DiskSize, "InvalidParameterValue");
  return params.DiskSize;
}

function attributes(call: Call<CreateDisksRequest>, size: number): Disk {
  const { params, world } = call;
  const prepaid = params.DiskChargeType === "PREPAID" ? params.DiskChargePrepaid : undefined;
  return newDisk({
    DiskName: params.DiskName ?? "Unnamed",
    DiskType: params.DiskType,
    DiskSize: size,
    DiskUsage: "DATA_DISK",
    DiskChargeType: params.DiskChargeType,
    ...(prepaid ? { RenewFlag: prepaid.RenewFlag ?? "NOTIFY_AND_MANUAL_RENEW" } : {}),
    ...(prepaid ? { DeadlineAt: addMonths(world.now, prepaid.Period) } : {}),
    Placement: { Zone: params.Placement.Zone, ProjectId: params.Placement.ProjectId ?? 0 },
    Encrypt: params.Encrypt === "ENCRYPT",
    ...(params.EncryptType ? { EncryptType: params.EncryptType } : {}),
    ...(params.KmsKeyId ? { KmsKeyId: params.KmsKeyId } : {}),
    Shareable: params.Shareable ?? false,
    SnapshotId: params.SnapshotId ?? "",
    DeleteSnapshot: params.DeleteSnapshot ?? 0,
    DiskBackupQuota: params.DiskBackupQuota ?? 0,
    ThroughputPerformance: params.ThroughputPerformance ?? 0,
    BurstPerformance: params.BurstPerformance ?? false,
    ...keepTags(params.Tags),
  });
}

function create(call: Call<CreateDisksRequest>): object {
  const { params, world } = call;
  checkCharge(params);
  const offer = offerFor(call);
  const size = sizeOf(call, offer);
  checkExtras(offer, size, params);
  const ids = Array.from({ length: params.DiskCount ?? 1 }, () => {
    const made = world.create(disk, attributes(call, size));
    world.begin(made, "make");
    return made.id;
  });
  return { DiskIdSet: ids };
}

function viewMoney({ data }: Entity<Disk>, now: number): object {
  const prepaid = data.DiskChargeType === "PREPAID";
  const DeadlineAt = prepaid ? data.DeadlineAt : undefined;
  return {
    RenewFlag: prepaid ? (data.RenewFlag ?? null) : null,
    DeadlineTime: DeadlineAt === undefined ? null : formatDateTime(DeadlineAt),
    DifferDaysOfDeadline: DeadlineAt === undefined ? null : Math.floor((DeadlineAt - now) / 86_400_000),
    DeadlineError: false,
    AutoRenewFlagError: false,
    IsReturnable: data.DiskChargeType === "PREPAID" && data.Portable,
    ReturnFailCode: data.DiskChargeType === "PREPAID" && data.Portable ? null : 10,
  };
}

function view(entity: Entity<Disk>, bound: boolean, world: World): object {
  const { DeadlineAt, RenewFlag, LastAttachInsId, SnapshotId, Tags, ...attributes } = entity.data;
  const snapshots = world.list(snapshot).filter(({ data }) => data.DiskId === entity.id);
  return {
    ...attributes,
    ...viewMoney(entity, world.now),
    DiskId: entity.id,
    DiskState: entity.state,
    CreateTime: formatDateTime(entity.createdAt),
    Attached: attributes.InstanceIdList.length > 0,
    InstanceId: attributes.Shareable ? "" : (attributes.InstanceIdList[0] ?? ""),
    InstanceIdList: attributes.Shareable ? attributes.InstanceIdList : [],
    LastAttachInsId,
    InstanceType: "CVM",
    AutoSnapshotPolicyIds: bound ? attributes.AutoSnapshotPolicyIds : null,
    Placement: { ...attributes.Placement, ProjectName: "", CageId: null, CdcId: null, CdcName: null },
    SnapshotAbility: true,
    BackupDisk: true,
    SnapshotCount: snapshots.length,
    SnapshotSize: snapshots.reduce((sum, { data }) => sum + data.DiskSize * 1024, 0),
    DiskBackupCount: world.list(diskBackup).filter(({ data }) => data.DiskId === entity.id).length,
    MigratePercent: attributes.Migrating ? 0 : 100,
    RollbackPercent: attributes.Rollbacking ? 0 : 100,
    ErrorPrompt: "",
    Tags: Tags ?? [],
  };
}

const filters: DescribeOptions<Disk>["filters"] = {
  ...byTagOrValue,
  "disk-id": "id",
  "disk-name": "DiskName",
  "disk-type": "DiskType",
  "disk-state": "state",
  "disk-usage": "DiskUsage",
  "disk-charge-type": "DiskChargeType",
  portable: "Portable",
  "project-id": ({ data }) => data.Placement.ProjectId,
  zone: ({ data }) => data.Placement.Zone,
  "dedicated-cluster-id": () => [],
  "cluster-group-id": () => [],
  "instance-id": "InstanceIdList",
  "instance-name": ({ data }, { world }) =>
    data.InstanceIdList.map((id) => world.get(instance, id)?.data.InstanceName ?? ""),
  "instance-ip-address": ({ data }, { world }) =>
    data.InstanceIdList.flatMap((id) => world.get(instance, id)?.data.PrivateIpAddresses ?? []),
};

export const part = definePart<CbsActions>({
  kinds: [disk],
  actions: {
    CreateDisks: { refs: { SnapshotId: snapshot }, run: create },

    DescribeDisks: describes(disk, {
      ids: "DiskIds",
      items: "DiskSet",
      filters,
      shown: ({ state }) => state !== "CREATING",
      view: (entity, { params, world }) => view(entity, params.ReturnBindAutoSnapshotPolicy === true, world),
      sort: { CREATE_TIME: ({ createdAt }) => createdAt, DEADLINE: ({ data }) => data.DeadlineAt ?? 0 },
      maxFilters: 10,
    }),
  },
});
