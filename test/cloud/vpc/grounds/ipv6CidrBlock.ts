// IPv6 ranges and addresses, where every refusal of their actions can be caused.

import { present } from "../../../found";
import { type Causes, change, type Params } from "../../errors/refusals";
import type { Stage } from "../../stage";

type Six = Awaited<ReturnType<typeof buildIpv6>>;

interface Around {
  networks: { other: string; smallSubnet: string };
  /** Interfaces of the subnet with the range, and of the one without. */
  interfaces: { free: { id: string }; attached: { id: string } };
}

/** A VPC with a range, of which one of its two subnets has a part with an address in use; and a VPC without. */
export async function buildIpv6(
  { vpc, vpcId, subnetId }: Stage,
  { networks: { other, smallSubnet }, interfaces }: Around,
) {
  const block = (await vpc.AssignIpv6CidrBlock({ VpcId: vpcId })).Ipv6CidrBlock;
  const [first, second] = ["01", "02"].map((part) => block.replace("00::/56", `${part}::/64`)) as [
    string,
    string,
  ];
  await vpc.AssignIpv6SubnetCidrBlock({
    VpcId: vpcId,
    Ipv6SubnetCidrBlocks: [{ SubnetId: subnetId, Ipv6CidrBlock: first }],
  });
  const [NetworkInterfaceId, outside] = [interfaces.free.id, interfaces.attached.id];
  const { Ipv6AddressSet } = await vpc.AssignIpv6Addresses({ NetworkInterfaceId, Ipv6AddressCount: 1 });
  return {
    ...{ vpcId, other, block, first, second, used: subnetId, free: smallSubnet },
    ...{ holder: NetworkInterfaceId, outside, address: present(Ipv6AddressSet[0]).Address },
  };
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
  holder: NetworkInterfaceId,
  address: Address,
}: Six): Record<string, Params> {
  const lines = (SubnetId: string, Ipv6CidrBlock: string) => ({
    ...{ VpcId, Ipv6SubnetCidrBlocks: [{ SubnetId, Ipv6CidrBlock }] },
  });
  return {
    AssignIpv6CidrBlock: { VpcId: other },
    UnassignIpv6CidrBlock: { VpcId, Ipv6CidrBlock: block },
    AssignIpv6SubnetCidrBlock: lines(free, second),
    UnassignIpv6SubnetCidrBlock: lines(used, first),
    AssignIpv6Addresses: {
      ...{ NetworkInterfaceId, Ipv6Addresses: [{ Address: first.replace("/64", "10") }] },
    },
    UnassignIpv6Addresses: { NetworkInterfaceId, Ipv6Addresses: [{ Address }] },
    ModifyIpv6AddressesAttribute: { NetworkInterfaceId, Ipv6Addresses: [{ Address, Description: "new" }] },
  };
}

function addressCauses({ holder, outside, first, address }: Six, young: string): Causes {
  const named = (...addresses: string[]) => ({ Ipv6Addresses: addresses.map((Address) => ({ Address })) });
  const free = first.replace("/64", "10");
  const changing = change({ NetworkInterfaceId: young });
  return {
    AssignIpv6Addresses: {
      InvalidParameterValue: change({ Ipv6Addresses: [{ Address: free, Primary: true }] }),
      "InvalidParameterValue.Malformed": change(named("office")),
      "InvalidParameterValue.Range": change(named("2001:db8:ffff::10")),
      "InvalidParameterValue.Reserved": change(named(first.replace("/64", "1"))),
      "LimitExceeded.Address": change({ Ipv6AddressCount: 30 }),
      MissingParameter: change({ Ipv6Addresses: undefined }),
      "ResourceInUse.Address": change(named(address)),
      "UnsupportedOperation.InvalidState": changing,
      "UnsupportedOperation.UnassignCidrBlock": change({ NetworkInterfaceId: outside }),
    },
    UnassignIpv6Addresses: {
      ResourceNotFound: change({ NetworkInterfaceId: holder, ...named(free) }),
      "UnsupportedOperation.InvalidState": changing,
    },
    ModifyIpv6AddressesAttribute: {
      "InvalidParameterValue.Duplicate": change(named(address, address)),
      "UnsupportedOperation.InvalidState": changing,
    },
  };
}

export function ipv6Causes(six: Six, young: string): Causes {
  const { vpcId, other, used, free, first, second } = six;
  const lines = (...Ipv6SubnetCidrBlocks: object[]) => change({ Ipv6SubnetCidrBlocks });
  const line = (SubnetId: string, Ipv6CidrBlock?: string) => ({ SubnetId, Ipv6CidrBlock });
  return {
    ...addressCauses(six, young),
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
      ResourceInUse: change({}),
      ResourceNotFound: lines(line(free, second)),
    },
  };
}
