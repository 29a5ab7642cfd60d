// A route table of a VPC. The default one (Main) is made and removed with its VPC, and every new subnet joins it.
// The route inside the VPC is not listed.
import { defineKind } from "../../kind";
import type { Shown } from "../../plain";
import type { Tag } from "../../tags";
import { vpcService } from "./service";

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
  service: vpcService,
  type: "vpc:routeTable",
  prefix: "rtb",
  tagged: "vpc/rtb",
  nameAttribute: "RouteTableName",
  quota: { limit: 10, per: "VpcId", code: "LimitExceeded" },
  relations: [
    { to: "vpc:vpc", via: "VpcId", onDelete: "cascade", where: { Main: true } },
    { to: "vpc:vpc", via: "VpcId", onDelete: "refuse", where: { Main: false } },
    { to: (kind) => kind.nextHop?.onDelete === "refuse", via: "Routes.GatewayId", onDelete: "refuse" },
  ],
});

/** How answers show a table; the subnets that are in it are theirs to say. */
export const shownRouteTable: Shown<RouteTable> = {
  id: "RouteTableId",
  created: "CreatedTime",
  tags: "TagSet",
  hidden: ["Routes"],
  also: ({ data }) => ({ RouteSet: data.Routes, AssociationSet: [] }),
};
