// The case of the binding of a public address of edge machines: with a machine, and with a network interface.
import type { ecm as sdk } from "../../../sdk";
import { first } from "../../found";
import { type Given, resourceCase } from "../case";
import type { Lab, Living } from "../lab";
import {
  anEdgeEip,
  anEdgeInterface,
  anEdgeSubnet,
  anEdgeVpc,
  edge,
  edgeAddressOf,
  edgeZone,
  never,
} from "../words";

const EcmRegion = edge.region;

async function unbind({ api: { ecm } }: Lab, { now }: Living): Promise<void> {
  await ecm.DisassociateAddress({ EcmRegion, AddressId: now.id });
  for (let status = ""; status !== "UNBIND"; ) {
    const { AddressSet } = await ecm.DescribeAddresses({ EcmRegion, AddressIds: [now.id] });
    status = first(AddressSet, "address").AddressStatus;
  }
}

/** A machine in `vpc` and `subnet` that runs. */
async function machineIn({ api: { ecm } }: Lab, given: Given): Promise<string> {
  const place = {
    VpcId: given("vpc"),
    SubnetId: given("subnet"),
    Zone: edgeZone,
    ISP: "CTCC",
    InstanceCount: 1,
  };
  const { InstanceIdSet } = await ecm.RunInstances({
    ...{ ZoneInstanceCountISPSet: [place], ImageId: "img-9qabwvbn", InstanceType: "SN3ne.SMALL2" },
    ...{ DataDiskSize: 0, InternetMaxBandwidthOut: 25 },
  });
  const id = first(InstanceIdSet, "machine");
  for (let state = ""; state !== "RUNNING"; ) {
    const { InstanceSet } = await ecm.DescribeInstances({ Filters: [{ Name: "instance-id", Values: [id] }] });
    state = first(InstanceSet, "machine").InstanceState;
  }
  return id;
}

/** The addresses of the two network interfaces. */
async function addresses(lab: Lab, given: Given): Promise<Record<string, string>> {
  return {
    privateIpAddress: await edgeAddressOf(lab, given("networkInterface")),
    privateIpAddress2: await edgeAddressOf(lab, given("networkInterface2")),
  };
}

const withInterface = (given: Given) => ({
  ...edge,
  addressId: given("address"),
  networkInterfaceId: given("networkInterface"),
  privateIpAddress: given("privateIpAddress"),
});

const withMachine = (given: Given) => ({
  ...edge,
  addressId: given("address"),
  instanceId: given("machine"),
});

const calls = { created: ["AssociateAddress"], deleted: ["DisassociateAddress"] };

export const eipAssociation = resourceCase<sdk.EipAssociationArgs>({
  token: "ecm:EipAssociation",
  lives: [
    {
      as: "with a machine",
      beside: { vpc: anEdgeVpc, subnet: anEdgeSubnet(), address: anEdgeEip, otherAddress: anEdgeEip },
      calls: async (lab, given) => ({
        machine: await machineIn(lab, given),
        otherMachine: await machineIn(lab, given),
      }),
      least: withMachine,
      most: (given) => ({ ...withMachine(given), reallocateNormalPublicIp: false }),
      ...calls,
      properties: {
        addressId: { to: (given) => given("otherAddress"), by: "replacement", drift: never },
        instanceId: {
          to: (given) => given("otherMachine"),
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
        ...{ address: anEdgeEip, vpc: anEdgeVpc, subnet: anEdgeSubnet() },
        ...{ networkInterface: anEdgeInterface, networkInterface2: anEdgeInterface },
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
  single: "it is made by the same code as vpc:EipAssociation",
});
