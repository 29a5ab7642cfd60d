// A route table of a VPC. The default one (Main) is made and removed with its VPC, and every new subnet joins it; it lists
// the route inside the VPC, which nobody can change.
import { formatDateTime } from "../../clock";
import { defineKind, type Entity, type Kind, type World } from "../../kind";
import type { Shown } from "../../plain";
import type { Tag } from "../../tags";
import { vpcService } from "./service";

export interface Route {
  RouteId: number;
  DestinationCidrBlock: string;
  GatewayType: string;
  GatewayId: string;
  RouteDescription: string;
  /** Absent for one that is in force. */
  Disabled?: boolean;
  /** Epoch milliseconds; absent in states of before. */
  CreatedAt?: number;
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
    { to: (kind) => kind.nextHop?.onDelete === "vanish", via: "Routes.GatewayId", onDelete: "detach" },
  ],
});

/** The name of a route that is a text: its number, spelt out. */
export function routeItemId({ RouteId }: Pick<Route, "RouteId">): string {
  return `rti-${RouteId.toString(36).padStart(8, "0")}`;
}

/** A route as answers show it. */
export function viewRoute(table: Entity<RouteTable>, route: Route): object {
  const { Disabled = false, CreatedAt = table.createdAt, ...shown } = route;
  return {
    ...shown,
    RouteType: "USER",
    RouteTableId: table.id,
    RouteItemId: routeItemId(route),
    Enabled: !Disabled,
    CreatedTime: formatDateTime(CreatedAt),
  };
}

/** The system's own route of a default table: it leads to the VPC itself. */
function localRoute(table: Entity<RouteTable>, world: World): object {
  const owner = world.get(world.kindOf("vpc:vpc") as Kind<{ CidrBlock: string }>, table.data.VpcId);
  const local: Route = {
    RouteId: Number.parseInt(table.id.slice(routeTable.prefix.length + 1), 36),
    DestinationCidrBlock: owner?.data.CidrBlock ?? "",
    GatewayType: "LOCAL",
    GatewayId: "Local",
    RouteDescription: "",
  };
  return { ...viewRoute(table, local), RouteType: "LOCAL" };
}

/** Every route of a table as answers show it. */
export function viewRoutes(table: Entity<RouteTable>, world: World): object[] {
  const own = table.data.Routes.map((route) => viewRoute(table, route));
  return table.data.Main ? [localRoute(table, world), ...own] : own;
}

/** How answers show a table; the subnets that are in it are theirs to say. */
export const shownRouteTable: Shown<RouteTable> = {
  id: "RouteTableId",
  created: "CreatedTime",
  tags: "TagSet",
  hidden: ["Routes"],
  also: (table, world) => ({ RouteSet: viewRoutes(table, world), AssociationSet: [] }),
};
