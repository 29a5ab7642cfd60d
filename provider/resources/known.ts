// Values that exist in the cloud, as check asks for them.
import type { ActionName, ApiFor } from "../api/uses";
import type { Known } from "../lifecycle/author/field";

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

/** Names of the zones of the region that are open. */
export const zones = known({
  what: "a zone",
  uses: ["cvm.DescribeZones"],
  list: async (api) => {
    const { ZoneSet } = await api.cvm.DescribeZones({});
    return ZoneSet.filter((zone) => zone.ZoneState !== "UNAVAILABLE").map((zone) => zone.Zone);
  },
});
