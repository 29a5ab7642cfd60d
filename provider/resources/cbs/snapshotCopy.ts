// A copy of a snapshot in another region. It is a snapshot of its own there; the region of the resource is the one it is copied to.
// It takes no tags when it is made, and is found again by its name.
import { RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { anotherRegion, sourceRegion } from "../copying";
import { whenFree } from "../free";
import { id, modify } from "../modify";
import { replacing } from "../replacing";
import { defineResource } from "../resource";
import { gone, settled } from "./snapshot/states";

const { allowReplace, allows } = replacing("the copy");

export const snapshotCopy = defineResource({
  token: "cbs:SnapshotCopy",
  doc: "A copy of a snapshot in another region. `region` is the one it is copied to.",
  id: "snap-xxxxxxxx",
  inputs: {
    name: field.string().autoName(60).wire("SnapshotName").doc("Name, at most 60 bytes."),
    snapshotId: field
      .idOf("cbs:Snapshot")
      .replace()
      .writeOnly()
      .doc("The snapshot to copy; one of an encrypted disk cannot be."),
    sourceRegion,
    allowReplace,
  },
  outputs: {
    snapshotState: field.string().volatile().doc("State, such as NORMAL."),
    diskSize: field.integer().doc("Size of the disk when the snapshot was made, in GB."),
    diskUsage: field.string().doc("Kind of disk: SYSTEM_DISK or DATA_DISK."),
    createTime: field.string().doc("When the copy was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  allows,
  rules: [anotherRegion],
  reads: "cbs.DescribeSnapshots",
  uses: ["cbs.CopySnapshotCrossRegions", "cbs.DeleteSnapshots"],
  create: async ({ apiIn, wait, region, inputs }) => {
    const request = {
      SnapshotId: inputs.snapshotId,
      DestinationRegions: [region],
      SnapshotName: inputs.name,
    };
    const { SnapshotCopyResultSet } = await whenFree({ wait }, inputs.snapshotId, () =>
      apiIn(inputs.sourceRegion).cbs.CopySnapshotCrossRegions(request),
    );
    const [result] = SnapshotCopyResultSet;
    if (result && result.Code !== "Success")
      throw new RefusedError(
        `copying ${inputs.snapshotId} to ${region}: the cloud answers ${result.Code}: ${result.Message}`,
      );
    return result?.SnapshotId as string;
  },
  sync: { name: modify("cbs.ModifySnapshotAttribute", { SnapshotId: id, SnapshotName: "name" }) },
  delete: ({ api, id }) => api.cbs.DeleteSnapshots({ SnapshotIds: [id] }),
  settled: { ...settled, usual: 60 },
  gone,
  recover: {
    candidates: async ({ api, inputs }) => {
      const Filters = [{ Name: "snapshot-name", Values: [inputs.name] }];
      const found = await api.list("cbs.DescribeSnapshots", { Filters });
      return found.filter(({ CopyFromRemote }) => CopyFromRemote);
    },
    id: (item) => item.SnapshotId,
  },
  example: `const elsewhere = new tencentcloud.cbs.SnapshotCopy("elsewhere", {
  snapshotId: snapshot.id,
  sourceRegion: "ap-guangzhou",
  region: "ap-shanghai",
});`,
});
