// HA virtual addresses, where every refusal of their actions can be caused.

import { present } from "../../../found";
import { type Causes, change, type Params, quota } from "../../errors/refusals";
import { type Stage, ZONE } from "../../stage";

type HaVips = Awaited<ReturnType<typeof buildHaVips>>;

/** One that a public address is bound to, and two without. Four public addresses are made, and two of them stay. */
export async function buildHaVips(
  { vpc, vpcId, subnetId, pass }: Stage,
  { unbound, onInstance }: Record<"unbound" | "onInstance", string>,
) {
  const make = async (HaVipName: string) =>
    (await vpc.CreateHaVip({ VpcId: vpcId, SubnetId: subnetId, HaVipName })).HaVip;
  const [used, free, waiting] = [await make("used"), await make("free"), await make("waiting")];
  const { AddressSet } = await vpc.AllocateAddresses({ AddressCount: 4 });
  const [bound, next, ...spare] = AddressSet as [string, string];
  await pass("5s");
  await vpc.ReleaseAddresses({ AddressIds: spare });
  const addressOf = async (id: string) =>
    present((await vpc.DescribeAddresses({ AddressIds: [id] })).AddressSet[0]).AddressIp;
  await vpc.HaVipAssociateAddressIp({ HaVipId: used.HaVipId, AddressIp: await addressOf(bound) });
  await pass("5s");
  const fullSubnet = await fill({ vpc, vpcId });
  return {
    ...{ fullSubnet, waiting: waiting.HaVipId, waitingIp: await addressOf(next) },
    ...{ vpcId, subnetId, used: used.HaVipId, free: free.HaVipId, taken: used.Vip },
    ...{ freeIp: await addressOf(unbound), boundIp: await addressOf(onInstance) },
  };
}

/** A subnet whose addresses all belong to interfaces. */
async function fill({ vpc, vpcId }: Pick<Stage, "vpc" | "vpcId">): Promise<string> {
  const wanted = { VpcId: vpcId, SubnetName: "full", CidrBlock: "10.0.10.0/28", Zone: ZONE };
  const SubnetId = (await vpc.CreateSubnet(wanted)).Subnet.SubnetId;
  for (const SecondaryPrivateIpAddressCount of [9, 2])
    await vpc.CreateNetworkInterface({
      ...{ VpcId: vpcId, SubnetId, NetworkInterfaceName: "fill", SecondaryPrivateIpAddressCount },
    });
  return SubnetId;
}

/** Good requests for their actions. */
export function ofHaVips({ vpcId, subnetId, used, free, freeIp }: HaVips): Record<string, Params> {
  return {
    CreateHaVip: { VpcId: vpcId, SubnetId: subnetId, HaVipName: "new" },
    DescribeHaVips: { HaVipIds: [used] },
    ModifyHaVipAttribute: { HaVipId: free, HaVipName: "new" },
    DeleteHaVip: { HaVipId: free },
    HaVipAssociateAddressIp: { HaVipId: free, AddressIp: freeIp },
    HaVipDisassociateAddressIp: { HaVipId: used },
  };
}

/** `waiting`: one that a public address is on its way to. */
export function haVipCauses(of: HaVips, { other, youngIp }: Record<"other" | "youngIp", string>): Causes {
  const { used, free, taken, boundIp, fullSubnet, waiting } = of;
  const twice = [{ InstanceId: "ins-00000000" }, { InstanceId: "ins-00000000" }];
  return {
    CreateHaVip: {
      InvalidParameterValue: change({ VpcId: other }),
      "InvalidParameterValue.Duplicate": change({ HaVipAssociationSet: twice }),
      "InvalidParameterValue.Malformed": change({ Vip: "x" }),
      "InvalidParameterValue.Range": change({ Vip: "10.0.9.9" }),
      "InvalidParameterValue.Reserved": change({ Vip: "10.0.1.1" }),
      LimitExceeded: quota("vpc:haVip"),
      ResourceInUse: change({ Vip: taken }),
      ResourceInsufficient: change({ SubnetId: fullSubnet }),
      ResourceNotFound: change({ VpcId: "vpc-00000000" }),
      "UnsupportedOperation.SubnetNotExists": change({ SubnetId: "subnet-00000000" }),
    },
    DeleteHaVip: { UnsupportedOperation: change({ HaVipId: used }) },
    HaVipAssociateAddressIp: {
      ResourceNotFound: change({ HaVipId: "havip-00000000" }),
      UnsupportedOperation: change({ AddressIp: boundIp }),
      "UnsupportedOperation.BindEIP": change({ HaVipId: used }),
      "UnsupportedOperation.MutexOperationTaskRunning": change({ AddressIp: youngIp }),
    },
    HaVipDisassociateAddressIp: {
      "UnsupportedOperation.MutexOperationTaskRunning": change({ HaVipId: waiting }),
      "UnsupportedOperation.UnbindEIP": change({ HaVipId: free }),
    },
  };
}
