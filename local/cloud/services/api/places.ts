// Regions and zones by product. Everything that there is in this cloud is sold everywhere.
import { definePart } from "../../action";
import { ApiError } from "../../errors";
import { findRegion, regions } from "../../places";
import type { ApiActions } from "../../requests/api";

const PRODUCTS = ["cbs", "cvm", "tag", "vpc"];

function checkProduct({ Product }: { Product: string }): void {
  if (PRODUCTS.includes(Product)) return;
  const known = PRODUCTS.join(", ");
  throw new ApiError("InvalidParameterValue", `The product \`${Product}\` is none of ${known}.`);
}

export const part = definePart<ApiActions>({
  kinds: [],
  actions: {
    DescribeProducts: {
      global: true,
      run: ({ params: { Offset = 0, Limit = 20 } }) => ({
        TotalCount: PRODUCTS.length,
        Products: PRODUCTS.slice(Offset, Offset + Limit).map((Name) => ({ Name })),
      }),
    },

    DescribeRegions: {
      global: true,
      check: checkProduct,
      run: () => ({
        TotalCount: regions.length,
        RegionSet: regions.map(({ region, name }) => ({
          Region: region,
          RegionName: name,
          RegionState: "AVAILABLE",
        })),
      }),
    },

    DescribeZones: {
      check: checkProduct,
      run: ({ region }) => {
        const zones = findRegion(region)?.zones ?? [];
        return {
          TotalCount: zones.length,
          ZoneSet: zones.map(({ zone, name, id, available }) => ({
            Zone: zone,
            ZoneName: name,
            ZoneId: id,
            ZoneState: available ? "AVAILABLE" : "UNAVAILABLE",
          })),
        };
      },
    },
  },
});
