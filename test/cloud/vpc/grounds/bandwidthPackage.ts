// Bandwidth packages, where every refusal of their actions can be caused.
import { type Causes, change, type Params, quota } from "../../errors/refusals";
import type { Stage } from "../../stage";

type Packages = Awaited<ReturnType<typeof buildPackages>>;

/** A package with an address in it, one without, and a free address that is paid by the month. */
export async function buildPackages(
  { vpc, cloud, pass }: Stage,
  { unbound, blocked, arrears }: Record<"unbound" | "blocked" | "arrears", string>,
) {
  const { BandwidthPackageIds } = await vpc.CreateBandwidthPackage({ BandwidthPackageCount: 2 });
  const [used, empty] = BandwidthPackageIds as [string, string];
  await pass("5s");
  await vpc.AddBandwidthPackageResources({ BandwidthPackageId: used, ResourceIds: [blocked] });
  const set = { InternetChargeType: "BANDWIDTH_PREPAID_BY_MONTH" };
  await cloud.control("POST", "drift", { id: arrears, set });
  return { used, empty, inside: blocked, free: unbound, paid: arrears };
}

/** Good requests for their actions. */
export function ofPackages({ used, empty, inside, free }: Packages): Record<string, Params> {
  const BandwidthPackageId = empty;
  return {
    CreateBandwidthPackage: { BandwidthPackageName: "new" },
    DescribeBandwidthPackages: { BandwidthPackageIds: [used] },
    ModifyBandwidthPackageAttribute: { BandwidthPackageId, BandwidthPackageName: "new" },
    ModifyBandwidthPackageBandwidth: { BandwidthPackageId, InternetMaxBandwidth: 500 },
    DeleteBandwidthPackage: { BandwidthPackageId },
    AddBandwidthPackageResources: { BandwidthPackageId, ResourceIds: [free] },
    RemoveBandwidthPackageResources: { BandwidthPackageId: used, ResourceIds: [inside] },
    DescribeBandwidthPackageResources: { BandwidthPackageId: used },
  };
}

interface Young {
  /** An address, and a package, that are still being made. */
  young: string;
  youngPackage: string;
}

export function packageCauses(
  { used, inside, free, paid }: Packages,
  { young, youngPackage }: Young,
): Causes {
  const unready = {
    "UnsupportedOperation.BandwidthPackageIdNotSupported": change({ BandwidthPackageId: youngPackage }),
  };
  return {
    CreateBandwidthPackage: {
      "InvalidParameterValue.Combination": change({
        NetworkType: "HIGH_QUALITY_BGP",
        ChargeType: "BANDWIDTH_POSTPAID_BY_DAY",
      }),
      "LimitExceeded.BandwidthPackageQuota": quota("vpc:bandwidthPackage"),
    },
    DescribeBandwidthPackages: {
      "InvalidParameterValue.InvalidBandwidthPackageChargeType": change({
        BandwidthPackageIds: undefined,
        Filters: [{ Name: "charge-type", Values: ["x"] }],
      }),
    },
    ModifyBandwidthPackageAttribute: {
      ...unready,
      "InvalidParameterValue.Combination": change({ ChargeType: "FIXED_PREPAID_BY_MONTH" }),
    },
    ModifyBandwidthPackageBandwidth: {
      ...unready,
      "InvalidParameterValue.Range": change({ InternetMaxBandwidth: 0 }),
    },
    DeleteBandwidthPackage: {
      ...unready,
      "InvalidParameterValue.BandwidthPackageInUse": change({ BandwidthPackageId: used }),
    },
    AddBandwidthPackageResources: {
      ...unready,
      "InvalidParameterValue.ResourceAlreadyExisted": change({ ResourceIds: [inside] }),
      "UnsupportedOperation.InstanceStateNotSupported": change({ ResourceIds: [young] }),
      "UnsupportedOperation.InvalidResourceInternetChargeType": change({ ResourceIds: [paid] }),
    },
    RemoveBandwidthPackageResources: {
      ...unready,
      "InvalidParameterValue.ResourceNotExisted": change({ ResourceIds: [free] }),
    },
  };
}
