// Putting disks into instances and taking them out again: all that a call names, or none.
import { type AnyCall, type Call, definePart } from "../../action";
import { ApiError } from "../../errors";
import { type Entity, withCodes } from "../../kind";
import type { AttachDisksRequest, CbsActions } from "../../requests/cbs";
import { type Instance, instance } from "../cvm/instance";
import { type Disk, disk } from "./disk";
import { refuseMigrating, refuseRecycled } from "./disk/state";

/** Instances as CBS refers to them: it knows no malformed ids of theirs. */
const host = withCodes(instance, { malformed: "InvalidParameterValue" });

/** Most data disks an instance takes (the documents' samples say 10, today's 20). */
const MOST_DISKS = 20;

/** Disks of an instance that are not its system disk. */
export function dataDisksOf({ world }: AnyCall, id: string): Entity<Disk>[] {
  return world
    .list(disk)
    .filter(({ data }) => data.DiskUsage === "DATA_DISK" && data.InstanceIdList.includes(id));
}

function checkPortable({ id, data }: Entity<Disk>): void {
  if (data.DiskUsage === "SYSTEM_DISK") {
    throw new ApiError("ResourceUnavailable.TypeError", `The disk ${id} is a system disk.`);
  }
  if (!data.Portable) throw new ApiError("InvalidDisk.NotPortable", `The disk ${id} is not an elastic one.`);
}

function checkAttach(one: Entity<Disk>, to: Entity<Instance>, { params }: Call<AttachDisksRequest>): void {
  checkPortable(one);
  refuseRecycled(one);
  refuseMigrating(one);
  const { data } = one;
  if (data.InstanceIdList.length > 0 && (!data.Shareable || data.InstanceIdList.includes(to.id))) {
    throw new ApiError(
      "ResourceUnavailable.Attached",
      `The disk ${one.id} is attached to ${data.InstanceIdList.join(", ")}.`,
    );
  }
  if (!["UNATTACHED", "ATTACHED"].includes(one.state)) {
    throw new ApiError("ResourceBusy", `The disk ${one.id} is ${one.state}.`);
  }
  if (data.Placement.Zone !== to.data.Placement.Zone) {
    throw new ApiError(
      "ResourceUnavailable.ZoneNotMatch",
      `The disk ${one.id} is in ${data.Placement.Zone}, ${to.id} in ${to.data.Placement.Zone}.`,
    );
  }
  if (params.DeleteWithInstance && data.DiskChargeType !== "POSTPAID_BY_HOUR") {
    throw new ApiError("InvalidParameterValue", "DeleteWithInstance is for disks charged by the hour.");
  }
}

function checkHost(to: Entity<Instance>): void {
  if (!["RUNNING", "STOPPED"].includes(to.state)) {
    throw new ApiError("InvalidInstance.NotSupported", `The instance ${to.id} is ${to.state}.`);
  }
}

function attach(call: Call<AttachDisksRequest>): undefined {
  const { world, params } = call;
  const to = call.one(instance, "InstanceId");
  const wanted = call.all(disk, "DiskIds");
  checkHost(to);
  for (const one of wanted) checkAttach(one, to, call);
  if (dataDisksOf(call, to.id).length + wanted.length > MOST_DISKS) {
    throw new ApiError("LimitExceeded.InstanceAttachedDisk", `${to.id} takes ${MOST_DISKS} disks.`);
  }
  for (const one of wanted) {
    const bound = world.update(one, {
      InstanceIdList: [...one.data.InstanceIdList, to.id],
      LastAttachInsId: to.id,
      DeleteWithInstance: params.DeleteWithInstance ?? false,
      ...(params.AttachMode ? { AttachMode: params.AttachMode } : {}),
    });
    world.begin(bound, "attach", { data: { instanceId: to.id } });
  }
}

/** The instance a disk leaves: the only one it is attached to, or the one named. */
function hostOf(one: Entity<Disk>, named: Entity<Instance> | undefined): string {
  const { InstanceIdList, Shareable } = one.data;
  if (Shareable && !named) {
    throw new ApiError(
      "MissingParameter",
      "The request is missing a required parameter `InstanceId`: the disk is shared.",
    );
  }
  const id = named?.id ?? InstanceIdList[0];
  if (id === undefined || !InstanceIdList.includes(id)) {
    throw new ApiError(
      "ResourceNotFound.NotFound",
      `The disk ${one.id} is not attached${id ? ` to ${id}` : ""}.`,
    );
  }
  return id;
}

function detach(call: AnyCall): undefined {
  const named = call.maybe(instance, "InstanceId");
  const leaving = call.all(disk, "DiskIds").map((one) => {
    checkPortable(one);
    refuseRecycled(one);
    refuseMigrating(one);
    const from = hostOf(one, named);
    if (one.state !== "ATTACHED") throw new ApiError("ResourceBusy", `The disk ${one.id} is ${one.state}.`);
    return { one, from };
  });
  if (new Set(leaving.map(({ from }) => from)).size > 1) {
    throw new ApiError("InvalidParameterValue", "DiskIds are attached to different instances.");
  }
  for (const { one, from } of leaving) call.world.begin(one, "detach", { data: { instanceId: from } });
}

export const part = definePart<CbsActions>({
  kinds: [],
  actions: {
    AttachDisks: { refs: { InstanceId: host, DiskIds: disk }, run: attach },

    DetachDisks: { refs: { InstanceId: host, DiskIds: disk }, run: detach },

    DescribeInstancesDiskNum: {
      refs: { InstanceIds: withCodes(host, { notFound: "InvalidParameterValue" }) },
      run: (call) => ({
        AttachDetail: call.all(instance, "InstanceIds").map(({ id }) => ({
          InstanceId: id,
          AttachedDiskCount: dataDisksOf(call, id).length,
          MaxAttachCount: MOST_DISKS,
        })),
      }),
    },
  },
});
