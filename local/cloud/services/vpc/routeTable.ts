// A route table of a VPC. The default one (Main) is made and removed with its VPC, and every new subnet joins it.
// The route inside the VPC is not listed.
import { formatDateTime } from "../../clock";
import { defineKind, type Entity } from "../../kind";
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
