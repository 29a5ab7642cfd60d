// Instances bought, priced and resized by their older actions: cores and memory instead of a type, disks as numbers, and one
// number for everything that a call orders.
import type { OlderCall } from "../../../action";
import { ApiError } from "../../../errors";
import { defineOlder, olderPart } from "../../../older/action";
import type { Params } from "../../../parameters";
import { findZone, openZones, regions, zoneNumbered } from "../../../places";
import { instance } from "../instance";
import { findType, typesIn } from "../instanceType";

const DISKS: Record<number, string> = {
  ...{ 1: "LOCAL_BASIC", 2: "CLOUD_BASIC", 3: "LOCAL_SSD", 4: "CLOUD_SSD", 5: "CLOUD_PREMIUM" },
};

interface OrderParams {
  zoneId?: number;
  cpu?: number;
  mem?: number;
  storageType?: number;
  storageSize?: number;
  rootSize?: number;
  wanIp?: number;
  bandwidth?: number;
}

type OrderCall<P extends object = OrderParams> = Pick<OlderCall<P>, "params" | "region">;

/** The zone that is asked for, else the first that is open. */
function zoneOf({ params, region }: OrderCall): string {
  const { zoneId } = params;
  const zone = zoneId === undefined ? openZones(region)[0] : zoneNumbered(String(zoneId));
  if (zone === undefined) throw new ApiError("InvalidParameter.InvaildZoneId", `There is no zone ${zoneId}.`);
  return zone;
}

/** A type with so many cores and gigabytes, as it is sold in a zone. */
function typeOf(region: string, zone: string, cpu: number, mem: number, local: boolean): string {
  const sold = typesIn(findZone(region, zone)!);
  const fits = sold.filter((type) => type.cpu === cpu && type.memory === mem && type.gpu === 0);
  const found = fits.find((type) => type.local === local) ?? fits[0];
  if (!found)
    throw new ApiError("NotSupport.InstanceConfig", `${zone} has no type of ${cpu} cores and ${mem} GB.`);
  return found.type;
}

/** What today's order has beside the places of the older parameters. */
function orderToday(call: OlderCall<OrderParams>): Params {
  const { params, region, request } = call;
  const { cpu = 1, mem = 1, storageType = 5, storageSize = 0 } = params;
  const zone = zoneOf(call);
  const isLocal = storageType === 1 || storageType === 3;
  const DiskType = DISKS[storageType] ?? "CLOUD_PREMIUM";
  const internet = request.InternetAccessible as Params | undefined;
  return {
    ...request,
    Placement: { ...(request.Placement as Params | undefined), Zone: zone },
    InstanceType: typeOf(region, zone, cpu, mem, isLocal),
    SystemDisk: { ...(request.SystemDisk as Params | undefined), DiskType },
    ...(storageSize > 0 ? { DataDisks: [{ DiskType, DiskSize: storageSize }] } : {}),
    ...(internet ? { InternetAccessible: { InternetMaxBandwidthOut: 0, ...internet } } : {}),
  };
}

/** Hundredths of a yuan. */
const fen = (value: unknown): number => Math.round(Number(value ?? 0) * 100);

interface Priced {
  Price: { InstancePrice?: Params; BandwidthPrice?: Params };
}

function priceOf({ Price: price }: Priced): Params {
  const items = [price.InstancePrice, price.BandwidthPrice].filter((one) => one !== undefined);
  const sum = (field: string) => items.reduce((total, one) => total + fen(one[field]), 0);
  return { price: sum("DiscountPrice"), originalPrice: sum("OriginalPrice") };
}

interface PriceParams extends OrderParams {
  instanceType: number;
  instanceId?: string;
  period?: number;
}

const RENEWAL_OR_NEW = 1;
const UPGRADE = 4;

