// What people do to a stack beside changing values: replacing by force, forgetting, renaming, keeping what a stack lets go of.
import type { Api } from "../../provider/api/client";
import { isCategory } from "../../provider/api/errors";
import { definitions } from "../../provider/resources";
import { present } from "../found";
import { edgeRegion } from "../resources/lab";
import { lives, type Part } from "./programs";
import type { Stack } from "./stack";

/** Done to the main resource of a part before a run, or by it. */
export interface Act {
  what: "replace" | "forget" | "rename" | "alias" | "retain";
  part: number;
}

/** Does it; answers the name of what the run is to replace. */
export function act({ what, part: nth }: Act, parts: Part[], stack: Stack): string | undefined {
  const at = nth % parts.length;
  const part = present(parts[at]);
  const { token, life } = present(lives[part.life % lives.length]);
  const definition = present(definitions.resources.get(token));
  const { it = "it" } = part;
  const name = `p${at}-${it}`;
  switch (what) {
    case "replace":
      return life.notForced ? undefined : name;
    case "forget":
      // What carries no tags and is not its content is not found again when its name changes.
      if (definition.inputs.tags || definition.recover?.idOf)
        stack.entries = stack.entries.filter((entry) => entry.name !== name);
      return undefined;
    case "retain":
      // What carries no tags stays for good, and holds what it belongs to.
      if (definition.inputs.tags) parts[at] = { ...part, retained: true };
      return undefined;
    case "alias":
      parts[at] = { ...part, it: `${it}x`, aliases: [...(part.aliases ?? []), name] };
      return undefined;
    case "rename":
      // Two things of one name or one range cannot be; what is its content stays the same thing.
      if (definition.recover?.idOf) parts[at] = { ...part, it: `${it}y`, aliases: [] };
      return undefined;
  }
}

/** Nothing in the cloud says who has made a binding: where one is in the way, a message says what the user has to end. */
export async function unbind(apiIn: (region: string) => Api, said: string): Promise<boolean> {
  const ended = await Promise.all(
    ends.map(async ([message, end]) => {
      const [found, ...ids] = message.exec(said) ?? [];
      // What was left behind may have been ended meanwhile.
      if (found !== undefined)
        await unlessGone(end(apiIn("ap-guangzhou"), ids, apiIn(edgeRegion)), async () => undefined);
      return found !== undefined;
    }),
  );
  return ended.includes(true);
}

const edge = { EcmRegion: edgeRegion };

/** Ids do not say whether they are of edge machines. */
function either<T>(first: () => Promise<T>, second: () => Promise<T>): Promise<T> {
  return unlessGone(first(), second);
}

async function unlessGone<T>(done: Promise<T>, otherwise: () => Promise<T>): Promise<T> {
  return done.catch((error: unknown) => {
    if (isCategory(error, "NotFound")) return otherwise();
    throw error;
  });
}

