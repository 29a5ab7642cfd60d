// Prepaid instances: how long they run, and whether they go on by themselves.
import { definePart } from "../../../action";
import { formatIso } from "../../../clock";
import { ApiError } from "../../../errors";
import type { Entity } from "../../../kind";
import { addMonths } from "../../../month";
import type { CvmActions } from "../../../requests/cvm";
import { disk } from "../../cbs/disk";
import { type Instance, instance } from "../instance";
import { guard } from "./operation";

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
