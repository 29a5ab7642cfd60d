// The case of the accounts that a snapshot is shared with.
import type { cbs as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { sharing } from "../sharing";
import { aDisk } from "../words";

export const snapshotSharePermission = resourceCase<sdk.SnapshotSharePermissionArgs>(
  sharing({
    token: "cbs:SnapshotSharePermission",
    of: "snapshotId",
    beside: {
      disk: aDisk,
      one: ["cbs:Snapshot", (given) => ({ diskId: given("disk") })],
      other: ["cbs:Snapshot", (given) => ({ diskId: given("disk") })],
    },
    share: "ModifySnapshotsSharePermission",
    read: "DescribeSnapshotSharePermission",
    drift: ({ api }, id, AccountIds) =>
      api.cbs.ModifySnapshotsSharePermission({ SnapshotIds: [id], AccountIds, Permission: "SHARE" }),
  }),
);
