// A tunnel over a direct connect line, from a direct connect gateway of a VPC. Over a line of another account it is asked for:
// both accounts then have it, each in its own things, under one id, and the owner of the line accepts or rejects it.
import { type Call, defineAction } from "../../action";
import { parseCidr } from "../../cidr";
import { ApiError } from "../../errors";
import { defineKind, type Entity, GONE, isWellFormed, type World } from "../../kind";
import { findRegion } from "../../places";
import { plain } from "../../plain";
import type {
  AcceptDirectConnectTunnelRequest,
  CreateDirectConnectTunnelRequest,
  ModifyDirectConnectTunnelAttributeRequest,
} from "../../requests/dc";
import { keepTags, type Tag } from "../../tags";
import { directConnectGateway } from "../vpc/directConnectGateway";
import { vpc } from "../vpc/vpc";
import { type DirectConnect, directConnect } from "./directConnect";
import { checkPair, type Pair, pairFor } from "./directConnectTunnel/addresses";
import { dcService } from "./service";

export interface DirectConnectTunnel extends Pair {
  DirectConnectTunnelName: string;
  DirectConnectId: string;
  /** The account that has the line, and the one that has the tunnel. */
  DirectConnectOwnerAccount: string;
  OwnerAccount: string;
  NetworkType: string;
  NetworkRegion: string;
  VpcId: string;
  DirectConnectGatewayId: string;
  Bandwidth: number;
  RouteType: string;
  BgpPeer: { CloudAsn: number; Asn: number; AuthKey: string };
  RouteFilterPrefixes: { Cidr: string }[];
  Vlan: number;
  TencentBackupAddress: string;
  BfdEnable: number;
  /** What it holds of the account of this record: its line, or its network and gateway. */
  Holds: string[];
  Tags?: Tag[];
}

const CLOUD_ASN = 45_090;
const MOST_PREFIXES = 20;

export const directConnectTunnel = defineKind<DirectConnectTunnel>({
  service: dcService,
  type: "dc:directConnectTunnel",
  prefix: "dcx",
  everywhere: true,
  // What its ids begin with, as for others; no source names it to the tag service.
  tagged: "dc/dcx",
  nameAttribute: "DirectConnectTunnelName",
  // The vendor's page of limits.
  quota: { limit: 10, per: "DirectConnectId", code: "LimitExceeded.DirectConnectTunnelLimitExceeded" },
  relations: [
    { to: "dc:directConnect", via: "Holds", onDelete: "refuse" },
    { to: "vpc:vpc", via: "Holds", onDelete: "refuse" },
    { to: "vpc:directConnectGateway", via: "Holds", onDelete: "refuse" },
  ],
  removed: (world, entity) => {
    for (const [there, twin] of records(world, entity)) there.remove(twin);
  },
  machine: {
    initial: "PENDING",
    transitions: {
      create: { from: ["PENDING"], to: "AVAILABLE", seconds: 20, failed: "REJECTED" },
      accept: { from: ["COMFIRMING"], via: "ALLOCATING", to: "AVAILABLE", seconds: 10, failed: "REJECTED" },
      modify: { from: ["AVAILABLE"], via: "ALTERING", to: "AVAILABLE", seconds: 5, failed: "AVAILABLE" },
      delete: {
        from: ["AVAILABLE", "REJECTED", "COMFIRMING"],
        via: "DELETING",
        to: GONE,
        seconds: 5,
        failed: "AVAILABLE",
      },
    },
  },
});

/** What the two accounts have of a tunnel, with their worlds. */
function records(
  world: World,
  { id, data }: Entity<DirectConnectTunnel>,
): [World, Entity<DirectConnectTunnel>][] {
  const accounts = new Set([data.OwnerAccount, data.DirectConnectOwnerAccount]);
  return [...accounts].flatMap((account) => {
    const at = account === world.account ? world : world.of(account);
    const record = at.get(directConnectTunnel, id);
    return record ? [[at, record] as [World, Entity<DirectConnectTunnel>]] : [];
  });
}

type Order = CreateDirectConnectTunnelRequest;

function check({
  NetworkType = "VPC",
  VpcId,
  DirectConnectGatewayId,
  DirectConnectId,
  CloudAttachId,
}: Order): void {
  if (NetworkType !== "VPC" || CloudAttachId !== undefined)
    throw new ApiError("InvalidParameter", "A tunnel leads to a VPC here.");
  if (VpcId === undefined || DirectConnectGatewayId === undefined)
    throw new ApiError("InvalidParameter", "VpcId and DirectConnectGatewayId name where it leads.");
  if (!isWellFormed(directConnect, DirectConnectId))
    throw new ApiError("InvalidParameterValue", `The id \`${DirectConnectId}\` is malformed.`);
}

