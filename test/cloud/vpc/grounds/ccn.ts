// Cloud connect networks, where every refusal of their actions can be caused.

import { present } from "../../../found";
import { type Causes, change, type Params, quota } from "../../errors/refusals";
import { type Stage, ZONE } from "../../stage";

type Networks = Awaited<ReturnType<typeof buildCcns>>;

const near = "ap-guangzhou";

const vpcOf = (InstanceId: string, InstanceRegion = near) => ({
  ...{ InstanceId, InstanceRegion, InstanceType: "VPC" },
});

/** A VPC with a subnet, and what it is named by. */
async function withSubnet({ vpc }: Stage, CidrBlock: string): Promise<ReturnType<typeof vpcOf>> {
  const VpcId = (await vpc.CreateVpc({ VpcName: "alike", CidrBlock })).Vpc.VpcId;
  const SubnetName = "alike";
  await vpc.CreateSubnet({ VpcId, SubnetName, Zone: ZONE, CidrBlock: CidrBlock.replace("0.0/16", "1.0/24") });
  return vpcOf(VpcId);
}

/** The routes of a network to the range that its first one leads to, in the order in which they came. */
async function alike({ vpc }: Stage, CcnId: string): Promise<string[]> {
  const { RouteSet } = await vpc.DescribeCcnRoutes({ CcnId });
  const [first] = RouteSet;
  const same = RouteSet.filter((one) => one.DestinationCidrBlock === present(first).DestinationCidrBlock);
  return same.map(({ RouteId }) => RouteId);
}

/** A network with a VPC attached, one with a flow log, one that is prepaid, and another VPC. */
export async function buildCcns(on: Stage, other: string) {
  const { vpc, vpcId, pass } = on;
  const make = async (more: object = {}) => (await vpc.CreateCcn({ CcnName: "ccn", ...more })).Ccn.CcnId;
  const [ccn, logged] = [await make(), await make()];
  const prepaid = await make({ InstanceChargeType: "PREPAID", BandwidthLimitType: "INTER_REGION_LIMIT" });
  const [free, leaving] = [await make({ CcnDescription: "free" }), await make({ CcnName: "busy" })];
  await vpc.ModifyCcnAttribute({ CcnId: ccn, RouteOverlapFlag: true });
  const twins = [await withSubnet(on, "10.6.0.0/16"), await withSubnet(on, "10.6.0.0/16")];
  const alikes = [vpcOf(vpcId), await withSubnet(on, "10.0.0.0/16")];
  await vpc.AttachCcnInstances({ CcnId: ccn, Instances: alikes });
  await vpc.AttachCcnInstances({ CcnId: prepaid, Instances: twins });
  await pass("10s");
  const [equal, overlapping] = [await alike(on, ccn), await alike(on, prepaid)];
  const third = (await vpc.CreateVpc({ VpcName: "third", CidrBlock: "10.7.0.0/16" })).Vpc.VpcId;
  await vpc.AttachCcnInstances({ CcnId: leaving, Instances: [vpcOf(third)] });
  const { FlowLog } = await vpc.CreateFlowLog({
    ...{
      ResourceType: "CCN",
      ResourceId: logged,
      FlowLogName: "CCN",
      TrafficType: "ALL",
      CloudLogId: "topic",
    },
  });
  const log = present(FlowLog[0]).FlowLogId;
  return { vpcId, other, third, ccn, logged, prepaid, free, leaving, log, equal, overlapping };
}

/** Good requests for their actions. */
export function ofCcns({ vpcId, other, ccn, free, equal }: Networks): Record<string, Params> {
  const route = { CcnId: ccn, RouteIds: equal.slice(0, 1) };
  const limit = { Region: near, BandwidthLimit: 100 };
  return {
    SetCcnRegionBandwidthLimits: { CcnId: ccn, CcnRegionBandwidthLimits: [limit] },
    DescribeCcnRegionBandwidthLimits: { CcnId: ccn },
    GetCcnRegionBandwidthLimits: { CcnId: ccn },
    DescribeCcnRoutes: route,
    EnableCcnRoutes: route,
    DisableCcnRoutes: route,
    CreateCcn: { CcnName: "new" },
    DescribeCcns: { CcnIds: [ccn] },
    ModifyCcnAttribute: { CcnId: ccn, CcnName: "new" },
    ModifyCcnRegionBandwidthLimitsType: { CcnId: ccn, BandwidthLimitType: "INTER_REGION_LIMIT" },
    DeleteCcn: { CcnId: free },
    AttachCcnInstances: { CcnId: free, Instances: [vpcOf(other)] },
    DescribeCcnAttachedInstances: { CcnId: ccn },
    ModifyCcnAttachedInstancesAttribute: { CcnId: ccn, Instances: [{ ...vpcOf(vpcId), Description: "new" }] },
    DetachCcnInstances: { CcnId: ccn, Instances: [vpcOf(vpcId)] },
  };
}

