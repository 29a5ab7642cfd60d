// Where machines come to stand: the rows of an order, each a zone, its carriers and a place in a network.
import type { AnyCall } from "../../../action";
import { parseIp } from "../../../cidr";
import { ApiError } from "../../../errors";
import { type Entity, withCodes } from "../../../kind";
import { type AddressCodes, takeAddress } from "../../../network/addresses";
import type { ZoneInstanceCountISPInput } from "../../../requests/ecm";
import { getNode, type Node } from "../node";
import { type Subnet, subnet } from "../subnet";
import { subnetFor } from "../subnet/default";
import { vpc } from "../vpc";

/** Machines of one region in one call. */
const MOST_AT_ONCE = 100;

/** Networks as orders refer to them. */
export const placeRefs = {
  "ZoneInstanceCountISPSet.VpcId": vpc,
  "ZoneInstanceCountISPSet.SubnetId": withCodes(subnet, {
    malformed: "InvalidParameterValue.SubnetNotExist",
    notFound: "InvalidParameterValue.SubnetNotExist",
  }),
};

const addressCodes: AddressCodes = {
  outside: "InvalidParameterValue",
  used: "ResourceInUse",
  exhausted: "ResourceInsufficient.PrivateIPQuotaNotEnough",
};

/** A row of an order, read. */
export interface Row {
  node: Node;
  count: number;
  isps: string[];
  /** Absent for the default subnet. */
  within?: Entity<Subnet>;
  addresses: string[];
  /** How many IPv6 addresses each has from the start. */
  ipv6s: number;
}

const wrongCount = (message: string) =>
  new ApiError("InvalidParameterValue.InvalidZoneInstanceCount", message);
const invalid = (message: string) => new ApiError("InvalidParameterValue", message);

function readIsps({ ISP, Zone }: ZoneInstanceCountISPInput, node: Node): string[] {
  const isps = (ISP ?? "").split(";");
  const stray = isps.find((one) => !(node.isps as string[]).includes(one));
  if (stray === undefined) return isps;
  const there = node.isps.join(", ");
  throw new ApiError("InvalidParameterValue.InvalidISPInNode", `${Zone} has ${there}, not ${stray}.`);
}

function readSubnet(call: AnyCall, row: ZoneInstanceCountISPInput): Entity<Subnet> | undefined {
  if ((row.VpcId === undefined) !== (row.SubnetId === undefined))
    throw invalid("VpcId and SubnetId are given together, or not at all.");
  const within = call.all(subnet, "ZoneInstanceCountISPSet.SubnetId").find(({ id }) => id === row.SubnetId);
  if (!within) return undefined;
  if (within.data.VpcId !== row.VpcId) throw invalid(`The subnet ${within.id} is not one of ${row.VpcId}.`);
  if (within.data.Zone !== row.Zone)
    throw invalid(`The subnet ${within.id} is in ${within.data.Zone}, not in ${row.Zone}.`);
  return within;
}

function readAddresses(row: ZoneInstanceCountISPInput): string[] {
  const { PrivateIpAddresses: given = [], InstanceCount = 0 } = row;
  if (given.length === 0) return given;
  if (row.SubnetId === undefined) throw invalid("PrivateIpAddresses need VpcId and SubnetId.");
  if (given.length !== InstanceCount)
    throw invalid(`There are ${given.length} addresses for ${InstanceCount}.`);
  const malformed = given.find((one) => parseIp(one) === undefined);
  if (malformed !== undefined) throw invalid(`The address \`${malformed}\` is malformed.`);
  if (new Set(given).size < given.length)
    throw new ApiError("InvalidParameterValue.Duplicate", "An address is given twice.");
  return given;
}

function readRow(call: AnyCall, row: ZoneInstanceCountISPInput): Row {
  const node = getNode("", row.Zone ?? "");
  const count = row.InstanceCount ?? 0;
  if (count < 1) throw wrongCount("InstanceCount is 1 at least.");
  const ipv6s = row.Ipv6AddressCount ?? 0;
  if (ipv6s > 0 && !node.ipv6)
    throw new ApiError("InvalidParameterValue.NodeNotSupportIPv6", `${node.zone} has no IPv6.`);
  if (ipv6s < 0 || ipv6s > 1) throw invalid("Ipv6AddressCount is 0 or 1.");
  const within = readSubnet(call, row);
  return {
    ...{ node, count, isps: readIsps(row, node), addresses: readAddresses(row), ipv6s },
    ...(within ? { within } : {}),
  };
}

/** The rows of an order; refused where one is wrong, or a region would get too many. */
export function readRows(call: AnyCall, rows: ZoneInstanceCountISPInput[]): Row[] {
  const read = rows.map((row) => readRow(call, row));
  if (read.length === 0) throw wrongCount("ZoneInstanceCountISPSet says nothing to make.");
  for (const { node } of read) {
    const there = read.filter((one) => one.node.region === node.region);
    if (there.reduce((sum, { count }) => sum + count, 0) <= MOST_AT_ONCE) continue;
    throw wrongCount(`A call makes ${MOST_AT_ONCE} instances in ${node.region} at most.`);
  }
  return read;
}

/** The place of one machine of a row: a subnet, and its address there. */
export function placeOf({ world }: AnyCall, row: Row) {
  const within = row.within ?? subnetFor(world, row.node);
  return {
    at: { VpcId: within.data.VpcId, SubnetId: within.id },
    take: (holder: string, wanted?: string) => takeAddress(world, within, holder, addressCodes, wanted),
  };
}