/** The line, in the world of the account that has it. */
function lineOf({ world, params, caller }: Call<Order>): [World, Entity<DirectConnect>] {
  const { DirectConnectId, DirectConnectOwnerAccount: owner } = params;
  if (owner !== undefined && owner !== "" && !caller?.knows(owner))
    throw new ApiError("InvalidParameter.UinIsNotExist", `There is no account ${owner}.`);
  const there = owner && owner !== world.account ? world.of(owner) : world;
  const line = there.get(directConnect, DirectConnectId);
  if (!line && there !== world)
    throw new ApiError(
      "InvalidParameter.DirectConnectIdIsNotUin",
      `${owner} has no line ${DirectConnectId}.`,
    );
  if (!line) throw new ApiError("ResourceNotFound", `The resource \`${DirectConnectId}\` is not found.`);
  if (line.state !== "AVAILABLE")
    throw new ApiError("InvalidParameter", `The line ${line.id} is ${line.state}.`);
  return [there, line];
}

/** The VPC and its gateway, in the region that is named. */
function checkNetwork({ world, params, region }: Call<Order>): void {
  const { NetworkRegion = region, VpcId = "", DirectConnectGatewayId = "" } = params;
  if (!findRegion(NetworkRegion))
    throw new ApiError("InvalidParameterValue", `There is no region ${NetworkRegion}.`);
  const there = world.of(world.account, NetworkRegion);
  const gateway = there.get(directConnectGateway, DirectConnectGatewayId);
  if (!there.get(vpc, VpcId)) throw new ApiError("ResourceNotFound", `There is no VPC \`${VpcId}\`.`);
  if (gateway?.data.VpcId !== VpcId)
    throw new ApiError("ResourceNotFound", `${VpcId} has no gateway \`${DirectConnectGatewayId}\`.`);
}

function checkPrefixes(prefixes: { Cidr?: string }[] = []): { Cidr: string }[] {
  if (prefixes.length > MOST_PREFIXES)
    throw new ApiError("InvalidParameterValue", `RouteFilterPrefixes has more than ${MOST_PREFIXES} ranges.`);
  return prefixes.map(({ Cidr = "" }) => {
    if (!parseCidr(Cidr)) throw new ApiError("InvalidParameterValue", `\`${Cidr}\` is no range.`);
    return { Cidr };
  });
}

function freeVlan(present: Entity<DirectConnectTunnel>[], wanted: number | undefined): number {
  const taken = new Set(present.map(({ data }) => data.Vlan));
  if (wanted === undefined) return [...Array(3000).keys()].find((n) => n > 0 && !taken.has(n)) ?? 0;
  if (taken.has(wanted))
    throw new ApiError(
      "InvalidParameter.VlanConflict",
      `A tunnel of the line has the VLAN ${wanted} already.`,
    );
  return wanted;
}

function create(call: Call<Order>): Entity<DirectConnectTunnel> {
  const { world, params, region } = call;
  const [there, line] = lineOf(call);
  checkNetwork(call);
  const present = there.list(directConnectTunnel).filter(({ data }) => data.DirectConnectId === line.id);
  const { VpcId = "", DirectConnectGatewayId = "", BgpPeer = {} } = params;
  const data: DirectConnectTunnel = {
    ...{ DirectConnectTunnelName: params.DirectConnectTunnelName, DirectConnectId: line.id },
    ...{ DirectConnectOwnerAccount: there.account, OwnerAccount: world.account },
    ...{ NetworkType: "VPC", NetworkRegion: params.NetworkRegion ?? region, VpcId, DirectConnectGatewayId },
    ...{ Bandwidth: params.Bandwidth ?? line.data.Bandwidth, RouteType: params.RouteType ?? "BGP" },
    BgpPeer: { CloudAsn: CLOUD_ASN, Asn: Number(BgpPeer.Asn ?? 0), AuthKey: BgpPeer.AuthKey ?? "" },
    RouteFilterPrefixes: checkPrefixes(params.RouteFilterPrefixes),
    Vlan: freeVlan(present, params.Vlan),
    ...pairFor(world, params, present),
    ...{ TencentBackupAddress: params.TencentBackupAddress ?? "", BfdEnable: params.BfdEnable ?? 0 },
    Holds: [VpcId, DirectConnectGatewayId],
  };
  const tags = keepTags(params.Tags);
  if (there === world) {
    const made = world.create(directConnectTunnel, { ...data, Holds: [...data.Holds, line.id], ...tags });
    return world.begin(made, "create");
  }
  const made = world.create(directConnectTunnel, { ...data, ...tags }, { state: "COMFIRMING" });
  there.create(directConnectTunnel, { ...data, Holds: [line.id] }, { id: made.id, state: "COMFIRMING" });
  return made;
}

