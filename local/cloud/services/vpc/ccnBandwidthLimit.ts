// Bandwidth limits of cloud connect networks: of all that leaves a region, or of what goes from one region to another. Nothing is
// slowed down by them: there is no traffic.
import { type Call, definePart } from "../../action";
import { pageOf } from "../../describes";
import { ApiError } from "../../errors";
import type { Entity, World } from "../../kind";
import { regions } from "../../places";
import type {
  CcnRegionBandwidthLimitInput,
  DescribeCcnRegionBandwidthLimitsRequest,
  GetCcnRegionBandwidthLimitsRequest,
  SetCcnRegionBandwidthLimitsRequest,
  VpcActions,
} from "../../requests/vpc";
import { type Ccn, ccn } from "./ccn";
import { ccnAttachment } from "./ccnAttachment";
import { boundedList } from "./service";

/** 1 Gbps, in Mbps. */
const DEFAULT = 1024;

/** Refuses what is no limit of this network. */
function check({ id, data }: Entity<Ccn>, { Region = "", DstRegion }: CcnRegionBandwidthLimitInput): void {
  const isBetween = data.BandwidthLimitType === "INTER_REGION_LIMIT";
  if (isBetween !== (DstRegion !== undefined))
    throw new ApiError("UnsupportedOperation", `Limits of ${id} are of the type ${data.BandwidthLimitType}.`);
  for (const name of [Region, DstRegion ?? Region])
    if (!regions.some(({ region }) => region === name))
      throw new ApiError("UnsupportedOperation", `There is no region \`${name}\`.`);
}

function set(call: Call<SetCcnRegionBandwidthLimitsRequest>): undefined {
  const { world, params } = call;
  const entity = call.one(ccn, "CcnId");
  if (entity.data.InstanceChargeType !== "POSTPAID")
    throw new ApiError("UnsupportedOperation.NotPostpaidCcnOperation", `${entity.id} is prepaid.`);
  const named = params.CcnRegionBandwidthLimits;
  for (const limit of named) check(entity, limit);
  const isOf = (a: CcnRegionBandwidthLimitInput, b: CcnRegionBandwidthLimitInput) =>
    a.Region === b.Region && a.DstRegion === b.DstRegion;
  const others = (entity.data.Limits ?? []).filter((one) => !named.some((limit) => isOf(limit, one)));
  const wanted = named.map(({ Region = "", DstRegion, BandwidthLimit = DEFAULT }) => ({
    ...{ Region, BandwidthLimit },
    ...(DstRegion === undefined ? {} : { DstRegion }),
  }));
  world.update(entity, { Limits: params.SetDefaultLimitFlag ? others : [...others, ...wanted] });
}

const view = (limit: { Region: string; BandwidthLimit: number; DstRegion?: string }) => ({
  DstRegion: "",
  ...limit,
  ...{ IsBm: false, DstIsBm: false },
});

/** The limits of all that leaves a region, for each in which something is attached; or those that are set between regions. */
function shown(world: World, { id, data }: Entity<Ccn>) {
  const { Limits = [] } = data;
  if (data.BandwidthLimitType === "INTER_REGION_LIMIT") return Limits.map(view);
  const attached = world.list(ccnAttachment).filter(({ data: { CcnId } }) => CcnId === id);
  return [...new Set(attached.map(({ data: { InstanceRegion } }) => InstanceRegion))].sort().map((Region) => {
    const limit = Limits.find((one) => one.Region === Region);
    return view(limit ?? { Region, BandwidthLimit: DEFAULT });
  });
}

function describe(call: Call<DescribeCcnRegionBandwidthLimitsRequest>): object {
  return { CcnRegionBandwidthLimitSet: shown(call.world, call.one(ccn, "CcnId")) };
}

type Shown = ReturnType<typeof view>;

const filters: Record<string, (limit: Shown) => string> = {
  sregion: ({ Region }) => Region,
  dregion: ({ DstRegion }) => DstRegion,
};

/** The limits between regions that are set; a network with limits of regions has none. */
function list(call: Call<GetCcnRegionBandwidthLimitsRequest>): object {
  const { SortedBy = "ExpireTime", OrderBy = "ASC" } = call.params;
  if (!["ExpireTime", "BandwidthLimit"].includes(SortedBy) || !["ASC", "DESC"].includes(OrderBy))
    throw new ApiError("InvalidParameter", `Nothing is sorted by ${SortedBy}, ${OrderBy}.`);
  const network = call.one(ccn, "CcnId");
  const all = network.data.BandwidthLimitType === "INTER_REGION_LIMIT" ? shown(call.world, network) : [];
  // They never expire.
  if (SortedBy === "BandwidthLimit") all.sort((a, b) => a.BandwidthLimit - b.BandwidthLimit);
  if (OrderBy === "DESC") all.reverse();
  const { total, page } = pageOf(all, call.params, filters, boundedList.codes);
  const CcnBandwidthSet = page.map((CcnRegionBandwidthLimit) => ({
    ...{ CcnId: network.id, CcnRegionBandwidthLimit, QosLevel: network.data.QosLevel },
    ...{ TagSet: [], DefaultQosBandwidthFlag: false },
  }));
  return { TotalCount: total, CcnBandwidthSet };
}

const refs = { CcnId: ccn };

export const part = definePart<VpcActions>({
  kinds: [],
  actions: {
    SetCcnRegionBandwidthLimits: { refs, run: set },
    DescribeCcnRegionBandwidthLimits: { refs, run: describe },
    GetCcnRegionBandwidthLimits: { refs, run: list },
  },
});
