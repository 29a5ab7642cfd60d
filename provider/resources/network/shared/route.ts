// One route of a route table, known by its destination. The cloud numbers routes, but the numbers do not outlive a change.
// Routes of one table that are asked for together are written in one call, and writes of one table never overlap.
import type { Route, RouteInput } from "../../../api/actions/vpc";
import type { ApiFor } from "../../../api/uses";
import type { About } from "../../../lifecycle/author/agree";
import { parseCidr } from "../../../lifecycle/author/cidr";
import type { Rule } from "../../../lifecycle/author/define";
import { type Field, field, type TypeOf } from "../../../lifecycle/author/field";
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

function inputsOf(family: Family, { gatewayType, gatewayId }: Pick<GivenRoute, "gatewayType" | "gatewayId">) {
  return {
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
      .doc("Whether the route is in force. The default is true; false keeps it in the table without effect."),
  };
}

type Said = TypeOf<ReturnType<typeof inputsOf>>;
type Writes = ReturnType<typeof writesOf>;
type On = { api: ApiFor<Of<(typeof writes)[number]>> };

type Look = { api: Api; id: string; inputs: Partial<Said>; fresh: boolean };

/** How a route is given another target, and put in force or out of it. */
function changes(write: Writes) {
  type Change = On & { from: Standing; to: Said };
  return {
    target: {
      of: ["gatewayType" as const, "gatewayId" as const, "description" as const],
      call: async ({ api, from, to }: Change) => {
        const changed = { RouteId: from.RouteId, RouteDescription: from.RouteDescription };
        const wanted = Object.entries(inputOf(to)).filter(([, value]) => value !== undefined);
        const route = { ...changed, ...Object.fromEntries(wanted) } as Numbered;
        await write.change({ api, id: to.routeTableId, part: route });
      },
    },
    // Behind the other: a route that is replaced is in force again.
    force: {
      of: ["enabled" as const],
      call: async ({ api, from, to }: Change) => {
        const turn = to.enabled ? write.enable : write.disable;
        await turn({ api, id: to.routeTableId, part: from.RouteId });
      },
    },
  };
}

/** Removes a route; another that has taken its place since is not ours to remove. */
async function remove(
  write: Writes,
  { api }: On,
  item: Standing,
  ours: { gatewayId?: string | undefined; routeId?: number | undefined },
): Promise<void> {
  const { tableId: id, RouteId, DestinationCidrBlock, GatewayType, GatewayId } = item;
  if (GatewayId === ours.gatewayId || RouteId === ours.routeId)
    await write.remove({ api, id, part: { RouteId, DestinationCidrBlock, GatewayType, GatewayId } });
}

/** The routes of a family. */
export function routeOf(family: Family, { gatewayType, gatewayId, ...given }: GivenRoute) {
  const write = writesOf(family);
  return defineResource({
    token: `${family}:Route`,
    doc: "A route of a route table: where traffic to a range of addresses outside the VPC goes.",
    id: "rtb-xxxxxxxx/10.1.0.0/16",
    inputs: inputsOf(family, { gatewayType, gatewayId }),
    outputs: { routeId: field.integer().volatile().doc("Number assigned by the cloud.") },
    agrees: [{ about: tableRoutes, of: "routeTableId", says: () => ({ all: false }), path: "routeTableId" }],
    reads: `${family}.DescribeRouteTables`,
    uses: named(family, writes),
    read: ({ api, id, inputs, fresh }: Look) => findRoute(api, family, id, inputs, fresh),
    create: async ({ api, inputs }) => {
      const { routeTableId: tableId } = inputs;
      await write.add({ api, id: tableId, part: inputOf(inputs) });
      return idOf(tableId, inputs.destinationCidrBlock);
    },
    sync: changes(write),
    delete: async ({ look, state, ...on }) => {
      const item = await look();
      if (item) await remove(write, on, item, state);
    },
    recover: { idOf: ({ routeTableId, destinationCidrBlock }) => idOf(routeTableId, destinationCidrBlock) },
    ...given,
  });
}
