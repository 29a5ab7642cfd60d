// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `policy`. */
export interface ListAutoSnapshotPoliciesPolicy {
  /** Full hours, 0 to 23. */
  hour: number[];
  /** Days of the week, 0 (Sunday) to 6. */
  dayOfWeek?: number[] | undefined;
  /** Days of the month, 1 to 31; a month that has no such day is left out. */
  dayOfMonth?: number[] | undefined;
  /** Every so many days, 1 to 365. */
  intervalDays?: number | undefined;
}

/** What is read as `autoSnapshotPolicy`. */
export interface ListAutoSnapshotPoliciesAutoSnapshotPolicy {
  /** Its id, such as `asp-xxxxxxxx`. */
  id: string;
  /** State: NORMAL, or ISOLATED if payment is overdue. */
  autoSnapshotPolicyState: string;
  /** When it makes snapshots next, `YYYY-MM-DD hh:mm:ss`. */
  nextTriggerTime: string;
  /** The disks it is attached to. */
  diskIdSet: string[];
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createTime: string;
  /** Name, at most 60 bytes. */
  name?: string | undefined;
  /** When snapshots are made: each entry has hours, and exactly one of `dayOfWeek`, `dayOfMonth` and `intervalDays`. */
  policy: ListAutoSnapshotPoliciesPolicy[];
  /** Whether snapshots are made. Defaults to `true`. */
  isActivated?: boolean | undefined;
  /** Whether the snapshots are kept until somebody deletes them. Defaults to `false`. */
  isPermanent?: boolean | undefined;
  /** Days after which a snapshot is deleted. Defaults to 7, unless they are kept. */
  retentionDays?: number | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listAutoSnapshotPolicies. */
export interface ListAutoSnapshotPoliciesArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listAutoSnapshotPoliciesOutput. */
export interface ListAutoSnapshotPoliciesOutputArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listAutoSnapshotPolicies answers. */
export interface ListAutoSnapshotPoliciesResult {
  /** All of them, in the cloud's order. */
  autoSnapshotPolicies: ListAutoSnapshotPoliciesAutoSnapshotPolicy[];
}

/**
 * Every cbs:AutoSnapshotPolicy of the region that matches the arguments; an empty list if none does.
 */
export function listAutoSnapshotPolicies(args: ListAutoSnapshotPoliciesArgs = {}, opts?: FunctionOptions): Promise<ListAutoSnapshotPoliciesResult> {
  return invoke("cbs:listAutoSnapshotPolicies", args, opts);
}

/**
 * Every cbs:AutoSnapshotPolicy of the region that matches the arguments; an empty list if none does.
 */
export function listAutoSnapshotPoliciesOutput(args: ListAutoSnapshotPoliciesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListAutoSnapshotPoliciesResult> {
  return invokeOutput("cbs:listAutoSnapshotPolicies", args, opts);
}
