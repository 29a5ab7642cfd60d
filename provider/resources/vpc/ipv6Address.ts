// One IPv6 address of a network interface, of the range that its subnet has. Today's API adds and removes it behind its answers.
import { field } from "../../lifecycle/author/field";
import { ipv6AddressOf, type Placed } from "../network/interfaces/ipv6Address";

export const ipv6Address = ipv6AddressOf("vpc", {
  doc: "An IPv6 address of a network interface, whose subnet has an IPv6 range by `Ipv6SubnetCidrBlock`; the address keeps that range from being taken away.",
  interfaceDoc: "The network interface.",
  addressDoc: "The address, a free one of the subnet's IPv6 range.",
  outputs: {
    addressType: field
      .string()
      .optional()
      .from(({ AddressType }: Placed) => AddressType || undefined)
      .doc("`GUA`: an address that is unique everywhere; `ULA`: one for private networks."),
    publicIpAddress: field
      .string()
      .optional()
      .volatile()
      .from(({ PublicIpAddress }: Placed) => PublicIpAddress || undefined)
      .doc("The public address that is bound to it, where it is one for private networks."),
  },
  holds: {
    "vpc:Ipv6SubnetCidrBlock": async ({ api, id }) => {
      const Filters = [{ Name: "subnet-id", Values: [id] }];
      const found = await api.list("vpc.DescribeNetworkInterfaces", { Filters });
      return found.flatMap(({ NetworkInterfaceId, Ipv6AddressSet }) =>
        (Ipv6AddressSet ?? []).map((one) => ({
          ...{ id: `${NetworkInterfaceId}/${one.Address}`, item: { ...one, NetworkInterfaceId } },
        })),
      );
    },
  },
  example: `new tencentcloud.vpc.Ipv6Address("web", {
  networkInterfaceId: front.id,
  ipv6Address: range.ipv6CidrBlock.apply((whole) => whole.replace("/64", "10")),
});`,
});
