// The case of a snapshot: of a disk as it is, and of a backup point of it.
import type { cbs as sdk } from "../../../sdk";
import { found } from "../../found";
import { type Given, resourceCase } from "../case";
import { aDisk, hourly, instruction, named, never, otherTags, someTags } from "../words";

const deadline = "2099-01-08T09:00:00+00:00";
const ofDisk = (given: Given) => ({ diskId: given("disk") });

export const snapshot = resourceCase<sdk.SnapshotArgs>({
  token: "cbs:Snapshot",
  lives: [
    {
      beside: { disk: aDisk, otherDisk: aDisk },
      least: ofDisk,
      most: (given) => ({
        ...ofDisk(given),
        name: "before",
        deadline,
        tags: someTags,
        deleteBindImages: true,
        allowReplace: true,
      }),
      created: ["CreateSnapshot"],
      deleted: ["DeleteSnapshots"],
      properties: {
        tags: otherTags,
        name: { to: "other", by: ["ModifySnapshotAttribute"], drift: { SnapshotName: "drifted" } },
        diskId: { to: (given) => given("otherDisk"), by: "replacement", drift: never },
        diskBackupId: { to: "dbp-12345678", by: "replacement", drift: never },
        deadline: {
          to: "2099-02-08T09:00:00Z",
          by: ["ModifySnapshotAttribute"],
          drift: "the cloud does not say in which time zone it tells it",
        },
        deleteBindImages: { to: false, by: [], drift: instruction },
        allowReplace: { to: false, by: [], drift: instruction },
      },
    },
  ],
  costs: {
    make: ["CreateSnapshot", "DescribeSnapshots"],
    see: ["DescribeSnapshots"],
    remove: ["DeleteSnapshots", "DescribeSnapshots"],
  },
  many: {
    most: 1000,
    usual: 20,
    needs: (need, size) =>
      need(
        "cbs:Disk",
        Array.from({ length: size }, () => ({ ...hourly, diskSize: 10 })),
      ),
    program: (i, changed, disks) => ({ ...named(i, changed), diskId: found(disks[i], "disk") }),
    least: { create: { chain: 2, seconds: 20 }, update: { chain: 3 }, delete: { chain: 2 } },
  },
});
