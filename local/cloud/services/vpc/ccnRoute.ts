// The routes of a cloud connect network: one to each subnet of an attached VPC. It sets them itself; one that conflicts with an
// earlier one is off until it is enabled.
import { firstAccount } from "../../accounts";
import { type Call, defineAction, definePart } from "../../action";
import { overlaps, parseCidr } from "../../cidr";
import { pageOf } from "../../describes";
import { ApiError } from "../../errors";
import type { Entity, World } from "../../kind";
import type { DescribeCcnRoutesRequest, EnableCcnRoutesRequest, VpcActions } from "../../requests/vpc";
import { type Ccn, ccn } from "./ccn";
import { type CcnAttachment, ccnAttachment } from "./ccnAttachment";
import { boundedList, vpcService } from "./service";
import { type Subnet, subnet } from "./subnet";

interface Route {
  id: string;
  attachment: Entity<CcnAttachment>;
  subnet: Entity<Subnet>;
  enabled: boolean;
}

const PREFIX = "ccnr-";
const suffix = (id: string) => id.slice(id.indexOf("-") + 1);
const tableOf = ({ id }: Entity<Ccn>) => `ccntr-${suffix(id)}`;
const oldest = (a: Entity, b: Entity) => a.createdAt - b.createdAt;

/** The code of what keeps two routes of a network from being on at once; undefined where nothing does. */
function conflict({ data }: Entity<Ccn>, a: Entity<Subnet>, b: Entity<Subnet>): string | undefined {
  if (!overlaps(parseCidr(a.data.CidrBlock)!, parseCidr(b.data.CidrBlock)!)) return undefined;
  if (!data.RouteOverlapFlag) return "UnsupportedOperation.CcnRouteCidrOverlap";
  const isSame = a.data.CidrBlock === b.data.CidrBlock;
  return isSame && !data.RouteECMPFlag ? "UnsupportedOperation.Ecmp" : undefined;
}

/** The routes of a network, in the order in which they came. */
function routesOf(world: World, network: Entity<Ccn>): Route[] {
  const attached = world
    .list(ccnAttachment)
    .filter(({ data, state }) => data.CcnId === network.id && state === "ACTIVE");
  const subnets = world.listAll(subnet).sort(oldest);
  const routes: Route[] = [];
  for (const attachment of attached)
    for (const one of subnets.filter(({ data }) => data.VpcId === attachment.data.InstanceId)) {
      const id = `${PREFIX}${suffix(one.id)}`;
      const isFree = !routes.some((earlier) => conflict(network, earlier.subnet, one));
      routes.push({ id, attachment, subnet: one, enabled: attachment.data.Switched[id] ?? isFree });
    }
  return routes;
}

const malformed = (id: string) =>
  new ApiError("InvalidParameterValue.Malformed", `The id \`${id}\` is malformed.`);

/** Those of the routes that ids name. */
function named(routes: Route[], ids: readonly string[]): Route[] {
  return ids.map((id) => {
    if (!/^ccnr-[0-9a-z]{8}$/.test(id)) throw malformed(id);
    const found = routes.find((route) => route.id === id);
    if (!found) throw new ApiError("ResourceNotFound", `The network has no route ${id}.`);
    return found;
  });
}

function turn(enabled: boolean) {
  return defineAction<EnableCcnRoutesRequest>({
    refs: { CcnId: ccn },
    run: (call) => {
      const { world, params } = call;
      const network = call.one(ccn, "CcnId");
      for (const id of params.RouteIds) {
        const routes = routesOf(world, network);
        const [route] = named(routes, [id]);
        if (!route || route.enabled === enabled) continue;
        if (enabled) refuseConflict(network, route, routes);
        const { Switched } = route.attachment.data;
        world.update(route.attachment, { Switched: { ...Switched, [id]: enabled } });
      }
      return undefined;
    },
  });
}

function refuseConflict(network: Entity<Ccn>, route: Route, routes: Route[]): void {
  for (const other of routes) {
    const code = other.enabled && other.id !== route.id && conflict(network, other.subnet, route.subnet);
    if (code) throw new ApiError(code, `${route.id} conflicts with ${other.id}, which is enabled.`);
  }
}

function view(network: Entity<Ccn>, { id, attachment, subnet: to, enabled }: Route) {
  const { InstanceId, InstanceType, InstanceRegion } = attachment.data;
  return {
    ...{ RouteId: id, DestinationCidrBlock: to.data.CidrBlock, Enabled: enabled },
    ...{ InstanceId, InstanceType, InstanceRegion, InstanceName: "", InstanceExtraName: "" },
    InstanceUin: attachment.account ?? firstAccount,
    UpdateTime: vpcService.formatTime(to.createdAt),
    ...{ ExtraState: "", IsBgp: false, RoutePriority: 100, AsPath: "" },
    ...{ AliasType: "", AliasInstanceId: "", RouteTableId: tableOf(network) },
  };
}

type Shown = ReturnType<typeof view>;

const filters: Record<string, (route: Shown) => string> = {
  "route-id": ({ RouteId }) => RouteId,
  "cidr-block": ({ DestinationCidrBlock }) => DestinationCidrBlock,
  "instance-type": ({ InstanceType }) => InstanceType,
  "instance-region": ({ InstanceRegion }) => InstanceRegion,
  "instance-id": ({ InstanceId }) => InstanceId,
  "route-table-id": ({ RouteTableId }) => RouteTableId,
};

function list(call: Call<DescribeCcnRoutesRequest>): object {
  const { RouteIds = [], Filters = [] } = call.params;
  if (RouteIds.length > 0 && Filters.length > 0)
    throw new ApiError("InvalidParameter.Coexist", "RouteIds and Filters exclude each other.");
  const network = call.one(ccn, "CcnId");
  const all = routesOf(call.world, network);
  const shown = (RouteIds.length > 0 ? named(all, RouteIds) : all).map((route) => view(network, route));
  const codes = { ...boundedList.codes, filter: "InvalidParameterValue.ParameterMismatch" };
  const { total, page } = pageOf(shown, call.params, filters, codes);
  return { TotalCount: total, RouteSet: page };
}

export const part = definePart<VpcActions>({
  kinds: [],
  actions: {
    DescribeCcnRoutes: { refs: { CcnId: ccn }, run: list },
    EnableCcnRoutes: turn(true),
    DisableCcnRoutes: turn(false),
  },
});
