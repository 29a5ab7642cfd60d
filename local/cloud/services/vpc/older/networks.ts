// VPCs, subnets and route tables by their older actions, where the places of the values do not say it all: subnets and routes
// that are made along, counts, and routes that are named by what they say.
import { ApiError } from "../../../errors";
import type { Entity, Kind, World } from "../../../kind";
import { defineOlder, olderPart, withEach } from "../../../older/action";
import type { Params } from "../../../parameters";
import { findZone, openZones, zoneNumbered } from "../../../places";
import { classicLink } from "../classicLink";
import { natGateway } from "../natGateway";
import { peeringConnection } from "../peeringConnection";
import { type RouteTable, routeTable } from "../routeTable";
import { subnet } from "../subnet";
import { vpc } from "../vpc";
import { vpnGateway } from "../vpnGateway";

/** How many things of a kind have this VPC. */
function countIn(world: World, kind: Kind<{ VpcId: string }>, id: unknown): number {
  return world.list(kind).filter(({ data }) => data.VpcId === id).length;
}

/** What answers say of the VPC of a thing. */
export function vpcOf(world: World, id: unknown): { vpcName: string; vpcCidrBlock: string } {
  const found = world.get(vpc, String(id));
  return { vpcName: found?.data.VpcName ?? "", vpcCidrBlock: found?.data.CidrBlock ?? "" };
}

function tableOf(world: World, id: unknown): Entity<RouteTable> | undefined {
  return world.get(routeTable, String(id));
}

interface SubnetOrder {
  subnetName?: string;
  cidrBlock?: string;
  zoneId?: string;
}

/** The request of each subnet that is asked for. */
function subnetRequests(VpcId: string, wanted: SubnetOrder[] = []): Params[] {
  return wanted.map(({ subnetName = "", cidrBlock = "", zoneId = "" }) => {
    const Zone = zoneNumbered(zoneId);
    if (!Zone) throw new ApiError("InvalidZone.NotFound", `There is no zone ${zoneId}.`);
    return { VpcId, SubnetName: subnetName, CidrBlock: cidrBlock, Zone };
  });
}

/** Subnets that were made, in one list for the answer. */
const made = (answers: Params[]) => answers.map(({ Subnet }) => Subnet as Params);

const GATEWAYS: Record<string, string> = {
  ...{ 0: "CVM", 1: "VPN", 3: "DIRECTCONNECT", 4: "PEERCONNECTION" },
  ...{ 7: "SSLVPN", 8: "NAT", 9: "NORMAL_CVM" },
};

interface RouteOrder {
  destinationCidrBlock: string;
  nextType: string;
  nextHub: string;
  description?: string;
}

/** Routes as today's API has them; a next hop of no known number is refused. */
function routesToday(wanted: RouteOrder[]): Params[] {
  return wanted.map(({ destinationCidrBlock, nextType, nextHub, description }) => {
    const GatewayType = GATEWAYS[nextType];
    if (!GatewayType) throw new ApiError("InvalidRouteNextType", `The nextType ${nextType} is none.`);
    const RouteDescription = description === undefined ? {} : { RouteDescription: description };
    return {
      DestinationCidrBlock: destinationCidrBlock,
      GatewayType,
      GatewayId: nextHub,
      ...RouteDescription,
    };
  });
}

/** The numbers of the routes of a table that say the same. */
function numbersOf(table: Entity<RouteTable>, wanted: RouteOrder[]): Params[] {
  return routesToday(wanted).map(({ DestinationCidrBlock, GatewayType, GatewayId }) => {
    const found = table.data.Routes.find(
      (route) =>
        route.DestinationCidrBlock === DestinationCidrBlock &&
        route.GatewayType === GatewayType &&
        route.GatewayId === GatewayId,
    );
    if (!found)
      throw new ApiError(
        "InvalidDestinationCidr",
        `${table.id} has no such route to ${DestinationCidrBlock}.`,
      );
    return { RouteId: found.RouteId };
  });
}

