// What disks there are to buy, and what they would cost: plausible figures, never charged.
import { type Call, definePart } from "../../../action";
import { ApiError } from "../../../errors";
import { withCodes } from "../../../kind";
import { findRegion } from "../../../places";
import { aheadOf, yuan } from "../../../price";
import type {
  CbsActions,
  DescribeDiskConfigQuotaRequest,
  InquiryPriceCreateDisksRequest,
} from "../../../requests/cbs";
import { disk } from "../disk";
import { checkSize, type DiskOffer, findOffer, isSold, offers } from "./offer";
import { refuseBusy, refuseRecycled } from "./state";

const high = (value: number) => value.toFixed(6);

/** A price by the hour, or for months bought ahead; what does not apply is null. */
function price(hour: number, months?: number): object {
  const total = aheadOf({ hour, months });
  if (total === undefined) {
    return {
      UnitPrice: yuan(hour),
      UnitPriceDiscount: yuan(hour),
      UnitPriceHigh: high(hour),
      UnitPriceDiscountHigh: high(hour),
      ChargeUnit: "HOUR",
      ...{ OriginalPrice: null, DiscountPrice: null, OriginalPriceHigh: null, DiscountPriceHigh: null },
    };
  }
  return {
    OriginalPrice: yuan(total),
    DiscountPrice: yuan(total),
    OriginalPriceHigh: high(total),
    DiscountPriceHigh: high(total),
    ...{ UnitPrice: null, UnitPriceDiscount: null, UnitPriceHigh: null, UnitPriceDiscountHigh: null },
    ChargeUnit: null,
  };
}

/** Yuan an hour for a MB/s beyond what the size brings, and for a backup point's share of a GB. */
const THROUGHPUT = 0.0014;
const BACKUP = 0.0001;

function priceOfNew({ params }: Call<InquiryPriceCreateDisksRequest>): object {
  const offer = findOffer(params.DiskType)!;
  checkSize(offer, params.DiskSize, "InvalidParameterValue");
  const { ThroughputPerformance = 0, DiskBackupQuota = 0, DiskCount = 1, DiskChargePrepaid } = params;
  const extras = ThroughputPerformance * THROUGHPUT + DiskBackupQuota * params.DiskSize * BACKUP;
  const hour = (offer.price * params.DiskSize + extras) * DiskCount;
  if (params.DiskChargeType !== "PREPAID") return { DiskPrice: price(hour) };
  return { DiskPrice: price(hour, DiskChargePrepaid!.Period) };
}

const monthsOf = (chargeType: string) => (chargeType === "PREPAID" ? 1 : undefined);

function configs(call: Call<DescribeDiskConfigQuotaRequest>): object {
  const { Zones, DiskTypes, DiskChargeType, DiskUsage, InstanceFamilies } = call.params;
  const zones = (findRegion(call.region)?.zones ?? []).filter(({ zone }) => !Zones || Zones.includes(zone));
  const charges = DiskChargeType ? [DiskChargeType] : ["POSTPAID_BY_HOUR", "PREPAID"];
  const usages = DiskUsage ? [DiskUsage] : ["DATA_DISK", "SYSTEM_DISK"];
  const wanted = offers.filter(({ type }) => !DiskTypes || DiskTypes.includes(type));
  const config = (
    offer: DiskOffer,
    zone: string,
    DiskChargeType: string,
    DiskUsage: string,
    sold: boolean,
  ) => ({
    Available: sold,
    Zone: zone,
    DiskType: offer.type,
    DiskChargeType,
    DiskUsage,
    MinDiskSize: DiskUsage === "SYSTEM_DISK" ? 20 : offer.min,
    MaxDiskSize: DiskUsage === "SYSTEM_DISK" ? 2048 : offer.max,
    StepSize: offer.step,
    InstanceFamily: InstanceFamilies?.[0] ?? null,
    ExtraPerformanceRange: offer.enhanced ? [0, 650] : null,
    DeviceClass: null,
    Price: price(offer.price * offer.min, monthsOf(DiskChargeType)),
  });
  return {
    DiskConfigSet: zones.flatMap((zone) =>
      wanted.flatMap((offer) =>
        charges.flatMap((charge) =>
          usages.map((usage) => config(offer, zone.zone, charge, usage, isSold(offer, zone))),
        ),
      ),
    ),
  };
}

export const part = definePart<CbsActions>({
  kinds: [],
  actions: {
    DescribeDiskConfigQuota: { run: configs },

    InquiryPriceCreateDisks: { run: priceOfNew },

    InquiryPriceResizeDisk: {
      refs: { DiskId: withCodes(disk, { notFound: "InvalidParameterValue" }) },
      run: (call) => {
        const one = call.one(disk, "DiskId");
        const { data, id } = one;
        refuseRecycled(one, "InvalidDisk.Expire");
        if (!data.Portable)
          throw new ApiError("InvalidDisk.NotPortable", `The disk ${id} is not an elastic one.`);
        const offer = findOffer(data.DiskType)!;
        checkSize(offer, call.params.DiskSize, "InvalidParameterValue");
        if (call.params.DiskSize < data.DiskSize) {
          throw new ApiError(
            "InvalidParameterValue",
            `The disk ${id} has ${data.DiskSize} GB and only grows.`,
          );
        }
        const hour = offer.price * call.params.DiskSize;
        return { DiskPrice: { ...price(hour, monthsOf(data.DiskChargeType)), DetailPrices: null } };
      },
    },

    InquirePriceModifyDiskExtraPerformance: {
      refs: { DiskId: withCodes(disk, { malformed: "InvalidParameter", notFound: "InvalidParameter" }) },
      run: (call) => {
        const one = call.one(disk, "DiskId");
        const { data } = one;
        refuseRecycled(one, "ResourceUnavailable.Expire");
        if (!findOffer(data.DiskType)?.enhanced) {
          throw new ApiError(
            "ResourceUnavailable.NotSupported",
            `A ${data.DiskType} takes no extra performance.`,
          );
        }
        if (call.params.ThroughputPerformance < 0) {
          throw new ApiError("InvalidParameterValue", "ThroughputPerformance is 0 or more.");
        }
        return {
          DiskPrice: price(call.params.ThroughputPerformance * THROUGHPUT, monthsOf(data.DiskChargeType)),
        };
      },
    },

    InquirePriceModifyDiskBackupQuota: {
      refs: { DiskId: withCodes(disk, { malformed: "InvalidParameter" }) },
      run: (call) => {
        const one = call.one(disk, "DiskId");
        const { data } = one;
        refuseRecycled(one, "InvalidDisk.NotSupported");
        refuseBusy(one, disk.codes.state);
        const hour = call.params.DiskBackupQuota * data.DiskSize * BACKUP;
        return { DiskPrice: price(hour, monthsOf(data.DiskChargeType)) };
      },
    },
  },
});
