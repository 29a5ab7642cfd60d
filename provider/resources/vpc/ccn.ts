// A cloud connect network. Its limits are between regions or for all that leaves a region; routes that may overlap, once allowed,
// stay allowed.
import { field } from "../../lifecycle/author/field";
import { id, modify } from "../modify";
import { byName, defineResource } from "../resource";
import { tagList, tags } from "../tags";

export const ccn = defineResource({
  token: "vpc:Ccn",
  noun: "cloud connect network",
  doc: "A cloud connect network (CCN): it joins VPCs, of one region or of several, so that everything in them reaches everything. `CcnAttachment` attaches a VPC.",
  id: "ccn-xxxxxxxx",
  tagged: "vpc:ccn",
  inputs: {
    name: field.string().autoName(60).wire("CcnName").doc("Name, at most 60 bytes."),
    description: field
      .string()
      .maxBytes(100)
      .optional()
      .whenRemoved("")
      .wire("CcnDescription")
      .doc("Description, at most 100 bytes."),
    qosLevel: field
      .enum("PT", "AU", "AG")
      .optional()
      .replace()
      .doc("Quality: `PT` platinum, `AU` gold, `AG` silver. Defaults to `AU`."),
    instanceChargeType: field
      .enum("POSTPAID", "PREPAID")
      .optional()
      .replace()
      .doc("How bandwidth between regions is paid for. Defaults to `POSTPAID`."),
    instanceMeteringType: field
      .enum("BANDWIDTH", "TRAFFIC")
      .optional()
      .replace()
      .doc("What is metered. A prepaid network is metered by `BANDWIDTH`."),
    bandwidthLimitType: field
      .enum("OUTER_REGION_LIMIT", "INTER_REGION_LIMIT")
      .optional()
      .doc(
        "What bandwidth limits are for: `OUTER_REGION_LIMIT` all that leaves a region, `INTER_REGION_LIMIT` what goes from one region to another. Defaults to `OUTER_REGION_LIMIT`; a prepaid network has `INTER_REGION_LIMIT`.",
      ),
    routeEcmpFlag: field
      .boolean()
      .optional()
      .whenRemoved(false)
      .wire("RouteECMPFlag")
      .doc("Whether several routes to one range share its traffic. Defaults to `false`."),
    routeOverlapFlag: field
      .boolean()
      .optional()
      .replaceWhen("it is no longer `true`", (before, wanted) => before === true && wanted !== true)
      .doc("Whether ranges of routes may overlap. Defaults to `false`."),
    tags,
  },
  outputs: {
    instanceCount: field.integer().volatile().doc("How many networks are attached to it."),
    createTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  rules: [
    {
      of: ["instanceMeteringType", "bandwidthLimitType", "instanceChargeType"],
      doc: "With `instanceChargeType` PREPAID, `bandwidthLimitType` is INTER_REGION_LIMIT and `instanceMeteringType` BANDWIDTH.",
      check: ({ instanceChargeType, bandwidthLimitType, instanceMeteringType = "BANDWIDTH" }) => {
        if (instanceChargeType !== "PREPAID") return undefined;
        if (bandwidthLimitType !== "INTER_REGION_LIMIT")
          return { path: "bandwidthLimitType", reason: "must be INTER_REGION_LIMIT for a prepaid network" };
        return instanceMeteringType === "BANDWIDTH" ? undefined : "must be BANDWIDTH for a prepaid network";
      },
    },
  ],
  reads: "vpc.DescribeCcns",
  filters: { name: "ccn-name", description: "ccn-description" },
  uses: ["vpc.CreateCcn", "vpc.DeleteCcn"],
  create: async ({ api, inputs }) => {
    const { Ccn } = await api.vpc.CreateCcn({
      CcnName: inputs.name,
      CcnDescription: inputs.description,
      QosLevel: inputs.qosLevel,
      InstanceChargeType: inputs.instanceChargeType,
      InstanceMeteringType: inputs.instanceMeteringType,
      BandwidthLimitType: inputs.bandwidthLimitType,
      Tags: tagList(inputs.tags),
    });
    return Ccn;
  },
  sync: {
    attributes: modify("vpc.ModifyCcnAttribute", {
      CcnId: id,
      CcnName: "name",
      CcnDescription: "description",
      RouteECMPFlag: "routeEcmpFlag",
      RouteOverlapFlag: "routeOverlapFlag",
    }),
    limits: modify("vpc.ModifyCcnRegionBandwidthLimitsType", {
      CcnId: id,
      BandwidthLimitType: "bandwidthLimitType",
    }),
  },
  delete: ({ api, id }) => api.vpc.DeleteCcn({ CcnId: id }),
  recover: byName,
  example: `const backbone = new tencentcloud.vpc.Ccn("backbone", {});`,
});