export const part = olderPart({
  actions: {
    CreateVpc: defineOlder<{ subnetSet?: SubnetOrder[] }>({
      answer: (call, { Vpc }, answer) => {
        const { VpcId } = Vpc as { VpcId: string };
        const requests = subnetRequests(VpcId, call.params.subnetSet);
        if (requests.length === 0) return answer;
        const subnets = made(requests.map((request) => call.perform("vpc.CreateSubnet", request)));
        const table = tableOf(call.world, subnets[0]?.RouteTableId);
        return {
          ...answer,
          subnetSet: call.answer({ Vpc, Subnet: subnets }).subnetSet,
          routeTableSet: [
            { routeTableId: table?.id, routeTableType: 1, routeTableName: table?.data.RouteTableName },
          ],
        };
      },
    }),

    DescribeVpcEx: defineOlder({
      answer: ({ world }, { VpcSet }, answer) =>
        withEach(answer, "data", VpcSet, ({ VpcId }) => ({
          subnetNum: countIn(world, subnet, VpcId),
          routeTableNum: countIn(world, routeTable, VpcId),
          vpnGwNum: countIn(world, vpnGateway, VpcId),
          natNum: countIn(world, natGateway, VpcId),
          classicLinkNum: countIn(world, classicLink, VpcId),
          vpcPeerNum: world
            .list(peeringConnection)
            .filter(({ data }) => data.SourceVpcId === VpcId || data.DestinationVpcId === VpcId).length,
        })),
    }),

    CreateSubnet: defineOlder<{ vpcId: string; subnetSet: SubnetOrder[] }>({
      run: ({ params, perform, answer }) => {
        const requests = subnetRequests(params.vpcId, params.subnetSet);
        return answer(made(requests.map((request) => perform("vpc.CreateSubnet", request))));
      },
    }),

    DescribeSubnet: defineOlder({
      answer: (_call, { SubnetSet }, answer) => {
        if ((SubnetSet as object[]).length > 0) return answer;
        throw new ApiError("InvalidSubnet.NotFound", "The VPC has no such subnet.");
      },
    }),

    DescribeSubnetEx: defineOlder({
      answer: ({ world }, { SubnetSet }, answer) =>
        withEach(answer, "data", SubnetSet, ({ VpcId, SubnetId, RouteTableId }) => ({
          ...vpcOf(world, VpcId),
          routeTableName: tableOf(world, RouteTableId)?.data.RouteTableName ?? "",
          vpcDevices: Object.keys(world.get(subnet, String(SubnetId))?.data.Addresses ?? {}).length,
        })),
    }),

    CheckDefaultSubnet: defineOlder<{ zoneId: string }>({
      run: ({ params, world, region }) => {
        const zone = zoneNumbered(params.zoneId) ?? "";
        const has = world.list(subnet).some(({ data }) => data.IsDefault && data.Zone === zone);
        const isOpen = findZone(region, zone) !== undefined && openZones(region).includes(zone);
        return { data: { checkResult: isOpen && !has } };
      },
    }),

    CreateRouteTable: defineOlder<{ routeSet?: RouteOrder[] }>({
      answer: ({ params, perform }, { RouteTable }, answer) => {
        const { routeSet = [] } = params;
        const { RouteTableId } = RouteTable as Params;
        if (routeSet.length > 0) perform("vpc.CreateRoutes", { RouteTableId, Routes: routesToday(routeSet) });
        return { ...answer, routeTableSet: routeSet };
      },
    }),

    ModifyRouteTableAttribute: defineOlder<{
      routeTableId: string;
      routeTableName?: string;
      routeSet?: RouteOrder[];
    }>({
      run: ({ params, perform, world }) => {
        const { routeTableId: RouteTableId, routeSet } = params;
        const RouteTableName = params.routeTableName ?? tableOf(world, RouteTableId)?.data.RouteTableName;
        if (routeSet === undefined)
          perform("vpc.ModifyRouteTableAttribute", { RouteTableId, RouteTableName });
        else perform("vpc.ResetRoutes", { RouteTableId, RouteTableName, Routes: routesToday(routeSet) });
        return {};
      },
    }),

    DescribeRouteTable: defineOlder({
      answer: ({ world }, { RouteTableSet }, answer) =>
        withEach(answer, "data", RouteTableSet, ({ VpcId, AssociationSet, RouteSet }) => ({
          ...vpcOf(world, VpcId),
          subnetNum: (AssociationSet as object[]).length,
          routeSet: (RouteSet as Params[]).map((route) => shownRoute(route)),
        })),
    }),

    CreateRoute: defineOlder<{ routeSet: RouteOrder[] }>({
      request: ({ request, params }) => ({ ...request, Routes: routesToday(params.routeSet) }),
    }),

    DeleteRoute: defineOlder<{ routeTableId: string; routeSet: RouteOrder[] }>({
      request: ({ request, params, world }) => {
        const table = tableOf(world, params.routeTableId);
        return { ...request, Routes: table ? numbersOf(table, params.routeSet) : [] };
      },
    }),

    DescribeVpcClassicLink: defineOlder({
      answer: ({ world }, { ClassicLinkInstanceSet }, answer) =>
        withEach(answer, "data", ClassicLinkInstanceSet, ({ VpcId, InstanceId }) => {
          const link = world.list(classicLink).find(({ data }) => data.InstanceId === InstanceId);
          return { uniqVpcId: VpcId, classicLinkId: link?.id ?? "" };
        }),
    }),

    DescribeAccountVpcAttributes: defineOlder({
      answer: (_call, { AccountAttributeSet }) => {
        const [{ AttributeValues: platforms }] = AccountAttributeSet as [{ AttributeValues: string[] }];
        return { data: { supportedPlatforms: platforms.includes("CLASSIC") ? "classic" : "only-vpc" } };
      },
    }),
  },
});

/** A route as the older API shows it; the system's own leads to `Local` by number 2. */
function shownRoute({ DestinationCidrBlock, GatewayType, GatewayId, RouteDescription }: Params): Params {
  const [number] = Object.entries(GATEWAYS).find(([, name]) => name === GatewayType) ?? [];
  if (!number) return { destinationCidrBlock: "Local", nextType: "2", nextHub: "Local" };
  const hop = String(GatewayId);
  return {
    destinationCidrBlock: DestinationCidrBlock,
    ...{ nextType: number, nextHub: hop, unNextHub: hop, description: RouteDescription },
  };
}
