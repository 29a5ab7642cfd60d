// The case of a public address bound to an HA virtual address.
import type { vpc as sdk } from "../../../sdk";
import { type Given, type Needed, resourceCase } from "../case";
import { anEip, aSubnet, aVpc, never } from "../words";

const aVirtualAddress: Needed = [
  "vpc:HaVip",
  (given) => ({ vpcId: given("vpc"), subnetId: given("subnet") }),
];
const program = (given: Given) => ({ haVipId: given("virtual"), addressIp: given("address.addressIp") });

export const haVipEipAssociation = resourceCase<sdk.HaVipEipAssociationArgs>({
  token: "vpc:HaVipEipAssociation",
  lives: [
    {
      beside: {
        ...{ vpc: aVpc, subnet: aSubnet() },
        ...{ virtual: aVirtualAddress, otherVirtual: aVirtualAddress },
        ...{ address: anEip, otherAddress: anEip },
      },
      least: program,
      most: program,
      created: ["HaVipAssociateAddressIp"],
      deleted: ["HaVipDisassociateAddressIp"],
      properties: {
        haVipId: {
          to: (given) => given("otherVirtual"),
          by: "replacement",
          gone: true,
          drift: async ({ api }, _, given) => {
            await api.vpc.HaVipDisassociateAddressIp({ HaVipId: given("virtual") });
            for (let status = ""; status !== "UNBIND"; ) {
              const { AddressSet } = await api.vpc.DescribeAddresses({ AddressIds: [given("address")] });
              status = AddressSet[0]?.AddressStatus ?? "";
            }
          },
        },
        addressIp: { to: (given) => given("otherAddress.addressIp"), by: "replacement", drift: never },
      },
    },
  ],
  costs: {
    make: ["HaVipAssociateAddressIp", "DescribeAddresses", "DescribeHaVips"],
    see: ["DescribeHaVips"],
    remove: ["DescribeHaVips", "HaVipDisassociateAddressIp", "DescribeAddresses"],
  },
  single: "a bench knows what it needs by ids, and a binding takes an address",
});
