// A snapshot outlives its disk, and a new one is of other data: it is only replaced where the program allows that. The cloud does
// not say in which time zone it tells a deadline, so that one is compared with what was declared.
import { field } from "../../lifecycle/author/field";
import { whenFree } from "../free";
import { id, modify } from "../modify";
import { replacing } from "../replacing";
import { defineResource } from "../resource";
import { tagList, tags } from "../tags";
import { gone, settled } from "./snapshot/states";

const { allowReplace, allows } = replacing("the snapshot");

export const snapshot = defineResource({
  token: "cbs:Snapshot",
  doc: "A snapshot of a disk: what was on it when the snapshot was made. It stays when the disk goes.",
  id: "snap-xxxxxxxx",
  tagged: "cvm:snapshot",
  inputs: {
    name: field.string().autoName(60).wire("SnapshotName").doc("Name, at most 60 bytes."),
    diskId: field.idOf("cbs:Disk").replace().doc("The disk."),
    diskBackupId: field
      .string()
      .optional()
      .replace()
      .writeOnly()
      .doc(
        "A backup point of the disk to make it of, instead of the disk as it is now. The cloud deletes the backup point, so it must not be a resource of a program.",
      ),
    deadline: field
      .string()
      .pattern(
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/,
        "a time such as 2030-01-08T09:00:00+00:00",
      )
      .optional()
      .writeOnly()
      .whenRemoved("")
      .doc(
        "When the cloud deletes it, ISO 8601, a day from now or later. Defaults to never. Take the snapshot out of the program by then.",
      ),
    tags,
    deleteBindImages: field
      .boolean()
      .optional()
      .instruction()
      .doc(
        "Whether a delete also deletes images that it is a part of; without it they keep it from being deleted. Defaults to `false`.",
      ),
    allowReplace,
  },
  outputs: {
    snapshotState: field.string().volatile().doc("State, such as NORMAL."),
    diskSize: field.integer().doc("Size of the disk when it was made, in GB."),
    diskUsage: field.string().doc("Kind of disk: SYSTEM_DISK or DATA_DISK."),
    encrypt: field.boolean().doc("Whether the disk is encrypted, and it is too."),
    isPermanent: field
      .boolean()
      .volatile()
      .follows("deadline")
      .doc("Whether it is kept until it is deleted."),
    deadlineTime: field
      .string()
      .volatile()
      .optional()
      .doc("When the cloud deletes it, `YYYY-MM-DD hh:mm:ss`; empty if it is kept."),
    createTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  allows,
  reads: "cbs.DescribeSnapshots",
  filters: { name: "snapshot-name", diskId: "disk-id" },
  // Those that others share are listed, too.
  only: { "snapshot-type": "PRIVATE_SNAPSHOT" },
  uses: ["cbs.CreateSnapshot", "cbs.ModifySnapshotAttribute", "cbs.DeleteSnapshots"],
  create: async ({ api, wait, inputs }) => {
    const request = {
      DiskId: inputs.diskId,
      DiskBackupId: inputs.diskBackupId,
      SnapshotName: inputs.name,
      Deadline: inputs.deadline,
      Tags: tagList(inputs.tags),
    };
    // A disk has one snapshot made at a time.
    const { SnapshotId } = await whenFree({ wait }, inputs.diskId, () => api.cbs.CreateSnapshot(request));
    return SnapshotId as string;
  },
  sync: {
    name: modify("cbs.ModifySnapshotAttribute", { SnapshotId: id, SnapshotName: "name" }),
    deadline: {
      of: ["deadline"],
      call: async ({ api, id: SnapshotId, to: { deadline } }) => {
        const kept = deadline ? { Deadline: deadline } : { IsPermanent: true };
        await api.cbs.ModifySnapshotAttribute({ SnapshotId, ...kept });
      },
    },
  },
  delete: ({ api, id, state }) =>
    api.cbs.DeleteSnapshots({ SnapshotIds: [id], DeleteBindImages: state.deleteBindImages || undefined }),
  settled: { ...settled, usual: 20 },
  gone,
  example: `const beforeUpdate = new tencentcloud.cbs.Snapshot("beforeUpdate", { diskId: data.id });`,
});
