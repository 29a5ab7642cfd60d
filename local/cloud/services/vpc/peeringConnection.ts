// A peering connection of two VPCs, of one account or of two. Both accounts have it, each in its own things, under one id; what
// one does to it is done to both. Routes to it go with it.
import { type Call, defineAction } from "../../action";
import { overlaps } from "../../cidr";
import { ApiError } from "../../errors";
import { defineKind, type Entity, SAME, type World } from "../../kind";
import { checkId } from "../../lookUp";
import { keptAttributes, plain } from "../../plain";
import type {
  AcceptVpcPeeringConnectionRequest,
  CreateVpcPeeringConnectionRequest,
  ModifyVpcPeeringConnectionRequest,
} from "../../requests/vpc";
import { keepTags, type Tag } from "../../tags";
import { boundedList, vpcService } from "./service";
import { rangesOf, type Vpc, vpc } from "./vpc";

export interface PeeringConnection {
  PeeringConnectionName: string;
  SourceVpcId: string;
  SourceRegion: string;
  SourceUin: number;
  DestinationVpcId: string;
  DestinationRegion: string;
  DestinationUin: number;
  Bandwidth: number;
  Type: string;
  ChargeType: string;
  QosLevel: string;
  /** Those of the two VPCs that the account of this record has. */
  Own: string[];
  Tags?: Tag[];
}

/** How many days a request stands. */
const DAYS = 7;

export const peeringConnection = defineKind<PeeringConnection>({
  service: vpcService,
  type: "vpc:peeringConnection",
  prefix: "pcx",
  everywhere: true,
  // No source names it to the tag service: this is what its ids begin with, as for others of this service.
  tagged: "vpc/pcx",
  nameAttribute: "PeeringConnectionName",
  nextHop: { type: "PEERCONNECTION", onDelete: "vanish" },
  // Ten for each VPC (tencentcloud.com/document/product/553/18830).
  quota: { limit: 10, per: "SourceVpcId", code: "LimitExceeded.VpcPeerTotalLimitExceeded" },
  relations: [{ to: "vpc:vpc", via: "Own", onDelete: "refuse" }],
  removed: (world, entity) => {
    for (const [there, twin] of records(world, entity)) there.remove(twin);
  },
  machine: {
    initial: "ACTIVE",
    transitions: {
      expire: { from: ["PENDING"], to: SAME, seconds: DAYS * 86_400, done: expire },
    },
  },
});

/** A request that nobody has answered by then. */
function expire(world: World, entity: Entity<PeeringConnection>): void {
  if (entity.state === "PENDING") world.setState(entity, "EXPIRED");
}

/** Makes a request that has expired anew, for as many days again. */
export function renewRequest(world: World, entity: Entity<PeeringConnection>): void {
  for (const [there, record] of records(world, entity))
    there.begin(there.setState(record, "PENDING"), "expire");
}

/** What the two accounts have of a connection, with their worlds. */
function records(
  world: World,
  { id, data }: Entity<PeeringConnection>,
): [World, Entity<PeeringConnection>][] {
  const accounts = new Set([data.SourceUin, data.DestinationUin].map(String));
  return [...accounts].flatMap((account) => {
    const at = account === world.account ? world : world.of(account);
    const record = at.get(peeringConnection, id);
    return record ? [[at, record] as [World, Entity<PeeringConnection>]] : [];
  });
}

type Order = CreateVpcPeeringConnectionRequest;

function check({ SourceVpcId, DestinationVpcId, DestinationUin, Type = "VPC_PEER" }: Order): void {
  if (DestinationUin === "" || DestinationVpcId === "")
    throw new ApiError(
      "InvalidParameterValue.Empty",
      "DestinationUin and DestinationVpcId name the other end.",
    );
  checkId(vpc, DestinationVpcId);
  if (SourceVpcId === DestinationVpcId)
    throw new ApiError("InvalidParameterValue", "A VPC has no connection to itself.");
  if (Type !== "VPC_PEER")
    throw new ApiError("UnsupportedOperation", "There are no bare metal machines here.");
}

