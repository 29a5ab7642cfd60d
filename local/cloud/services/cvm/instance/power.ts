// Starting, stopping, rebooting and giving back instances.
import { type AnyCall, type Call, definePart } from "../../../action";
import { ApiError } from "../../../errors";
import type { Entity } from "../../../kind";
import type { CvmActions, TerminateInstancesRequest } from "../../../requests/cvm";
import { disk } from "../../cbs/disk";
import { eip } from "../../vpc/eip";
import { type Instance, instance } from "../instance";
import { guard, operate, operateAll } from "./operation";

function checkTermination(call: AnyCall, entities: Entity<Instance>[]): void {
  const prepaid = entities.filter(({ data }) => data.InstanceChargeType === "PREPAID").length;
  if (prepaid > 0 && prepaid < entities.length) {
    throw new ApiError(
      "InvalidInstanceNotSupportedPrepaidInstance",
      "Prepaid and other instances cannot be given back together.",
    );
  }
  for (const entity of entities) {
    if (entity.data.DisableApiTermination) {
      throw new ApiError("UnsupportedOperation.InstancesProtected", `${entity.id} is protected from this.`);
    }
    guard(call, entity, instance.machine!.transitions.terminate!.from);
  }
}

/** Prepaid data disks stay behind unless they are to go with it. */
function releaseDisks({ world }: AnyCall, owner: Entity<Instance>): void {
  for (const one of world.list(disk)) {
    const { InstanceIdList, DiskUsage, DiskChargeType } = one.data;
    if (!InstanceIdList.includes(owner.id) || DiskUsage !== "DATA_DISK") continue;
    if (DiskChargeType === "PREPAID") world.update(one, { DeleteWithInstance: true });
  }
}

/** EIPs bound to it are given back with it, if that is asked for. */
function releaseEips({ world }: AnyCall, owner: Entity<Instance>): void {
  for (const one of world.list(eip)) if (one.data.InstanceId === owner.id) world.remove(one);
}

/** Hourly instances go at once, prepaid ones into the recycle bin first and for good the second time. */
function terminate(call: Call<TerminateInstancesRequest>): undefined {
  const entities = call.all(instance, "InstanceIds");
  checkTermination(call, entities);
  for (const entity of entities) {
    const recycles = entity.data.InstanceChargeType === "PREPAID" && entity.state !== "SHUTDOWN";
    if (call.params.ReleasePrepaidDataDisks) releaseDisks(call, entity);
    if (call.params.ReleaseAddress) releaseEips(call, entity);
    operate(call, entity, recycles ? "isolate" : "terminate");
  }
}

export const part = definePart<CvmActions>({
  kinds: [],
  actions: {
    StartInstances: {
      refs: { InstanceIds: instance },
      run: (call) => {
        operateAll(call, "start");
        for (const entity of call.all(instance, "InstanceIds")) {
          call.world.update(entity, { StopChargingMode: "NOT_APPLICABLE" });
        }
      },
    },

    StopInstances: {
      refs: { InstanceIds: instance },
      run: (call) => {
        const { StoppedMode = "KEEP_CHARGING" } = call.params;
        operateAll(call, "stop");
        for (const entity of call.all(instance, "InstanceIds")) {
          call.world.update(entity, { StopChargingMode: StoppedMode });
        }
      },
    },

    RebootInstances: {
      refs: { InstanceIds: instance },
      run: (call) => {
        operateAll(call, "reboot");
      },
    },

    TerminateInstances: {
      refs: { InstanceIds: instance },
      run: terminate,
    },
  },
});
