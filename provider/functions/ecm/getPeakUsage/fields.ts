// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribePeakBaseOverview takes, by property. */
export const takes = {
  startTime: field.string().optional().doc("YYYY-MM-DD, default 7 days ago, max 90 days back."),
  endTime: field.string().optional().doc("YYYY-MM-DD, default yesterday."),
};

/** What DescribePeakBaseOverview answers, by output. */
export const answers = {
  PeakFamilyInfoSet: field.list(field.object({ instanceFamily: field.object({ instanceFamilyType: field.string(), instanceFamilyTypeName: field.string() }), peakBaseSet: field.list(field.object({ peakCpuNum: field.integer(), peakMemoryNum: field.integer(), peakStorageNum: field.integer(), recordTime: field.string() })) })).optional().doc("May be null."),
};
