// A disk put back to what it was when a snapshot of it was made.
import { field } from "../../lifecycle/author/field";
import { defineOperation, named } from "../operation";
import { announced, diskId, power, rollBack, rules } from "./disk/rollback";

export const snapshotRollback = defineOperation({
  token: "cbs:SnapshotRollback",
  doc: "Rolls a disk back to a snapshot of it, when it is created and again whenever an input changes. Deleting it does nothing.",
  on: "diskId",
  id: "disk-xxxxxxxx",
  inputs: {
    diskId,
    snapshotId: field.idOf("cbs:Snapshot").doc("The snapshot, one of this very disk."),
    ...power,
  },
  rules,
  loses: "everything written to the disk since the snapshot was made",
  uses: ["cbs.ApplySnapshot", "cbs.DescribeDisks"],
  announce: ({ diskId, snapshotId }) => announced(diskId, named(snapshotId, "the snapshot")),
  run: ({ inputs, ...operation }) =>
    rollBack(operation, inputs, (request) =>
      operation.api.cbs.ApplySnapshot({ SnapshotId: inputs.snapshotId, ...request }),
    ),
  example: `new tencentcloud.cbs.SnapshotRollback("undo", {
  diskId: data.id,
  snapshotId: beforeUpdate.id,
  allowDataLoss: true,
});`,
});
