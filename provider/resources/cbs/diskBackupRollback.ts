// A disk put back to one of its backup points.
import { field } from "../../lifecycle/author/field";
import { defineOperation, named } from "../operation";
import { announced, diskId, power, rollBack, rules } from "./disk/rollback";

export const diskBackupRollback = defineOperation({
  token: "cbs:DiskBackupRollback",
  doc: "Rolls a disk back to one of its backup points, when it is created and again whenever an input changes. Deleting it does nothing.",
  on: "diskId",
  id: "disk-xxxxxxxx",
  inputs: {
    diskId,
    diskBackupId: field.idOf("cbs:DiskBackup").doc("The backup point, one of this very disk."),
    ...power,
  },
  rules,
  loses: "everything written to the disk since the backup point was made",
  uses: ["cbs.ApplyDiskBackup", "cbs.DescribeDisks"],
  announce: ({ diskId, diskBackupId }) => announced(diskId, named(diskBackupId, "the backup point")),
  run: ({ inputs, ...operation }) =>
    rollBack(operation, inputs, (request) =>
      operation.api.cbs.ApplyDiskBackup({ DiskBackupId: inputs.diskBackupId, ...request }),
    ),
  example: `new tencentcloud.cbs.DiskBackupRollback("undo", {
  diskId: data.id,
  diskBackupId: beforeUpdate.id,
  allowDataLoss: true,
});`,
});
