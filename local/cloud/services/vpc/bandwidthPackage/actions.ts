// Bandwidth packages made, listed, renamed, widened and deleted.
import { type Call, definePart } from "../../../action";
import { formatIso } from "../../../clock";
import { type DescribeOptions, describes } from "../../../describes";
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";
import { addMonths } from "../../../month";
import { keptAttributes, viewOf } from "../../../plain";
import type {
  CreateBandwidthPackageRequest,
  ModifyBandwidthPackageAttributeRequest,
  ModifyBandwidthPackageBandwidthRequest,
  VpcActions,
} from "../../../requests/vpc";
import { byTagOrValue, keepTags } from "../../../tags";
import { addressesIn, type BandwidthPackage, bandwidthPackage } from "../bandwidthPackage";
import { resourceOf } from "./resources";

type Package = Entity<BandwidthPackage>;

const PREPAID = "FIXED_PREPAID_BY_MONTH";
const UNLIMITED = -1;

/** The limits of bandwidth in Mbps by how it is charged (today's BandwidthRange); TOP5 has none. */
const RANGES: Record<string, readonly [least: number, most: number]> = {
  BANDWIDTH_POSTPAID_BY_DAY: [50, 300],
  FIXED_PREPAID_BY_MONTH: [100, 5000],
  ENHANCED95_POSTPAID_BY_MONTH: [300, 5000],
  PEAK_BANDWIDTH_POSTPAID_BY_DAY: [50, 300],
  PRIMARY_TRAFFIC_POSTPAID_BY_HOUR: [50, 2000],
};

/** Charges that only packages of ordinary BGP have, and one that only those of a single carrier have. */
const OF_BGP = ["BANDWIDTH_POSTPAID_BY_DAY", PREPAID];
const OF_CARRIERS = ["PEAK_BANDWIDTH_POSTPAID_BY_DAY"];

function checkBandwidth(charge: string, bandwidth: number): void {
  const [least, most] = RANGES[charge] ?? [1, Number.MAX_SAFE_INTEGER];
  const unlimited = bandwidth === UNLIMITED && charge !== PREPAID;
  if (unlimited || (bandwidth >= least && bandwidth <= most)) return;
  throw new ApiError(
    "InvalidParameterValue.Range",
    `InternetMaxBandwidth ${bandwidth}: with ${charge} it is ${least} to ${most} Mbps.`,
  );
}

function checkCharge(charge: string, network: string): void {
  const fits = OF_BGP.includes(charge)
    ? network === "BGP"
    : !OF_CARRIERS.includes(charge) || network.startsWith("SINGLEISP_");
  if (!fits)
    throw new ApiError(
      "InvalidParameterValue.Combination",
      `A package of ${network} is not charged by ${charge}.`,
    );
}

function create({ world, params }: Call<CreateBandwidthPackageRequest>): object {
  const { NetworkType = "BGP", ChargeType = "ENHANCED95_POSTPAID_BY_MONTH", TimeSpan = 1 } = params;
  checkCharge(ChargeType, NetworkType);
  const Bandwidth = params.InternetMaxBandwidth ?? (ChargeType === PREPAID ? 100 : UNLIMITED);
  checkBandwidth(ChargeType, Bandwidth);
  const ids = Array.from({ length: params.BandwidthPackageCount ?? 1 }, () => {
    const made = world.create(bandwidthPackage, {
      BandwidthPackageName: params.BandwidthPackageName ?? "",
      ...{ NetworkType, ChargeType, Bandwidth },
      Egress: params.Egress ?? "center_egress1",
      Protocol: params.Protocol ?? "ipv4",
      Deadline: ChargeType === PREPAID ? formatIso(addMonths(world.now, TimeSpan)) : null,
      ...keepTags(params.Tags),
    });
    return world.begin(made, "create").id;
  });
  return { BandwidthPackageId: ids[0], BandwidthPackageIds: ids };
}

