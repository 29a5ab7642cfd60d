// Rules over several inputs of an instance.
import type { Rule } from "../../../lifecycle/author/define";
import type { Inputs } from "./changes";
import { match, shapesOf, writeOnce } from "./matching";

/** Inputs of which only one can be said. */
function excludes(one: keyof Inputs & string, other: keyof Inputs & string): Rule<Inputs> {
  const isSaid = (value: unknown) => value !== undefined && value !== false;
  return {
    of: [one, other],
    doc: `\`${one}\` excludes \`${other}\``,
    check: (inputs) =>
      isSaid(inputs[one]) && isSaid(inputs[other]) ? `cannot be together with ${other}` : undefined,
  };
}

function needs(
  one: keyof Inputs & string,
  other: keyof Inputs & string,
  words: string,
  is: (value: unknown) => boolean,
): Rule<Inputs> {
  return {
    of: [one, other],
    doc: `\`${one}\` needs ${words}`,
    check: (inputs) =>
      inputs[one] !== undefined && inputs[one] !== false && !is(inputs[other]) ? `needs ${words}` : undefined,
  };
}

const given = (value: unknown) => value !== undefined;
const prepaid = (value: unknown) => value === "PREPAID";

export const rules: Rule<Inputs>[] = [
  excludes("password", "keyIds"),
  excludes("password", "keepImageLogin"),
  excludes("keyIds", "keepImageLogin"),
  excludes("userData", "userDataRaw"),
  needs(
    "instanceMarketOptions",
    "instanceChargeType",
    "instanceChargeType SPOTPAID",
    (value) => value === "SPOTPAID",
  ),
  {
    of: ["period", "instanceChargeType"],
    doc: "`period` belongs to PREPAID instances, which need it",
    check: ({ period, instanceChargeType }) => {
      if (instanceChargeType === "PREPAID" && period === undefined)
        return "is required for a PREPAID instance";
      return instanceChargeType !== "PREPAID" && period !== undefined
        ? "is for PREPAID instances only"
        : undefined;
    },
  },
  needs("renewFlag", "instanceChargeType", "instanceChargeType PREPAID", prepaid),
  needs("vpcId", "subnetId", "subnetId", given),
  needs("subnetId", "vpcId", "vpcId", given),
  needs("privateIpAddress", "subnetId", "subnetId", given),
  needs("asVpcGateway", "vpcId", "vpcId", given),
  needs(
    "publicIpAssigned",
    "internetMaxBandwidthOut",
    "internetMaxBandwidthOut above 0",
    (value) => Number(value) > 0,
  ),
  needs("internetChargeType", "internetMaxBandwidthOut", "internetMaxBandwidthOut", given),
  needs(
    "bandwidthPackageId",
    "internetChargeType",
    "internetChargeType BANDWIDTH_PACKAGE",
    (value) => value === "BANDWIDTH_PACKAGE",
  ),
  {
    of: ["internetMaxBandwidthOut", "internetChargeType"],
    doc: "`internetMaxBandwidthOut` only grows with BANDWIDTH_PREPAID",
    check: ({ internetMaxBandwidthOut: now, internetChargeType }, before) =>
      internetChargeType === "BANDWIDTH_PREPAID" && now! < (before?.internetMaxBandwidthOut ?? 0)
        ? "can only grow with BANDWIDTH_PREPAID"
        : undefined,
  },
  {
    of: ["internetMaxBandwidthOut", "internetChargeType"],
    doc: "`internetMaxBandwidthOut` is at most 100 with TRAFFIC_POSTPAID_BY_HOUR",
    check: ({ internetMaxBandwidthOut: now = 0, internetChargeType }) =>
      internetChargeType === "TRAFFIC_POSTPAID_BY_HOUR" && now > 100
        ? "must be at most 100 with TRAFFIC_POSTPAID_BY_HOUR"
        : undefined,
  },
  {
    of: ["dataDisks"],
    doc: "a data disk that is added says its `diskType`; of one that is there, only `diskSize` can change in place",
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
