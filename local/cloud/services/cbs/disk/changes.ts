// What can be changed of a disk, and giving it back: hourly ones go at once, prepaid ones into the recycle bin first.
import { type Call, definePart } from "../../../action";
import { ApiError } from "../../../errors";
import { type Entity, withCodes } from "../../../kind";
import type {
  CbsActions,
  ModifyDiskAttributesRequest,
  ModifyDiskExtraPerformanceRequest,
  ResizeDiskRequest,
  TerminateDisksRequest,
} from "../../../requests/cbs";
import { type Disk, disk } from "../disk";
import { snapshot } from "../snapshot";
import { checkExtras } from "./actions";
import { checkSize, findOffer } from "./offer";
import { refuseBusy, refuseMigrating, refuseRecycled } from "./state";

/** A change of type stands alone, names one disk and leads to two types (api-docs/cbs.txt, ModifyDiskAttributes). */
function changeType(call: Call<ModifyDiskAttributesRequest>, one: Entity<Disk>): undefined {
  const { DiskType, DiskIds, ...others } = call.params;
  if (DiskIds.length > 1 || Object.keys(others).length > 0) {
    throw new ApiError("InvalidParameterValue", "A change of DiskType is of one disk and of nothing else.");
  }
  if (!["CLOUD_PREMIUM", "CLOUD_SSD"].includes(DiskType!) || DiskType === one.data.DiskType) {
    throw new ApiError(
      "InvalidParameter.DiskConfigNotSupported",
      `A ${one.data.DiskType} does not become a ${DiskType}.`,
    );
  }
  refuseBusy(one, disk.codes.state, "ResourceInUse.DiskMigrating");
  const migrating = call.world.update(one, { Migrating: true });
  call.world.begin(migrating, "migrate", { data: { type: DiskType } });
}

function checkAttributes(one: Entity<Disk>, params: ModifyDiskAttributesRequest): void {
  const { data, id } = one;
  if (params.Portable === false) {
    throw new ApiError("InvalidParameterValue", "Portable changes from false to true only.");
  }
  if (params.ProjectId !== undefined && !data.Portable) {
    throw new ApiError("InvalidDisk.NotSupported", `The disk ${id} has the project of its instance.`);
  }
  if (params.DeleteWithInstance !== undefined) {
    if (data.DiskUsage === "SYSTEM_DISK" || data.DiskChargeType !== "POSTPAID_BY_HOUR") {
      throw new ApiError("InvalidDisk.NotSupported", `${id} is no data disk that is charged by the hour.`);
    }
  }
  if (params.BurstPerformanceOperation === "CREATE") {
    checkExtras(findOffer(data.DiskType)!, data.DiskSize, { BurstPerformance: true });
  }
}

function modify(call: Call<ModifyDiskAttributesRequest>): undefined {
  const { params, world } = call;
  const all = call.all(disk, "DiskIds");
  for (const one of all) refuseRecycled(one);
  if (params.DiskType !== undefined) return changeType(call, all[0]!);
  for (const one of all) checkAttributes(one, params);
  for (const one of all) {
    const { DiskName, Portable, DeleteWithInstance, ProjectId, BurstPerformanceOperation: burst } = params;
    world.update(one, {
      ...(DiskName === undefined ? {} : { DiskName }),
      ...(Portable === undefined ? {} : { Portable }),
      ...(DeleteWithInstance === undefined ? {} : { DeleteWithInstance }),
      ...(ProjectId === undefined ? {} : { Placement: { ...one.data.Placement, ProjectId } }),
      ...(burst === undefined ? {} : { BurstPerformance: burst === "CREATE" }),
    });
  }
}

function resize(call: Call<ResizeDiskRequest>): undefined {
  const one = call.one(disk, "DiskId");
  const { DiskSize } = call.params;
  refuseRecycled(one, "InvalidDisk.Expire");
  refuseBusy(one, disk.codes.state);
  if (one.data.DiskUsage === "SYSTEM_DISK") {
    throw new ApiError(
      "InvalidDisk.NotSupported",
      `The system disk ${one.id} grows with ResizeInstanceDisks.`,
    );
  }
  if (DiskSize <= one.data.DiskSize) {
    throw new ApiError(
      "InvalidParameterValue",
      `The disk ${one.id} has ${one.data.DiskSize} GB and only grows.`,
    );
  }
  checkSize(findOffer(one.data.DiskType)!, DiskSize, "InvalidParameter.DiskConfigNotSupported");
  call.world.begin(one, "expand", { data: { size: DiskSize } });
}

