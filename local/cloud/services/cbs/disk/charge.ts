// How a disk is paid for: by the hour, or ahead; a change of it takes place at once.
import { type Call, definePart } from "../../../action";
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";
import { addMonths } from "../../../month";
import type { CbsActions, ModifyDisksChargeTypeRequest } from "../../../requests/cbs";
import { type Disk, disk } from "../disk";
import { refuseRecycled } from "./state";

interface Prepaid {
  Period?: number;
  RenewFlag?: string;
}

/** From now on it is paid for ahead, or by the hour where nothing is bought. */
export function chargeDisk(world: World, one: Entity<Disk>, prepaid: Prepaid | undefined): void {
  world.update(
    one,
    prepaid
      ? {
          DiskChargeType: "PREPAID",
          DeadlineAt: addMonths(world.now, prepaid.Period!),
          RenewFlag: prepaid.RenewFlag ?? "NOTIFY_AND_MANUAL_RENEW",
        }
      : { DiskChargeType: "POSTPAID_BY_HOUR" },
  );
}

function change(call: Call<ModifyDisksChargeTypeRequest>): undefined {
  const { DiskChargePrepaid: prepaid, DiskChargePostpaid = false } = call.params;
  if (Boolean(prepaid) === DiskChargePostpaid) {
    throw new ApiError("InvalidParameterValue", "Either DiskChargePrepaid or DiskChargePostpaid is given.");
  }
  if (prepaid && prepaid.Period === undefined) {
    throw new ApiError(
      "MissingParameter",
      "The request is missing a required parameter `DiskChargePrepaid.Period`.",
    );
  }
  const all = call.all(disk, "DiskIds");
  for (const one of all) {
    refuseRecycled(one, "ResourceUnavailable.Expire");
    if (!one.data.Portable) {
      throw new ApiError("InvalidDisk.NotPortable", `The disk ${one.id} is paid for with its instance.`);
    }
    if ((one.data.DiskChargeType === "PREPAID") === Boolean(prepaid)) {
      throw new ApiError(
        "InvalidParameterValue",
        `The disk ${one.id} is ${one.data.DiskChargeType} already.`,
      );
    }
  }
  for (const one of all) chargeDisk(call.world, one, prepaid);
}

export const part = definePart<CbsActions>({
  kinds: [],
  actions: {
    ModifyDisksChargeType: { refs: { DiskIds: disk }, run: change },
  },
});