/** What is paid ahead and what is paid afterwards stay so. */
function modify(call: Call<ModifyBandwidthPackageAttributeRequest>): undefined {
  const { ChargeType } = call.params;
  const entity = call.one(bandwidthPackage, "BandwidthPackageId");
  const { ChargeType: present, NetworkType } = entity.data;
  if (ChargeType !== undefined) {
    checkCharge(ChargeType, NetworkType);
    if (ChargeType !== present && [ChargeType, present].includes(PREPAID))
      throw new ApiError(
        "InvalidParameterValue.Combination",
        `${entity.id} is charged by ${present}, and cannot be by ${ChargeType}.`,
      );
  }
  call.world.update(
    entity,
    keptAttributes<BandwidthPackage>(call.params, ["BandwidthPackageName", "ChargeType"]),
  );
}

function widen(call: Call<ModifyBandwidthPackageBandwidthRequest>): undefined {
  const entity = call.one(bandwidthPackage, "BandwidthPackageId");
  const { InternetMaxBandwidth: Bandwidth } = call.params;
  checkBandwidth(entity.data.ChargeType, Bandwidth);
  call.world.update(entity, { Bandwidth });
}

const view = viewOf<BandwidthPackage>(
  // Times of packages are written as those of addresses are.
  { ...bandwidthPackage, service: { ...bandwidthPackage.service, formatTime: formatIso } },
  {
    id: "BandwidthPackageId",
    created: "CreatedTime",
    state: "Status",
    hidden: ["Protocol"],
    also: (entity, world) => ({ ResourceSet: addressesIn(world, entity).map(resourceOf) }),
  },
);

/** A filter by what is in a package. */
const byResource =
  (name: keyof ReturnType<typeof resourceOf>) =>
  (entity: Package, { world }: { world: World }) =>
    addressesIn(world, entity).map((one) => resourceOf(one)[name]);

const filters: DescribeOptions<BandwidthPackage>["filters"] = {
  ...byTagOrValue,
  "bandwidth-package-id": "id",
  "bandwidth-package-name": "BandwidthPackageName",
  "network-type": "NetworkType",
  "charge-type": "ChargeType",
  "resource.resource-type": byResource("ResourceType"),
  "resource.resource-id": byResource("ResourceId"),
  "resource.address-ip": byResource("AddressIp"),
};

function checkFilter(name: string, values: string[]): void {
  const wrong = name === "charge-type" && values.find((value) => !(value in RANGES) && !/^TOP5/.test(value));
  if (wrong)
    throw new ApiError(
      "InvalidParameterValue.InvalidBandwidthPackageChargeType",
      `The filter \`${name}\` has no value ${wrong}.`,
    );
}

const refs = { BandwidthPackageId: bandwidthPackage };
const needs = { ref: "BandwidthPackageId", states: ["CREATED"] };

export const part = definePart<VpcActions>({
  kinds: [bandwidthPackage],
  actions: {
    CreateBandwidthPackage: {
      creates: { kind: bandwidthPackage, count: ({ BandwidthPackageCount }) => BandwidthPackageCount ?? 1 },
      run: create,
    },

    DescribeBandwidthPackages: describes(bandwidthPackage, {
      ids: "BandwidthPackageIds",
      items: "BandwidthPackageSet",
      filters,
      checkFilter,
      view: (entity, { world }) => view(entity, world),
      missing: "leaveOut",
      codes: {
        coexist: "InvalidParameterValue",
        filter: "InvalidParameter.InvalidFilter",
        tooMany: "InvalidParameterValue",
      },
      maxFilters: 10,
    }),

    ModifyBandwidthPackageAttribute: { refs, needs, run: modify },

    ModifyBandwidthPackageBandwidth: { refs, needs, run: widen },

    DeleteBandwidthPackage: {
      refs,
      deletes: "BandwidthPackageId",
      starts: { ref: "BandwidthPackageId", transition: "delete" },
      run: (call) => void call.world.begin(call.one(bandwidthPackage, "BandwidthPackageId"), "delete"),
    },
  },
});
