// How instances are paid for: by the hour or ahead, how long those run, and whether they go on by themselves.
import { type Call, definePart } from "../../../action";
import { formatIso } from "../../../clock";
import { ApiError } from "../../../errors";
import type { Entity } from "../../../kind";
import { addMonths } from "../../../month";
import type { CvmActions, ModifyInstancesChargeTypeRequest } from "../../../requests/cvm";
import { disk } from "../../cbs/disk";
import { chargeDisk } from "../../cbs/disk/charge";
import { type Instance, instance } from "../instance";
import { guard, operate } from "./operation";

const changeable = ["PREPAID", "POSTPAID_BY_HOUR"];

function checkChange(call: Call<ModifyInstancesChargeTypeRequest>, entity: Entity<Instance>): void {
  const { InstanceChargeType: wanted } = call.params;
  const { InstanceChargeType: present, StopChargingMode } = entity.data;
  guard(call, entity, ["RUNNING", "STOPPED"]);
  if (!changeable.includes(present) || StopChargingMode === "STOP_CHARGING") {
    throw new ApiError(instance.codes.state, `How ${entity.id} is paid for (${present}) cannot change now.`);
  }
  if (present === wanted) {
    throw new ApiError("InvalidParameterValue", `The instance ${entity.id} is ${wanted} already.`);
  }
}

/** Disks that cannot be detached go along with their instance; the others only where the call says so. */
function changeCharge(call: Call<ModifyInstancesChargeTypeRequest>): undefined {
  const { InstanceChargeType, InstanceChargePrepaid, ModifyPortableDataDisk = false } = call.params;
  const { world } = call;
  const prepaid = InstanceChargeType === "PREPAID" ? InstanceChargePrepaid : undefined;
  if (!changeable.includes(InstanceChargeType)) {
    throw new ApiError("InvalidParameterValue", `No instance becomes ${InstanceChargeType}.`);
  }
  if (InstanceChargeType === "PREPAID" && prepaid?.Period === undefined) {
    throw new ApiError(
      "MissingParameter",
      "The request is missing a required parameter `InstanceChargePrepaid.Period`.",
    );
  }
  const entities = call.all(instance, "InstanceIds");
  for (const entity of entities) checkChange(call, entity);
  for (const entity of entities) {
    const ends = prepaid && { ExpiresAt: addMonths(world.now, prepaid.Period!) };
    const renews = prepaid && { RenewFlag: prepaid.RenewFlag ?? "NOTIFY_AND_MANUAL_RENEW" };
    operate(call, entity, "change", { change: { InstanceChargeType, ...ends, ...renews } });
    for (const one of world.list(disk)) {
      const goesAlong = !one.data.Portable || ModifyPortableDataDisk;
      if (one.data.InstanceIdList.includes(entity.id) && goesAlong) chargeDisk(world, one, prepaid);
    }
  }
}

export function checkPrepaid({ id, data }: Entity<Instance>): void {
  if (data.InstanceChargeType !== "PREPAID") {
    throw new ApiError(instance.codes.state, `The instance ${id} is not prepaid.`);
  }
}

export const part = definePart<CvmActions>({
  kinds: [],
  actions: {
    ModifyInstancesRenewFlag: {
      refs: { InstanceIds: instance },
      run: (call) => {
        const entities = call.all(instance, "InstanceIds");
        for (const entity of entities) checkPrepaid(entity);
        for (const entity of entities) call.world.update(entity, { RenewFlag: call.params.RenewFlag });
      },
    },

    ModifyInstancesChargeType: { refs: { InstanceIds: instance }, run: changeCharge },

    RenewInstances: {
      refs: { InstanceIds: instance },
      run: (call) => {
        const { RenewFlag } = call.params.InstanceChargePrepaid;
        const Period = call.params.InstanceChargePrepaid.Period!;
        const entities = call.all(instance, "InstanceIds");
        for (const entity of entities) {
          checkPrepaid(entity);
          guard(call, entity, ["RUNNING", "STOPPED"]);
        }
        for (const entity of entities) {
          const ExpiresAt = addMonths(entity.data.ExpiresAt ?? call.world.now, Period);
          call.world.update(entity, { ExpiresAt, ...(RenewFlag ? { RenewFlag } : {}) });
          for (const one of call.world.list(disk)) {
            const { InstanceIdList, DiskChargeType, Portable } = one.data;
            const goesAlong = !Portable || call.params.RenewPortableDataDisk === true;
            if (InstanceIdList.includes(entity.id) && DiskChargeType === "PREPAID" && goesAlong) {
              call.world.update(one, { DeadlineAt: ExpiresAt });
            }
          }
        }
      },
    },

    DescribeInstanceInternetBandwidthConfigs: {
      refs: { InstanceId: instance },
      run: (call) => {
        const { id, createdAt, data } = call.one(instance, "InstanceId");
        const { InternetChargeType, InternetMaxBandwidthOut, PublicIpAssigned } = data.InternetAccessible;
        if (InternetChargeType !== "BANDWIDTH_PREPAID") {
          throw new ApiError(instance.codes.state, `The bandwidth of ${id} is not prepaid.`);
        }
        return {
          InternetBandwidthConfigSet: [
            {
              StartTime: formatIso(createdAt),
              EndTime: formatIso(data.ExpiresAt ?? createdAt),
              InternetAccessible: { InternetChargeType, InternetMaxBandwidthOut, PublicIpAssigned },
            },
          ],
        };
      },
    },
  },
});
