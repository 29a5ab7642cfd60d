// Which private addresses of a VPC are in use, and by what.
import { type AnyCall, type Call, definePart } from "../../../action";
import { contains, parseCidr, parseIp } from "../../../cidr";
import { formatDateTime } from "../../../clock";
import { readPage } from "../../../describes";
import { ApiError } from "../../../errors";
import { type Entity, isWellFormed } from "../../../kind";
import type {
  DescribeUsedIpAddressRequest,
  DescribeVpcPrivateIpAddressesRequest,
  VpcActions,
} from "../../../requests/vpc";
import { type Subnet, subnet } from "../subnet";
import { vpc } from "../vpc";

interface Used {
  IpAddress: string;
  ResourceId: string;
  ResourceType: string;
  within: Entity<Subnet>;
}

/** What holds addresses, as answers call it, by the prefix of its id. */
const HOLDERS: Record<string, string> = { ins: "CVM", eni: "ENI", vpngw: "VPNGW" };

/** Every address of a VPC that is handed out, lowest first. */
function used(call: AnyCall, vpcId: string): Used[] {
  const all = call.world
    .list(subnet)
    .filter(({ data }) => data.VpcId === vpcId)
    .flatMap((within) =>
      Object.entries(within.data.Addresses).map(([IpAddress, ResourceId]) => ({
        ...{ IpAddress, ResourceId, within },
        ResourceType: HOLDERS[ResourceId.split("-")[0] ?? ""] ?? "",
      })),
    );
  return all.sort((a, b) => (parseIp(a.IpAddress) ?? 0) - (parseIp(b.IpAddress) ?? 0));
}

const malformed = (text: string) =>
  new ApiError("InvalidParameterValue.Malformed", `The address \`${text}\` is malformed.`);

const FILTERS: Record<string, (one: Used) => string> = {
  "ip-addresses": ({ IpAddress }) => IpAddress,
  "resource-id": ({ ResourceId }) => ResourceId,
};

/** Ids may be empty, and then nothing is found: clients ask so for what is in no VPC. */
function checkUsed({ IpAddresses = [], Filters = [], VpcId, SubnetId }: DescribeUsedIpAddressRequest): void {
  if (IpAddresses.length > 0 && Filters.length > 0)
    throw new ApiError(
      "InvalidParameterValue.ParameterMismatch",
      "IpAddresses and Filters exclude each other.",
    );
  const stray = IpAddresses.find((text) => parseIp(text) === undefined);
  if (stray !== undefined) throw malformed(stray);
  if (SubnetId && !isWellFormed(subnet, SubnetId)) throw malformed(SubnetId);
  if (VpcId && !isWellFormed(vpc, VpcId)) throw malformed(VpcId);
  for (const { Name = "" } of Filters)
    if (!Object.hasOwn(FILTERS, Name))
      throw new ApiError("InvalidParameter", `The filter \`${Name}\` is not supported.`);
}

function describeUsed(call: Call<DescribeUsedIpAddressRequest>): object {
  const { VpcId, SubnetId, IpAddresses = [], Filters = [] } = call.params;
  const found = used(call, VpcId)
    .filter((one) => !SubnetId || one.within.id === SubnetId)
    .filter((one) => IpAddresses.length === 0 || IpAddresses.includes(one.IpAddress))
    .filter((one) => Filters.every(({ Name = "", Values = [] }) => Values.includes(FILTERS[Name]!(one))));
  const { offset, limit } = readPage(call.params);
  return {
    TotalCount: found.length,
    IpAddressStates: found.slice(offset, offset + limit).map(({ within, ...shown }) => ({
      ...shown,
      VpcId,
      SubnetId: within.id,
    })),
  };
}

/** What an address is for; those that nothing holds are left out, and so are those outside every subnet. */
function describePrivate(call: Call<DescribeVpcPrivateIpAddressesRequest>): object {
  const owner = call.one(vpc, "VpcId");
  const found = call.params.PrivateIpAddresses.flatMap((text) => {
    const value = parseIp(text);
    if (value === undefined) throw malformed(text);
    const one = used(call, owner.id).find(({ IpAddress }) => IpAddress === text);
    return one && contains(parseCidr(one.within.data.CidrBlock)!, { start: value, size: 1, mask: 32 })
      ? one
      : [];
  });
  return {
    VpcPrivateIpAddressSet: found.map((one) => ({
      PrivateIpAddress: one.IpAddress,
      CidrBlock: one.within.data.CidrBlock,
      PrivateIpAddressType: one.ResourceType,
      CreatedTime: formatDateTime(one.within.createdAt),
    })),
  };
}

export const part = definePart<VpcActions>({
  kinds: [],
  actions: {
    DescribeUsedIpAddress: { check: checkUsed, run: describeUsed },
    DescribeVpcPrivateIpAddresses: { refs: { VpcId: vpc }, run: describePrivate },
  },
});
