// Routes of a table: no thing of their own, but lines of the table with a number each. A table has one route to a
// destination, and none to a part of its VPC.
import { type Call, defineAction, type Part } from "../action";
import { type Cidr, contains, parseCidr, parseIp } from "../cidr";
import { ApiError } from "../errors";
import type { Entity, World } from "../kind";
import { viewOf } from "../plain";
import { localRoute, type Route, type RouteTable, type RouteTables, routeItemId } from "./routeTable";

/** A route as a request has it. */
export interface RouteInput {
  RouteId?: number | undefined;
  RouteItemId?: string | undefined;
  DestinationCidrBlock?: string | undefined;
  GatewayType?: string | undefined;
  GatewayId?: string | undefined;
  RouteDescription?: string | undefined;
}

interface RoutesRequest {
  RouteTableId: string;
  RouteTableName: string;
  Routes: RouteInput[];
}

interface TurnRequest {
  RouteIds?: number[] | undefined;
  RouteItemIds?: string[] | undefined;
}

/** What a service says of the routes of its tables. */
export interface Routing {
  tables: RouteTables;
  /** All ranges of a VPC. */
  rangesOf(world: World, vpcId: string): Cidr[];
  /** Refuses what no route of this service leads to. */
  checkGateway(world: World, ranges: Cidr[], route: RouteInput): void;
  /** The code with which a route of the system's own is left alone; where it has none, that is no route of the table. */
  systemRoute?: string;
  /** Whether a change answers the routes. */
  answers: boolean;
}

/** Routes of one table (the documents give the quota a name and no number; this is the usual one). */
const MOST_ROUTES = 50;

export function invalid(why: string): ApiError {
  return new ApiError("InvalidParameterValue", why);
}

/** Refuses what is no private address of the VPC. */
export function checkInstanceAddress(ranges: Cidr[], id: string): void {
  const address = parseIp(id);
  const isInside = (start: number) => ranges.some((range) => contains(range, { start, size: 1, mask: 32 }));
  if (address === undefined || !isInside(address))
    throw invalid(`GatewayId \`${id}\`: a next hop NORMAL_CVM is a private address of the VPC.`);
}

function checkDestination(ranges: Cidr[], text: string): void {
  const destination = parseCidr(text);
  if (!destination) throw invalid(`DestinationCidrBlock \`${text}\` is not a range.`);
  if (ranges.some((range) => contains(range, destination))) {
    throw new ApiError(
      "InvalidParameterValue.VpcCidrConflict",
      `DestinationCidrBlock \`${text}\` lies in a range of the VPC itself.`,
    );
  }
}

/** Routes as a table keeps them, each with a new number. */
function admit(
  { rangesOf, checkGateway }: Routing,
  world: World,
  table: Entity<RouteTable>,
  wanted: RouteInput[],
  present: Route[],
): Route[] {
  const ranges = rangesOf(world, table.data.VpcId);
  const taken = new Set(present.map((route) => route.DestinationCidrBlock));
  const made = wanted.map((route) => {
    const DestinationCidrBlock = route.DestinationCidrBlock ?? "";
    checkDestination(ranges, DestinationCidrBlock);
    checkGateway(world, ranges, route);
    if (taken.has(DestinationCidrBlock)) {
      throw new ApiError(
        "InvalidParameterValue.Duplicate",
        `There is a route to ${DestinationCidrBlock} already.`,
      );
    }
    taken.add(DestinationCidrBlock);
    return {
      RouteId: 10_000 + world.count("route"),
      DestinationCidrBlock,
      GatewayType: route.GatewayType ?? "",
      GatewayId: route.GatewayId ?? "",
      RouteDescription: route.RouteDescription ?? "",
      CreatedAt: world.now,
    };
  });
  if (present.length + made.length > MOST_ROUTES) {
    throw new ApiError("LimitExceeded", `The table ${table.id} would have more than ${MOST_ROUTES} routes.`);
  }
  return made;
}

function checkNotEmpty({ Routes }: { Routes: unknown[] }): void {
  if (Routes.length === 0) throw invalid("Routes is empty.");
}

type Named = Pick<RouteInput, "RouteId" | "RouteItemId">;

/** Refuses routes without a number, or the name in its place. */
function checkNumbered(params: { Routes: Named[] }): void {
  checkNotEmpty(params);
  const at = params.Routes.findIndex(({ RouteId, RouteItemId }) => RouteId === undefined && !RouteItemId);
  if (at >= 0) {
    throw new ApiError(
      "MissingParameter",
      `The request is missing a required parameter \`Routes.${at}.RouteId\`.`,
    );
  }
}

