// One route of a route table, known by its destination. The cloud numbers routes, but the numbers do not outlive a change.
// Routes of one table that are asked for together are written in one call, and writes of one table never overlap.
import type { Route, RouteInput } from "../../api/actions/vpc";
import type { ApiFor } from "../../api/uses";
import { parseCidr } from "../../lifecycle/author/cidr";
import { field } from "../../lifecycle/author/field";
import { defineResource } from "../resource";
import { writing } from "../writing";

/** Today's, and what the id beside each is (the SDK's Route; `SSLVPN` is the document's, `CCN` what a CCN sets itself). */
const gateways = {
  CVM: "an instance that is a public gateway",
  NORMAL_CVM: "an instance, by its private address",
  EIP: "the public address of the instance itself, by the id `0`",
  HAVIP: "an HA virtual address",
  NAT: "a public NAT gateway",
  INTRANAT: "a private NAT gateway",
  VPN: "a VPN gateway",
  SSLVPN: "an SSL VPN gateway",
  DIRECTCONNECT: "a direct connect gateway",
  PEERCONNECTION: "a peering connection",
  CCN: "a cloud connect network",
  USER_CCN: "a cloud connect network, by a route of one's own",
  LOCAL_GATEWAY: "a local gateway of a dedicated cluster",
  GWLB_ENDPOINT: "an endpoint of a gateway load balancer",
} as const;
type GatewayType = keyof typeof gateways;
/** The id that stands for the public address of the instance itself. */
const ownAddress = "0";

/** A route and the table it stands in. */
interface Standing extends Route {
  tableId: string;
}

const writes = [
  "vpc.CreateRoutes",
  "vpc.ReplaceRoutes",
  "vpc.EnableRoutes",
  "vpc.DisableRoutes",
  "vpc.DeleteRoutes",
] as const;
type Api = ApiFor<"vpc.DescribeRouteTables" | (typeof writes)[number]>;

type Numbered = RouteInput & { RouteId: number };

const addRoute = writing<"vpc.CreateRoutes", RouteInput>("add", (api, RouteTableId, Routes) =>
  api.vpc.CreateRoutes({ RouteTableId, Routes }),
);
const changeRoute = writing<"vpc.ReplaceRoutes", Numbered>("change", (api, RouteTableId, Routes) =>
  api.vpc.ReplaceRoutes({ RouteTableId, Routes }),
);
const enableRoute = writing<"vpc.EnableRoutes", number>("enable", (api, RouteTableId, RouteIds) =>
  api.vpc.EnableRoutes({ RouteTableId, RouteIds }),
);
const disableRoute = writing<"vpc.DisableRoutes", number>("disable", (api, RouteTableId, RouteIds) =>
  api.vpc.DisableRoutes({ RouteTableId, RouteIds }),
);
const removeRoute = writing<"vpc.DeleteRoutes", Numbered>("remove", (api, RouteTableId, Routes) =>
  api.vpc.DeleteRoutes({ RouteTableId, Routes }),
);

/** `rtb-1a2b3c4d/10.1.0.0/16` */
function idOf(tableId: string, destination: string): string {
  const parsed = parseCidr(destination);
  return `${tableId}/${parsed ? `${parsed.network}/${parsed.mask}` : destination}`;
}

/** The route of an id; where several have its destination, the one the program or the state speaks of. */
async function findRoute(
  api: Api,
  id: string,
  known: { gatewayType?: string | undefined; gatewayId?: string | undefined },
  fresh: boolean,
): Promise<Standing | undefined> {
  const tableId = id.split("/")[0]!;
  const table = await api.describe("vpc.DescribeRouteTables", tableId, { fresh });
  const routes = (table?.RouteSet ?? []).filter((route) => idOf(tableId, route.DestinationCidrBlock) === id);
  const same = routes.find((r) => r.GatewayType === known.gatewayType && r.GatewayId === known.gatewayId);
  const route = same ?? routes[0];
  return route && { ...route, tableId };
}

function routeOf(inputs: {
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

/** The routes that lead to something, of every table. */
async function leadingTo({ api, id }: { api: Api; id: string }): Promise<{ id: string; item: object }[]> {
  const tables = await api.list("vpc.DescribeRouteTables", {});
  return tables.flatMap(({ RouteTableId, RouteSet }) =>
    RouteSet.filter(({ GatewayId }) => GatewayId === id).map((item) => ({
      id: idOf(RouteTableId, item.DestinationCidrBlock),
      item,
    })),
  );
}

export const route = defineResource({
  token: "vpc:Route",
  doc: "A route of a route table: where traffic to a range of addresses outside the VPC goes.",
  id: "rtb-xxxxxxxx/10.1.0.0/16",
  inputs: {
    routeTableId: field
      .idOf("vpc:RouteTable")
      .replace()
      .wire("tableId")
      .doc("The route table it belongs to."),
    destinationCidrBlock: field
      .cidr()
      .replace()
      .doc("IPv4 range the traffic goes to, outside the VPC's own range; a table has one route for it."),
    gatewayType: field.enum(...(Object.keys(gateways) as GatewayType[])).doc(
      `What the traffic goes to: ${Object.entries(gateways)
        .map(([type, what]) => `\`${type}\` ${what}`)
        .join("; ")}.`,
    ),
    gatewayId: field
      .string()
      .doc(
        "Id of what the traffic goes to; for `NORMAL_CVM` the private address of the instance, for `EIP` `0`.",
      ),
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
  },
  outputs: {
    routeId: field.integer().volatile().doc("Number assigned by the cloud."),
  },
  rules: [
    {
      of: ["gatewayId", "gatewayType"],
      doc: "`gatewayId` is `0` for `gatewayType` EIP, and only for that.",
      check: ({ gatewayId, gatewayType }) =>
        (gatewayType === "EIP") === (gatewayId === ownAddress)
          ? undefined
          : `is \`${ownAddress}\` for gatewayType EIP, and only for that`,
    },
  ],
  reads: "vpc.DescribeRouteTables",
  uses: writes,
  read: ({ api, id, inputs, fresh }) => findRoute(api, id, inputs, fresh),
  create: async ({ api, inputs }) => {
    const { routeTableId: tableId } = inputs;
    await addRoute({ api, id: tableId, part: routeOf(inputs) });
    return idOf(tableId, inputs.destinationCidrBlock);
  },
  sync: {
    target: {
      of: ["gatewayType", "gatewayId", "description"],
      call: async ({ api, from, to }) => {
        const changed = { RouteId: from.RouteId, RouteDescription: from.RouteDescription };
        const wanted = Object.entries(routeOf(to)).filter(([, value]) => value !== undefined);
        const route = { ...changed, ...Object.fromEntries(wanted) } as Numbered;
        await changeRoute({ api, id: to.routeTableId, part: route });
      },
    },
    // Behind the other: a route that is replaced is in force again.
    force: {
      of: ["enabled"],
      call: async ({ api, from, to }) => {
        const turn = to.enabled ? enableRoute : disableRoute;
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
    await removeRoute({ api, id: tableId, part: { RouteId, DestinationCidrBlock, GatewayType, GatewayId } });
  },
  holds: { "vpc:NatGateway": leadingTo, "vpc:VpnGateway": leadingTo },
  recover: { idOf: ({ routeTableId, destinationCidrBlock }) => idOf(routeTableId, destinationCidrBlock) },
  example: `new tencentcloud.vpc.Route("office", {
  routeTableId: routes.id,
  destinationCidrBlock: "172.16.0.0/16",
  gatewayType: "NORMAL_CVM",
  gatewayId: server.privateIpAddress,
});`,
});
