// The case of a backup point.
import type { cbs as sdk } from "../../../sdk";
import { found } from "../../found";
import { type Given, type Needed, resourceCase } from "../case";
import { hourly, instruction, never } from "../words";

const withPoints = { ...hourly, diskSize: 10, diskBackupQuota: 5 };
const aDisk: Needed = ["cbs:Disk", () => withPoints];
const program = (given: Given) => ({ diskId: given("disk") });

export const diskBackup = resourceCase<sdk.DiskBackupArgs>({
  token: "cbs:DiskBackup",
  lives: [
    {
      beside: { disk: aDisk, otherDisk: aDisk },
      least: program,
      most: (given) => ({ ...program(given), name: "before", allowReplace: true }),
      created: ["CreateDiskBackup"],
      deleted: ["DeleteDiskBackups"],
      properties: {
        name: { to: "other", by: "replacement", drift: { DiskBackupName: "drifted" } },
        diskId: { to: (given) => given("otherDisk"), by: "replacement", drift: never },
        allowReplace: { to: false, by: [], drift: instruction },
      },
    },
  ],
  costs: {
    make: ["CreateDiskBackup", "DescribeDiskBackups"],
    see: ["DescribeDiskBackups"],
    remove: ["DeleteDiskBackups", "DescribeDiskBackups"],
  },
  many: {
    most: 1000,
    usual: 20,
    needs: (need, size) =>
      need(
        "cbs:Disk",
        Array.from({ length: size }, () => withPoints),
      ),
    program: (i, _changed, disks) => ({ diskId: found(disks[i], "disk") }),
    least: { create: { chain: 2, seconds: 10 }, delete: { chain: 2 } },
  },
});
