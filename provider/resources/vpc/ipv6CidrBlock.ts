// The IPv6 range of a VPC, which the cloud chooses. It is read with the VPC.
import type { Vpc } from "../../api/actions/vpc";
import { leftByRun, RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { defineAttachment } from "../attachment";

/** A VPC's range as an assignment answers it. */
type Assigned = Pick<Vpc, "VpcId" | "Ipv6CidrBlock"> & { AddressType: string };

/** Of addresses that are seen from everywhere, which a range is of where nothing else is said. */
const everywhere = "GUA";

function assigned({ VpcId, Ipv6CidrBlock, Ipv6CidrBlockSet }: Vpc): Assigned | undefined {
  if (!Ipv6CidrBlock) return undefined;
  const line = Ipv6CidrBlockSet?.find(({ IPv6CidrBlock }) => IPv6CidrBlock === Ipv6CidrBlock);
  return { VpcId, Ipv6CidrBlock, AddressType: line?.AddressType || everywhere };
}

export const ipv6CidrBlock = defineAttachment({
  token: "vpc:Ipv6CidrBlock",
  noun: "IPv6 range of a VPC",
  doc: "The IPv6 range of a VPC, which has one at most. The cloud chooses it; subnets get parts of it by `Ipv6SubnetCidrBlock`, which keep it from being taken away.",
  id: "vpc-xxxxxxxx",
  of: ["vpcId"],
  inputs: {
    vpcId: field.idOf("vpc:Vpc").replace().doc("The VPC."),
    addressType: field
      .enum("GUA", "ULA")
      .optional()
      .replace()
      .from(({ AddressType }: Assigned) => AddressType)
      .doc(
        "`GUA`: addresses that are unique everywhere; `ULA`: addresses for private networks. Defaults to `GUA`.",
      ),
  },
  outputs: {
    ipv6CidrBlock: field.string().doc("The range, such as `2001:db8:0:100::/56`."),
  },
  reads: "vpc.DescribeVpcs",
  uses: ["vpc.AssignIpv6CidrBlock", "vpc.UnassignIpv6CidrBlock"],
  find: (vpc, { addressType }) => {
    const found = assigned(vpc);
    return addressType === undefined || found?.AddressType === addressType ? found : undefined;
  },
  attach: async ({ api, inputs: { vpcId: VpcId, addressType } }) => {
    const made = await api.vpc.AssignIpv6CidrBlock({ VpcId, AddressType: addressType });
    const AddressType = made.AddressType || addressType || everywhere;
    return { item: { VpcId, Ipv6CidrBlock: made.Ipv6CidrBlock, AddressType } };
  },
  makeWay: async ({ api, inputs: { vpcId: id } }) => {
    const range = (await api.describe("vpc.DescribeVpcs", id, { fresh: true }))?.Ipv6CidrBlock;
    if (range) throw new RefusedError(`${id} has the IPv6 range ${range}; take that away first${leftByRun}`);
    return false;
  },
  detach: ({ api, present: { VpcId, Ipv6CidrBlock } }) =>
    api.vpc.UnassignIpv6CidrBlock({ VpcId, Ipv6CidrBlock }),
  example: `const six = new tencentcloud.vpc.Ipv6CidrBlock("six", { vpcId: main.id });`,
});
