// A disk put back to what it was when it was created: empty, or as the snapshot it was made from.
import { field } from "../../lifecycle/author/field";
import { defineOperation, named } from "../operation";
import { overwrite } from "./disk/emptying";

export const diskInitialization = defineOperation({
  token: "cbs:DiskInitialization",
  doc: "Empties a disk, when it is created and again whenever an input changes. A disk that was made from a snapshot is as that again, and the snapshot must still be there. Deleting it does nothing.",
  on: "diskId",
  id: "disk-xxxxxxxx",
  inputs: {
    diskId: field.idOf("cbs:Disk").doc("The disk; it must be detached."),
  },
  loses: "everything written to the disk since it was created",
  uses: ["cbs.InitializeDisks", "cbs.DescribeDisks"],
  announce: ({ diskId }) =>
    `${named(diskId, "the disk")} will be initialized, and everything written to it is lost`,
  run: ({ inputs, ...operation }) =>
    overwrite(operation, inputs.diskId, () =>
      operation.api.cbs.InitializeDisks({ DiskIds: [inputs.diskId] }),
    ),
  example: `new tencentcloud.cbs.DiskInitialization("empty", { diskId: data.id, allowDataLoss: true });`,
});
