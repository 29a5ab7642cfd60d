// Regions and zones, as CVM lists them.
import { definePart } from "../../action";
import { findRegion, regions } from "../../places";
import type { CvmActions } from "../../requests/cvm";

const state = (available: boolean) => (available ? "AVAILABLE" : "UNAVAILABLE");

export const part = definePart<CvmActions>({
  kinds: [],
  actions: {
    DescribeRegions: {
      global: true,
      run: () => ({
        TotalCount: regions.length,
        RegionSet: regions.map((region) => ({
          Region: region.region,
          RegionName: region.name,
          RegionState: state(true),
        })),
      }),
    },

    // Zones that are sold out are listed, too (api-docs/cvm.txt:1192).
    DescribeZones: {
      run: ({ region }) => {
        const zones = findRegion(region)?.zones ?? [];
        return {
          TotalCount: zones.length,
          ZoneSet: zones.map((zone) => ({
            Zone: zone.zone,
            ZoneName: zone.name,
            ZoneId: zone.id,
            ZoneState: state(zone.available),
          })),
        };
      },
    },
  },
});
