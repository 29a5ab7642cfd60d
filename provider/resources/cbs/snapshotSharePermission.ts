// The accounts that a snapshot is shared with.
import { isCategory } from "../../api/errors";
import { defineSharing } from "../sharing";

export const snapshotSharePermission = defineSharing({
  token: "cbs:SnapshotSharePermission",
  doc: "Shares a snapshot of a data disk with other accounts, which can make disks of it.",
  of: "snapshotId",
  kind: "cbs:Snapshot",
  id: "snap-xxxxxxxx",
  uses: [
    "cbs.DescribeSnapshotSharePermission",
    "cbs.DescribeSnapshots",
    "cbs.ModifySnapshotsSharePermission",
  ],
  accounts: async (api, id) => {
    try {
      const { SharePermissionSet } = await api.cbs.DescribeSnapshotSharePermission({ SnapshotId: id });
      return SharePermissionSet.map(({ AccountId }) => AccountId);
    } catch (error) {
      // The action has no code of its own for a snapshot that is not there.
      if (!isCategory(error, "Invalid")) throw error;
      if (await api.describe("cbs.DescribeSnapshots", id, { fresh: true })) throw error;
      return [];
    }
  },
  share: (api, id, AccountIds, Permission) =>
    api.cbs.ModifySnapshotsSharePermission({ SnapshotIds: [id], AccountIds, Permission }),
  example: `new tencentcloud.cbs.SnapshotSharePermission("partner", {
  snapshotId: snapshot.id,
  accountIds: ["100000000002"],
});`,
});
