// Routes of a VPC's route tables, and what they can lead to.
import type { ApiFor } from "../../api/uses";
import { idOf, routeOf } from "../network/shared/route";
import { gatewayId, gatewayType, ownAddress } from "./route/gateway";

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
  gatewayType,
  gatewayId,
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
