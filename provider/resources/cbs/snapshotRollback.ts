// A disk put back to what it was when a snapshot of it was made.
import { field } from "../../lifecycle/author/field";
import { requires } from "../../lifecycle/author/rules";
import { defineOperation } from "../operation";
import { named, overwrite, power } from "./disk/emptying";

export const snapshotRollback = defineOperation({
  token: "cbs:SnapshotRollback",
  doc: "Rolls a disk back to a snapshot of it, when it is created and again whenever an input changes. Deleting it does nothing.",
  on: "diskId",
  id: "disk-xxxxxxxx",
  inputs: {
    diskId: field
      .idOf("cbs:Disk")
      .doc(
        "The disk: detached, or attached to an instance that is stopped, and of the size that it had then.",
      ),
    snapshotId: field.idOf("cbs:Snapshot").doc("The snapshot, one of this very disk."),
    ...power,
  },
  rules: [requires("autoStartInstance", "autoStopInstance")],
  loses: "everything written to the disk since the snapshot was made",
  uses: ["cbs.ApplySnapshot", "cbs.DescribeDisks"],
  announce: ({ diskId, snapshotId }) =>
    `${named(diskId, "the disk")} will be rolled back to ${named(snapshotId, "the snapshot")}, and everything written to it since is lost`,
  run: ({ inputs, ...operation }) =>
    overwrite(operation, inputs.diskId, () =>
      operation.api.cbs.ApplySnapshot({
        SnapshotId: inputs.snapshotId,
        DiskId: inputs.diskId,
        AutoStopInstance: inputs.autoStopInstance,
        AutoStartInstance: inputs.autoStartInstance,
      }),
    ),
  example: `new tencentcloud.cbs.SnapshotRollback("undo", {
  diskId: data.id,
  snapshotId: beforeUpdate.id,
  allowDataLoss: true,
});`,
});