/** What is in the way, as messages name it, and the call that ends it. */
const ends: [RegExp, (api: Api, ids: string[], onEdge: Api) => Promise<unknown>][] = [
  [
    /: (eip-\w+) is bound to \S+; remove that binding first/,
    ({ vpc, ecm }, [AddressId = ""]) =>
      either(
        () => vpc.DisassociateAddress({ AddressId }),
        () => ecm.DisassociateAddress({ ...edge, AddressId }),
      ),
  ],
  [
    /(disk-\w+) is attached to (\S+) already; detach it there first/,
    ({ cbs }, [disk = "", InstanceId = ""]) => cbs.DetachDisks({ DiskIds: [disk], InstanceId }),
  ],
  [
    /attaching (eni-\w+) to \S+: it is attached to (\S+); detach it there first/,
    ({ vpc, ecm }, [NetworkInterfaceId = "", InstanceId = ""]) =>
      either(
        () => vpc.DetachNetworkInterface({ NetworkInterfaceId, InstanceId }),
        () => ecm.DetachNetworkInterface({ ...edge, NetworkInterfaceId, InstanceId }),
      ),
  ],
  [
    /adding (\S+) to \S+: (eni-\w+) has that address; take it away there first/,
    ({ vpc, ecm }, [address = "", NetworkInterfaceId = ""]) => {
      const six = { NetworkInterfaceId, Ipv6Addresses: [{ Address: address }] };
      const four = { NetworkInterfaceId, PrivateIpAddresses: [{ PrivateIpAddress: address }] };
      return either<unknown>(
        () => (address.includes(":") ? vpc.UnassignIpv6Addresses(six) : vpc.UnassignPrivateIpAddresses(four)),
        () =>
          address.includes(":")
            ? ecm.ReleaseIpv6Addresses({ ...edge, ...six })
            : ecm.RemovePrivateIpAddresses({ ...edge, ...four }),
      );
    },
  ],
  [
    /attaching (vpc-\w+) to ccn-\w+: it is attached to (ccn-\w+); detach it there first/,
    (api, [vpcId = "", ccnId = ""]) => detachFromCcn(api, ccnId, vpcId),
  ],
  [
    /used by attachment to a cloud connect network (ccn-\w+)\/(vpc-\w+); remove that first/,
    (api, [ccnId = "", vpcId = ""]) => detachFromCcn(api, ccnId, vpcId),
  ],
  [
    /adding (\S+) to bwp-\w+: it is in (bwp-\w+); take it out there first/,
    ({ vpc }, [ResourceId = "", BandwidthPackageId = ""]) =>
      vpc.RemoveBandwidthPackageResources({
        ...{ BandwidthPackageId, ResourceIds: [ResourceId], ResourceType: "Address" },
      }),
  ],
  [
    /(vpc-\w+) has the IPv6 range \S+; take that away first/,
    ({ vpc }, [VpcId = ""]) => vpc.UnassignIpv6CidrBlock({ VpcId }),
  ],
  [
    /(subnet-\w+) has the IPv6 range (\S+); take that away first/,
    async ({ vpc }, [SubnetId = "", Ipv6CidrBlock = ""]) => {
      const [subnet] = (await vpc.DescribeSubnets({ SubnetIds: [SubnetId] })).SubnetSet;
      const Ipv6SubnetCidrBlocks = [{ SubnetId, Ipv6CidrBlock }];
      await vpc.UnassignIpv6SubnetCidrBlock({ VpcId: present(subnet).VpcId, Ipv6SubnetCidrBlocks });
    },
  ],
  [
    /used by binding of an HA virtual address (havip-\w+)\/\S+; remove that first/,
    ({ vpc }, [HaVipId = ""]) => vpc.HaVipDisassociateAddressIp({ HaVipId }),
  ],
  [
    /binding \S+ to havip-\w+: (havip-\w+) has \S+; remove that binding first/,
    ({ vpc }, [HaVipId = ""]) => vpc.HaVipDisassociateAddressIp({ HaVipId }),
  ],
  [
    /giving (subnet-\w+) the network ACL \S+: it has (acl-\w+); take that away first/,
    ({ vpc }, [subnet = "", NetworkAclId = ""]) =>
      vpc.DisassociateNetworkAclSubnets({ NetworkAclId, SubnetIds: [subnet] }),
  ],
  [
    /linking (ins-\w+) to \S+: it is linked to (vpc-\w+); end that link first/,
    ({ vpc }, [instance = "", VpcId = ""]) => vpc.DetachClassicLinkVpc({ VpcId, InstanceIds: [instance] }),
  ],
  [
    /adding a rule with the \w+ (\S+): (dcg-\w+)\/(\S+) has it; take that rule away first/,
    async (api, [translationIP = "", directConnectGatewayId = "", originalIP = ""]) => {
      const { vpcv2 } = api;
      const gateway = await api.describe("vpc.DescribeDirectConnectGateways", directConnectGatewayId);
      const rules = { vpcId: present(gateway).VpcId, directConnectGatewayId };
      const rule = { originalIP, translationIP };
      await either<unknown>(
        () => vpcv2.DeleteLocalIPTranslationNatRule({ ...rules, localIPTranslation: [rule] }),
        () => vpcv2.DeletePeerIPTranslationNatRule({ ...rules, peerIPTranslation: [rule] }),
      );
    },
  ],
  [
    /overlaps \S+ of (subnet-\w+) .* can be deleted by hand/,
    ({ vpc, ecm }, [SubnetId = ""]) =>
      either<unknown>(
        () => vpc.DeleteSubnet({ SubnetId }),
        () => ecm.DeleteSubnet({ ...edge, SubnetId }),
      ),
  ],
  [
    /deleting ecm:Vpc \S+: it is used by route table (rtb-\w+); remove that first/,
    (_, [RouteTableId = ""], { ecm }) => ecm.DeleteRouteTable({ RouteTableId }),
  ],
  [
    /(snap-\w+) is shared with (\d+(?:, \d+)*)/,
    ({ cbs }, [snapshot = "", accounts = ""]) =>
      cbs.ModifySnapshotsSharePermission({ SnapshotIds: [snapshot], ...unshared(accounts) }),
  ],
  [
    /(img-\w+) is shared with (\d+(?:, \d+)*)/,
    ({ cvm }, [ImageId = "", accounts = ""]) =>
      cvm.ModifyImageSharePermission({ ImageId, ...unshared(accounts) }),
  ],
];

async function detachFromCcn({ vpc }: Api, CcnId: string, InstanceId: string): Promise<void> {
  const Filters = [{ Name: "instance-id", Values: [InstanceId] }];
  const { InstanceSet } = await vpc.DescribeCcnAttachedInstances({ CcnId, Filters });
  const Instances = InstanceSet.map(({ InstanceRegion, InstanceType }) => ({
    ...{ InstanceId, InstanceRegion, InstanceType },
  }));
  if (Instances.length > 0) await vpc.DetachCcnInstances({ CcnId, Instances });
}

function unshared(accounts: string): { AccountIds: string[]; Permission: string } {
  return { AccountIds: accounts.split(", "), Permission: "CANCEL" };
}
