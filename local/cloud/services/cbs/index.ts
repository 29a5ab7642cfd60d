// What CBS has.
import type { Part } from "../../action";
import { attachments } from "./attachment";
import { autoSnapshotPolicies } from "./autoSnapshotPolicy";
import { diskBackups } from "./diskBackup";
import { diskChanges } from "./diskChanges";
import { disks } from "./disks";
import { market } from "./market";
import { snapshotSharing } from "./snapshotSharing";
import { snapshots } from "./snapshots";

export const cbs: Part[] = [
  disks,
  attachments,
  diskChanges,
  snapshots,
  snapshotSharing,
  autoSnapshotPolicies,
  diskBackups,
  market,
];
