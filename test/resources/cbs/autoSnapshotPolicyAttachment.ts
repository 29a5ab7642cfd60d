// The case of a disk that a policy makes snapshots of.
import type { cbs as sdk } from "../../../sdk";
import { found } from "../../found";
import { type Given, type Needed, resourceCase } from "../case";
import { aDisk, hourly, never } from "../words";

const policy = { policy: [{ hour: [3], dayOfWeek: [1, 4] }] };
const aPolicy: Needed = ["cbs:AutoSnapshotPolicy", () => policy];
const program = (given: Given) => ({ autoSnapshotPolicyId: given("policy"), diskId: given("disk") });

export const autoSnapshotPolicyAttachment = resourceCase<sdk.AutoSnapshotPolicyAttachmentArgs>({
  token: "cbs:AutoSnapshotPolicyAttachment",
  lives: [
    {
      beside: { policy: aPolicy, otherPolicy: aPolicy, disk: aDisk, otherDisk: aDisk },
      least: program,
      most: program,
      created: ["BindAutoSnapshotPolicy"],
      deleted: ["UnbindAutoSnapshotPolicy"],
      properties: {
        autoSnapshotPolicyId: {
          to: (given) => given("otherPolicy"),
          by: "replacement",
          gone: true,
          drift: ({ api }, _subject, given) =>
            api.cbs.UnbindAutoSnapshotPolicy({
              AutoSnapshotPolicyId: given("policy"),
              DiskIds: [given("disk")],
            }),
        },
        diskId: { to: (given) => given("otherDisk"), by: "replacement", drift: never },
      },
    },
  ],
  costs: {
    make: ["BindAutoSnapshotPolicy", "DescribeAutoSnapshotPolicies"],
    see: ["DescribeAutoSnapshotPolicies"],
    remove: ["DescribeAutoSnapshotPolicies", "UnbindAutoSnapshotPolicy"],
  },
  many: {
    most: 1000,
    usual: 20,
    needs: async (need, size) => {
      const disks = Array.from({ length: size }, () => ({ ...hourly, diskSize: 10 }));
      return [...(await need("cbs:AutoSnapshotPolicy", [policy])), ...(await need("cbs:Disk", disks))];
    },
    program: (i, _changed, [autoSnapshotPolicyId, ...disks]) => ({
      autoSnapshotPolicyId: found(autoSnapshotPolicyId, "policy"),
      diskId: found(disks[i], "disk"),
    }),
    least: { create: { chain: 2 }, delete: { chain: 2 } },
  },
});
