// Cloud connect networks, where every refusal of their actions can be caused.
import { type Causes, change, type Params, quota } from "../../errors/refusals";
import type { Stage } from "../../stage";

type Networks = Awaited<ReturnType<typeof buildCcns>>;

const vpcOf = (InstanceId: string, InstanceRegion = "ap-guangzhou") => ({
  ...{ InstanceId, InstanceRegion, InstanceType: "VPC" },
});

/** A network with a VPC attached, one with a flow log, one that is prepaid, and another VPC. */
export async function buildCcns({ vpc, vpcId, pass }: Stage, other: string) {
  const make = async (more: object = {}) => (await vpc.CreateCcn({ CcnName: "ccn", ...more })).Ccn!.CcnId!;
  const [ccn, logged] = [await make(), await make()];
  const prepaid = await make({ InstanceChargeType: "PREPAID", BandwidthLimitType: "INTER_REGION_LIMIT" });
  const [free, leaving] = [await make({ CcnDescription: "free" }), await make({ CcnName: "busy" })];
  await vpc.ModifyCcnAttribute({ CcnId: ccn, RouteOverlapFlag: true });
  await vpc.AttachCcnInstances({ CcnId: ccn, Instances: [vpcOf(vpcId)] });
  await pass("10s");
  const third = (await vpc.CreateVpc({ VpcName: "third", CidrBlock: "10.7.0.0/16" })).Vpc!.VpcId!;
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
  return { vpcId, other, third, ccn, logged, prepaid, free, leaving, log: FlowLog![0]!.FlowLogId! };
}

/** Good requests for their actions. */
export function ofCcns({ vpcId, other, ccn, free }: Networks): Record<string, Params> {
  return {
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

export function ccnCauses({ vpcId, other, third, ccn, logged, prepaid, leaving }: Networks): Causes {
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
