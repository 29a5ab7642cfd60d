// A route table of a VPC. The default one (Main) is made and removed with its VPC, and every new subnet joins it.
import type { Part } from "../../action";
import { defineKind, vpcCodes } from "../../kind";
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
  ],
});

export const routeTables: Part = { kinds: [routeTable], actions: {} };
