// A disk that a policy makes snapshots of; the policy tells its disks, so that all of one policy are read at once.
import type { AutoSnapshotPolicy } from "../../api/actions/cbs";
import { field } from "../../lifecycle/author/field";
import { defineAttachment } from "../attachment";

/** A policy, and the disk of this attachment. */
interface Attachment extends AutoSnapshotPolicy {
  DiskId: string;
}

export const autoSnapshotPolicyAttachment = defineAttachment({
  token: "cbs:AutoSnapshotPolicyAttachment",
  doc: "Has a policy make snapshots of a disk. None are made of a disk that is not attached to a running instance.",
  id: "asp-xxxxxxxx/disk-xxxxxxxx",
  of: ["autoSnapshotPolicyId", "diskId"],
  inputs: {
    autoSnapshotPolicyId: field.idOf("cbs:AutoSnapshotPolicy").replace().doc("The policy."),
    diskId: field
      .idOf("cbs:Disk")
      .replace()
      .from(({ DiskId }: Attachment) => DiskId)
      .doc("The disk."),
  },
  outputs: {},
  reads: "cbs.DescribeAutoSnapshotPolicies",
  uses: ["cbs.BindAutoSnapshotPolicy", "cbs.UnbindAutoSnapshotPolicy"],
  find: (policy, { diskId = "" }): Attachment | undefined =>
    (policy.DiskIdSet ?? []).includes(diskId) ? { ...policy, DiskId: diskId } : undefined,
  attach: async ({ api, inputs }) => {
    await api.cbs.BindAutoSnapshotPolicy({
      AutoSnapshotPolicyId: inputs.autoSnapshotPolicyId,
      DiskIds: [inputs.diskId],
    });
    return undefined;
  },
  detach: ({ api, present: { AutoSnapshotPolicyId, DiskId } }) =>
    api.cbs.UnbindAutoSnapshotPolicy({ AutoSnapshotPolicyId, DiskIds: [DiskId] }),
  example: `new tencentcloud.cbs.AutoSnapshotPolicyAttachment("data", {
  autoSnapshotPolicyId: nightly.id,
  diskId: data.id,
});`,
});
