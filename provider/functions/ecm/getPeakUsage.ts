// What edge machines came to at most, by family.
import { defineQuery } from "../query";
import * as fields from "./getPeakUsage/fields";

export const getPeakUsage = defineQuery({
  token: "ecm:getPeakUsage",
  doc: "Peaks of cores, memory and disks of edge machines in a period, by family: by the hour up to 30 days, by three hours beyond.",
  action: "ecm.DescribePeakBaseOverview",
  fields,
  answers: { as: "families", of: "PeakFamilyInfoSet", doc: "A line for each family." },
  docs: {
    instanceFamily: "The family.",
    "instanceFamily.instanceFamilyType": "Its name, such as `S4`.",
    "instanceFamily.instanceFamilyTypeName": "Its display name.",
    peakBaseSet: "The peaks, one for each hour or three.",
    "peakBaseSet.peakCpuNum": "Cores.",
    "peakBaseSet.peakMemoryNum": "Memory in GB.",
    "peakBaseSet.peakStorageNum": "Disks in GB.",
    "peakBaseSet.recordTime": "When that was, `YYYY-MM-DD hh:mm:ss`.",
  },
  asks: {
    startTime: "The first day, `YYYY-MM-DD`, at most 90 days ago. Defaults to seven days ago.",
    endTime: "The last day, `YYYY-MM-DD`. Defaults to yesterday.",
  },
  example: `const { families } = await tencentcloud.ecm.getPeakUsage({ startTime: "2026-01-01" });`,
});