/** The routes of the table that the parameters name, by number or by name. */
function named({ systemRoute }: Routing, world: World, table: Entity<RouteTable>, wanted: Named[]): Route[] {
  return wanted.map(({ RouteId, RouteItemId }) => {
    const route = table.data.Routes.find((one) =>
      RouteItemId ? routeItemId(one) === RouteItemId : one.RouteId === RouteId,
    );
    if (route) return route;
    const isOwn = table.data.Main && localRoute(table, world).RouteId === RouteId;
    if (systemRoute && isOwn) throw new ApiError(systemRoute, `The route ${RouteId} is the system's own.`);
    throw new ApiError("ResourceNotFound", `There is no route ${RouteItemId || RouteId} in ${table.id}.`);
  });
}

function checkTurned({ RouteIds = [], RouteItemIds = [] }: TurnRequest): void {
  if (RouteIds.length + RouteItemIds.length === 0)
    throw new ApiError("MissingParameter", "The request is missing a required parameter `RouteIds`.");
}

/** Routes that stay in their table, in force or not. */
function turn(routing: Routing, Disabled: boolean) {
  const { kind } = routing.tables;
  return (call: Call<TurnRequest>): undefined => {
    const { RouteIds = [], RouteItemIds = [] } = call.params;
    for (const id of RouteItemIds) {
      if (!/^rti-[a-z0-9]{8}$/.test(id))
        throw new ApiError("InvalidParameterValue.Malformed", `The id \`${id}\` is malformed.`);
    }
    const table = call.one(kind, "RouteTableId");
    const turned = named(routing, call.world, table, [
      ...RouteIds.map((RouteId) => ({ RouteId })),
      ...RouteItemIds.map((RouteItemId) => ({ RouteItemId })),
    ]);
    const Routes = table.data.Routes.map((route) =>
      turned.includes(route) ? { ...route, Disabled } : route,
    );
    call.world.update(table, { Routes });
  };
}

function create(routing: Routing, call: Call<RoutesRequest>): object {
  const { world, params } = call;
  const { kind, shown, viewRoute } = routing.tables;
  const table = call.one(kind, "RouteTableId");
  const made = admit(routing, world, table, params.Routes, table.data.Routes);
  const changed = world.update(table, { Routes: [...table.data.Routes, ...made] });
  const answered = viewOf(kind, shown)(changed, world);
  return {
    TotalCount: 1,
    RouteTableSet: [{ ...answered, RouteSet: made.map((route) => viewRoute(changed, route)) }],
  };
}

function replace(routing: Routing, call: Call<RoutesRequest>): object {
  const { world, params } = call;
  const { kind, viewRoute } = routing.tables;
  const table = call.one(kind, "RouteTableId");
  const old = named(routing, world, table, params.Routes);
  const kept = table.data.Routes.filter((route) => !old.includes(route));
  const made = admit(routing, world, table, params.Routes, kept);
  world.update(table, { Routes: [...kept, ...made] });
  const shown = (routes: Route[]) => routes.map((route) => viewRoute(table, route));
  return routing.answers ? { OldRouteSet: shown(old), NewRouteSet: shown(made) } : {};
}

function reset(routing: Routing, call: Call<RoutesRequest>): undefined {
  const { world, params } = call;
  const table = call.one(routing.tables.kind, "RouteTableId");
  world.update(table, {
    RouteTableName: params.RouteTableName,
    Routes: admit(routing, world, table, params.Routes, []),
  });
}

function remove(routing: Routing, call: Call<RoutesRequest>): object {
  const { kind, viewRoute } = routing.tables;
  const table = call.one(kind, "RouteTableId");
  const leaving = named(routing, call.world, table, call.params.Routes);
  const kept = table.data.Routes.filter((route) => !leaving.includes(route));
  call.world.update(table, { Routes: kept });
  return routing.answers ? { RouteSet: leaving.map((route) => viewRoute(table, route)) } : {};
}

/** The actions of routes. Whether a number survives ReplaceRoutes is not said, and today's VPC answers the old and the new routes: it does not here. */
export function routesPart(routing: Routing): Part {
  const refs = { RouteTableId: routing.tables.kind };
  const writing = (
    run: (routing: Routing, call: Call<RoutesRequest>) => object | undefined,
    check: (params: RoutesRequest) => void = () => {},
  ) => defineAction<RoutesRequest>({ refs, check, run: (call) => run(routing, call) });
  return {
    kinds: [],
    actions: {
      CreateRoutes: writing(create, checkNotEmpty),
      ReplaceRoutes: writing(replace, checkNumbered),
      ResetRoutes: writing(reset),
      DeleteRoutes: writing(remove, checkNumbered),
      EnableRoutes: defineAction<TurnRequest>({ refs, check: checkTurned, run: turn(routing, false) }),
      DisableRoutes: defineAction<TurnRequest>({ refs, check: checkTurned, run: turn(routing, true) }),
    },
  };
}
