// Further months of an instance that is paid ahead.
import { defineRenewal } from "../renewal";

export const instanceRenewal = defineRenewal({
  token: "cvm:InstanceRenewal",
  what: "an instance",
  of: "cvm:Instance",
  on: "instanceId",
  id: "ins-xxxxxxxx",
  uses: ["cvm.RenewInstances", "cvm.DescribeInstances"],
  look: async (api, id) => {
    const found = await api.describe("cvm.DescribeInstances", id, { fresh: true });
    return (
      found && {
        ahead: found.InstanceChargeType === "PREPAID",
        until: found.ExpiredTime,
        renewFlag: found.RenewFlag,
      }
    );
  },
  renew: (api, id, months) => api.cvm.RenewInstances({ InstanceIds: [id], InstanceChargePrepaid: months }),
  example: `new tencentcloud.cvm.InstanceRenewal("nextYear", { instanceId: server.id, period: 12, triggers: ["2027"] });`,
});
