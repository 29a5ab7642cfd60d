// Overviews of edge machines: how much there is, and what it came to at most. Nothing is kept of the past and nothing runs here: a
// peak is what there is now, and there is no traffic.
import { definePart } from "../../action";
import { formatDateTime } from "../../clock";
import { ApiError } from "../../errors";
import type { Entity, World } from "../../kind";
import type { EcmActions } from "../../requests/ecm";
import { type Instance, instance } from "./instance";
import { sizeOf } from "./instance/config";
import { getInstanceType, viewInstanceType } from "./instanceType";
import { machineModule } from "./module";
import { type Node, nodes } from "./node";
import { checkPeriod, readFilters } from "./overview/requests";

/** What machines come to. */
function totals(machines: readonly Entity<Instance>[]) {
  const types = machines.map(({ data }) => getInstanceType(data.InstanceType));
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
  return {
    cores: sum(types.map(({ cpu }) => cpu)),
    memory: sum(types.map(({ memory }) => memory)),
    storage: sum(machines.map(({ data }) => data.SystemDisk.DiskSize + sizeOf(data.DataDisks))),
  };
}

function overview(world: World): object {
  const machines = world.list(instance);
  const { cores: VcpuNum, memory: MemoryNum, storage: StorageNum } = totals(machines);
  return {
    ModuleNum: world.list(machineModule).length,
    NodeNum: new Set(machines.map(({ data }) => data.Zone)).size,
    ...{ VcpuNum, MemoryNum, StorageNum, NetworkNum: 0, InstanceNum: machines.length },
    RunningNum: machines.filter(({ state }) => state === "RUNNING").length,
    ...{ IsolationNum: 0, ExpiredNum: 0, WillExpireNum: 0 },
  };
}

/** The peaks of the one family there is, as far as the period reaches to today. */
function peaks(world: World, reachesToday: boolean): object[] {
  const machines = world.list(instance);
  const [first] = machines;
  if (!first) return [];
  const { cores: PeakCpuNum, memory: PeakMemoryNum, storage: PeakStorageNum } = totals(machines);
  const now = { PeakCpuNum, PeakMemoryNum, PeakStorageNum, RecordTime: formatDateTime(world.now) };
  const { InstanceFamilyTypeConfig: InstanceFamily } = viewInstanceType(
    getInstanceType(first.data.InstanceType),
  );
  return [{ InstanceFamily, PeakBaseSet: reachesToday ? [now] : [] }];
}

/** The regions that are asked about: one that is named, or those of an area. */
function regionsOf(params: Parameters<typeof readFilters>[0]): string[] {
  const { region, area, isp } = readFilters(params, ["region", "area", "isp"]);
  if ((region && area) || (isp && !area))
    throw new ApiError("InvalidParameterValue.InvalidFilter", "The filters are region, or area with isp.");
  const isIn = (one: Node) =>
    region
      ? region.includes(one.region)
      : area !== undefined && (area.includes("ALL_REGION") || area.includes(areaOf(one)));
  return [...new Set(nodes.filter(isIn).map((one) => one.region))];
}

const areaOf = (one: Node): string => `china-${one.area.toLowerCase()}`;

/** How many machines there is room for: the quota of a region, of each model. */
function room(world: World, params: Parameters<typeof readFilters>[0]): object[] {
  const { Zone, InstanceType } = readFilters(params, ["Zone", "InstanceType", "DataDiskSize"]);
  const asked = InstanceType ?? ["SN3ne.SMALL2"];
  const left = (region: string) =>
    world.limitOf(instance) - world.list(instance).filter((one) => one.region === region).length;
  return nodes
    .filter(({ zone }) => Zone?.includes(zone) ?? true)
    .flatMap(({ zone, zoneId, region, isps }) =>
      isps.map((ISPId) => ({
        ...{ Zone: zone, ZoneId: zoneId, ISPId },
        PackingQuotaInfos: asked.map((type) => ({
          ...{ InstanceType: type, PackingQuota: Math.max(0, left(region)) },
        })),
      })),
    );
}

export const part = definePart<EcmActions>({
  kinds: [],
  actions: {
    DescribeBaseOverview: { run: ({ world }) => overview(world) },

    DescribePeakBaseOverview: {
      run: ({ world, params }) => ({
        PeakFamilyInfoSet: peaks(world, checkPeriod(world, params, 90).reachesToday),
      }),
    },

    DescribePeakNetworkOverview: {
      run: ({ world, params }) => {
        checkPeriod(world, params, 30);
        return {
          PeakNetworkRegionSet: regionsOf(params).map((Region) => ({ Region, PeakNetworkSet: [] })),
        };
      },
    },

    DescribeMonthPeakNetwork: {
      run: ({ params }) => {
        const { Month } = params;
        if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(Month))
          throw new ApiError("InvalidParameterValue.Malformed", `Month \`${Month}\` is not YYYY-MM.`);
        readFilters(params, ["region"], "InvalidParameterValue");
        return { MonthNetWorkData: [] };
      },
    },

    DescribePackingQuotaGroup: {
      run: ({ world, params }) => ({ PackingQuotaSet: room(world, params) }),
    },
  },
});