/** What the owner of the line answers: only that account can, and only once. */
function answer(transition: "accept" | "reject") {
  return defineAction<AcceptDirectConnectTunnelRequest>({
    refs: { DirectConnectTunnelId: directConnectTunnel },
    needs: { ref: "DirectConnectTunnelId", states: ["COMFIRMING"] },
    run: (call) => {
      const entity = call.one(directConnectTunnel, "DirectConnectTunnelId");
      if (entity.data.DirectConnectOwnerAccount !== call.world.account)
        throw new ApiError("InvalidParameter", `The line of ${entity.id} is another account's.`);
      for (const [world, record] of records(call.world, entity)) {
        if (transition === "accept") world.begin(record, "accept");
        else world.setState(record, "REJECTED");
      }
      return undefined;
    },
  });
}

function modify(call: Call<ModifyDirectConnectTunnelAttributeRequest>): undefined {
  const { params } = call;
  const entity = call.one(directConnectTunnel, "DirectConnectTunnelId");
  const { data } = entity;
  const { BgpPeer, RouteFilterPrefixes, TencentAddress, CustomerAddress } = params;
  const pair = {
    TencentAddress: TencentAddress ?? data.TencentAddress,
    CustomerAddress: CustomerAddress ?? data.CustomerAddress,
  };
  checkPair(pair);
  const changes: Partial<DirectConnectTunnel> = {
    ...pair,
    DirectConnectTunnelName: params.DirectConnectTunnelName ?? data.DirectConnectTunnelName,
    Bandwidth: params.Bandwidth ?? data.Bandwidth,
    TencentBackupAddress: params.TencentBackupAddress ?? data.TencentBackupAddress,
    BgpPeer: {
      ...data.BgpPeer,
      ...(BgpPeer?.Asn === undefined ? {} : { Asn: Number(BgpPeer.Asn) }),
      ...(BgpPeer?.AuthKey === undefined ? {} : { AuthKey: BgpPeer.AuthKey }),
    },
    RouteFilterPrefixes: RouteFilterPrefixes ? checkPrefixes(RouteFilterPrefixes) : data.RouteFilterPrefixes,
  };
  for (const [world, record] of records(call.world, entity))
    world.begin(world.update(record, changes), "modify");
}

const codes = { notFound: "ResourceNotFound.DirectConnectTunnelIdIsNotExist" };

export const part = plain<DirectConnectTunnel, Order>(directConnectTunnel, {
  shown: {
    ...{
      id: "DirectConnectTunnelId",
      created: "CreatedTime",
      state: "State",
      tags: "TagSet",
      hidden: ["Holds"],
    },
    also: ({ data }, world) => {
      const there = world.of(data.OwnerAccount, data.NetworkRegion);
      return {
        VpcName: there.get(vpc, data.VpcId)?.data.VpcName ?? "",
        DirectConnectGatewayName:
          there.get(directConnectGateway, data.DirectConnectGatewayId)?.data.DirectConnectGatewayName ?? "",
        VpcRegion: findRegion(data.NetworkRegion)?.short ?? "",
        ShareOrNot: data.OwnerAccount === data.DirectConnectOwnerAccount ? 0 : 1,
        SignLaw: true,
      };
    },
  },
  create: {
    action: "CreateDirectConnectTunnel",
    ...{ answers: "DirectConnectTunnelIdSet", inList: true, idAlone: true },
    check,
    make: create,
  },
  describe: {
    action: "DescribeDirectConnectTunnels",
    ids: "DirectConnectTunnelIds",
    items: "DirectConnectTunnelSet",
    filters: {
      "direct-connect-tunnel-id": "id",
      "direct-connect-tunnel-name": "DirectConnectTunnelName",
      "direct-connect-id": "DirectConnectId",
    },
  },
  remove: { action: "DeleteDirectConnectTunnel" },
  more: {
    DeleteDirectConnectTunnel: defineAction({
      refs: { DirectConnectTunnelId: directConnectTunnel },
      codes,
      starts: { ref: "DirectConnectTunnelId", transition: "delete" },
      run: (call) => void call.world.begin(call.one(directConnectTunnel, "DirectConnectTunnelId"), "delete"),
    }),
    ModifyDirectConnectTunnelAttribute: defineAction({
      refs: { DirectConnectTunnelId: directConnectTunnel },
      codes,
      needs: { ref: "DirectConnectTunnelId", states: ["AVAILABLE"] },
      run: modify,
    }),
    AcceptDirectConnectTunnel: answer("accept"),
    RejectDirectConnectTunnel: answer("reject"),
  },
});