/** The world of the other end, and its VPC. */
function otherEnd({ world, params, caller }: Call<Order>): [World, Entity<Vpc>] {
  const { DestinationUin, DestinationRegion, DestinationVpcId } = params;
  const there = caller?.knows(DestinationUin) ? world.of(DestinationUin, DestinationRegion) : undefined;
  const found = there?.get(vpc, DestinationVpcId);
  if (there && found) return [there, found];
  throw new ApiError(
    "ResourceNotFound",
    `Account ${DestinationUin} has no ${DestinationVpcId} in ${DestinationRegion}.`,
  );
}

const isLive = ({ state }: Entity) => state === "ACTIVE" || state === "PENDING";
const has = ({ data }: Entity<PeeringConnection>, id: string) =>
  data.SourceVpcId === id || data.DestinationVpcId === id;

/** Refuses a second connection of two VPCs, and ranges that overlap: of the two, or of two that one is connected to. */
function refuseConflict(ends: readonly [[World, Entity<Vpc>], [World, Entity<Vpc>]]): void {
  const [[here, source], [, destination]] = ends;
  const all = here.list(peeringConnection).filter(isLive);
  if (all.some((one) => has(one, source.id) && has(one, destination.id)))
    throw new ApiError("UnsupportedOperation.VpcPeerAlreadyExist", "The two VPCs have a connection already.");
  const overlap = (one: Entity<Vpc>, other: Entity<Vpc>) =>
    rangesOf(one.data).some((range) => rangesOf(other.data).some((beside) => overlaps(range, beside)));
  if (overlap(source, destination))
    throw new ApiError(
      "UnsupportedOperation.VpcPeerCidrConflict",
      `Ranges of ${source.id} and ${destination.id} overlap.`,
    );
  for (const [[world, end], other] of [
    [ends[0], destination],
    [ends[1], source],
  ] as const)
    for (const peer of peersOf(world, end))
      if (overlap(peer, other))
        throw new ApiError(
          "UnauthorizedOperation.VpcPeerCidrConflict",
          `A range of ${other.id} overlaps one of ${peer.id}, which ${end.id} is connected to.`,
        );
}

/** The VPCs at the other ends of a VPC's connections. */
function peersOf(world: World, { id }: Entity<Vpc>): Entity<Vpc>[] {
  const live = world.list(peeringConnection).filter((one) => isLive(one) && has(one, id));
  return live.flatMap(({ data }) => {
    const [uin, region, peer] =
      data.SourceVpcId === id
        ? [data.DestinationUin, data.DestinationRegion, data.DestinationVpcId]
        : [data.SourceUin, data.SourceRegion, data.SourceVpcId];
    return world.of(String(uin), region).get(vpc, peer) ?? [];
  });
}

function create(call: Call<Order>): Entity<PeeringConnection> {
  const { world, params, region } = call;
  const source = call.one(vpc, "SourceVpcId");
  const [there, destination] = otherEnd(call);
  refuseConflict([
    [world, source],
    [there, destination],
  ]);
  const isFar = params.DestinationRegion !== region;
  if (isFar && params.Bandwidth === undefined)
    throw new ApiError("MissingParameter", "The request is missing a required parameter `Bandwidth`.");
  const { PeeringConnectionName, DestinationVpcId, DestinationRegion } = params;
  const { Bandwidth = 0, ChargeType = "POSTPAID_BY_DAY_MAX", QosLevel = "AU" } = params;
  const data = {
    ...{ PeeringConnectionName, SourceVpcId: source.id, SourceRegion: region },
    ...{ SourceUin: Number(world.account), DestinationUin: Number(there.account) },
    ...{ DestinationVpcId, DestinationRegion, Bandwidth, ChargeType, QosLevel, Type: "VPC_PEER" },
  };
  if (there.account === world.account)
    return world.create(peeringConnection, {
      ...{ ...data, Own: [source.id, destination.id] },
      ...keepTags(params.Tags as Partial<Tag>[]),
    });
  const made = world.create(
    peeringConnection,
    { ...data, Own: [source.id], ...keepTags(params.Tags as Partial<Tag>[]) },
    { state: "PENDING" },
  );
  const twin = there.create(
    peeringConnection,
    { ...data, Own: [destination.id] },
    { id: made.id, state: "PENDING" },
  );
  there.begin(twin, "expire");
  return world.begin(made, "expire");
}

