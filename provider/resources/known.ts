// Values that exist in the cloud, as check asks for them.
import { CloudError } from "../api/errors";
import type { ActionName, ApiFor } from "../api/uses";
import type { Known } from "../lifecycle/author/known";

type Asking<U extends ActionName> = Omit<Known, "list" | "uses"> & {
  uses: readonly U[];
  list: (
    api: ApiFor<U>,
    about: { value: string; within: string | undefined },
  ) => Promise<string[] | undefined>;
};

/** Declares how the values of a kind are asked for. */
export function known<U extends ActionName>(asking: Asking<U>): Known {
  return asking;
}

/** The mobile, telecom and unicom networks of the mainland, one of which an address can be of. */
export const carriers = ["CMCC", "CTCC", "CUCC"] as const;

/** Names of the zones of the region that are open. */
export const zones = known({
  what: "a zone",
  uses: ["cvm.DescribeZones"],
  list: async (api) => {
    const { ZoneSet } = await api.cvm.DescribeZones({});
    return ZoneSet.filter((zone) => zone.ZoneState !== "UNAVAILABLE").map((zone) => zone.Zone);
  },
});

/** Regions that nobody needs to be asked about; there may be others. */
const usual = [
  ...["ap-guangzhou", "ap-shanghai", "ap-nanjing", "ap-beijing", "ap-chengdu", "ap-chongqing", "ap-hongkong"],
  ...["ap-singapore", "ap-jakarta", "ap-bangkok", "ap-seoul", "ap-tokyo", "ap-mumbai"],
  ...["na-siliconvalley", "na-ashburn", "na-toronto", "sa-saopaulo", "eu-frankfurt"],
];

/** Names of the regions that the account can use. Only a region that is not a usual one costs a call. */
export const regions = known({
  what: "a region",
  uses: ["cvm.DescribeRegions"],
  each: true,
  list: async (api, { value }) => {
    if (usual.includes(value)) return usual;
    try {
      return (await api.cvm.DescribeRegions({})).RegionSet.map(({ Region }) => Region);
    } catch (error) {
      if (error instanceof CloudError && error.code === "UnsupportedRegion") return usual;
      throw error;
    }
  },
});

/** Whether a region is one of edge machines: those have regions of their own, such as `ap-hangzhou-ecm`. */
export const isEdgeRegion = (name: string): boolean => name.endsWith("-ecm");

/** Names of the regions that have edge machines. */
export const edgeRegions = known({
  what: "a region of edge machines",
  uses: ["ecm.DescribeNode"],
  each: true,
  list: async (api) => {
    const { NodeSet } = await api.ecm.DescribeNode({});
    return [...new Set(NodeSet.map(({ RegionInfo }) => RegionInfo.Region))];
  },
});

/** Names of the zones of edge machines, in every region. */
export const allEdgeZones = known({
  what: "a zone of edge machines",
  uses: ["ecm.DescribeNode"],
  list: async (api) => (await api.ecm.DescribeNode({})).NodeSet.map(({ ZoneInfo }) => ZoneInfo.Zone),
});

/** Names of the models of edge machines. */
export const edgeInstanceTypes = known({
  what: "a model of edge machines",
  uses: ["ecm.DescribeInstanceTypeConfig"],
  list: async (api) => {
    const { InstanceTypeConfigSet } = await api.ecm.DescribeInstanceTypeConfig({});
    return InstanceTypeConfigSet.map(({ InstanceType }) => InstanceType);
  },
});

/** Names of the zones of a region of edge machines. */
export const edgeZones = known({
  what: "a zone of edge machines",
  uses: ["ecm.DescribeNode"],
  list: async (api) => {
    const { NodeSet } = await api.ecm.DescribeNode({});
    return NodeSet.filter(({ RegionInfo }) => RegionInfo.Region === api.region).map(
      ({ ZoneInfo }) => ZoneInfo.Zone,
    );
  },
});
