// A snapshot of an edge machine's disk. No action of the API makes one, so that it is taken over, or imported, and then deleted
// with the program. Today's official SDK has its two actions no more; the documents have.
import { RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { defineResource } from "../resource";

const token = "ecm:Snapshot";

export const snapshot = defineResource({
  token,
  doc: "A snapshot of an edge machine's disk. The cloud has no action that makes one: name one that is there with `adopt`, or import it. It is deleted with the program.",
  id: "snap-xxxxxxxx",
  everywhere: true,
  inputs: {
    deleteBindImages: field
      .boolean()
      .optional()
      .instruction()
      .doc(
        "Whether a delete also deletes images that are made of it; without it they keep it from being deleted. Defaults to `false`.",
      ),
  },
  outputs: {
    name: field.string().wire("SnapshotName").doc("Its name."),
    snapshotState: field.string().volatile().doc("State, such as NORMAL."),
    diskId: field.string().doc("The disk that it was made of."),
    diskSize: field.integer().doc("Size of the disk when it was made, in GB."),
    diskUsage: field.string().doc("Kind of disk: SYSTEM_DISK or DATA_DISK."),
    encrypt: field.boolean().doc("Whether it is encrypted."),
    createTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  reads: "ecm.DescribeSnapshots",
  filters: { name: "snapshot-name", diskId: "disk-id" },
  only: { "snapshot-type": "PRIVATE_SNAPSHOT" },
  uses: ["ecm.DeleteSnapshots"],
  create: async () => {
    throw new RefusedError(
      `creating ${token}: the cloud has no action that makes a snapshot of an edge machine. Take one over with \`adopt: "snap-…"\`, or import it`,
    );
  },
  delete: ({ api, id, state }) =>
    api.ecm.DeleteSnapshots({ SnapshotIds: [id], DeleteBindImages: state.deleteBindImages }),
  settled: {
    state: ({ SnapshotState }) => SnapshotState,
    done: ["NORMAL"],
    pending: ["CREATING", "ROLLBACKING", "COPYING_FROM_REMOTE", "CHECKING_COPIED"],
  },
  blockedBy: async ({ look, blocker }) => {
    const images = (await look())?.Images ?? [];
    return Promise.all(images.map(({ ImageId }) => blocker("ecm:Image", ImageId)));
  },
  example: `new tencentcloud.ecm.Snapshot("old", { adopt: "snap-1a2b3c4d" });`,
});
