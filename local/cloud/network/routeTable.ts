// A route table of a VPC. The default one (Main) is made and removed with its VPC, and every new subnet joins it; it lists
// the route inside the VPC, which nobody can change.
import { formatDateTime } from "../clock";
import { defineKind, type Entity, type Kind, type KindDefinition, type Service, type World } from "../kind";
import type { Shown } from "../plain";
import type { Tag } from "../tags";

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

/** The tables of a service. */
export interface RouteTables {
  kind: Kind<RouteTable>;
  /** A route as answers show it. */
  viewRoute(table: Entity<RouteTable>, route: Route): object;
  /** Every route of a table as answers show it. */
  viewRoutes(table: Entity<RouteTable>, world: World): object[];
  /** How answers show a table; the subnets that are in it are theirs to say. */
  shown: Shown<RouteTable>;
}

/** Route tables of a service; `more` is what its tables have beside it. */
export function routeTables(
  service: Service,
  more: Partial<KindDefinition<RouteTable>> & { isDated: boolean },
): RouteTables {
  const { isDated, ...own } = more;
  const vpc = `${service.name}:vpc`;
  const kind = defineKind<RouteTable>({
    service,
    type: `${service.name}:routeTable`,
    prefix: "rtb",
    nameAttribute: "RouteTableName",
    quota: { limit: 10, per: "VpcId", code: "LimitExceeded" },
    relations: [
      { to: vpc, via: "VpcId", onDelete: "cascade", where: { Main: true } },
      { to: vpc, via: "VpcId", onDelete: "refuse", where: { Main: false } },
      { to: (one) => one.nextHop?.onDelete === "refuse", via: "Routes.GatewayId", onDelete: "refuse" },
      { to: (one) => one.nextHop?.onDelete === "vanish", via: "Routes.GatewayId", onDelete: "detach" },
    ],
    ...own,
  });
  const viewRoute = (table: Entity<RouteTable>, route: Route) => shownRoute(table, route, isDated);
  const viewRoutes = (table: Entity<RouteTable>, world: World) => {
    const routes = table.data.Routes.map((route) => viewRoute(table, route));
    if (!table.data.Main) return routes;
    return [viewRoute(table, localRoute(table, world)), ...routes];
  };
  const shown: Shown<RouteTable> = {
    ...{ id: "RouteTableId", created: "CreatedTime", hidden: ["Routes"] },
    ...(own.tagged ? { tags: "TagSet" } : {}),
    also: (table, world) => ({ RouteSet: viewRoutes(table, world), AssociationSet: [] }),
  };
  return { kind, viewRoute, viewRoutes, shown };
}

/** The name of a route that is a text: its number, spelt out. */
export function routeItemId({ RouteId }: Pick<Route, "RouteId">): string {
  return `rti-${RouteId.toString(36).padStart(8, "0")}`;
}

function shownRoute(table: Entity<RouteTable>, route: Route, isDated: boolean): object {
  const { Disabled = false, CreatedAt = table.createdAt, ...shown } = route;
  return {
    ...shown,
    RouteType: route.GatewayType === "LOCAL" ? "LOCAL" : "USER",
    RouteTableId: table.id,
    RouteItemId: routeItemId(route),
    Enabled: !Disabled,
    ...(isDated ? { CreatedTime: formatDateTime(CreatedAt) } : {}),
  };
}

/** The system's own route of a default table: it leads to the VPC itself. */
export function localRoute(table: Entity<RouteTable>, world: World): Route {
  const type = table.type.replace(/:.*/, ":vpc");
  const owner = world.get(world.kindOf(type) as Kind<{ CidrBlock: string }>, table.data.VpcId);
  return {
    RouteId: Number.parseInt(table.id.replace(/^.*-/, ""), 36),
    DestinationCidrBlock: owner?.data.CidrBlock ?? "",
    GatewayType: "LOCAL",
    GatewayId: "Local",
    RouteDescription: "",
  };
}
