// Public addresses: allocated, listed, renamed, charged, released. An address is locked while something is being done
// with it, and goes only when it is bound to nothing.
import { type AnyCall, type Call, definePart } from "../../../action";
import { describes } from "../../../describes";
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";
import { nextPublicIp } from "../../../network/publicIp";
import { today } from "../../../quota";
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
import { type Eip, eip, hostOf, statusOf, viewEip } from "../eip";

/** The widest bandwidth, in Mbps, by how it is charged (as today's API says; the documents have neither). */
const WIDEST: Record<string, number> = {
  TRAFFIC_POSTPAID_BY_HOUR: 100,
  BANDWIDTH_POSTPAID_BY_HOUR: 100,
  BANDWIDTH_PREPAID_BY_MONTH: 200,
  BANDWIDTH_PACKAGE: 2000,
};
const IN_PACKAGE = "BANDWIDTH_PACKAGE";
const USUAL_CHARGE = "TRAFFIC_POSTPAID_BY_HOUR";

/** How often a day an instance may get an ordinary public address back (api-docs/vpc.txt:2907). */
export const REASSIGNMENTS_A_DAY = 10;

/** The counter of them. */
export const reassigned = (world: World) => today(world, "publicIpAssigned");

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

/** Refuses an address that something is being done with. */
export function checkUnlocked(world: World, entity: Entity<Eip>, code = eip.codes.state): void {
  if (world.isChanging(entity)) throw new ApiError(code, `Another operation on ${entity.id} is under way.`);
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
        InstanceId: "",
        NetworkInterfaceId: "",
        PrivateAddressIp: "",
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

function release(call: AnyCall): object {
  const { world } = call;
  const task = numberedTask(world);
  for (const entity of call.all(eip, "AddressIds")) {
    checkUnlocked(world, entity, "InvalidAddressState");
    world.begin(entity, "release", { task });
  }
  return { TaskId: task };
}

function changeBandwidth(call: Call<ModifyAddressesBandwidthRequest>): object {
  const { world, params } = call;
  const task = numberedTask(world);
  for (const entity of call.all(eip, "AddressIds")) {
    checkUnlocked(world, entity);
    checkBandwidth(entity.data.InternetChargeType, params.InternetMaxBandwidthOut);
    world.begin(entity, "bandwidth", { task, data: { bandwidth: params.InternetMaxBandwidthOut } });
  }
  return { TaskId: task };
}

function changeCharge(call: Call<ModifyAddressInternetChargeTypeRequest>): undefined {
  const entity = call.one(eip, "AddressId");
  checkUnlocked(call.world, entity);
  const { BandwidthPackageId } = entity.data;
  if (BandwidthPackageId)
    throw new ApiError(eip.codes.state, `The address ${entity.id} is in ${BandwidthPackageId}.`);
  const { InternetChargeType: charge, InternetMaxBandwidthOut: bandwidth } = call.params;
  call.world.begin(entity, "bandwidth", { data: { bandwidth, charge } });
}

function quotas({ world }: AnyCall): object {
  const limit = world.limitOf(eip);
  return {
    QuotaSet: [
      { QuotaId: "TOTAL_EIP_QUOTA", QuotaCurrent: world.list(eip).length, QuotaLimit: limit },
      {
        QuotaId: "DAILY_EIP_APPLY",
        QuotaCurrent: world.counted(today(world, eip.type)),
        QuotaLimit: limit * eip.quota!.daily!.times,
      },
      {
        QuotaId: "DAILY_PUBLIC_IP_ASSIGN",
        QuotaCurrent: world.counted(reassigned(world)),
        QuotaLimit: REASSIGNMENTS_A_DAY,
      },
    ],
  };
}

/** What kind of thing an address is bound to; "" for none. */
function boundTo(world: World, { data }: Entity<Eip>): string {
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
        "address-id": "id",
        "address-name": "AddressName",
        "address-ip": "AddressIp",
        "address-status": (entity, { world }) => statusOf(world, entity),
        "instance-id": ({ data }, { world }) => hostOf(world, data),
        "private-ip-address": "PrivateAddressIp",
        "network-interface-id": "NetworkInterfaceId",
        "is-arrears": "IsArrears",
        "address-type": "AddressType",
        "address-isp": "InternetServiceProvider",
        "instance-type": (entity, { world }) => boundTo(world, entity),
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
      run: release,
    },

    DescribeAddressQuota: { run: quotas },
  },
});
