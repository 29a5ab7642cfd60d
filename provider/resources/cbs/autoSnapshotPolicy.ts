// A plan by which the cloud makes snapshots of the disks it is attached to. It takes no tags when it is made, and is found again by
// its name.
import type { AutoSnapshotPolicy } from "../../api/actions/cbs";
import { field } from "../../lifecycle/author/field";
import { conflictsWith } from "../../lifecycle/author/rules";
import { id, modify } from "../modify";
import { byName, defineResource } from "../resource";

const number = (min: number, max: number) => field.integer().range(min, max);

/** Exactly one sort of days, as far as is known. */
function sortsOfDays({ dayOfWeek, dayOfMonth, intervalDays }: Times): number {
  return [dayOfWeek?.length, dayOfMonth?.length, intervalDays].filter(Boolean).length;
}

interface Times {
  hour: number[];
  dayOfWeek?: number[] | undefined;
  dayOfMonth?: number[] | undefined;
  intervalDays?: number | undefined;
}

/** The cloud may say empty what was not given. */
function timesOf({ Policy }: AutoSnapshotPolicy) {
  return Policy.map(({ Hour, DayOfWeek, DayOfMonth, IntervalDays }) => ({
    hour: Hour,
    ...(DayOfWeek?.length ? { dayOfWeek: DayOfWeek } : {}),
    ...(DayOfMonth?.length ? { dayOfMonth: DayOfMonth } : {}),
    ...(IntervalDays ? { intervalDays: IntervalDays } : {}),
  }));
}

export const autoSnapshotPolicy = defineResource({
  token: "cbs:AutoSnapshotPolicy",
  doc: "Has the cloud make snapshots at set times, of the disks that it is attached to by `cbs.AutoSnapshotPolicyAttachment`.",
  id: "asp-xxxxxxxx",
  inputs: {
    name: field.string().autoName(60).wire("AutoSnapshotPolicyName").doc("Name, at most 60 bytes."),
    policy: field
      .set(
        field.object({
          hour: field.set(number(0, 23)).minItems(1).doc("Full hours, 0 to 23."),
          dayOfWeek: field.set(number(0, 6)).optional().doc("Days of the week, 0 (Sunday) to 6."),
          dayOfMonth: field
            .set(number(1, 31))
            .optional()
            .doc("Days of the month, 1 to 31; a month that has no such day is left out."),
          intervalDays: number(1, 365).optional().doc("Every so many days, 1 to 365."),
        }),
      )
      .minItems(1)
      .from(timesOf)
      .doc(
        "When snapshots are made: each entry has hours, and exactly one of `dayOfWeek`, `dayOfMonth` and `intervalDays`.",
      ),
    isActivated: field
      .boolean()
      .whenRemoved(true)
      .optional()
      .doc("Whether snapshots are made. Defaults to `true`."),
    isPermanent: field
      .boolean()
      .whenRemoved(false)
      .optional()
      .doc("Whether the snapshots are kept until somebody deletes them. Defaults to `false`."),
    retentionDays: field
      .integer()
      .min(1)
      .optional()
      .doc("Days after which a snapshot is deleted. Defaults to 7, unless they are kept."),
  },
  outputs: {
    autoSnapshotPolicyState: field
      .string()
      .volatile()
      .doc("State: NORMAL, or ISOLATED if payment is overdue."),
    nextTriggerTime: field.string().volatile().doc("When it makes snapshots next, `YYYY-MM-DD hh:mm:ss`."),
    diskIdSet: field.list(field.string()).volatile().doc("The disks it is attached to."),
    createTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  rules: [
    conflictsWith("isPermanent", "retentionDays"),
    {
      of: ["policy"],
      doc: "Each entry of `policy` has exactly one of `dayOfWeek`, `dayOfMonth` and `intervalDays`.",
      check: ({ policy = [] }) => {
        const wrong = policy.findIndex((times) => sortsOfDays(times) !== 1);
        if (wrong < 0) return undefined;
        const reason = "needs exactly one of dayOfWeek, dayOfMonth, intervalDays";
        return { path: `policy[${wrong}]`, reason };
      },
    },
  ],
  reads: "cbs.DescribeAutoSnapshotPolicies",
  filters: { name: "auto-snapshot-policy-name" },
  uses: [
    "cbs.CreateAutoSnapshotPolicy",
    "cbs.ModifyAutoSnapshotPolicyAttribute",
    "cbs.DeleteAutoSnapshotPolicies",
  ],
  create: async ({ api, inputs }) => {
    const { AutoSnapshotPolicyId } = await api.cbs.CreateAutoSnapshotPolicy({
      AutoSnapshotPolicyName: inputs.name,
      Policy: inputs.policy.map(onWire),
      IsActivated: inputs.isActivated,
      IsPermanent: inputs.isPermanent,
      RetentionDays: inputs.retentionDays,
    });
    return AutoSnapshotPolicyId as string;
  },
  sync: {
    name: modify("cbs.ModifyAutoSnapshotPolicyAttribute", {
      AutoSnapshotPolicyId: id,
      AutoSnapshotPolicyName: "name",
      IsActivated: "isActivated",
    }),
    policy: {
      of: ["policy"],
      uses: ["cbs.ModifyAutoSnapshotPolicyAttribute"],
      call: async ({ api, id: AutoSnapshotPolicyId, to }) => {
        const Policy = to.policy.map(onWire);
        await api.cbs.ModifyAutoSnapshotPolicyAttribute({ AutoSnapshotPolicyId, Policy });
      },
    },
    retention: {
      of: ["isPermanent", "retentionDays"],
      uses: ["cbs.ModifyAutoSnapshotPolicyAttribute"],
      call: async ({ api, id: AutoSnapshotPolicyId, to: { isPermanent, retentionDays } }) => {
        const kept = isPermanent
          ? { IsPermanent: true }
          : { IsPermanent: false, RetentionDays: retentionDays };
        await api.cbs.ModifyAutoSnapshotPolicyAttribute({ AutoSnapshotPolicyId, ...kept });
      },
    },
  },
  delete: ({ api, id }) => api.cbs.DeleteAutoSnapshotPolicies({ AutoSnapshotPolicyIds: [id] }),
  recover: byName,
  example: `const nightly = new tencentcloud.cbs.AutoSnapshotPolicy("nightly", {
  policy: [{ hour: [3], dayOfWeek: [0, 1, 2, 3, 4, 5, 6] }],
  retentionDays: 14,
});`,
});

function onWire({ hour, dayOfWeek, dayOfMonth, intervalDays }: Times) {
  return { Hour: hour, DayOfWeek: dayOfWeek, DayOfMonth: dayOfMonth, IntervalDays: intervalDays };
}
