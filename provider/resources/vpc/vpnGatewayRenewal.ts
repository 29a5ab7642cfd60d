// Further months of a VPN gateway that is paid ahead.
import { defineRenewal } from "../renewal";

export const vpnGatewayRenewal = defineRenewal({
  token: "vpc:VpnGatewayRenewal",
  what: "a VPN gateway",
  of: "vpc:VpnGateway",
  on: "vpnGatewayId",
  id: "vpngw-xxxxxxxx",
  uses: ["vpc.RenewVpnGateway", "vpc.DescribeVpnGateways"],
  look: async (api, id) => {
    const found = await api.describe("vpc.DescribeVpnGateways", id, { fresh: true });
    return (
      found && {
        ahead: found.InstanceChargeType === "PREPAID",
        until: found.ExpiredTime,
        renewFlag: found.RenewFlag,
      }
    );
  },
  renew: (api, id, months) => api.vpc.RenewVpnGateway({ VpnGatewayId: id, InstanceChargePrepaid: months }),
  example: `new tencentcloud.vpc.VpnGatewayRenewal("nextYear", { vpnGatewayId: gateway.id, period: 12, triggers: ["2027"] });`,
});
