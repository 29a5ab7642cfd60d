// What can be known of machines beside how they are: what is refused now, a way to their screen, models, bounds and prices.
import { definePart } from "../../../action";
import { ApiError } from "../../../errors";
import type { Entity } from "../../../kind";
import type { DescribePriceRunInstanceRequest, EcmActions } from "../../../requests/ecm";
import { type Instance, instance } from "../instance";
import { getInstanceType, instanceTypes, viewInstanceType } from "../instanceType";
import { bounds, readDataDisks, readSystemDisk, sizeOf } from "./config";
import { BUSY, fromOf } from "./operation";

const NEEDS: Record<string, string[]> = {
  StartInstances: fromOf("start"),
  StopInstances: fromOf("stop"),
  RebootInstances: fromOf("reboot"),
  ResetInstances: ["RUNNING", "STOPPED"],
  ResetInstancesPassword: ["RUNNING", "STOPPED"],
  ResetInstancesMaxBandwidth: ["RUNNING", "STOPPED"],
  ModifyInstancesAttribute: ["RUNNING", "STOPPED"],
  TerminateInstances: fromOf("terminate"),
};

const isBusy = ({ data }: Entity<Instance>) => data.LatestOperationState === "OPERATING";

function deniedTo(entity: Entity<Instance>): object[] {
  const denied = Object.entries(NEEDS).filter(([, from]) => isBusy(entity) || !from.includes(entity.state));
  return denied.map(([Action]) => ({
    Action,
    Code: isBusy(entity) ? BUSY : "FailedOperation.OperationNotAllow",
    Message: isBusy(entity)
      ? `${entity.data.LatestOperation} is under way on ${entity.id}.`
      : `The instance ${entity.id} is ${entity.state}.`,
  }));
}

function checkScreen(entity: Entity<Instance>): void {
  if (isBusy(entity))
    throw new ApiError(BUSY, `${entity.data.LatestOperation} is under way on ${entity.id}.`);
  if (entity.state !== "RUNNING")
    throw new ApiError(
      "UnsupportedOperation.InvalidInstanceState",
      `The instance ${entity.id} is ${entity.state}; its screen needs RUNNING.`,
    );
}

/** Interfaces and addresses by cores: interfaces, private addresses of each, public addresses (the document's example). */
const NETWORK_LIMITS: readonly (readonly [cores: number[], most: readonly [number, number, number]])[] = [
  [[1], [2, 2, 1]],
  [[2], [2, 10, 1]],
  [[4], [3, 10, 3]],
  [[8], [4, 10, 3]],
  [
    [16, 24],
    [6, 10, 4],
  ],
  [
    [32, 48, 64, 96, 128, 256],
    [8, 20, 4],
  ],
];

/** Cents a day, by the document's example: a core, a GB of memory, a GB of disk; and the percent that is paid. */
const PRICES = { core: 1600, memory: 8106 / 16, disk: 116 / 50, paid: 65 };

function priced(cents: number) {
  const OriginalPrice = Math.round(cents);
  return {
    OriginalPrice,
    DiscountPrice: Math.round((OriginalPrice * PRICES.paid) / 100),
    Discount: PRICES.paid,
  };
}

function priceOf(params: DescribePriceRunInstanceRequest): object {
  const { InstanceCount: count, InstanceChargeType = 0 } = params;
  if (count < 1 || ![0, 1, 2].includes(InstanceChargeType))
    throw new ApiError("InvalidParameterValue", "InstanceCount is 1 at least, InstanceChargeType 0, 1 or 2.");
  const type = getInstanceType(params.InstanceType);
  const system = readSystemDisk(params.SystemDisk, undefined);
  const disks = sizeOf([system, ...readDataDisks(params.DataDisk)]);
  const parts = {
    CpuPrice: priced(type.cpu * PRICES.core * count),
    MemPrice: priced(type.memory * PRICES.memory * count),
    DisksPrice: priced(disks * PRICES.disk * count),
  };
  const sum = Object.values(parts).reduce((all, one) => all + one.OriginalPrice, 0);
  return { InstancePricesPartDetail: parts, ...priced(sum) };
}

const { bandwidth, systemDisk, dataDisk, vcpu } = bounds;

const storageRange = {
  ...{
    MinBandwidth: bandwidth.min,
    MaxBandwidth: bandwidth.max,
    SuggestBandwidth: bandwidth.usual,
    PerBandwidth: 1,
  },
  ...{
    MinSystemDiskSize: systemDisk.min,
    MaxSystemDiskSize: systemDisk.max,
    SuggestSystemDiskSize: systemDisk.usual,
  },
  ...{ MinDataDiskSize: dataDisk.min, MaxDataDiskSize: dataDisk.max, SuggestDataDiskSize: dataDisk.usual },
  ...{ PerDataDisk: dataDisk.step, MaxModuleNum: bounds.modules },
  ...{ MinVcpu: vcpu.min, MaxVcpu: vcpu.max, MaxVcpuPerReq: vcpu.most },
  ...{ CBSSupported: true, DiskNumLimit: dataDisk.most },
};

const none = { codes: { notFound: "ResourceNotFound" } };

export const part = definePart<EcmActions>({
  kinds: [],
  actions: {
    DescribeInstancesDeniedActions: {
      refs: { InstanceIdSet: instance },
      check: ({ InstanceIdSet }) => {
        if (InstanceIdSet.length > 0) return;
        throw new ApiError("MissingParameter.MissingInstancesParameter", "InstanceIdSet names no instance.");
      },
      run: (call) => ({
        InstanceOperatorSet: call
          .all(instance, "InstanceIdSet")
          .map((entity) => ({ InstanceId: entity.id, DeniedActions: deniedTo(entity) })),
      }),
    },

    DescribeInstanceVncUrl: {
      ...none,
      refs: { InstanceId: instance },
      run: (call) => {
        const entity = call.one(instance, "InstanceId");
        checkScreen(entity);
        const token = Buffer.from(`${entity.id}/${call.requestId}`).toString("base64url");
        return { InstanceVncUrl: `wss://ecmvnc.tencentcloud.local/?token=${token}` };
      },
    },

    DescribePriceRunInstance: { run: ({ params }) => ({ InstancePrice: priceOf(params) }) },

    DescribeInstanceTypeConfig: {
      run: () => ({
        ...{ TotalCount: instanceTypes.length, InstanceTypeConfigSet: instanceTypes.map(viewInstanceType) },
      }),
    },

    DescribeConfig: {
      run: () => ({
        NetworkStorageRange: storageRange,
        ImageWhiteSet: ["CentOS 6.9 32", "CentOS 7.5 64", "CentOS 7.6 64"],
        InstanceNetworkLimitConfigs: NETWORK_LIMITS.flatMap(([cores, [cards, own, open]]) =>
          cores.map((CpuNum) => ({
            ...{ CpuNum, NetworkInterfaceLimit: cards },
            ...{ InnerIpPerNetworkInterface: own, PublicIpPerInstance: open },
          })),
        ),
        ...{ ImageLimits: { MaxImageSize: 0 }, DefaultIPDirect: true },
      }),
    },
  },
});
