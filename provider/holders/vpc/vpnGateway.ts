// A VPN gateway is no resource yet: all that is known here is that it keeps its VPC from being deleted.
import { defineHolder } from "../../resources/holding";

export const vpnGateway = defineHolder({
  token: "vpc:VpnGateway",
  noun: "VPN gateway",
  reads: "vpc.DescribeVpnGateways",
  holds: { "vpc:Vpc": "vpc-id" },
  gone: { state: ({ State }) => State, leaving: ["DELETING"] },
});
