// One IPv6 address of a machine's own network interface, of the range that a carrier has at its node.
import { ipv6AddressOf } from "../network/interfaces/ipv6Address";

export const ipv6Address = ipv6AddressOf("ecm", {
  doc: "An IPv6 address of an edge machine's own network interface, where its node has IPv6.",
  interfaceDoc:
    "The machine's own network interface, its `networkInterfaceId`. No other takes IPv6 addresses.",
  addressDoc: "The address, a free one of the range that a carrier has at the machine's node.",
  outputs: {},
  example: `new tencentcloud.ecm.Ipv6Address("web", {
  region: edge.region,
  networkInterfaceId: machine.networkInterfaceId,
  ipv6Address: "2402:4e00:1:200::20",
});`,
});
