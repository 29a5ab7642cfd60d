// What zones sell, as today's API lists it: each type by each way of paying, with its price.
import { definePart } from "../../../action";
import { ApiError } from "../../../errors";
import { findRegion, type Zone } from "../../../places";
import type { CvmActions, FilterInput } from "../../../requests/cvm";
import { item, typeHour } from "../instance/price";
import { checkZones, familyNames, type InstanceType, typesIn } from "../instanceType";

const CHARGES = ["PREPAID", "POSTPAID_BY_HOUR", "SPOTPAID"];
const MONTHS = 1;

interface Offer {
  zone: Zone;
  type: InstanceType;
  charge: string;
}

const FILTERS: Record<string, (offer: Offer) => string> = {
  zone: ({ zone }) => zone.zone,
  "instance-family": ({ type }) => type.family,
  "instance-type": ({ type }) => type.type,
  "instance-charge-type": ({ charge }) => charge,
};

/** What the list can be sorted by: `cpu:desc`. */
const SORTS: Record<string, (offer: Offer) => number> = {
  cpu: ({ type }) => type.cpu,
  mem: ({ type }) => type.memory,
};
const SORT = "sort-keys";

function checkFilters(region: string, filters: FilterInput[]): void {
  if (filters.length > 10)
    throw new ApiError("InvalidFilterValue.LimitExceeded", "There are more than 10 Filters.");
  for (const { Name = "", Values = [] } of filters) {
    if (Name !== SORT && !Object.hasOwn(FILTERS, Name))
      throw new ApiError("InvalidFilter", `The filter \`${Name}\` is not supported.`);
    if (Values.length > 100)
      throw new ApiError("InvalidFilterValue.LimitExceeded", `Filter \`${Name}\` has more than 100 values.`);
    if (Name === "zone") checkZones(region, Values);
  }
}

/** By the first key, then by the second: the sort keeps what is equal in its order. */
function sorted(offers: Offer[], keys: string[]): Offer[] {
  const all = [...offers];
  for (const key of [...keys].reverse()) {
    const [name = "", direction] = key.split(":");
    const by = Object.hasOwn(SORTS, name) ? SORTS[name]! : () => 0;
    const sign = direction === "desc" ? -1 : 1;
    all.sort((a, b) => sign * (by(a) - by(b)));
  }
  return all;
}

function view({ zone, type, charge }: Offer): object {
  return {
    Zone: zone.zone,
    InstanceType: type.type,
    InstanceFamily: type.family,
    TypeName: type.family,
    InstanceChargeType: charge,
    Cpu: type.cpu,
    Memory: type.memory,
    Gpu: type.gpu,
    GpuCount: type.gpu,
    NetworkCard: 25,
    Status: "SELL",
    StatusCategory: "EnoughStock",
    LocalDiskTypeList: type.local
      ? [{ Type: "LOCAL_BASIC", PartitionType: "ROOT", MinSize: 10, MaxSize: 1600, Required: "OPTIONAL" }]
      : [],
    Price: item({ hour: typeHour(type), months: charge === "PREPAID" ? MONTHS : undefined }),
  };
}

export const part = definePart<CvmActions>({
  kinds: [],
  actions: {
    DescribeZoneInstanceConfigInfos: {
      run: ({ params: { Filters = [] }, region }) => {
        checkFilters(region, Filters);
        const offers = (findRegion(region)?.zones ?? []).flatMap((zone) =>
          typesIn(zone).flatMap((type) => CHARGES.map((charge) => ({ zone, type, charge }))),
        );
        const wanted = Filters.filter(({ Name }) => Name !== SORT);
        const found = offers.filter((offer) =>
          wanted.every(({ Name = "", Values = [] }) => Values.includes(FILTERS[Name]!(offer))),
        );
        const keys = Filters.filter(({ Name }) => Name === SORT).flatMap(({ Values = [] }) => Values);
        return { InstanceTypeQuotaSet: sorted(found, keys).map(view) };
      },
    },

    DescribeInstanceFamilyConfigs: {
      run: () => ({
        InstanceFamilyConfigSet: familyNames.map((family) => ({
          InstanceFamily: family,
          InstanceFamilyName: family,
        })),
      }),
    },
  },
});