/** What the account that is asked answers: only it can, and only once. */
function answer(state: string) {
  return defineAction<AcceptVpcPeeringConnectionRequest>({
    refs: { PeeringConnectionId: peeringConnection },
    run: (call) => {
      const entity = call.one(peeringConnection, "PeeringConnectionId");
      if (String(entity.data.DestinationUin) !== call.world.account)
        throw new ApiError(
          "UnsupportedOperation.VpcPeerPurviewError",
          `${entity.id} is answered by account ${entity.data.DestinationUin}.`,
        );
      if (entity.state !== "PENDING")
        throw new ApiError(
          "UnsupportedOperation.VpcPeerInvalidStateChange",
          `${entity.id} is ${entity.state}.`,
        );
      for (const [world, record] of records(call.world, entity)) world.setState(record, state);
      return undefined;
    },
  });
}

function modify(call: Call<ModifyVpcPeeringConnectionRequest>): undefined {
  const { PeeringConnectionName, Bandwidth, ChargeType } = call.params;
  if (PeeringConnectionName === "")
    throw new ApiError("InvalidParameterValue.Empty", "PeeringConnectionName is empty.");
  const entity = call.one(peeringConnection, "PeeringConnectionId");
  const { data } = entity;
  if (Bandwidth !== undefined && data.SourceRegion === data.DestinationRegion)
    throw new ApiError("UnsupportedOperation", "A connection inside a region has no limit of bandwidth.");
  const changes = keptAttributes<PeeringConnection>({ PeeringConnectionName, Bandwidth, ChargeType }, [
    ...(["PeeringConnectionName", "Bandwidth", "ChargeType"] as const),
  ]);
  for (const [world, record] of records(call.world, entity)) world.update(record, changes);
}

export const part = plain<PeeringConnection, Order>(peeringConnection, {
  shown: {
    ...{ id: "PeeringConnectionId", created: "CreateTime", state: "State", tags: "TagSet", hidden: ["Own"] },
    also: ({ data }) => ({
      PeerVpcId: data.DestinationVpcId,
      IsNgw: true,
      AppId: data.SourceUin,
      PeerAppId: data.DestinationUin,
    }),
  },
  create: {
    action: "CreateVpcPeeringConnection",
    answers: "PeeringConnectionId",
    idAlone: true,
    refs: { SourceVpcId: vpc },
    check,
    make: create,
  },
  describe: {
    ...boundedList,
    action: "DescribeVpcPeeringConnections",
    ids: "PeeringConnectionIds",
    items: "PeerConnectionSet",
    filters: {
      "vpc-id": ({ data }) => [data.SourceVpcId, data.DestinationVpcId],
      state: "state",
      "peering-connection-name": "PeeringConnectionName",
    },
    narrow:
      ({ world }) =>
      ({ data }) => {
        const ends = [
          [data.SourceUin, data.SourceRegion],
          [data.DestinationUin, data.DestinationRegion],
        ];
        return ends.some(([uin, region]) => String(uin) === world.account && region === world.region);
      },
  },
  remove: { action: "DeleteVpcPeeringConnection" },
  more: {
    ModifyVpcPeeringConnection: defineAction({
      refs: { PeeringConnectionId: peeringConnection },
      run: modify,
    }),
    AcceptVpcPeeringConnection: answer("ACTIVE"),
    RejectVpcPeeringConnection: answer("REJECTED"),
  },
});