export function ccnCauses(networks: Networks): Causes {
  const { vpcId, other, third, ccn, logged, prepaid, leaving } = networks;
  const [, later] = networks.equal;
  const [, refused] = networks.overlapping;
  const long = "x".repeat(101);
  const named = (...Instances: object[]) => change({ Instances });
  const repeated = named(vpcOf(other), vpcOf(other));
  return {
    CreateCcn: {
      LimitExceeded: quota("vpc:ccn"),
      "UnsupportedOperation.PrepaidCcnOnlySupportBandwidthMetering": change({
        ...{ InstanceChargeType: "PREPAID", InstanceMeteringType: "TRAFFIC" },
      }),
      "UnsupportedOperation.PrepaidCcnOnlySupportInterRegionLimit": change({ InstanceChargeType: "PREPAID" }),
    },
    ModifyCcnAttribute: {
      "UnsupportedOperation.CcnRouteOverlapFlagDisableNotSupported": change({ RouteOverlapFlag: false }),
    },
    ModifyCcnRegionBandwidthLimitsType: {
      "UnsupportedOperation.NotPostpaidCcnOperation": change({ CcnId: prepaid }),
    },
    SetCcnRegionBandwidthLimits: {
      UnsupportedOperation: change({
        CcnRegionBandwidthLimits: [{ Region: near, DstRegion: "ap-shanghai", BandwidthLimit: 100 }],
      }),
      "UnsupportedOperation.NotPostpaidCcnOperation": change({ CcnId: prepaid }),
    },
    GetCcnRegionBandwidthLimits: {
      InvalidParameter: change({ SortedBy: "office" }),
      "InvalidParameter.FilterInvalidKey": change({ Filters: [{ Name: "office", Values: ["1"] }] }),
    },
    DescribeCcnRoutes: {
      "InvalidParameterValue.ParameterMismatch": change({
        ...{ RouteIds: undefined, Filters: [{ Name: "office", Values: ["1"] }] },
      }),
    },
    EnableCcnRoutes: {
      "UnsupportedOperation.Ecmp": change({ RouteIds: [later] }),
      "UnsupportedOperation.CcnRouteCidrOverlap": change({ CcnId: prepaid, RouteIds: [refused] }),
    },
    DeleteCcn: {
      "UnsupportedOperation.CcnHasFlowLog": change({ CcnId: logged }),
      "UnsupportedOperation.ExistCcnInstancesNotSupportDeleteCcn": change({ CcnId: ccn }),
    },
    AttachCcnInstances: {
      LimitExceeded: quota("vpc:ccnAttachment"),
      "LimitExceeded.CurrentInstanceAttachedCcnInstances": named(vpcOf(vpcId)),
      "InvalidParameterValue.Duplicate": repeated,
      "InvalidParameterValue.TooLong": named({ ...vpcOf(other), Description: long }),
      UnsupportedOperation: named({ ...vpcOf(other), InstanceType: "VPNGW" }),
      "UnsupportedOperation.CcnAttached": { change: { CcnId: ccn, Instances: [vpcOf(vpcId)] } },
      "UnsupportedOperation.CcnCrossAccount": change({ CcnUin: "100000000002" }),
      "UnsupportedOperation.CcnRouteTableNotExist": named({ ...vpcOf(other), RouteTableId: "ccntr-1" }),
    },
    ModifyCcnAttachedInstancesAttribute: {
      "InvalidParameterValue.Duplicate": named(vpcOf(vpcId), vpcOf(vpcId)),
      "InvalidParameterValue.TooLong": named({ ...vpcOf(vpcId), Description: long }),
      UnsupportedOperation: named({ ...vpcOf(vpcId), InstanceType: "VPNGW", InstanceId: "vpngw-00000000" }),
    },
    DetachCcnInstances: {
      UnsupportedOperation: named({ ...vpcOf(vpcId), InstanceType: "VPNGW", InstanceId: "vpngw-00000000" }),
      "UnsupportedOperation.CcnNotAttached": named(vpcOf(other)),
      "UnsupportedOperation.MutexOperationTaskRunning": {
        change: { CcnId: leaving, Instances: [vpcOf(third)] },
      },
    },
  };
}