function price(call: OlderCall<PriceParams>): Params {
  const { params, request, perform } = call;
  const { instanceType: what, instanceId = "", period = 1, bandwidth = 0 } = params;
  const InstanceIds = [instanceId];
  if (what === RENEWAL_OR_NEW && instanceId === "")
    return perform("cvm.InquiryPriceRunInstances", { ...orderToday(call), ...forPrice(request) });
  if (what === RENEWAL_OR_NEW)
    return perform("cvm.InquiryPriceRenewInstances", {
      InstanceIds,
      InstanceChargePrepaid: { Period: period },
    });
  if (what === UPGRADE)
    return perform("cvm.InquiryPriceResetInstancesType", {
      InstanceIds,
      InstanceType: newType(call, instanceId),
    });
  const InternetAccessible = { InternetMaxBandwidthOut: bandwidth };
  return perform("cvm.InquiryPriceResetInstancesInternetMaxBandwidth", { InstanceIds, InternetAccessible });
}

const forPrice = ({ InstanceChargeType, InstanceChargePrepaid }: Params): Params => ({
  InstanceChargeType,
  ...(InstanceChargePrepaid ? { InstanceChargePrepaid } : {}),
});

/** The type with other cores or memory that an instance gets. */
function newType({ params, region, world }: OlderCall<OrderParams>, id: string): string {
  const found = world.get(instance, id);
  if (!found) throw new ApiError("InvalidParameter.ResourceNotFound", `There is no instance \`${id}\`.`);
  const { InstanceType, Placement } = found.data;
  const { cpu = 1, memory = 1 } = findType(InstanceType) ?? {};
  return typeOf(region, Placement.Zone, params.cpu ?? cpu, params.mem ?? memory, false);
}

const resize = defineOlder<OrderParams & { instanceId: string }>({
  run: (call) => {
    const { params, perform, world } = call;
    const { instanceId, cpu, mem, storageSize = 0, bandwidth } = params;
    const InstanceIds = [instanceId];
    if (cpu !== undefined || mem !== undefined)
      perform("cvm.ResetInstancesType", { InstanceIds, InstanceType: newType(call, instanceId) });
    const [disk] = world.get(instance, instanceId)?.data.DataDisks ?? [];
    if (disk && storageSize > disk.DiskSize) {
      const DataDisks = [{ DiskId: disk.DiskId, DiskSize: storageSize }];
      perform("cvm.ResizeInstanceDisks", { InstanceId: instanceId, DataDisks });
    }
    if (bandwidth !== undefined) {
      const InternetAccessible = { InternetMaxBandwidthOut: bandwidth };
      perform("cvm.ResetInstancesInternetMaxBandwidth", { InstanceIds, InternetAccessible });
    }
    return {};
  },
});

const run = defineOlder<OrderParams>({ request: orderToday });

export const part = olderPart({
  actions: {
    RunInstances: defineOlder<OrderParams>({
      request: orderToday,
      // Without a period of its own, what is bought ahead is renewed by hand.
      answer: ({ task }, { InstanceIdSet }) => ({ unInstanceIds: { [task]: InstanceIdSet } }),
    }),
    RunInstancesHour: run,
    InquiryInstancePrice: defineOlder<PriceParams>({
      run: (call) => priceOf(price(call) as unknown as Priced),
    }),
    InquiryInstancePriceHour: defineOlder<OrderParams>({ request: orderToday }),
    ResizeInstance: resize,
    ResizeInstanceHour: resize,

    DescribeZoneAbility: defineOlder<{ zoneId: number; capacity: string[] }>({
      run: ({ params }) => {
        const zone = regions.flatMap(({ zones }) => zones).find(({ id }) => id === String(params.zoneId));
        const has = (what: string) => (zone?.available === true && ["cbs", "vpc"].includes(what) ? 1 : 0);
        return { capacitySet: params.capacity.map((what) => ({ capacity: [what], isSupported: has(what) })) };
      },
    }),

    DescribeAvailabilityZones: defineOlder<{ zoneId?: number }>({
      answer: ({ params }, _today, { zoneSet }) => {
        const zones = (zoneSet as { zoneId: number }[]).filter(
          ({ zoneId }) => params.zoneId === undefined || zoneId === params.zoneId,
        );
        return { totalCount: zones.length, zoneSet: zones };
      },
    }),

    DescribeProductRegionList: defineOlder({
      answer: () => ({
        availableRegion: Object.fromEntries(regions.map(({ short, name }) => [short, name])),
      }),
    }),
  },
});
