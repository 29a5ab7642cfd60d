// The case of a public address's binding: with an instance, and with a network interface.
import type { vpc as sdk } from "../../../sdk";
import { first, found } from "../../found";
import { type Given, resourceCase } from "../case";
import type { Lab, Living } from "../lab";
import { addressOf, aMachineInVpc, anEip, anInterface, aSubnet, aVpc, instances, never } from "../words";

async function unbind({ api }: Lab, { now }: Living): Promise<void> {
  await api.vpc.DisassociateAddress({ AddressId: now.id });
  for (let status = ""; status !== "UNBIND"; ) {
    const { AddressSet } = await api.vpc.DescribeAddresses({ AddressIds: [now.id] });
    status = first(AddressSet, "address").AddressStatus;
  }
}

/** The addresses of the two network interfaces. */
async function addresses({ api }: Lab, given: Given): Promise<Record<string, string>> {
  const addressOfThe = async (name: string) => {
    const item = await api.describe("vpc.DescribeNetworkInterfaces", given(name));
    return addressOf(found(item, name));
  };
  return {
    privateIpAddress: await addressOfThe("networkInterface"),
    privateIpAddress2: await addressOfThe("networkInterface2"),
  };
}

const withInterface = (given: Given) => ({
  addressId: given("address"),
  networkInterfaceId: given("networkInterface"),
  privateIpAddress: given("privateIpAddress"),
});

const calls = { created: ["AssociateAddress"], deleted: ["DisassociateAddress"] };

export const eipAssociation = resourceCase<sdk.EipAssociationArgs>({
  token: "vpc:EipAssociation",
  lives: [
    {
      as: "with an instance",
      beside: {
        vpc: aVpc,
        subnet: aSubnet(),
        address: anEip,
        otherAddress: anEip,
        instance: aMachineInVpc,
        otherInstance: aMachineInVpc,
      },
      least: (given) => ({ addressId: given("address"), instanceId: given("instance") }),
      most: (given) => ({
        addressId: given("address"),
        instanceId: given("instance"),
        reallocateNormalPublicIp: false,
      }),
      ...calls,
      properties: {
        addressId: { to: (given) => given("otherAddress"), by: "replacement", drift: never },
        instanceId: {
          to: (given) => given("otherInstance"),
          by: "replacement",
          gone: true,
          drift: unbind,
        },
        reallocateNormalPublicIp: { to: true, by: [], drift: "it is used when the binding is removed" },
      },
    },
    {
      as: "with a network interface",
      beside: {
        ...{ address: anEip, vpc: aVpc, subnet: aSubnet() },
        ...{ networkInterface: anInterface, networkInterface2: anInterface },
      },
      calls: addresses,
      least: withInterface,
      most: withInterface,
      ...calls,
      properties: {
        networkInterfaceId: {
          to: (given) => given("networkInterface2"),
          by: "replacement",
          gone: true,
          drift: unbind,
        },
        privateIpAddress: {
          to: "10.0.1.200",
          by: "replacement",
          drift: "it changes with the network interface",
        },
      },
    },
  ],
  costs: {
    make: ["AssociateAddress", "DescribeAddresses"],
    see: ["DescribeAddresses"],
    remove: ["DescribeAddresses", "DisassociateAddress", "DescribeAddresses"],
  },
  many: {
    most: 1000,
    usual: 10,
    needs: async (need, size) => {
      const addresses = await need(
        "vpc:Eip",
        Array.from({ length: size }, () => ({})),
      );
      return [...addresses, ...(await instances(need, size))];
    },
    program: (i, _changed, ids) => ({
      addressId: found(ids[i], "address"),
      instanceId: found(ids[ids.length / 2 + i], "instance"),
    }),
    least: { create: { chain: 2, seconds: 3 }, delete: { chain: 3, seconds: 3 } },
  },
});
