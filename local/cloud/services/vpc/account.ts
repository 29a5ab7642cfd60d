// What the account can do with networks, and its default VPC. This account has the classic network, too, and so gets a
// default VPC only when it insists (api-docs/vpc.txt:1072).
import { type AnyCall, definePart } from "../../action";
import { formatIp, overlaps, parseCidr } from "../../cidr";
import { ApiError } from "../../errors";
import type { World } from "../../kind";
import { getOpenZone, openZones } from "../../places";
import type { VpcActions } from "../../requests/vpc";
import { makeSubnet, subnet } from "./subnet";
import { makeVpc, vpc } from "./vpc";

const DEFAULT_RANGE = "172.16.0.0/16";
const SUBNET_MASK = 20;

/** The lowest range of a default subnet's size that the VPC has free. */
function freeRange(world: World, vpcId: string): string {
  const outer = parseCidr(DEFAULT_RANGE)!;
  const taken = world
    .list(subnet)
    .flatMap(({ data }) => (data.VpcId === vpcId ? parseCidr(data.CidrBlock)! : []));
  const size = 2 ** (32 - SUBNET_MASK);
  for (let start = outer.start; start < outer.start + outer.size; start += size) {
    if (!taken.some((range) => overlaps(range, { start, size, mask: SUBNET_MASK })))
      return `${formatIp(start)}/${SUBNET_MASK}`;
  }
  throw new ApiError("ResourceInsufficient", `The default VPC ${vpcId} has no free range for a subnet.`);
}

/** The default VPC, and its subnet in a zone; made when they are not there. */
function ensureDefault({ world, region }: Pick<AnyCall, "world" | "region">, zone: string): object {
  const owner =
    world.list(vpc).find((one) => one.data.IsDefault) ??
    makeVpc(world, { VpcName: "Default-VPC", CidrBlock: DEFAULT_RANGE, IsDefault: true });
  getOpenZone(region, zone);
  const within =
    world.list(subnet).find(({ data }) => data.VpcId === owner.id && data.IsDefault && data.Zone === zone) ??
    makeSubnet(world, {
      VpcId: owner.id,
      SubnetName: "Default-Subnet",
      CidrBlock: freeRange(world, owner.id),
      Zone: zone,
      IsDefault: true,
    });
  return {
    VpcId: owner.id,
    SubnetId: within.id,
    VpcName: owner.data.VpcName,
    SubnetName: within.data.SubnetName,
    CidrBlock: within.data.CidrBlock,
  };
}

export const part = definePart<VpcActions>({
  kinds: [],
  actions: {
    DescribeAccountAttributes: {
      run: () => ({
        AccountAttributeSet: [{ AttributeName: "supported-platforms", AttributeValues: ["VPC", "CLASSIC"] }],
      }),
    },

    DescribeNetworkAccountType: { run: () => ({ NetworkAccountType: "STANDARD" }) },

    CreateDefaultVpc: {
      run: (call) => {
        const { Zone, Force } = call.params;
        if (!Force) return { Vpc: { VpcId: "0", SubnetId: "0" } };
        return { Vpc: ensureDefault(call, Zone ?? openZones(call.region)[0] ?? "") };
      },
    },
  },
});
