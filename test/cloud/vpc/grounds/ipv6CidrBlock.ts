// IPv6 ranges, where every refusal of their actions can be caused.
import { type Causes, change, type Params } from "../../errors/refusals";
import type { Stage } from "../../stage";

type Six = Awaited<ReturnType<typeof buildIpv6>>;

/** A VPC with a range, of which one of its two subnets has a part; and a VPC without. */
export async function buildIpv6(
  { vpc, vpcId, subnetId }: Stage,
  { other, smallSubnet }: { other: string; smallSubnet: string },
) {
  const block = (await vpc.AssignIpv6CidrBlock({ VpcId: vpcId })).Ipv6CidrBlock!;
  const [first, second] = ["01", "02"].map((part) => block.replace("00::/56", `${part}::/64`)) as [
    string,
    string,
  ];
  await vpc.AssignIpv6SubnetCidrBlock({
    VpcId: vpcId,
    Ipv6SubnetCidrBlocks: [{ SubnetId: subnetId, Ipv6CidrBlock: first }],
  });
  return { vpcId, other, block, first, second, used: subnetId, free: smallSubnet };
}

/** Good requests for their actions. */
export function ofIpv6({
  vpcId: VpcId,
  other,
  block,
  used,
  free,
  first,
  second,
}: Six): Record<string, Params> {
  const lines = (SubnetId: string, Ipv6CidrBlock: string) => ({
    ...{ VpcId, Ipv6SubnetCidrBlocks: [{ SubnetId, Ipv6CidrBlock }] },
  });
  return {
    AssignIpv6CidrBlock: { VpcId: other },
    UnassignIpv6CidrBlock: { VpcId, Ipv6CidrBlock: block },
    AssignIpv6SubnetCidrBlock: lines(free, second),
    UnassignIpv6SubnetCidrBlock: lines(used, first),
  };
}

export function ipv6Causes({ vpcId, other, used, free, first, second }: Six): Causes {
  const lines = (...Ipv6SubnetCidrBlocks: object[]) => change({ Ipv6SubnetCidrBlocks });
  const line = (SubnetId: string, Ipv6CidrBlock?: string) => ({ SubnetId, Ipv6CidrBlock });
  return {
    AssignIpv6CidrBlock: {
      "LimitExceeded.CidrBlock": change({ VpcId: vpcId }),
      UnsupportedOperation: change({ AddressType: "office" }),
    },
    UnassignIpv6CidrBlock: {
      "InvalidParameterValue.Malformed": change({ Ipv6CidrBlock: "office" }),
      ResourceInUse: change({}),
      ResourceNotFound: change({ VpcId: other }),
    },
    AssignIpv6SubnetCidrBlock: {
      "InvalidParameterValue.Duplicate": lines(line(free, second), line(free, second)),
      "InvalidParameterValue.Malformed": lines(line(free, "office")),
      "InvalidParameterValue.SubnetConflict": lines(line(free, first)),
      "InvalidParameterValue.SubnetRange": lines(line(free, "2001:db8:ffff::/64")),
      "LimitExceeded.SubnetCidrBlock": lines(line(used, second)),
      MissingParameter: lines(line(free)),
      ResourceNotFound: lines(line("subnet-00000000", second)),
    },
    UnassignIpv6SubnetCidrBlock: {
      "InvalidParameterValue.Duplicate": lines(line(used, first), line(used, first)),
      "InvalidParameterValue.Malformed": lines(line(used, "office")),
      ResourceNotFound: lines(line(free, second)),
    },
  };
}
