// Which instance types are sold where.
import { definePart } from "../../../action";
import { ApiError } from "../../../errors";
import { findRegion } from "../../../places";
import type { CvmActions, FilterInput } from "../../../requests/cvm";
import { checkZones, typesIn } from "../instanceType";

type Row = Record<"zone" | "instance-family" | "instance-type", string>;

const NAMES = ["zone", "instance-family", "instance-type"];

function checkFilters(region: string, filters: FilterInput[]): void {
  if (filters.length > 10)
    throw new ApiError("InvalidFilterValue.LimitExceeded", "There are more than 10 Filters.");
  for (const { Name = "", Values = [] } of filters) {
    if (!NAMES.includes(Name))
      throw new ApiError("InvalidFilter", `The filter \`${Name}\` is not supported.`);
    // One value a filter here, five elsewhere (api-docs/cvm.txt:1566).
    if (Values.length > 1) {
      throw new ApiError("InvalidFilterValue.LimitExceeded", `Filter \`${Name}\` takes one value.`);
    }
    if (Values.length === 0) {
      throw new ApiError("InvalidParameterValue", `The filter \`${Name}\` has no value.`);
    }
    if (Name === "zone") checkZones(region, Values);
  }
}

export const part = definePart<CvmActions>({
  kinds: [],
  actions: {
    DescribeInstanceTypeConfigs: {
      run: ({ params, region }) => {
        const filters = params.Filters ?? [];
        checkFilters(region, filters);
        const rows = (findRegion(region)?.zones ?? []).flatMap((zone) =>
          typesIn(zone).map((type) => ({ zone: zone.zone, type })),
        );
        const matching = rows.filter(({ zone, type }) => {
          const row: Row = { zone, "instance-family": type.family, "instance-type": type.type };
          return filters.every(({ Name, Values = [] }) => Values.includes(row[Name as keyof Row]));
        });
        return {
          InstanceTypeConfigSet: matching.map(({ zone, type }) => ({
            Zone: zone,
            InstanceFamily: type.family,
            InstanceType: type.type,
            CPU: type.cpu,
            Memory: type.memory,
            GPU: type.gpu,
            FPGA: 0,
          })),
        };
      },
    },
  },
});
