// Policies that say when disks get snapshots. Their next time is computed; this cloud makes no snapshots by itself.
import { type AnyCall, type Call, definePart } from "../../action";
import { formatDateTime } from "../../clock";
import { describes } from "../../describes";
import { ApiError } from "../../errors";
import { defineKind, type Entity, type World, withCodes } from "../../kind";
import { checkId } from "../../lookUp";
import { keptAttributes } from "../../plain";
import type {
  CbsActions,
  CreateAutoSnapshotPolicyRequest,
  ModifyAutoSnapshotPolicyAttributeRequest,
} from "../../requests/cbs";
import { disk } from "./disk";
import { refuseRecycled } from "./disk/state";
import { cbsService } from "./service";

/** One rule: hours, and days of one of three sorts. */
interface Rule {
  Hour: number[];
  DayOfWeek?: number[];
  DayOfMonth?: number[];
  IntervalDays?: number;
}

export interface AutoSnapshotPolicy {
  AutoSnapshotPolicyName: string;
  Policy: Rule[];
  IsActivated: boolean;
  IsPermanent: boolean;
  RetentionDays: number;
}

export const autoSnapshotPolicy = defineKind<AutoSnapshotPolicy>({
  service: cbsService,
  type: "cbs:autoSnapshotPolicy",
  prefix: "asp",
  codes: {
    malformed: "InvalidParameterValue",
    notFound: "InvalidAutoSnapshotPolicyId.NotFound",
    inUse: "InvalidParameterValue",
    state: "UnsupportedOperation.StateError",
  },
  nameAttribute: "AutoSnapshotPolicyName",
  // The documents name the quota and give no number.
  quota: { limit: 30, code: "LimitExceeded.AutoSnapshotPolicyOutOfQuota" },
});

function checkRules(rules: Rule[], code: string): void {
  const wrong = rules.length === 0 || rules.some((rule) => !isRule(rule));
  if (wrong) throw new ApiError(code, "A Policy has hours and exactly one sort of days.");
}

function isRule({ Hour, DayOfWeek, DayOfMonth, IntervalDays }: Rule): boolean {
  const sorts = [DayOfWeek?.length, DayOfMonth?.length, IntervalDays].filter(Boolean);
  return Hour.length > 0 && sorts.length === 1;
}

function checkRetention({ RetentionDays }: { RetentionDays?: number }, code: string): void {
  if (RetentionDays !== undefined && RetentionDays < 1)
    throw new ApiError(code, "RetentionDays is at least 1.");
}

const HOUR = 3_600_000;

function matches(rule: Rule, at: Date, daysFromNow: number): boolean {
  if (!rule.Hour.includes(at.getUTCHours())) return false;
  if (rule.DayOfWeek?.length) return rule.DayOfWeek.includes(at.getUTCDay());
  if (rule.DayOfMonth?.length) return rule.DayOfMonth.includes(at.getUTCDate());
  return daysFromNow % (rule.IntervalDays ?? 1) === 0;
}

/** The next full hour a rule names, within a year. */
function nextTrigger(now: number, rules: Rule[]): number {
  const first = Math.floor(now / HOUR) + 1;
  for (let hour = first; hour < first + 24 * 366; hour++) {
    const days = Math.floor(hour / 24) - Math.floor(first / 24);
    if (rules.some((rule) => matches(rule, new Date(hour * HOUR), days))) return hour * HOUR;
  }
  return now;
}

function create(call: Call<CreateAutoSnapshotPolicyRequest>): object {
  const { params, world } = call;
  checkRules(params.Policy, "InvalidParameterValue");
  checkRetention(params, "InvalidParameterValue");
  const NextTriggerTime = formatDateTime(nextTrigger(world.now, params.Policy));
  if (params.DryRun) return { AutoSnapshotPolicyId: null, NextTriggerTime };
  const made = world.create(autoSnapshotPolicy, {
    AutoSnapshotPolicyName: params.AutoSnapshotPolicyName ?? "Not named",
    Policy: params.Policy,
    IsActivated: params.IsActivated ?? true,
    IsPermanent: params.IsPermanent ?? false,
    RetentionDays: params.IsPermanent ? 0 : (params.RetentionDays ?? 7),
  });
  return { AutoSnapshotPolicyId: made.id, NextTriggerTime };
}

function boundDisks(world: World, policy: string): string[] {
  return world
    .list(disk)
    .filter(({ data }) => data.AutoSnapshotPolicyIds.includes(policy))
    .map(({ id }) => id);
}

