// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribeRegions takes, by property. */
export const takes = {
};

/** What DescribeRegions answers, by output. */
export const answers = {
  RegionSet: field.list(field.object({ region: field.string(), regionName: field.string(), regionState: field.enum("AVAILABLE", "UNAVAILABLE").doc("AVAILABLE.") })),
};
