// How an instance is paid for, changed in place: the disks that came with it and can be detached are changed along, disks that
// were attached later are not.
import type { Instance } from "../../../api/actions/cvm";
import { restOf } from "../../cbs/disk/disks";
import type { Inputs } from "./changes";
import { type On, perform } from "./operations";

export async function changeCharge(on: On, from: Instance, to: Inputs): Promise<Instance> {
  const { api, id } = on;
  const prepaid = to.instanceChargeType === "PREPAID";
  const bought = prepaid ? { Period: to.period!, RenewFlag: to.renewFlag } : undefined;
  // The instance comes last: until then another run sees that there is something left to do.
  for (const { DiskId } of from.DataDisks ?? []) {
    if (!DiskId) continue;
    const { Portable, DiskChargeType } = await restOf(on, DiskId);
    if (!Portable || (DiskChargeType === "PREPAID") === prepaid) continue;
    await api.cbs.ModifyDisksChargeType({
      DiskIds: [DiskId],
      ...(bought ? { DiskChargePrepaid: bought } : { DiskChargePostpaid: true }),
    });
  }
  return perform(
    on,
    `be paid for as ${to.instanceChargeType}`,
    () =>
      api.cvm.ModifyInstancesChargeType({
        InstanceIds: [id],
        InstanceChargeType: to.instanceChargeType!,
        InstanceChargePrepaid: bought,
      }),
    ({ InstanceChargeType }) => InstanceChargeType === to.instanceChargeType,
  );
}