function checkReturn(one: Entity<Disk>): void {
  refuseMigrating(one, "ResourceBusy");
  if (one.data.DiskUsage === "SYSTEM_DISK") {
    throw new ApiError(
      "ResourceUnavailable.NotSupportRefund",
      `The system disk ${one.id} goes with its instance.`,
    );
  }
  if (one.data.InstanceIdList.length > 0) {
    throw new ApiError("UnsupportedOperation", `The disk ${one.id} is attached: detach it first.`);
  }
  if (!["UNATTACHED", "TORECYCLE"].includes(one.state)) {
    throw new ApiError("ResourceBusy", `The disk ${one.id} is ${one.state}.`);
  }
}

function terminate(call: Call<TerminateDisksRequest>): undefined {
  const { world, params } = call;
  const all = call.all(disk, "DiskIds");
  for (const one of all) checkReturn(one);
  for (const one of all) {
    const { DeleteSnapshot } = params;
    const marked = DeleteSnapshot === undefined ? one : world.update(one, { DeleteSnapshot });
    if (one.data.DiskChargeType === "PREPAID" && one.state !== "TORECYCLE") {
      world.begin(world.setState(marked, "TORECYCLE"), "purge");
    } else world.remove(marked);
  }
}

function setThroughput(call: Call<ModifyDiskExtraPerformanceRequest>): undefined {
  const one = call.one(disk, "DiskId");
  const { ThroughputPerformance } = call.params;
  const offer = findOffer(one.data.DiskType);
  if (!offer?.enhanced) {
    throw new ApiError("InvalidDisk.NotSupported", `A ${one.data.DiskType} takes no extra performance.`);
  }
  refuseRecycled(one, "InvalidDisk.Expire");
  refuseBusy(one, disk.codes.state);
  if (ThroughputPerformance < 0 || (ThroughputPerformance > 0 && one.data.DiskSize < 460)) {
    throw new ApiError("InvalidParameter", "Extra performance is for disks from 460 GB.");
  }
  call.world.update(one, { ThroughputPerformance });
}

export const part = definePart<CbsActions>({
  kinds: [],
  actions: {
    ModifyDiskAttributes: { refs: { DiskIds: disk }, run: modify },

    ResizeDisk: { refs: { DiskId: disk }, run: resize },

    ModifyDiskExtraPerformance: {
      refs: { DiskId: disk },
      run: setThroughput,
    },

    ModifyDiskBackupQuota: {
      refs: { DiskId: withCodes(disk, { malformed: "InvalidParameter", notFound: "InvalidParameter" }) },
      run: (call) => {
        const one = call.one(disk, "DiskId");
        refuseRecycled(one);
        call.world.update(one, { DiskBackupQuota: call.params.DiskBackupQuota });
      },
    },

    // The documents list two codes and no other; a wrong state is a busy one.
    InitializeDisks: {
      refs: { DiskIds: withCodes(disk, { malformed: "ResourceBusy", notFound: "ResourceBusy" }) },
      run: (call) => {
        const all = call.all(disk, "DiskIds");
        const busy = all.find(
          ({ state, data }) => state !== "UNATTACHED" || data.Shareable || data.Migrating,
        );
        if (busy) throw new ApiError("ResourceBusy", `The disk ${busy.id} is ${busy.state} or shared.`);
        const bare = all.find(
          ({ data: { SnapshotId } }) => SnapshotId && !call.world.get(snapshot, SnapshotId),
        );
        if (bare)
          throw new ApiError(
            "ResourceBusy",
            `The snapshot ${bare.data.SnapshotId} of ${bare.id} is not there.`,
          );
        for (const one of all) call.world.begin(one, "rollback");
      },
    },

    ModifyDisksRenewFlag: {
      refs: { DiskIds: disk },
      run: (call) => {
        const all = call.all(disk, "DiskIds");
        const hourly = all.find(({ data }) => data.DiskChargeType !== "PREPAID");
        if (hourly) throw new ApiError("InvalidParameterValue", `The disk ${hourly.id} is not prepaid.`);
        for (const one of all) call.world.update(one, { RenewFlag: call.params.RenewFlag });
      },
    },

    // The documents list no NotFound; one that is gone was given back before.
    TerminateDisks: {
      refs: { DiskIds: withCodes(disk, { notFound: "ResourceUnavailable.RepeatRefund" }) },
      run: terminate,
    },
  },
});
