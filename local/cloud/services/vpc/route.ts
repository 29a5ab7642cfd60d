// Routes of a table: no thing of their own, but lines of the table with a number each. A table has one route to a
// destination, and none to a part of its VPC.
import { type Call, definePart } from "../../action";
import { type Cidr, contains, parseCidr, parseIp } from "../../cidr";
import { ApiError } from "../../errors";
import { type Entity, isWellFormed, type World } from "../../kind";
import { viewOf } from "../../plain";
import type {
  CreateRoutesRequest,
  EnableRoutesRequest,
  ReplaceRoutesRequest,
  RouteInput,
  VpcActions,
} from "../../requests/vpc";
import {
  type Route,
  type RouteTable,
  routeItemId,
  routeTable,
  shownRouteTable,
  viewRoute,
} from "./routeTable";
import { rangesOf, vpc } from "./vpc";

/** Routes of one table (the documents give the quota a name and no number; this is the usual one). */
const MOST_ROUTES = 50;

function invalid(why: string): ApiError {
  return new ApiError("InvalidParameterValue", why);
}

function checkGateway(
  world: World,
  ranges: Cidr[],
  { GatewayType: type = "", GatewayId: id = "" }: RouteInput,
): void {
  if (type === "NORMAL_CVM") {
    const address = parseIp(id);
    if (
      address === undefined ||
      !ranges.some((range) => contains(range, { start: address, size: 1, mask: 32 }))
    ) {
      throw invalid(`GatewayId \`${id}\`: a next hop NORMAL_CVM is a private address of the VPC.`);
    }
    return;
  }
  // The instance's own public address; it has no id.
  if (type === "EIP") {
    if (id !== "0") throw invalid(`GatewayId \`${id}\`: the id of an EIP as next hop is 0.`);
    return;
  }
  if (type === "SSLVPN")
    throw new ApiError("UnsupportedOperation", "Routes to an SSLVPN cannot be made any more.");
  const kind = world.kinds.find(({ nextHop }) => nextHop?.type === type);
  if (kind && !isWellFormed(kind, id)) throw invalid(`GatewayId \`${id}\` is no id of a ${type}.`);
  if (!kind || !world.get(kind, id)) throw new ApiError("ResourceNotFound", `There is no ${type} \`${id}\`.`);
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
function admit(world: World, table: Entity<RouteTable>, wanted: RouteInput[], present: Route[]): Route[] {
  const ranges = rangesOf(world.get(vpc, table.data.VpcId)!.data);
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

interface Named {
  RouteId?: number;
  RouteItemId?: string;
}

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
function named(table: Entity<RouteTable>, wanted: Named[]): Route[] {
  return wanted.map(({ RouteId, RouteItemId }) => {
    const route = table.data.Routes.find((one) =>
      RouteItemId ? routeItemId(one) === RouteItemId : one.RouteId === RouteId,
    );
    if (route) return route;
    throw new ApiError("ResourceNotFound", `There is no route ${RouteItemId || RouteId} in ${table.id}.`);
  });
}

/** Routes that stay in their table, in force or not. */
function turn(Disabled: boolean) {
  return (call: Call<EnableRoutesRequest>): undefined => {
    const { RouteIds = [], RouteItemIds = [] } = call.params;
    for (const id of RouteItemIds) {
      if (!/^rti-[a-z0-9]{8}$/.test(id))
        throw new ApiError("InvalidParameterValue.Malformed", `The id \`${id}\` is malformed.`);
    }
    const table = call.one(routeTable, "RouteTableId");
    const turned = named(table, [
      ...RouteIds.map((RouteId) => ({ RouteId })),
      ...RouteItemIds.map((RouteItemId) => ({ RouteItemId })),
    ]);
    const Routes = table.data.Routes.map((route) =>
      turned.includes(route) ? { ...route, Disabled } : route,
    );
    call.world.update(table, { Routes });
  };
}

const viewTable = viewOf(routeTable, shownRouteTable);

function create(call: Call<CreateRoutesRequest>): object {
  const { world, params } = call;
  const table = call.one(routeTable, "RouteTableId");
  const made = admit(world, table, params.Routes, table.data.Routes);
  const changed = world.update(table, { Routes: [...table.data.Routes, ...made] });
  return {
    TotalCount: 1,
    RouteTableSet: [
      { ...viewTable(changed, world), RouteSet: made.map((route) => viewRoute(changed, route)) },
    ],
  };
}

function replace(call: Call<ReplaceRoutesRequest>): object {
  const { world, params } = call;
  const table = call.one(routeTable, "RouteTableId");
  const old = named(table, params.Routes);
  const kept = table.data.Routes.filter((route) => !old.includes(route));
  const made = admit(world, table, params.Routes, kept);
  world.update(table, { Routes: [...kept, ...made] });
  const shown = (routes: Route[]) => routes.map((route) => viewRoute(table, route));
  return { OldRouteSet: shown(old), NewRouteSet: shown(made) };
}

export const part = definePart<VpcActions>({
  kinds: [],
  actions: {
    CreateRoutes: {
      refs: { RouteTableId: routeTable },
      check: checkNotEmpty,
      run: create,
    },

    // Whether a number survives is not said, and today's API answers the old and the new routes: it does not here.
    ReplaceRoutes: {
      refs: { RouteTableId: routeTable },
      check: checkNumbered,
      run: replace,
    },

    ResetRoutes: {
      refs: { RouteTableId: routeTable },
      run: (call) => {
        const { world, params } = call;
        const table = call.one(routeTable, "RouteTableId");
        world.update(table, {
          RouteTableName: params.RouteTableName,
          Routes: admit(world, table, params.Routes, []),
        });
      },
    },

    DeleteRoutes: {
      refs: { RouteTableId: routeTable },
      check: checkNumbered,
      run: (call) => {
        const table = call.one(routeTable, "RouteTableId");
        const leaving = named(table, call.params.Routes);
        const kept = table.data.Routes.filter((route) => !leaving.includes(route));
        call.world.update(table, { Routes: kept });
        return { RouteSet: leaving.map((route) => viewRoute(table, route)) };
      },
    },

    EnableRoutes: { refs: { RouteTableId: routeTable }, run: turn(false) },

    DisableRoutes: { refs: { RouteTableId: routeTable }, run: turn(true) },
  },
});
