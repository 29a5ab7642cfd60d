// A backup point of a disk that has paid for some. Nothing of it changes; it goes with its disk, and when a snapshot is made of it.
// It takes no tags, and is found again by its name among those of its disk.
import type { DiskBackup } from "../../api/actions/cbs";
import { field } from "../../lifecycle/author/field";
import { whenFree } from "../free";
import { replacing } from "../replacing";
import { defineResource } from "../resource";

const state = ({ DiskBackupState }: DiskBackup) => DiskBackupState;
const passing = ["CREATING", "ROLLBACKING"];

const { allowReplace, allows } = replacing("the backup point");

export const diskBackup = defineResource({
  token: "cbs:DiskBackup",
  doc: "A backup point of a disk, of those that the disk's `diskBackupQuota` pays for. It goes with its disk.",
  id: "dbp-xxxxxxxx",
  inputs: {
    name: field
      .string()
      .maxLength(100)
      .autoName(60, { limit: 400 })
      .replace()
      .wire("DiskBackupName")
      .doc("Name, at most 100 characters."),
    diskId: field.idOf("cbs:Disk").replace().doc("The disk; its `diskBackupQuota` must have room."),
    allowReplace,
  },
  outputs: {
    diskBackupState: field.string().volatile().doc("State, such as NORMAL."),
    diskSize: field.integer().doc("Size of the disk when it was made, in GB."),
    diskUsage: field.string().doc("Kind of disk: SYSTEM_DISK or DATA_DISK."),
    encrypt: field.boolean().doc("Whether the disk is encrypted, and it is too."),
    createTime: field.string().doc("When it was created, ISO 8601."),
  },
  allows,
  reads: "cbs.DescribeDiskBackups",
  filters: { diskId: "disk-id" },
  uses: ["cbs.CreateDiskBackup", "cbs.DeleteDiskBackups"],
  create: async ({ api, wait, inputs }) => {
    const { diskId: DiskId, name: DiskBackupName } = inputs;
    const send = () => api.cbs.CreateDiskBackup({ DiskId, DiskBackupName });
    return (await whenFree({ wait }, DiskId, send)).DiskBackupId;
  },
  sync: {},
  delete: ({ api, id }) => api.cbs.DeleteDiskBackups({ DiskBackupIds: [id] }),
  settled: { state, done: ["NORMAL"], pending: passing, usual: 10 },
  gone: { state, leaving: ["NORMAL", ...passing] },
  recover: { by: ["diskId"] },
  example: `const beforeUpdate = new tencentcloud.cbs.DiskBackup("beforeUpdate", { diskId: data.id });`,
});
