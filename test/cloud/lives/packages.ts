// A bandwidth package, with a public address that goes in and out of it.
import { type Life, Tags } from "./life";

const read = {
  action: "vpc.DescribeBandwidthPackages",
  items: "BandwidthPackageSet",
  id: "BandwidthPackageId",
  ids: "BandwidthPackageIds",
};

export const packages: Record<string, Life> = {
  "bandwidth package": {
    create: [
      "vpc.CreateBandwidthPackage",
      {
        BandwidthPackageName: "shared",
        NetworkType: "BGP",
        ChargeType: "BANDWIDTH_POSTPAID_BY_DAY",
        BandwidthPackageCount: 1,
        InternetMaxBandwidth: 100,
        Protocol: "ipv4",
        Egress: "center_egress2",
        Tags,
      },
    ],
    id: (answer) => answer.BandwidthPackageId,
    read,
    made: {
      BandwidthPackageName: "shared",
      NetworkType: "BGP",
      ChargeType: "BANDWIDTH_POSTPAID_BY_DAY",
      Bandwidth: 100,
      Egress: "center_egress2",
      Status: "CREATED",
      ResourceSet: [],
      Deadline: null,
    },
    filters: ({ it }) => ({
      "bandwidth-package-id": it,
      "bandwidth-package-name": "shared",
      "network-type": "BGP",
      "charge-type": "BANDWIDTH_POSTPAID_BY_DAY",
      "tag-key": "team",
      "tag-value": "web",
      "tag:team": "web",
    }),
    changes: [
      [
        "vpc.ModifyBandwidthPackageAttribute",
        ({ it }) => ({
          BandwidthPackageId: it,
          BandwidthPackageName: "wide",
          ChargeType: "ENHANCED95_POSTPAID_BY_MONTH",
        }),
        { BandwidthPackageName: "wide", ChargeType: "ENHANCED95_POSTPAID_BY_MONTH" },
      ],
      [
        "vpc.ModifyBandwidthPackageBandwidth",
        ({ it }) => ({ BandwidthPackageId: it, InternetMaxBandwidth: -1 }),
        { Bandwidth: -1 },
      ],
      [
        "vpc.AddBandwidthPackageResources",
        ({ it, free }) => ({
          BandwidthPackageId: it,
          ResourceIds: [free],
          ResourceType: "Address",
          NetworkType: "BGP",
          Protocol: "ipv4",
        }),
        ({ free }) => ({ ResourceSet: [{ ResourceId: free, ResourceType: "Address" }] }),
      ],
      [
        "vpc.RemoveBandwidthPackageResources",
        ({ it, free }) => ({ BandwidthPackageId: it, ResourceIds: [free], ResourceType: "Address" }),
        { ResourceSet: [] },
      ],
    ],
    remove: ["vpc.DeleteBandwidthPackage", ({ it }) => ({ BandwidthPackageId: it })],
  },

  "bandwidth package, paid ahead": {
    create: [
      "vpc.CreateBandwidthPackage",
      { BandwidthPackageName: "paid", ChargeType: "FIXED_PREPAID_BY_MONTH", TimeSpan: 2 },
    ],
    id: (answer) => answer.BandwidthPackageId,
    read,
    made: { ChargeType: "FIXED_PREPAID_BY_MONTH", Deadline: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
    changes: [],
    remove: ["vpc.DeleteBandwidthPackage", ({ it }) => ({ BandwidthPackageId: it })],
  },
};
