// The case of a bandwidth limit of a cloud connect network: of a region, and between two.
import type { vpc as sdk } from "../../../sdk";
import { type Given, type Needed, resourceCase } from "../case";
import type { Lab } from "../lab";
import { aVpc, never } from "../words";

const aCcn: Needed = ["vpc:Ccn", () => ({})];
const anInterCcn: Needed = ["vpc:Ccn", () => ({ bandwidthLimitType: "INTER_REGION_LIMIT" })];
const [near, far, farther] = ["ap-guangzhou", "ap-shanghai", "ap-beijing"];
const attached = (network: string, to: string): Needed => [
  "vpc:CcnAttachment",
  (given) => ({ ccnId: given(to), instanceId: given(network) }),
];
const attachedFar = (network: string, to: string): Needed => [
  "vpc:CcnAttachment",
  (given) => ({ ccnId: given(to), instanceId: given(network), instanceRegion: far }),
];

const program = (given: Given) => ({ ccnId: given("ccn"), sourceRegion: near, bandwidthLimit: 100 });
const between = (given: Given) => ({ ...program(given), destinationRegion: far });

/** Sets a limit behind the resource's back, or sets it back. */
const set =
  (DstRegion: string | undefined, SetDefaultLimitFlag: boolean) =>
  ({ api }: Lab, _subject: unknown, given: Given) =>
    api.vpc.SetCcnRegionBandwidthLimits({
      CcnId: given("ccn"),
      CcnRegionBandwidthLimits: [{ Region: near, DstRegion, BandwidthLimit: 300 }],
      SetDefaultLimitFlag,
    });

const calls = {
  created: ["SetCcnRegionBandwidthLimits"],
  deleted: ["SetCcnRegionBandwidthLimits"],
};
const changed = { to: 200, by: calls.created };

export const ccnBandwidthLimit = resourceCase<sdk.CcnBandwidthLimitArgs>({
  token: "vpc:CcnBandwidthLimit",
  lives: [
    {
      beside: {
        ...{ vpc: aVpc, otherVpc: aVpc, ccn: aCcn, otherCcn: aCcn },
        farVpc: ["vpc:Vpc", () => ({ cidrBlock: "10.8.0.0/16", region: far })],
        attachment: attached("vpc", "ccn"),
        otherAttachment: attached("otherVpc", "otherCcn"),
        farAttachment: attachedFar("farVpc", "ccn"),
      },
      least: program,
      most: program,
      ...calls,
      stays: "the limit of the region, at its default",
      properties: {
        ccnId: { to: (given) => given("otherCcn"), by: "replacement", drift: never },
        sourceRegion: { to: far, by: "replacement", drift: never },
        bandwidthLimit: { ...changed, drift: set(undefined, false) },
      },
    },
    {
      as: "between regions",
      beside: { ccn: anInterCcn, otherCcn: anInterCcn },
      least: between,
      most: between,
      ...calls,
      properties: {
        destinationRegion: { to: farther, by: "replacement", gone: true, drift: set(far, true) },
        bandwidthLimit: { ...changed, drift: set(far, false) },
      },
    },
  ],
  costs: {
    make: ["SetCcnRegionBandwidthLimits"],
    see: ["DescribeCcnRegionBandwidthLimits"],
    remove: ["DescribeCcnRegionBandwidthLimits", "SetCcnRegionBandwidthLimits"],
  },
  single: "each is one call, and all of a network are read together",
});
