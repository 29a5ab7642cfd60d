// The IPv6 range of a subnet, a part of its VPC's. It is read with the subnet.
import { normalRange, parseCidr } from "../../lifecycle/author/cidr";
import { leftByRun, RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import type { Value } from "../../lifecycle/author/values";
import { defineAttachment } from "../attachment";

const mask = 64;

/** What is wrong with a range for a subnet. */
function wrong(value: Value): string | undefined {
  const range = parseCidr(String(value));
  if (!range?.address.includes(":")) return "must be an IPv6 range such as 2001:db8:0:101::/64";
  if (range.mask !== mask) return `must have the mask /${mask}`;
  return range.address === range.network
    ? undefined
    : `must be a network address: did you mean ${range.network}/${mask}?`;
}

export const ipv6SubnetCidrBlock = defineAttachment({
  token: "vpc:Ipv6SubnetCidrBlock",
  noun: "IPv6 range of a subnet",
  doc: "The IPv6 range of a subnet, which has one at most: a /64 of the range that its VPC has by `Ipv6CidrBlock`. Addresses in it keep it from being taken away.",
  id: "subnet-xxxxxxxx",
  of: ["subnetId"],
  inputs: {
    vpcId: field.idOf("vpc:Vpc").replace().doc("The VPC of the subnet."),
    subnetId: field.idOf("vpc:Subnet").replace().doc("The subnet."),
    ipv6CidrBlock: field
      .string()
      .replace()
      .test(`an IPv6 range with the mask /${mask}`, wrong)
      .normal(normalRange)
      .doc("A range of the VPC's IPv6 range that no other subnet has."),
  },
  outputs: {},
  reads: "vpc.DescribeSubnets",
  uses: ["vpc.AssignIpv6SubnetCidrBlock", "vpc.UnassignIpv6SubnetCidrBlock"],
  find: ({ VpcId, SubnetId, Ipv6CidrBlock }, { ipv6CidrBlock }) =>
    Ipv6CidrBlock &&
    (ipv6CidrBlock === undefined || normalRange(Ipv6CidrBlock) === normalRange(ipv6CidrBlock))
      ? { VpcId, SubnetId, Ipv6CidrBlock }
      : undefined,
  attach: async ({ api, inputs: { vpcId: VpcId, subnetId: SubnetId, ipv6CidrBlock: Ipv6CidrBlock } }) => {
    const Ipv6SubnetCidrBlocks = [{ SubnetId, Ipv6CidrBlock }];
    await api.vpc.AssignIpv6SubnetCidrBlock({ VpcId, Ipv6SubnetCidrBlocks });
    return { item: { VpcId, SubnetId, Ipv6CidrBlock } };
  },
  makeWay: async ({ api, inputs: { vpcId, subnetId, ipv6CidrBlock } }) => {
    const Filters = [{ Name: "vpc-id", Values: [vpcId] }];
    const subnets = await api.list("vpc.DescribeSubnets", { Filters });
    const wanted = normalRange(ipv6CidrBlock);
    const inTheWay = subnets.find(
      ({ SubnetId, Ipv6CidrBlock }) =>
        Ipv6CidrBlock && (SubnetId === subnetId || normalRange(Ipv6CidrBlock) === wanted),
    );
    if (!inTheWay) return false;
    const { SubnetId, Ipv6CidrBlock } = inTheWay;
    throw new RefusedError(
      `${SubnetId} has the IPv6 range ${Ipv6CidrBlock}; take that away first${leftByRun}`,
    );
  },
  detach: ({ api, present: { VpcId, ...line } }) =>
    api.vpc.UnassignIpv6SubnetCidrBlock({ VpcId, Ipv6SubnetCidrBlocks: [line] }),
  example: `const six = new tencentcloud.vpc.Ipv6CidrBlock("six", { vpcId: main.id });
new tencentcloud.vpc.Ipv6SubnetCidrBlock("web", {
  vpcId: main.id,
  subnetId: web.id,
  ipv6CidrBlock: six.ipv6CidrBlock.apply((whole) => whole.replace("00::/56", "01::/64")),
});`,
});
