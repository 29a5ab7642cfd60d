// Public addresses: allocated, listed, renamed, charged, released. An address is locked while something is being done
// with it, and goes only when it is bound to nothing.
import { type Call, definePart } from "../../../action";
import { describes } from "../../../describes";
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";
import { addressFilters, checkUnlocked, quotasOf, startAll } from "../../../network/publicAddress";
import { nextPublicIp } from "../../../network/publicIp";
import type {
  AllocateAddressesRequest,
  ModifyAddressesBandwidthRequest,
  ModifyAddressInternetChargeTypeRequest,
  VpcActions,
} from "../../../requests/vpc";
import { byTagOrValue, keepTags } from "../../../tags";
import { numberedTask } from "../../../tasks";
import { bandwidthPackage } from "../bandwidthPackage";
import { checkFits, join } from "../bandwidthPackage/resources";
import { type Eip, eip, free, hostOf, statusOf, viewEip } from "../eip";

/** The widest bandwidth, in Mbps, by how it is charged (as today's API says; the documents have neither). */
const WIDEST: Record<string, number> = {
  TRAFFIC_POSTPAID_BY_HOUR: 100,
  BANDWIDTH_POSTPAID_BY_HOUR: 100,
  BANDWIDTH_PREPAID_BY_MONTH: 200,
  BANDWIDTH_PACKAGE: 2000,
};
const IN_PACKAGE = "BANDWIDTH_PACKAGE";
const USUAL_CHARGE = "TRAFFIC_POSTPAID_BY_HOUR";

function checkCharge({
  InternetChargeType,
  InternetMaxBandwidthOut = 1,
}: Partial<ModifyAddressInternetChargeTypeRequest>): void {
  checkBandwidth(InternetChargeType ?? USUAL_CHARGE, InternetMaxBandwidthOut);
}

function checkBandwidth(charge: string, bandwidth: number): void {
  const widest = WIDEST[charge] ?? 0;
  if (bandwidth >= 1 && bandwidth <= widest) return;
  throw new ApiError(
    "InvalidParameterValue.Range",
    `InternetMaxBandwidthOut ${bandwidth}: with ${charge} it is 1 to ${widest} Mbps.`,
  );
}

/** So many new addresses, in this state. */
export function allocateAddresses(
  world: World,
  count: number,
  params: AllocateAddressesRequest,
  state?: string,
): Entity<Eip>[] {
  return Array.from({ length: count }, () =>
    world.create(
      eip,
      {
        AddressName: params.AddressName ?? "",
        AddressIp: nextPublicIp(world),
        ...free,
        IsArrears: false,
        IsBlocked: false,
        Bandwidth: params.InternetMaxBandwidthOut ?? 1,
        InternetChargeType: params.InternetChargeType ?? USUAL_CHARGE,
        InternetServiceProvider: params.InternetServiceProvider ?? "BGP",
        AddressType: params.AddressType ?? "EIP",
        ...keepTags(params.Tags),
      },
      state ? { state } : {},
    ),
  );
}

function allocate(call: Call<AllocateAddressesRequest>): object {
  const { world, params } = call;
  const task = numberedTask(world);
  const into = call.maybe(bandwidthPackage, "BandwidthPackageId");
  if (into && params.InternetChargeType !== IN_PACKAGE)
    throw new ApiError(
      "InvalidParameterValue.Combination",
      `An address in ${into.id} is charged by ${IN_PACKAGE}.`,
    );
  const made = allocateAddresses(world, params.AddressCount ?? 1, params);
  if (into)
    for (const address of made) {
      checkFits(world, into, address);
      join(world, into, address);
    }
  return { AddressSet: made.map((entity) => world.begin(entity, "create", { task }).id), TaskId: task };
}

function changeBandwidth(call: Call<ModifyAddressesBandwidthRequest>): object {
  const bandwidth = call.params.InternetMaxBandwidthOut;
  return startAll(call, eip, "bandwidth", {
    data: { bandwidth },
    check: ({ data }) => checkBandwidth(data.InternetChargeType, bandwidth),
  });
}

function changeCharge(call: Call<ModifyAddressInternetChargeTypeRequest>): undefined {
  const entity = call.one(eip, "AddressId");
  checkUnlocked(call.world, entity, eip.codes.state);
  const { BandwidthPackageId } = entity.data;
  if (BandwidthPackageId)
    throw new ApiError(eip.codes.state, `The address ${entity.id} is in ${BandwidthPackageId}.`);
  const { InternetChargeType: charge, InternetMaxBandwidthOut: bandwidth } = call.params;
  call.world.begin(entity, "bandwidth", { data: { bandwidth, charge } });
}

/** What kind of thing an address is bound to; "" for none. */
function boundKind(world: World, { data }: Entity<Eip>): string {
  if (data.NatGatewayId) return "NAT";
  if (data.HaVipId) return "HAVIP";
  if (hostOf(world, data)) return "CVM";
  return data.NetworkInterfaceId ? "ENI" : "";
}

export const part = definePart<VpcActions>({
  kinds: [eip],
  actions: {
    AllocateAddresses: {
      refs: { BandwidthPackageId: bandwidthPackage },
      creates: { kind: eip, count: ({ AddressCount }) => AddressCount ?? 1 },
      check: checkCharge,
      run: allocate,
    },

    DescribeAddresses: describes(eip, {
      ids: "AddressIds",
      items: "AddressSet",
      filters: {
        ...byTagOrValue,
        ...addressFilters,
        "address-status": (entity, { world }) => statusOf(world, entity),
        "instance-id": ({ data }, { world }) => hostOf(world, data),
        "address-type": "AddressType",
        "address-isp": "InternetServiceProvider",
        "instance-type": (entity, { world }) => boundKind(world, entity),
        "dedicated-cluster-id": () => [],
        // Not in the texts; clients ask for the addresses of dedicated clusters, of which there are none.
        "business-type": () => [],
      },
      together: "both",
      view: (entity, { world }) => viewEip(world, entity),
      missing: "leaveOut",
      codes: { coexist: "InvalidParameter", tooMany: "InvalidParameter" },
      maxFilters: 10,
      maxValues: 5,
    }),

    ModifyAddressAttribute: {
      refs: { AddressId: eip },
      run: (call) => {
        call.world.update(call.one(eip, "AddressId"), { AddressName: call.params.AddressName });
      },
    },

    ModifyAddressesBandwidth: {
      refs: { AddressIds: eip },
      starts: { ref: "AddressIds", transition: "bandwidth" },
      run: changeBandwidth,
    },

    ModifyAddressInternetChargeType: {
      refs: { AddressId: eip },
      starts: { ref: "AddressId", transition: "bandwidth" },
      check: checkCharge,
      run: changeCharge,
    },

    ReleaseAddresses: {
      refs: { AddressIds: eip },
      codes: { state: "InvalidAddressState" },
      starts: { ref: "AddressIds", transition: "release" },
      run: (call) => startAll(call, eip, "release", { locked: "InvalidAddressState" }),
    },

    DescribeAddressQuota: { run: ({ world }) => quotasOf(world, eip) },
  },
});
