// A bandwidth limit of a cloud connect network: of all that leaves a region, or of what goes from one region to another, as the
// network says. There is always one, so that none is made or removed: it is set, and set back.
import type { ApiFor } from "../../api/uses";
import { field } from "../../lifecycle/author/field";
import { shared } from "../../lifecycle/author/together";
import { partsOf } from "../attachment";
import { regions } from "../known";
import { defineResource } from "../resource";

type Api = ApiFor<"vpc.DescribeCcnRegionBandwidthLimits" | "vpc.GetCcnRegionBandwidthLimits">;

interface Limit {
  CcnId: string;
  Region: string;
  /** Absent in a limit of all that leaves the region. */
  DstRegion?: string | undefined;
  BandwidthLimit: number;
}

const token = "vpc:CcnBandwidthLimit";
const ofRegion = {
  token,
  id: "ccn-xxxxxxxx/ap-guangzhou",
  of: ["ccnId", "sourceRegion"],
  open: ["sourceRegion"],
} as const;
const between = {
  token,
  id: "ccn-xxxxxxxx/ap-guangzhou/ap-shanghai",
  of: ["ccnId", "sourceRegion", "destinationRegion"],
  open: ["sourceRegion", "destinationRegion"],
} as const;

const idOf = ({ CcnId, Region, DstRegion }: Limit) => [CcnId, Region, DstRegion].filter(Boolean).join("/");

const listed = shared<Limit[]>();

/** The limits of all that leaves a region, by one read for all who ask for some of the network at about the same time. */
function outOfRegions({ account, vpc }: Api, CcnId: string, fresh: boolean): Promise<Limit[]> {
  return listed(`${account} ${CcnId}`, fresh, async () => {
    const { CcnRegionBandwidthLimitSet } = await vpc.DescribeCcnRegionBandwidthLimits({ CcnId });
    return CcnRegionBandwidthLimitSet.filter(({ DstRegion }) => !DstRegion).map(
      ({ Region, BandwidthLimit }) => ({ CcnId, Region, BandwidthLimit }),
    );
  });
}

/** The limit from one region to another, where one is set. */
async function betweenRegions({ vpc }: Api, CcnId: string, from: string, to: string): Promise<Limit[]> {
  const { CcnBandwidthSet } = await vpc.GetCcnRegionBandwidthLimits({
    CcnId,
    Filters: [
      { Name: "sregion", Values: [from] },
      { Name: "dregion", Values: [to] },
    ],
  });
  return CcnBandwidthSet.flatMap(({ DefaultQosBandwidthFlag, CcnRegionBandwidthLimit: limit }) => {
    if (DefaultQosBandwidthFlag || !limit) return [];
    const { Region, DstRegion, BandwidthLimit } = limit;
    return [{ CcnId, Region, DstRegion, BandwidthLimit }];
  });
}

async function look(api: Api, id: string, fresh: boolean): Promise<Limit | undefined> {
  const all = async () => {
    if (id.split("/").length < between.of.length)
      return outOfRegions(api, partsOf(ofRegion, id).ccnId, fresh);
    const { ccnId, sourceRegion, destinationRegion } = partsOf(between, id);
    return betweenRegions(api, ccnId, sourceRegion, destinationRegion);
  };
  return (await all()).find((limit) => idOf(limit) === id);
}

/** Sets a limit, or sets it back to the default. */
async function set(
  { vpc }: ApiFor<"vpc.SetCcnRegionBandwidthLimits">,
  { CcnId, ...limit }: Limit,
  SetDefaultLimitFlag?: boolean,
): Promise<void> {
  const CcnRegionBandwidthLimits = [limit];
  await vpc.SetCcnRegionBandwidthLimits({ CcnId, CcnRegionBandwidthLimits, SetDefaultLimitFlag });
}

export const ccnBandwidthLimit = defineResource({
  token,
  noun: "bandwidth limit of a cloud connect network",
  doc: "A bandwidth limit of a cloud connect network that is paid for by use: of all that leaves a region, or, with `destinationRegion`, of what goes from one region to another; `bandwidthLimitType` of the network says which of the two its limits are. A limit of all that leaves a region shows while something in the region is attached: let it depend on the attachments. Removing this resource sets the limit back to the default, 1 Gbps.",
  id: ofRegion.id,
  inputs: {
    ccnId: field.idOf("vpc:Ccn").replace().doc("The cloud connect network."),
    sourceRegion: field
      .string()
      .known(regions)
      .replace()
      .wire("Region")
      .doc("The region that the traffic leaves, such as `ap-guangzhou`."),
    destinationRegion: field
      .string()
      .known(regions)
      .optional()
      .replace()
      .wire("DstRegion")
      .doc(
        "The region that it goes to, in a network whose `bandwidthLimitType` is INTER_REGION_LIMIT; not given in one with OUTER_REGION_LIMIT.",
      ),
    bandwidthLimit: field.integer().min(1).doc("The most that goes there, in Mbps."),
  },
  outputs: {},
  uses: [
    "vpc.SetCcnRegionBandwidthLimits",
    "vpc.DescribeCcnRegionBandwidthLimits",
    "vpc.GetCcnRegionBandwidthLimits",
  ],
  readsAlso: ["vpc.DescribeCcnRegionBandwidthLimits", "vpc.GetCcnRegionBandwidthLimits"],
  read: ({ api, id, fresh }) => look(api, id, fresh),
  create: async ({ api, inputs }) => {
    const item: Limit = {
      CcnId: inputs.ccnId,
      Region: inputs.sourceRegion,
      DstRegion: inputs.destinationRegion,
      BandwidthLimit: inputs.bandwidthLimit,
    };
    await set(api, item);
    return { id: idOf(item), item };
  },
  sync: {
    bandwidthLimit: {
      of: ["bandwidthLimit"],
      call: ({ api, from, to }) => set(api, { ...from, BandwidthLimit: to.bandwidthLimit }),
    },
  },
  delete: async ({ api, look }) => {
    const present = await look();
    if (present) await set(api, present, true);
    return "gone";
  },
  deleteBeforeReplace: true,
  example: `new tencentcloud.vpc.CcnBandwidthLimit("out", {
  ccnId: backbone.id,
  sourceRegion: "ap-guangzhou",
  bandwidthLimit: 200,
}, { dependsOn: attachment });`,
});
