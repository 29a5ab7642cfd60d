// One route of a route table, known by its destination. The cloud numbers routes, but the numbers do not outlive a change.
// Routes of one table that are asked for together are written in one call, and writes of one table never overlap.
import type { Route, RouteInput } from "../../../api/actions/vpc";
import type { ApiFor } from "../../../api/uses";
import type { About } from "../../../lifecycle/author/agree";
import { parseCidr } from "../../../lifecycle/author/cidr";
import type { Rule } from "../../../lifecycle/author/define";
import { type Field, field } from "../../../lifecycle/author/field";
import type { Hold } from "../../holding";
import { defineResource } from "../../resource";
import { writing } from "../../writing";
import { type Family, named } from "./family";

/** A route and the table it stands in. */
interface Standing
  extends Pick<Route, "RouteId" | "DestinationCidrBlock" | "GatewayType" | "GatewayId" | "RouteDescription"> {
  tableId: string;
}

const writes = ["CreateRoutes", "ReplaceRoutes", "EnableRoutes", "DisableRoutes", "DeleteRoutes"] as const;
type Of<Names extends string> = `${Family}.${Names}`;
type Api = ApiFor<Of<"DescribeRouteTables">>;

type Numbered = RouteInput & { RouteId: number };

/** The writes of the routes of a family. */
function writesOf(family: Family) {
  return {
    add: writing<Of<"CreateRoutes">, RouteInput>("add", (api, RouteTableId, Routes) =>
      api[family].CreateRoutes({ RouteTableId, Routes }),
    ),
    change: writing<Of<"ReplaceRoutes">, Numbered>("change", (api, RouteTableId, Routes) =>
      api[family].ReplaceRoutes({ RouteTableId, Routes }),
    ),
    enable: writing<Of<"EnableRoutes">, number>("enable", (api, RouteTableId, RouteIds) =>
      api[family].EnableRoutes({ RouteTableId, RouteIds }),
    ),
    disable: writing<Of<"DisableRoutes">, number>("disable", (api, RouteTableId, RouteIds) =>
      api[family].DisableRoutes({ RouteTableId, RouteIds }),
    ),
    remove: writing<Of<"DeleteRoutes">, Numbered>("remove", (api, RouteTableId, Routes) =>
      api[family].DeleteRoutes({ RouteTableId, Routes }),
    ),
  };
}

/** A destination as the cloud has it, without the bits behind its mask. */
export function destinationOf(range: string): string {
  const parsed = parseCidr(range);
  return parsed ? `${parsed.network}/${parsed.mask}` : range;
}

/** `rtb-1a2b3c4d/10.1.0.0/16` */
export function idOf(tableId: string, destination: string): string {
  return `${tableId}/${destinationOf(destination)}`;
}

/** What resources say about the routes of a table: one list has all of them, or each is one of its own. */
export const tableRoutes: About<{ all: boolean }> = {
  wrong: (own, other, who) =>
    own.all || other.all
      ? `is a table whose routes ${own.all && !other.all ? "are declared one by one, too" : "are one list"} (${who}): use one of the two`
      : undefined,
};

/** The route of an id; where several have its destination, the one the program or the state speaks of. */
async function findRoute(
  api: Api,
  family: Family,
  id: string,
  known: { gatewayType?: string | undefined; gatewayId?: string | undefined },
  fresh: boolean,
): Promise<Standing | undefined> {
  const tableId = id.split("/")[0]!;
  const table = await api.describe(`${family}.DescribeRouteTables`, tableId, { fresh });
  const routes = (table?.RouteSet ?? []).filter((route) => idOf(tableId, route.DestinationCidrBlock) === id);
  const same = routes.find((r) => r.GatewayType === known.gatewayType && r.GatewayId === known.gatewayId);
  const route = same ?? routes[0];
  return route && { ...route, tableId };
}

function inputOf(inputs: {
  destinationCidrBlock: string;
  gatewayType: string;
  gatewayId: string;
  description?: string | undefined;
}): RouteInput {
  return {
    DestinationCidrBlock: inputs.destinationCidrBlock,
    GatewayType: inputs.gatewayType,
    GatewayId: inputs.gatewayId,
    RouteDescription: inputs.description,
  };
}

/** What a family says of its routes. */
interface GivenRoute {
  gatewayType: Field<string>;
  gatewayId: Field<string>;
  rules?: Rule<{ gatewayType: string; gatewayId: string }>[];
  holds?: { [token: string]: Hold<Of<"DescribeRouteTables">, Of<(typeof writes)[number]>> };
  example: string;
}

/** The routes of a family. */
export function routeOf(family: Family, { gatewayType, gatewayId, ...given }: GivenRoute) {
  const write = writesOf(family);
  return defineResource({
    token: `${family}:Route`,
    doc: "A route of a route table: where traffic to a range of addresses outside the VPC goes.",
    id: "rtb-xxxxxxxx/10.1.0.0/16",
    inputs: {
      routeTableId: field
        .idOf(`${family}:RouteTable`)
        .replace()
        .wire("tableId")
        .doc("The route table it belongs to."),
      destinationCidrBlock: field
        .cidr()
        .replace()
        .doc("IPv4 range the traffic goes to, outside the VPC's own range; a table has one route for it."),
      gatewayType,
      gatewayId,
      description: field
        .string()
        .maxLength(60)
        .optional()
        .whenRemoved("")
        .wire("RouteDescription")
        .doc("Description of the route."),
      enabled: field
        .boolean()
        .optional()
        .whenRemoved(true)
        .doc(
          "Whether the route is in force. The default is true; false keeps it in the table without effect.",
        ),
    },
    outputs: {
      routeId: field.integer().volatile().doc("Number assigned by the cloud."),
    },
    agrees: [{ about: tableRoutes, of: "routeTableId", says: () => ({ all: false }), path: "routeTableId" }],
    reads: `${family}.DescribeRouteTables`,
    uses: named(family, writes),
    read: ({ api, id, inputs, fresh }) => findRoute(api, family, id, inputs, fresh),
    create: async ({ api, inputs }) => {
      const { routeTableId: tableId } = inputs;
      await write.add({ api, id: tableId, part: inputOf(inputs) });
      return idOf(tableId, inputs.destinationCidrBlock);
    },
    sync: {
      target: {
        of: ["gatewayType", "gatewayId", "description"],
        call: async ({ api, from, to }) => {
          const changed = { RouteId: from.RouteId, RouteDescription: from.RouteDescription };
          const wanted = Object.entries(inputOf(to)).filter(([, value]) => value !== undefined);
          const route = { ...changed, ...Object.fromEntries(wanted) } as Numbered;
          await write.change({ api, id: to.routeTableId, part: route });
        },
      },
      // Behind the other: a route that is replaced is in force again.
      force: {
        of: ["enabled"],
        call: async ({ api, from, to }) => {
          const turn = to.enabled ? write.enable : write.disable;
          await turn({ api, id: to.routeTableId, part: from.RouteId });
        },
      },
    },
    delete: async ({ api, look, state }) => {
      const item = await look();
      if (!item) return;
      const { tableId, RouteId, DestinationCidrBlock, GatewayType, GatewayId } = item;
      // Another route may have taken the place of this one since; that one is not ours to remove.
      const ours = GatewayId === state.gatewayId || RouteId === state.routeId;
      if (!ours) return;
      await write.remove({
        api,
        id: tableId,
        part: { RouteId, DestinationCidrBlock, GatewayType, GatewayId },
      });
    },
    recover: { idOf: ({ routeTableId, destinationCidrBlock }) => idOf(routeTableId, destinationCidrBlock) },
    ...given,
  });
}
