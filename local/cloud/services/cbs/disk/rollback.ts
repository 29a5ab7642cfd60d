// Putting a disk back to an earlier content: detached, or in an instance that is stopped or may be.
import type { AnyCall } from "../../../action";
import { ApiError } from "../../../errors";
import type { Entity } from "../../../kind";
import type { ApplySnapshotRequest } from "../../../requests/cbs";
import { instance } from "../../cvm/instance";
import { guard, operate } from "../../cvm/instance/operation";
import { type Disk, disk } from "../disk";
import { refuseBusy, refuseRecycled } from "./state";

export function rollBack(
  call: AnyCall,
  onto: Entity<Disk>,
  options: Omit<ApplySnapshotRequest, "SnapshotId">,
): void {
  if (onto.state === "ROLLBACKING") {
    throw new ApiError("ResourceInUse.DiskRollbacking", `The disk ${onto.id} is being rolled back.`);
  }
  refuseRecycled(onto);
  refuseBusy(onto, disk.codes.state);
  for (const id of onto.data.InstanceIdList) {
    const host = call.world.get(instance, id);
    if (!host || host.state === "STOPPED") continue;
    if (host.state !== "RUNNING" || !options.AutoStopInstance) {
      throw new ApiError(
        "InvalidInstance.NotSupported",
        `The instance ${id} is ${host.state}: stop it first.`,
      );
    }
    guard(call, host, ["RUNNING"]);
    operate(call, host, "stop", { restart: options.AutoStartInstance ?? false });
  }
  call.world.begin(call.world.update(onto, { Rollbacking: true }), "rollback");
}