function view(world: World, { id, createdAt, data }: Entity<AutoSnapshotPolicy>): object {
  return {
    ...data,
    AutoSnapshotPolicyId: id,
    AutoSnapshotPolicyState: "NORMAL",
    CreateTime: formatDateTime(createdAt),
    NextTriggerTime: formatDateTime(nextTrigger(world.now, data.Policy)),
    DiskIdSet: boundDisks(world, id),
    InstanceIdSet: [],
    IsCopyToRemote: 0,
    CopyToAccountUin: null,
    CopyFromAccountUin: null,
    RetentionMonths: 0,
    RetentionAmount: 0,
    AdvancedRetentionPolicy: null,
    Tags: [],
  };
}

function modify(call: Call<ModifyAutoSnapshotPolicyAttributeRequest>): undefined {
  const { params, world } = call;
  const entity = call.one(autoSnapshotPolicy, "AutoSnapshotPolicyId");
  if (params.Policy) checkRules(params.Policy, "InvalidParameter");
  checkRetention(params, "InvalidParameter");
  world.update(entity, {
    ...keptAttributes<AutoSnapshotPolicy>(params, [
      "AutoSnapshotPolicyName",
      "Policy",
      "IsActivated",
      "IsPermanent",
      "RetentionDays",
    ]),
    ...(params.IsPermanent ? { RetentionDays: 0 } : {}),
    ...(params.RetentionDays === undefined ? {} : { IsPermanent: false }),
  });
}

function bind(call: AnyCall): undefined {
  const { id } = call.one(autoSnapshotPolicy, "AutoSnapshotPolicyId");
  const all = call.all(disk, "DiskIds");
  for (const one of all) refuseRecycled(one);
  const bound = all.find(({ data }) => data.AutoSnapshotPolicyIds.includes(id));
  if (bound)
    throw new ApiError("InvalidDisk.AlreadyBound", `The disk ${bound.id} is bound to ${id} already.`);
  for (const one of all) {
    call.world.update(one, { AutoSnapshotPolicyIds: [...one.data.AutoSnapshotPolicyIds, id] });
  }
}

export const part = definePart<CbsActions>({
  kinds: [autoSnapshotPolicy],
  actions: {
    CreateAutoSnapshotPolicy: {
      creates: { kind: autoSnapshotPolicy, count: ({ DryRun }) => (DryRun ? 0 : 1) },
      run: create,
    },

    DescribeAutoSnapshotPolicies: describes(autoSnapshotPolicy, {
      ids: "AutoSnapshotPolicyIds",
      items: "AutoSnapshotPolicySet",
      filters: {
        "auto-snapshot-policy-id": "id",
        "auto-snapshot-policy-name": "AutoSnapshotPolicyName",
        "auto-snapshot-policy-state": () => "NORMAL",
      },
      view: (entity, { world }) => view(world, entity),
      sort: { CREATE_TIME: ({ createdAt }) => createdAt, CREATETIME: ({ createdAt }) => createdAt },
    }),

    // A disk that is not there has no policies.
    DescribeDiskAssociatedAutoSnapshotPolicy: {
      run: ({ world, params: { DiskId } }) => {
        checkId(disk, DiskId);
        const ids = world.get(disk, DiskId)?.data.AutoSnapshotPolicyIds ?? [];
        const found = ids.flatMap((id) => world.get(autoSnapshotPolicy, id) ?? []);
        return {
          TotalCount: found.length,
          AutoSnapshotPolicySet: found.map((one) => ({ ...view(world, one), DiskIdSet: [] })),
        };
      },
    },

    ModifyAutoSnapshotPolicyAttribute: {
      refs: { AutoSnapshotPolicyId: withCodes(autoSnapshotPolicy, { malformed: "InvalidParameter" }) },
      run: modify,
    },

    BindAutoSnapshotPolicy: {
      refs: { AutoSnapshotPolicyId: autoSnapshotPolicy, DiskIds: disk },
      run: bind,
    },

    // Disks that are not bound are passed over.
    UnbindAutoSnapshotPolicy: {
      refs: { AutoSnapshotPolicyId: autoSnapshotPolicy, DiskIds: disk },
      run: (call) => {
        const { id } = call.one(autoSnapshotPolicy, "AutoSnapshotPolicyId");
        for (const one of call.all(disk, "DiskIds")) {
          const left = one.data.AutoSnapshotPolicyIds.filter((bound) => bound !== id);
          call.world.update(one, { AutoSnapshotPolicyIds: left });
        }
      },
    },

    DeleteAutoSnapshotPolicies: {
      refs: { AutoSnapshotPolicyIds: autoSnapshotPolicy },
      run: (call) => {
        for (const one of call.all(autoSnapshotPolicy, "AutoSnapshotPolicyIds")) call.world.remove(one);
      },
    },
  },
});
