// Routes of a VPC's route tables, and what they can lead to.
import type { ApiFor } from "../../api/uses";
import { field } from "../../lifecycle/author/field";
import { idOf, routeOf } from "../network/shared/route";

/** Today's, and what the id beside each is (the SDK's Route; `SSLVPN` is the document's, `CCN` what a CCN sets itself). */
const gateways = {
  CVM: "an instance that is a public gateway",
  NORMAL_CVM: "an instance, by its private address",
  EIP: "the public address of the instance itself, by the id `0`",
  HAVIP: "an HA virtual address",
  NAT: "a public NAT gateway",
  INTRANAT: "a private NAT gateway",
  VPN: "a VPN gateway",
  SSLVPN: "an SSL VPN gateway",
  DIRECTCONNECT: "a direct connect gateway",
  PEERCONNECTION: "a peering connection",
  CCN: "a cloud connect network",
  USER_CCN: "a cloud connect network, by a route of one's own",
  LOCAL_GATEWAY: "a local gateway of a dedicated cluster",
  GWLB_ENDPOINT: "an endpoint of a gateway load balancer",
} as const;
type GatewayType = keyof typeof gateways;
/** The id that stands for the public address of the instance itself. */
const ownAddress = "0";

/** The routes that lead to something, of every table. */
async function leadingTo({
  api,
  id,
}: {
  api: ApiFor<"vpc.DescribeRouteTables">;
  id: string;
}): Promise<{ id: string; item: object }[]> {
  const tables = await api.list("vpc.DescribeRouteTables", {});
  return tables.flatMap(({ RouteTableId, RouteSet }) =>
    RouteSet.filter(({ GatewayId }) => GatewayId === id).map((item) => ({
      id: idOf(RouteTableId, item.DestinationCidrBlock),
      item,
    })),
  );
}

export const route = routeOf("vpc", {
  gatewayType: field.enum(...(Object.keys(gateways) as GatewayType[])).doc(
    `What the traffic goes to: ${Object.entries(gateways)
      .map(([type, what]) => `\`${type}\` ${what}`)
      .join("; ")}.`,
  ),
  gatewayId: field
    .string()
    .doc(
      "Id of what the traffic goes to; for `NORMAL_CVM` the private address of the instance, for `EIP` `0`.",
    ),
  rules: [
    {
      of: ["gatewayId", "gatewayType"],
      doc: "`gatewayId` is `0` for `gatewayType` EIP, and only for that.",
      check: ({ gatewayId, gatewayType }) =>
        (gatewayType === "EIP") === (gatewayId === ownAddress)
          ? undefined
          : `is \`${ownAddress}\` for gatewayType EIP, and only for that`,
    },
  ],
  holds: { "vpc:NatGateway": leadingTo, "vpc:VpnGateway": leadingTo },
  example: `new tencentcloud.vpc.Route("office", {
  routeTableId: routes.id,
  destinationCidrBlock: "172.16.0.0/16",
  gatewayType: "NORMAL_CVM",
  gatewayId: server.privateIpAddress,
});`,
});
