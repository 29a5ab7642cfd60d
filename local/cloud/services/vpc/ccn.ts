// A cloud connect network: it joins VPCs of any region, so that it is of no region itself. What is attached to it, and flow logs,
// keep it from going.
import { type Call, defineAction } from "../../action";
import { ApiError } from "../../errors";
import { defineKind } from "../../kind";
import { type KeptParameter, keptAttributes, plain } from "../../plain";
import { pointersTo } from "../../relations";
import type {
  CreateCcnRequest,
  ModifyCcnAttributeRequest,
  ModifyCcnRegionBandwidthLimitsTypeRequest,
} from "../../requests/vpc";
import { byTag, keepTags, type Tag } from "../../tags";
import { boundedList, vpcService } from "./service";

export interface Ccn {
  CcnName: string;
  CcnDescription: string;
  QosLevel: string;
  InstanceChargeType: string;
  InstanceMeteringType: string;
  BandwidthLimitType: string;
  RouteECMPFlag: boolean;
  RouteOverlapFlag: boolean;
  /** Bandwidth limits that are set, in Mbps: those with another region are between the two. Absent for none. */
  Limits?: { Region: string; DstRegion?: string; BandwidthLimit: number }[];
  Tags?: Tag[];
}

export const ccn = defineKind<Ccn>({
  service: vpcService,
  type: "vpc:ccn",
  prefix: "ccn",
  everywhere: true,
  // The vendor's provider for Terraform names it so to the tag service.
  tagged: "vpc/ccn",
  nameAttribute: "CcnName",
  // A quota of the account, by the text of the create; no source has its number, and this is the usual one.
  quota: { limit: 5, code: "LimitExceeded" },
});

const settings: readonly KeptParameter<Ccn>[] = [
  ...(["CcnName", "CcnDescription", "QosLevel"] as const),
  ...(["InstanceChargeType", "InstanceMeteringType", "BandwidthLimitType"] as const),
];

function check(params: CreateCcnRequest): void {
  if (params.InstanceChargeType !== "PREPAID") return;
  if ((params.InstanceMeteringType ?? "BANDWIDTH") !== "BANDWIDTH")
    throw new ApiError(
      "UnsupportedOperation.PrepaidCcnOnlySupportBandwidthMetering",
      "A prepaid network is metered by bandwidth.",
    );
  if (params.BandwidthLimitType !== "INTER_REGION_LIMIT")
    throw new ApiError(
      "UnsupportedOperation.PrepaidCcnOnlySupportInterRegionLimit",
      "A prepaid network has limits between regions.",
    );
}

function modify(call: Call<ModifyCcnAttributeRequest>): undefined {
  const { world, params } = call;
  const entity = call.one(ccn, "CcnId");
  if (entity.data.RouteOverlapFlag && params.RouteOverlapFlag === false)
    throw new ApiError(
      "UnsupportedOperation.CcnRouteOverlapFlagDisableNotSupported",
      "Overlapping routes, once allowed, stay allowed.",
    );
  const takes = ["CcnName", "CcnDescription", "RouteECMPFlag", "RouteOverlapFlag"] as const;
  world.update(entity, keptAttributes<Ccn>(params, takes));
}

function modifyLimits(call: Call<ModifyCcnRegionBandwidthLimitsTypeRequest>): undefined {
  const { BandwidthLimitType = "OUTER_REGION_LIMIT" } = call.params;
  const entity = call.one(ccn, "CcnId");
  if (entity.data.InstanceChargeType !== "POSTPAID")
    throw new ApiError("UnsupportedOperation.NotPostpaidCcnOperation", `${entity.id} is prepaid.`);
  // What is set for one type says nothing for the other.
  const Limits = BandwidthLimitType === entity.data.BandwidthLimitType ? entity.data.Limits : [];
  call.world.update(entity, { BandwidthLimitType, Limits: Limits ?? [] });
}

export const part = plain<Ccn, CreateCcnRequest>(ccn, {
  shown: {
    ...{ id: "CcnId", created: "CreateTime", tags: "TagSet" },
    hidden: ["Limits"],
    also: (entity, world) => ({
      State: "AVAILABLE",
      InstanceCount: pointersTo(world, entity).filter(({ from }) => from.type === "vpc:ccnAttachment").length,
      RoutePriorityFlag: true,
      RouteTableCount: 1,
    }),
  },
  create: {
    action: "CreateCcn",
    answers: "Ccn",
    check,
    make: ({ world, params }) =>
      world.create(ccn, {
        ...{ CcnDescription: "", QosLevel: "AU", InstanceChargeType: "POSTPAID" },
        ...{ InstanceMeteringType: "TRAFFIC", BandwidthLimitType: "OUTER_REGION_LIMIT" },
        ...{ RouteECMPFlag: false, RouteOverlapFlag: false },
        ...(keptAttributes(params, settings) as Pick<Ccn, "CcnName">),
        ...keepTags(params.Tags),
      }),
  },
  describe: {
    ...boundedList,
    action: "DescribeCcns",
    ids: "CcnIds",
    items: "CcnSet",
    filters: {
      ...byTag,
      "ccn-id": "id",
      "ccn-name": "CcnName",
      "ccn-description": "CcnDescription",
      state: () => "AVAILABLE",
    },
  },
  remove: { action: "DeleteCcn" },
  more: {
    ModifyCcnAttribute: defineAction({ refs: { CcnId: ccn }, run: modify }),
    ModifyCcnRegionBandwidthLimitsType: defineAction({ refs: { CcnId: ccn }, run: modifyLimits }),
  },
});
