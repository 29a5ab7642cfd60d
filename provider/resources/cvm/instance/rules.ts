// Rules over several inputs of an instance.
import type { Rule } from "../../../lifecycle/author/define";
import {
  conflictsWith,
  maxBy,
  onlyWith,
  requiredTogether,
  requiredWith,
  requires,
  requiresMin,
} from "../../../lifecycle/author/rules";
import type { Inputs } from "./changes";
import { match, shapesOf, writeOnce } from "./matching";

export const rules: Rule<Inputs>[] = [
  conflictsWith("password", "keyIds"),
  conflictsWith("password", "keepImageLogin"),
  conflictsWith("keyIds", "keepImageLogin"),
  conflictsWith("userData", "userDataRaw"),
  onlyWith("instanceMarketOptions", "instanceChargeType", "SPOTPAID"),
  requiredWith("period", "instanceChargeType", "PREPAID"),
  onlyWith("renewFlag", "instanceChargeType", "PREPAID"),
  requiredTogether("vpcId", "subnetId"),
  requires("privateIpAddress", "subnetId"),
  requires("asVpcGateway", "vpcId"),
  requiresMin("publicIpAssigned", "internetMaxBandwidthOut", 1),
  requires("internetChargeType", "internetMaxBandwidthOut"),
  onlyWith("bandwidthPackageId", "internetChargeType", "BANDWIDTH_PACKAGE"),
  {
    of: ["internetMaxBandwidthOut", "internetChargeType"],
    doc: "`internetMaxBandwidthOut` can only grow with `internetChargeType` BANDWIDTH_PREPAID.",
    check: ({ internetMaxBandwidthOut: now, internetChargeType }, before) =>
      internetChargeType === "BANDWIDTH_PREPAID" && now! < (before?.internetMaxBandwidthOut ?? 0)
        ? "can only grow with internetChargeType BANDWIDTH_PREPAID"
        : undefined,
  },
  maxBy("internetMaxBandwidthOut", "internetChargeType", { TRAFFIC_POSTPAID_BY_HOUR: 100 }, { unit: "Mbps" }),
  {
    of: ["dataDisks"],
    doc: "A data disk that is added needs a `diskType`; of one that is there, only `diskSize` can change in place.",
    check: ({ dataDisks = [] }, before) => {
      const present = before?.dataDisks ?? [];
      const found = match(shapesOf(present), shapesOf(dataDisks));
      for (const [i, disk] of dataDisks.entries()) {
        const at = found[i];
        if (before && at === undefined && !disk.diskType)
          return { path: `dataDisks[${i}].diskType`, reason: "is required for a disk that is added" };
        const was = at === undefined ? undefined : present[at];
        const key = was && writeOnce.find((option) => disk[option] !== was[option]);
        if (key)
          return {
            path: `dataDisks[${i}].${key}`,
            reason:
              "cannot change in place: replace the instance, or use a cbs.Disk that lives apart from it",
          };
      }
      return undefined;
    },
  },
];
