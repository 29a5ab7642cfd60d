// The case of a copy of a snapshot in another region.
import type { cbs as sdk } from "../../../sdk";
import { type Given, resourceCase } from "../case";
import { hourly, instruction, never, unreadable } from "../words";

const there = { region: "ap-beijing", zone: "ap-beijing-3" };
const program = (given: Given) => ({ snapshotId: given("snapshot"), sourceRegion: there.region });

export const snapshotCopy = resourceCase<sdk.SnapshotCopyArgs>({
  token: "cbs:SnapshotCopy",
  lives: [
    {
      beside: {
        disk: ["cbs:Disk", () => ({ ...hourly, ...there })],
        snapshot: ["cbs:Snapshot", (given) => ({ diskId: given("disk"), region: there.region })],
      },
      least: program,
      most: (given) => ({ ...program(given), name: "elsewhere", allowReplace: true }),
      created: ["CopySnapshotCrossRegions"],
      deleted: ["DeleteSnapshots"],
      properties: {
        name: { to: "other", by: ["ModifySnapshotAttribute"], drift: { SnapshotName: "drifted" } },
        snapshotId: { to: "snap-12345678", by: "replacement", drift: unreadable },
        sourceRegion: { to: "ap-singapore", by: "replacement", drift: never },
        allowReplace: { to: false, by: [], drift: instruction },
      },
    },
  ],
  costs: {
    make: ["CopySnapshotCrossRegions", "DescribeSnapshots"],
    see: ["DescribeSnapshots"],
    remove: ["DeleteSnapshots", "DescribeSnapshots"],
  },
  single: "it is made by one call of one snapshot, and then is as one made here",
});
