// A route table of a VPC. The default one (Main) is made and removed with its VPC, and every new subnet joins it.
// The route inside the VPC is not listed.
import type { Part } from "../../action";
import { formatDateTime } from "../../clock";
import { defineKind, type Entity, vpcCodes } from "../../kind";
import type { Tag } from "../../tags";

export interface Route {
  RouteId: number;
  DestinationCidrBlock: string;
  GatewayType: string;
  GatewayId: string;
  RouteDescription: string;
}

export interface RouteTable {
  VpcId: string;
  RouteTableName: string;
  Main: boolean;
  Routes: Route[];
  Tags?: Tag[];
}

export const routeTable = defineKind<RouteTable>({
  type: "vpc:routeTable",
  prefix: "rtb",
  codes: vpcCodes,
  nameAttribute: "RouteTableName",
  quota: { limit: 10, per: "VpcId", code: "LimitExceeded" },
  relations: [
    { to: "vpc:vpc", via: "VpcId", onDelete: "cascade", where: { Main: true } },
    { to: "vpc:vpc", via: "VpcId", onDelete: "refuse", where: { Main: false } },
    { to: "vpc:vpnGateway", via: "Routes.GatewayId", onDelete: "refuse" },
  ],
});

/** A table as the API shows it, with the subnets that are in it. */
export function viewRouteTable({ id, createdAt, data }: Entity<RouteTable>, subnetIds: string[]): object {
  return {
    RouteTableId: id,
    RouteTableName: data.RouteTableName,
    VpcId: data.VpcId,
    Main: data.Main,
    CreatedTime: formatDateTime(createdAt),
    AssociationSet: subnetIds.map((SubnetId) => ({ SubnetId, RouteTableId: id })),
    RouteSet: data.Routes,
    TagSet: data.Tags ?? [],
  };
}

export const routeTables: Part = { kinds: [routeTable], actions: {} };
