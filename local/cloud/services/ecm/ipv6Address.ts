// An IPv6 address of a machine's own interface, of the range that a carrier has at a node.
import { defineKind, type Entity, GONE, type World } from "../../kind";
import type { NetworkInterface } from "../../network/networkInterface";
import { contains6, nthOf } from "../../network/ranges6";
import { type Isp, type Node, nodes } from "./node";
import { ecmService } from "./service";

export interface Ipv6Address {
  NetworkInterfaceId: string;
  Address: string;
  Description: string;
}

export const ipv6Address = defineKind<Ipv6Address>({
  service: ecmService,
  type: "ecm:ipv6Address",
  // No action names one by an id.
  prefix: "ipv6",
  nameAttribute: "Address",
  relations: [{ to: "ecm:networkInterface", via: "NetworkInterfaceId", onDelete: "cascade" }],
  machine: {
    initial: "PENDING",
    transitions: {
      assign: { from: ["PENDING"], to: "AVAILABLE", seconds: 2, failed: "AVAILABLE" },
      release: { from: ["AVAILABLE"], via: "DELETING", to: GONE, seconds: 3, failed: "AVAILABLE" },
    },
  },
});

/** The addresses of an interface. */
export function ipv6sOf(world: World, { id }: Entity): Entity<Ipv6Address>[] {
  return world.list(ipv6Address).filter(({ data }) => data.NetworkInterfaceId === id);
}

/** An address as answers show it. */
export function viewIpv6({ state, data: { Address, Description } }: Entity<Ipv6Address>): object {
  return { Address, Description, Primary: false, AddressId: "", IsWanIpBlocked: false, State: state };
}

/** The node that an interface is at. */
export function nodeOf({ data }: Entity<NetworkInterface>): Node | undefined {
  return nodes.find(({ zone }) => zone === data.Zone);
}

/** The range of a carrier at a node. No document says one: each has its own. */
export function rangeOf({ zoneId }: Node, isp: Isp): string {
  const carrier = ["CTCC", "CUCC", "CMCC"].indexOf(isp) + 1;
  return `2402:4e00:${carrier}:${(zoneId % 65_536).toString(16)}::/64`;
}

/** The carrier whose range at the node of an interface has an address. */
export function carrierOf(holder: Entity<NetworkInterface>, address: string): Isp {
  const node = nodeOf(holder);
  const isps = node?.isps ?? [];
  return isps.find((isp) => node && contains6(rangeOf(node, isp), `${address}/128`)) ?? "CTCC";
}

/** The first of a range is nobody's, the second the gateway's. */
export const RESERVED = 2;

/** Gives an interface an address, or the lowest free one of a range. */
export function giveIpv6(
  world: World,
  { id, region }: Entity<NetworkInterface>,
  given: { range: string; address?: string | undefined; description?: string | undefined },
): Entity<Ipv6Address> {
  const taken = new Set(world.list(ipv6Address).map(({ data }) => data.Address));
  const lowestFree = () => {
    for (let nth = RESERVED; ; nth++) if (!taken.has(nthOf(given.range, nth))) return nthOf(given.range, nth);
  };
  const data = {
    NetworkInterfaceId: id,
    ...{ Address: given.address ?? lowestFree(), Description: given.description ?? "" },
  };
  return world.begin(world.create(ipv6Address, data, { region }), "assign");
}
