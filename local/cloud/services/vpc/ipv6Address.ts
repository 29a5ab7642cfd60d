// IPv6 addresses of network interfaces, of the range that the subnet has: chosen or handed out, described, given back.
import { type Call, definePart } from "../../action";
import { ApiError } from "../../errors";
import type { Entity } from "../../kind";
import type { Ipv6, NetworkInterface } from "../../network/networkInterface";
import { contains6, nthOf, spelled6 } from "../../network/ranges6";
import type {
  AssignIpv6AddressesRequest,
  Ipv6AddressInput,
  ModifyIpv6AddressesAttributeRequest,
  UnassignIpv6AddressesRequest,
  VpcActions,
} from "../../requests/vpc";
import { viewIpv6 } from "./ipv6Address/view";
import { networkInterface } from "./networkInterface";
import { subnet } from "./subnet";

/** Addresses of one interface (the texts name a limit and give no number). */
const MOST_ADDRESSES = 30;
/** The first of a range are the subnet's own: its anycast address, and the gateway's. */
const RESERVED = 2;

type Request = { Ipv6Addresses?: Ipv6AddressInput[] };

/** The addresses that a request names, in one spelling. */
function named({ Ipv6Addresses = [] }: Request): Ipv6[] {
  return Ipv6Addresses.map(({ Address = "", Description = "" }) => ({
    Address: spelled6(Address) ?? "",
    Description,
  }));
}

function checkTwice(params: Request, code: string): void {
  const addresses = named(params).map((one) => one.Address);
  if (new Set(addresses).size < addresses.length) throw new ApiError(code, "An address is given twice.");
}

function checkAssign(params: AssignIpv6AddressesRequest): void {
  const wrong = named(params).findIndex((one) => one.Address === "");
  if (wrong >= 0)
    throw new ApiError(
      "InvalidParameterValue.Malformed",
      `\`${params.Ipv6Addresses?.[wrong]?.Address}\` is no IPv6 address.`,
    );
  checkTwice(params, "InvalidParameterValue");
  if (params.Ipv6Addresses?.some((one) => one.Primary))
    throw new ApiError("InvalidParameterValue", "No IPv6 address is primary.");
}

/** The IPv6 range of the subnet that an interface is in. */
function rangeOf({ world }: Call<AssignIpv6AddressesRequest>, { id, data }: Entity<NetworkInterface>) {
  const range = world.get(subnet, data.SubnetId)?.data.Ipv6CidrBlock;
  if (range) return range;
  throw new ApiError(
    "UnsupportedOperation.UnassignCidrBlock",
    `${data.SubnetId}, which ${id} is in, has no IPv6 range.`,
  );
}

function checkFree(range: string, address: string, taken: ReadonlySet<string>): void {
  if (!contains6(range, `${address}/128`))
    throw new ApiError("InvalidParameterValue.Range", `${address} is not in ${range}.`);
  if (Array.from({ length: RESERVED }, (_, nth) => nthOf(range, nth)).includes(address))
    throw new ApiError("InvalidParameterValue.Reserved", `${address} is the subnet's own.`);
  if (taken.has(address)) throw new ApiError("ResourceInUse.Address", `${address} is in use.`);
}

function lowestFree(range: string, taken: ReadonlySet<string>): string {
  for (let nth = RESERVED; ; nth++) {
    const address = nthOf(range, nth);
    if (!taken.has(address)) return address;
  }
}

function assign(call: Call<AssignIpv6AddressesRequest>): object {
  const { world, params } = call;
  const holder = call.one(networkInterface, "NetworkInterfaceId");
  const range = rangeOf(call, holder);
  const present = holder.data.Ipv6s ?? [];
  const chosen = named(params);
  const { Ipv6AddressCount: more = 0 } = params;
  if (present.length + chosen.length + more > MOST_ADDRESSES)
    throw new ApiError(
      "LimitExceeded.Address",
      `The interface ${holder.id} would have more than ${MOST_ADDRESSES} IPv6 addresses.`,
    );
  const taken = new Set(
    world.list(networkInterface).flatMap(({ data }) => (data.Ipv6s ?? []).map((ip) => ip.Address)),
  );
  for (const { Address } of chosen) checkFree(range, Address, taken);
  const given = [...chosen];
  for (const { Address } of chosen) taken.add(Address);
  for (let i = 0; i < more; i++) {
    const Address = lowestFree(range, taken);
    taken.add(Address);
    given.push({ Address, Description: "" });
  }
  const changed = world.update(holder, { Ipv6s: [...present, ...given] });
  world.recordTask(call.requestId);
  return { Ipv6AddressSet: given.map((ip) => viewIpv6(world, changed, ip)) };
}

/** Of the addresses that a request names, one that the interface does not have is refused. */
function had<P extends UnassignIpv6AddressesRequest>(call: Call<P>): [Entity<NetworkInterface>, Ipv6[]] {
  const holder = call.one(networkInterface, "NetworkInterfaceId");
  const wanted = named(call.params);
  for (const [i, { Address }] of wanted.entries())
    if (!holder.data.Ipv6s?.some((ip) => ip.Address === Address))
      throw new ApiError(
        "ResourceNotFound",
        `The interface ${holder.id} has no IPv6 address \`${call.params.Ipv6Addresses[i]?.Address}\`.`,
      );
  return [holder, wanted];
}

function unassign(call: Call<UnassignIpv6AddressesRequest>): undefined {
  const [holder, leaving] = had(call);
  const { Ipv6s = [] } = holder.data;
  const stay = Ipv6s.filter((ip) => !leaving.some((one) => one.Address === ip.Address));
  call.world.update(holder, { Ipv6s: stay });
  call.world.recordTask(call.requestId);
}

function modify(call: Call<ModifyIpv6AddressesAttributeRequest>): undefined {
  const [holder, changed] = had(call);
  const { Ipv6s = [] } = holder.data;
  call.world.update(holder, {
    Ipv6s: Ipv6s.map((ip) => changed.find((one) => one.Address === ip.Address) ?? ip),
  });
}

const refs = { NetworkInterfaceId: networkInterface };
const needs = { ref: "NetworkInterfaceId", states: ["AVAILABLE"] };

export const part = definePart<VpcActions>({
  kinds: [],
  actions: {
    AssignIpv6Addresses: { refs, needs, check: checkAssign, run: assign },
    UnassignIpv6Addresses: { refs, needs, run: unassign },
    ModifyIpv6AddressesAttribute: {
      ...{ refs, needs },
      check: (params) => checkTwice(params, "InvalidParameterValue.Duplicate"),
      run: modify,
    },
  },
});
