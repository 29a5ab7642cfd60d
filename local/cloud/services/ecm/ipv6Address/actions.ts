// IPv6 addresses assigned to machines' own interfaces, described and released. A release is a task.
import { type Call, definePart } from "../../../action";
import { ApiError } from "../../../errors";
import type { Entity } from "../../../kind";
import type { NetworkInterface } from "../../../network/networkInterface";
import { contains6, nthOf, spelled6 } from "../../../network/ranges6";
import type {
  AssignIpv6AddressesRequest,
  EcmActions,
  Ipv6AddressInput,
  ModifyIpv6AddressesAttributeRequest,
  ReleaseIpv6AddressesRequest,
} from "../../../requests/ecm";
import { numberedTask } from "../../../tasks";
import {
  giveIpv6,
  type Ipv6Address,
  ipv6Address,
  ipv6sOf,
  nodeOf,
  RESERVED,
  rangeOf,
  viewIpv6,
} from "../ipv6Address";
import { networkInterface } from "../networkInterface";
import type { Isp, Node } from "../node";

/** Addresses of one interface (the documents name a quota and give no number; this is that of VPC). */
const MOST_ADDRESSES = 30;

const invalid = (message: string) => new ApiError("InvalidParameterValue", message);

/** Refuses what is no IPv6 address, and one that is named twice. */
function check({ Ipv6Addresses = [] }: { Ipv6Addresses?: Ipv6AddressInput[] }): void {
  const spelled = Ipv6Addresses.map(({ Address }) => {
    const one = spelled6(Address);
    if (one === undefined)
      throw new ApiError("InvalidParameterValue.Malformed", `\`${Address}\` is no IPv6 address.`);
    return one;
  });
  if (new Set(spelled).size < spelled.length) throw invalid("An address is given twice.");
}

function checkAssign(params: AssignIpv6AddressesRequest): void {
  check(params);
  const { Ipv6Addresses = [], Ipv6AddressCount = 0 } = params;
  if (Ipv6Addresses.length > 0 === Ipv6AddressCount > 0)
    throw invalid("One of Ipv6Addresses and Ipv6AddressCount is given, and only one.");
}

/** The node of an interface, which must have IPv6, and the carrier that the addresses are of. */
function placeOf(holder: Entity<NetworkInterface>, wanted: string | undefined): { node: Node; isp: Isp } {
  const node = nodeOf(holder);
  if (!node?.ipv6)
    throw new ApiError("InvalidParameterValue.NodeNotSupportIPv6", `${holder.data.Zone} has no IPv6.`);
  const isp = wanted === undefined ? node.isps[0] : node.isps.find((one) => one === wanted);
  if (!isp) throw invalid(`${node.zone} has ${node.isps.join(", ")}, not ${wanted}.`);
  return { node, isp };
}

/** The range at the node that an address is of. */
function rangeWith(node: Node, address: string): string {
  const range = node.isps.map((isp) => rangeOf(node, isp)).find((one) => contains6(one, `${address}/128`));
  const reserved = range && Array.from({ length: RESERVED }, (_, nth) => nthOf(range, nth));
  if (range && !reserved?.includes(address)) return range;
  throw new ApiError(
    "InvalidParameterValue.SubnetConflict",
    `${address} is not one that a carrier hands out at ${node.zone}.`,
  );
}

function assign(call: Call<AssignIpv6AddressesRequest>): object {
  const { world, params } = call;
  const holder = call.one(networkInterface, "NetworkInterfaceId");
  if (!holder.data.Primary)
    throw invalid(`${holder.id} is no machine's own interface: it takes no IPv6 address.`);
  const { node, isp } = placeOf(holder, params.Ipv6ISP);
  const { Ipv6Addresses: chosen = [], Ipv6AddressCount: more = 0 } = params;
  if (ipv6sOf(world, holder).length + chosen.length + more > MOST_ADDRESSES)
    throw new ApiError(
      "LimitExceeded.AddressQuotaLimitExceeded",
      `${holder.id} would have more than ${MOST_ADDRESSES} IPv6 addresses.`,
    );
  const taken = new Set(world.list(ipv6Address).map(({ data }) => data.Address));
  const wanted = chosen.map(({ Address, Description }) => {
    const address = spelled6(Address) ?? "";
    if (taken.has(address))
      throw new ApiError("InvalidParameterValue.SubnetConflict", `${address} is in use.`);
    return { range: rangeWith(node, address), address, description: Description };
  });
  const free = Array.from({ length: more }, () => ({ range: rangeOf(node, isp) }));
  const made = [...wanted, ...free].map((one) => giveIpv6(world, holder, one));
  return { Ipv6AddressSet: made.map(viewIpv6) };
}

/** The addresses of the interface that a request names. */
function named(call: Call<{ Ipv6Addresses: Ipv6AddressInput[] }>): [Entity<Ipv6Address>, Ipv6AddressInput][] {
  const holder = call.one(networkInterface, "NetworkInterfaceId");
  const present = ipv6sOf(call.world, holder);
  return call.params.Ipv6Addresses.map((one) => {
    const found = present.find(
      ({ data, state }) => data.Address === spelled6(one.Address) && state !== "DELETING",
    );
    if (found) return [found, one];
    throw new ApiError(
      "UnsupportedOperation.AttachmentNotFound",
      `The interface ${holder.id} has no IPv6 address \`${one.Address}\`.`,
    );
  });
}

function release(call: Call<ReleaseIpv6AddressesRequest>): object {
  const { world } = call;
  const task = numberedTask(world);
  for (const [entity] of named(call)) world.begin(entity, "release", { task });
  return { TaskId: Number(task) };
}

function modify(call: Call<ModifyIpv6AddressesAttributeRequest>): undefined {
  for (const [entity, { Description = "" }] of named(call)) call.world.update(entity, { Description });
}

const refs = { NetworkInterfaceId: networkInterface };

export const part = definePart<EcmActions>({
  kinds: [ipv6Address],
  actions: {
    AssignIpv6Addresses: {
      refs,
      needs: { ref: "NetworkInterfaceId", states: ["AVAILABLE"] },
      check: checkAssign,
      run: assign,
    },
    ReleaseIpv6Addresses: { refs, check, run: release },
    ModifyIpv6AddressesAttribute: { refs, check, run: modify },
  },
});
