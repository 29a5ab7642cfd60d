// Starting, stopping, rebooting and giving back instances.
import { type Call, defineAction, type Part } from "../../../action";
import { ApiError } from "../../../errors";
import type { Entity } from "../../../kind";
import { disk } from "../../cbs/disk";
import { eip } from "../../vpc/eip";
import { type Instance, instance } from "../instance";
import { guard, operate, operateAll } from "./operation";

interface StopParams {
  ForceStop?: boolean;
  StopType?: string;
  StoppedMode?: string;
}

interface RebootParams {
  ForceReboot?: boolean;
  StopType?: string;
}

interface TerminateParams {
  ReleasePrepaidDataDisks?: boolean;
  ReleaseAddress?: boolean;
}

function exclude(one: unknown, other: unknown, names: string): void {
  if (one !== undefined && other !== undefined) {
    throw new ApiError("InvalidParameterValue", `${names} exclude each other.`);
  }
}

function checkTermination(call: Call<TerminateParams>, entities: Entity<Instance>[]): void {
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
function releaseDisks({ world }: Call<TerminateParams>, owner: Entity<Instance>): void {
  for (const one of world.list(disk)) {
    const { InstanceIdList, DiskUsage, DiskChargeType } = one.data;
    if (!InstanceIdList.includes(owner.id) || DiskUsage !== "DATA_DISK") continue;
    if (DiskChargeType === "PREPAID") world.update(one, { DeleteWithInstance: true });
  }
}

/** EIPs bound to it are given back with it, if that is asked for. */
function releaseEips({ world }: Call<TerminateParams>, owner: Entity<Instance>): void {
  for (const one of world.list(eip)) if (one.data.InstanceId === owner.id) world.remove(one);
}

/** Hourly instances go at once, prepaid ones into the recycle bin first and for good the second time. */
function terminate(call: Call<TerminateParams>): undefined {
  const entities = call.all(instance, "InstanceIds");
  checkTermination(call, entities);
  for (const entity of entities) {
    const recycles = entity.data.InstanceChargeType === "PREPAID" && entity.state !== "SHUTDOWN";
    if (call.params.ReleasePrepaidDataDisks) releaseDisks(call, entity);
    if (call.params.ReleaseAddress) releaseEips(call, entity);
    operate(call, entity, recycles ? "isolate" : "terminate");
  }
}

export const part: Part = {
  kinds: [],
  actions: {
    StartInstances: defineAction({
      refs: { InstanceIds: instance },
      run: (call) => {
        operateAll(call, "start");
        for (const entity of call.all(instance, "InstanceIds")) {
          call.world.update(entity, { StopChargingMode: "NOT_APPLICABLE" });
        }
      },
    }),

    StopInstances: defineAction<StopParams>({
      refs: { InstanceIds: instance },
      run: (call) => {
        const { ForceStop, StopType, StoppedMode = "KEEP_CHARGING" } = call.params;
        exclude(ForceStop, StopType, "ForceStop and StopType");
        operateAll(call, "stop");
        for (const entity of call.all(instance, "InstanceIds")) {
          call.world.update(entity, { StopChargingMode: StoppedMode });
        }
      },
    }),

    RebootInstances: defineAction<RebootParams>({
      refs: { InstanceIds: instance },
      run: (call) => {
        exclude(call.params.ForceReboot, call.params.StopType, "ForceReboot and StopType");
        operateAll(call, "reboot");
      },
    }),

    TerminateInstances: defineAction<TerminateParams>({
      refs: { InstanceIds: instance },
      run: terminate,
    }),
  },
};
