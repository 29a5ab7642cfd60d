// All routes of a table that are not the cloud's own, as one list. It is nothing by itself, so that it has the id of its table, and
// a table has one of it. Routes change by their difference: `ResetRoutes` removes all before it writes, which stops traffic.
import type { Route, RouteInput } from "../../api/actions/vpc";
import type { ApiFor } from "../../api/uses";
import type { Operation } from "../../lifecycle/author/define";
import { RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { serialized } from "../../lifecycle/author/together";
import { shown } from "../../lifecycle/wait/shown";
import { destinationOf, tableRoutes } from "../network/shared/route";
import { defineResource } from "../resource";
import { gatewayId, gatewayType } from "./route/gateway";

/** The routes where they stand. */
interface Standing {
  tableId: string;
  routes: Route[];
}

/** A route as a program says it. */
interface Said {
  destinationCidrBlock: string;
  gatewayType: string;
  gatewayId: string;
  description: string;
}

const uses = ["vpc.CreateRoutes", "vpc.ReplaceRoutes", "vpc.DeleteRoutes"] as const;
type Api = ApiFor<"vpc.DescribeRouteTables" | (typeof uses)[number]>;

/** What the cloud sets itself, such as the routes of a CCN, is not of this type. */
const OWN = "USER";

async function standing(api: Api, tableId: string, fresh: boolean): Promise<Standing | undefined> {
  const table = await api.describe("vpc.DescribeRouteTables", tableId, { fresh });
  return table && { tableId, routes: table.RouteSet.filter(({ RouteType }) => RouteType === OWN) };
}

/** How long, in milliseconds, a table that was made just now may not show. */
const showsWithin = 5_000;

/** The routes of a table that may only not show yet; RefusedError where there is none. */
async function tableOf({ api, wait }: Pick<Operation<Api>, "api" | "wait">, id: string): Promise<Standing> {
  const found = await shown<Standing>(wait, {
    what: `the route table ${id} to be shown`,
    least: 500,
    within: showsWithin,
    look: () => standing(api, id, true),
  });
  if (found) return found;
  throw new RefusedError(`there is no route table ${id}`);
}

function inputOf({ destinationCidrBlock, gatewayType, gatewayId, description }: Said): RouteInput {
  return {
    DestinationCidrBlock: destinationCidrBlock,
    GatewayType: gatewayType,
    GatewayId: gatewayId,
    RouteDescription: description,
  };
}

function isSame(route: Route, wanted: RouteInput): boolean {
  return (
    route.GatewayType === wanted.GatewayType &&
    route.GatewayId === wanted.GatewayId &&
    (route.RouteDescription ?? "") === wanted.RouteDescription
  );
}

const keyOf = ({ DestinationCidrBlock }: RouteInput) => destinationOf(DestinationCidrBlock);

/** Brings the table to these routes: new ones first, so that nothing is without a way that has one before and after. */
async function change(api: Api, RouteTableId: string, from: Route[], wanted: RouteInput[]): Promise<void> {
  const before = new Map(from.map((route) => [keyOf(route), route]));
  const after = new Set(wanted.map(keyOf));
  const added = wanted.filter((route) => !before.has(keyOf(route)));
  const changed = wanted.flatMap((route) => {
    const old = before.get(keyOf(route));
    return old && !isSame(old, route) ? [{ ...route, RouteId: old.RouteId }] : [];
  });
  const removed = from.filter((route) => !after.has(keyOf(route)));
  if (added.length > 0) await api.vpc.CreateRoutes({ RouteTableId, Routes: added });
  if (changed.length > 0) await api.vpc.ReplaceRoutes({ RouteTableId, Routes: changed });
  if (removed.length > 0) await api.vpc.DeleteRoutes({ RouteTableId, Routes: removed.map(removable) });
}

function removable({ RouteId, DestinationCidrBlock, GatewayType, GatewayId }: Route): RouteInput {
  return { RouteId, DestinationCidrBlock, GatewayType, GatewayId };
}

/** Work on the routes of one table, one after another. */
function alone<T>(api: Api, tableId: string, work: () => Promise<T>): Promise<T> {
  return serialized(`${api.account} ${api.region} ${tableId}`, work);
}

export const routeTableRoutes = defineResource({
  token: "vpc:RouteTableRoutes",
  noun: "list of routes",
  doc: "All routes of a route table as one list: any other route of it is removed, except those that the cloud sets itself. A program has one such list for a table, and no `Route` beside it. Routes that differ are changed one by one, so that traffic goes on; deleting the list removes its routes.",
  id: "rtb-xxxxxxxx",
  inputs: {
    routeTableId: field.idOf("vpc:RouteTable").replace().wire("tableId").doc("The route table."),
    routes: field
      .set(
        field.object({
          destinationCidrBlock: field
            .cidr()
            .doc(
              "IPv4 range the traffic goes to, outside the VPC's own range; a table has one route for it.",
            ),
          gatewayType,
          gatewayId,
          description: field.string().maxLength(60).default("").doc("Description of the route."),
        }),
      )
      .from(({ routes }: Standing) =>
        routes.map((route) => ({
          destinationCidrBlock: route.DestinationCidrBlock,
          gatewayType: route.GatewayType,
          gatewayId: route.GatewayId,
          description: route.RouteDescription ?? "",
        })),
      )
      .doc("The routes, in any order; an empty list for none."),
  },
  outputs: {},
  agrees: [
    {
      about: tableRoutes,
      of: "routeTableId",
      says: () => ({ all: true }),
      path: "routeTableId",
    },
  ],
  reads: "vpc.DescribeRouteTables",
  uses,
  read: ({ api, id, fresh }) => standing(api, id, fresh),
  // Nothing is written before the id is known: what fails half-way is carried on by the next run.
  create: async ({ api, wait, inputs: { routeTableId: id } }) => ({
    id,
    item: await tableOf({ api, wait }, id),
  }),
  sync: {
    routes: {
      of: ["routes"],
      call: ({ api, id, from, to }) =>
        alone(api, id, () => change(api, id, from.routes, (to.routes as Said[]).map(inputOf))),
    },
  },
  delete: ({ api, id, state }) =>
    alone(api, id, async () => {
      const own = new Set(
        ((state.routes ?? []) as Said[]).map((route) => destinationOf(route.destinationCidrBlock)),
      );
      const present = (await standing(api, id, true))?.routes ?? [];
      const gone = present.filter((route) => own.has(keyOf(route)));
      if (gone.length > 0) await api.vpc.DeleteRoutes({ RouteTableId: id, Routes: gone.map(removable) });
      return "gone" as const;
    }),
  recover: {
    part: {
      idOf: ({ routeTableId }) => routeTableId,
      remains: ({ routes }, inputs) => {
        const declared = new Set(
          (inputs.routes as Said[]).map((one) => destinationOf(one.destinationCidrBlock)),
        );
        return routes.some((route) => declared.has(keyOf(route)));
      },
    },
  },
  example: `new tencentcloud.vpc.RouteTableRoutes("all", {
  routeTableId: routes.id,
  routes: [
    { destinationCidrBlock: "172.16.0.0/16", gatewayType: "NORMAL_CVM", gatewayId: server.privateIpAddress },
    { destinationCidrBlock: "0.0.0.0/0", gatewayType: "NAT", gatewayId: nat.id, description: "out" },
  ],
});`,
});
