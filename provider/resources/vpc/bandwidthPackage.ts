// A bandwidth package. What is paid ahead and what is paid afterwards stay so; reading it answers neither its tags nor its protocol.
import { field } from "../../lifecycle/author/field";
import { requiredWith } from "../../lifecycle/author/rules";
import { id, modify } from "../modify";
import { byName, defineResource } from "../resource";
import { tagList, tags } from "../tags";

const prepaid = "FIXED_PREPAID_BY_MONTH";

export const bandwidthPackage = defineResource({
  token: "vpc:BandwidthPackage",
  doc: "A bandwidth package: the public addresses in it share its bandwidth and are charged for together. It is deleted only when none is left in it.",
  id: "bwp-xxxxxxxx",
  tagged: "vpc:bandwidthPackage",
  tagsApart: true,
  inputs: {
    name: field
      .string()
      .autoName(59, { pattern: /[^A-Za-z0-9_]/ })
      .wire("BandwidthPackageName")
      .doc("Name, shorter than 60 bytes; letters, digits and underscores."),
    networkType: field
      .enum("BGP", "HIGH_QUALITY_BGP", "SINGLEISP_CMCC", "SINGLEISP_CTCC", "SINGLEISP_CUCC")
      .optional()
      .replace()
      .doc(
        "The line of its addresses: BGP, or a single carrier where the region has that. Defaults to `BGP`.",
      ),
    chargeType: field
      .enum(
        "ENHANCED95_POSTPAID_BY_MONTH",
        "PRIMARY_TRAFFIC_POSTPAID_BY_HOUR",
        "BANDWIDTH_POSTPAID_BY_DAY",
        prepaid,
        "PEAK_BANDWIDTH_POSTPAID_BY_DAY",
        "TOP5_POSTPAID_BY_MONTH",
      )
      .optional()
      .replaceWhen("it comes to be paid ahead, or no longer is", (before, wanted) =>
        [before, wanted].some((type) => type === prepaid),
      )
      .doc("How it is charged. Defaults to `ENHANCED95_POSTPAID_BY_MONTH`."),
    internetMaxBandwidth: field
      .integer()
      .min(-1)
      .optional()
      .wire("Bandwidth")
      .doc("Limit of its bandwidth in Mbps, within bounds that depend on the charge type; -1 for none."),
    protocol: field
      .enum("ipv4", "ipv6")
      .optional()
      .replace()
      .writeOnly()
      .doc("The addresses that it takes. Defaults to `ipv4`."),
    egress: field
      .enum("center_egress1", "center_egress2", "center_egress3")
      .optional()
      .replace()
      .doc("Where its traffic leaves the network. Defaults to `center_egress1`."),
    timeSpan: field
      .integer()
      .range(1, 60)
      .optional()
      .instruction()
      .doc(`Months to pay for when a package of \`${prepaid}\` is made.`),
    tags,
  },
  outputs: {
    status: field.string().volatile().doc("`CREATING`, `CREATED` or `DELETING`."),
    createdTime: field.string().doc("When it was created, ISO 8601."),
    deadline: field.string().optional().doc("When what was paid ahead ends, ISO 8601."),
  },
  rules: [requiredWith("timeSpan", "chargeType", prepaid)],
  reads: "vpc.DescribeBandwidthPackages",
  filters: { name: "bandwidth-package-name", networkType: "network-type", chargeType: "charge-type" },
  uses: ["vpc.CreateBandwidthPackage", "vpc.DeleteBandwidthPackage"],
  create: async ({ api, inputs }) => {
    const { BandwidthPackageId } = await api.vpc.CreateBandwidthPackage({
      BandwidthPackageName: inputs.name,
      NetworkType: inputs.networkType,
      ChargeType: inputs.chargeType,
      InternetMaxBandwidth: inputs.internetMaxBandwidth,
      Protocol: inputs.protocol,
      Egress: inputs.egress,
      TimeSpan: inputs.timeSpan,
      Tags: tagList(inputs.tags),
    });
    return BandwidthPackageId;
  },
  settled: { state: ({ Status }) => Status, done: ["CREATED"], pending: ["CREATING"], usual: 3 },
  sync: {
    attributes: modify("vpc.ModifyBandwidthPackageAttribute", {
      BandwidthPackageId: id,
      BandwidthPackageName: "name",
      ChargeType: "chargeType",
    }),
    bandwidth: modify("vpc.ModifyBandwidthPackageBandwidth", {
      BandwidthPackageId: id,
      InternetMaxBandwidth: "internetMaxBandwidth",
    }),
  },
  delete: ({ api, id }) => api.vpc.DeleteBandwidthPackage({ BandwidthPackageId: id }),
  gone: { state: ({ Status }) => Status, leaving: ["DELETING"], gone: ["DELETED"], usual: 3 },
  blockedBy: async ({ look, blocker }) => {
    const addresses = ((await look())?.ResourceSet ?? []).filter(
      ({ ResourceType }) => ResourceType === "Address",
    );
    return Promise.all(addresses.map(({ ResourceId }) => blocker("vpc:Eip", ResourceId)));
  },
  recover: byName,
  example: `const shared = new tencentcloud.vpc.BandwidthPackage("shared", {
  chargeType: "BANDWIDTH_POSTPAID_BY_DAY",
  internetMaxBandwidth: 100,
});
const address = new tencentcloud.vpc.Eip("address", {
  internetChargeType: "BANDWIDTH_PACKAGE",
  bandwidthPackageId: shared.id,
});`,
});
