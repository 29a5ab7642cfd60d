// A disk put back to one of its backup points.
import { field } from "../../lifecycle/author/field";
import { requires } from "../../lifecycle/author/rules";
import { defineOperation } from "../operation";
import { named, overwrite, power } from "./disk/emptying";

export const diskBackupRollback = defineOperation({
  token: "cbs:DiskBackupRollback",
  doc: "Rolls a disk back to one of its backup points, when it is created and again whenever an input changes. Deleting it does nothing.",
  on: "diskId",
  id: "disk-xxxxxxxx",
  inputs: {
    diskId: field
      .idOf("cbs:Disk")
      .doc(
        "The disk: detached, or attached to an instance that is stopped, and of the size that it had then.",
      ),
    diskBackupId: field.idOf("cbs:DiskBackup").doc("The backup point, one of this very disk."),
    ...power,
  },
  rules: [requires("autoStartInstance", "autoStopInstance")],
  loses: "everything written to the disk since the backup point was made",
  uses: ["cbs.ApplyDiskBackup", "cbs.DescribeDisks"],
  announce: ({ diskId, diskBackupId }) =>
    `${named(diskId, "the disk")} will be rolled back to ${named(diskBackupId, "the backup point")}, and everything written to it since is lost`,
  run: ({ inputs, ...operation }) =>
    overwrite(operation, inputs.diskId, () =>
      operation.api.cbs.ApplyDiskBackup({
        DiskBackupId: inputs.diskBackupId,
        DiskId: inputs.diskId,
        AutoStopInstance: inputs.autoStopInstance,
        AutoStartInstance: inputs.autoStartInstance,
      }),
    ),
  example: `new tencentcloud.cbs.DiskBackupRollback("undo", {
  diskId: data.id,
  diskBackupId: beforeUpdate.id,
  allowDataLoss: true,
});`,
});
