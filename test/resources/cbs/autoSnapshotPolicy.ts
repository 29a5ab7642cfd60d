// The case of a policy that has snapshots made: with days to keep them for, and for good.
import type { cbs as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { named } from "../words";

const weekly = { policy: [{ hour: [3], dayOfWeek: [1, 4] }] };
const change = ["ModifyAutoSnapshotPolicyAttribute"];

export const autoSnapshotPolicy = resourceCase<sdk.AutoSnapshotPolicyArgs>({
  token: "cbs:AutoSnapshotPolicy",
  lives: [
    {
      as: "for some days",
      least: () => weekly,
      most: () => ({ ...weekly, name: "weekly", isActivated: false, retentionDays: 14 }),
      created: ["CreateAutoSnapshotPolicy"],
      deleted: ["DeleteAutoSnapshotPolicies"],
      properties: {
        name: { to: "other", by: change, drift: { AutoSnapshotPolicyName: "drifted" } },
        policy: {
          to: [
            { hour: [4, 16], intervalDays: 2 },
            { hour: [1], dayOfMonth: [1, 15] },
          ],
          by: change,
          drift: { Policy: [{ Hour: [5], DayOfWeek: [1, 4] }] },
          at: ["policy[0].hour[0]"],
        },
        isActivated: { to: true, by: change, drift: { IsActivated: true } },
        retentionDays: { to: 30, by: change, drift: { RetentionDays: 3 } },
      },
    },
    {
      as: "for good",
      least: () => ({ ...weekly, isPermanent: true }),
      most: () => ({ ...weekly, name: "kept", isPermanent: true }),
      created: ["CreateAutoSnapshotPolicy"],
      deleted: ["DeleteAutoSnapshotPolicies"],
      properties: {
        isPermanent: {
          to: false,
          along: { retentionDays: 5 },
          by: change,
          drift: { IsPermanent: false, RetentionDays: 7 },
        },
      },
    },
  ],
  costs: {
    make: ["CreateAutoSnapshotPolicy", "DescribeAutoSnapshotPolicies"],
    see: ["DescribeAutoSnapshotPolicies"],
    remove: ["DeleteAutoSnapshotPolicies"],
  },
  many: {
    most: 30,
    program: (i, changed) => ({ ...named(i, changed), ...weekly }),
    least: { create: { chain: 2 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
});
