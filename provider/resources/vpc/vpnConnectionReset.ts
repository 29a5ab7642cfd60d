// A VPN connection that is negotiated anew.
import { RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { defineOperation, named } from "../operation";

export const vpnConnectionReset = defineOperation({
  token: "vpc:VpnConnectionReset",
  doc: "Resets a VPN connection, when it is created and again whenever an input changes: both ends negotiate anew, and no traffic passes until they have. Deleting it does nothing.",
  on: "vpnConnectionId",
  id: "vpnx-xxxxxxxx",
  inputs: {
    vpnConnectionId: field.idOf("vpc:VpnConnection").doc("The VPN connection."),
  },
  uses: ["vpc.DescribeVpnConnections", "vpc.ResetVpnConnection"],
  announce: ({ vpnConnectionId }) =>
    `${named(vpnConnectionId, "the VPN connection")} will be reset: its tunnel is down until both ends have negotiated anew`,
  run: async ({ api, wait, region, inputs: { vpnConnectionId: id } }) => {
    const connection = await api.describe("vpc.DescribeVpnConnections", id, { fresh: true });
    if (!connection) throw new RefusedError(`there is no VPN connection ${id} in ${region}`);
    await api.vpc.ResetVpnConnection({ VpnGatewayId: connection.VpnGatewayId, VpnConnectionId: id });
    return () =>
      wait<void>({
        what: `${id} to be reset`,
        kind: "vpc:VpnConnection reset",
        usual: 5,
        done: ["AVAILABLE"],
        pending: ["PENDING"],
        look: async (within) => {
          const now = await api.describe("vpc.DescribeVpnConnections", id, { fresh: true, within });
          return { state: now?.State ?? "gone", value: undefined };
        },
      });
  },
  example: `new tencentcloud.vpc.VpnConnectionReset("afterUpgrade", { vpnConnectionId: connection.id, triggers: ["firmware 15.4"] });`,
});
