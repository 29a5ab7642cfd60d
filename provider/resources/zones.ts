// The availability zones of a region, as check asks for them.
import type { Api } from "../api/client";

/** Names of the zones of the region that are open. */
export async function zoneNames(api: Api): Promise<string[]> {
  const { ZoneSet } = await api.cvm.DescribeZones({});
  return ZoneSet.filter((zone) => zone.ZoneState !== "UNAVAILABLE").map((zone) => zone.Zone);
}
