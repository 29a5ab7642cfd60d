// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `policy`. */
export interface AutoSnapshotPolicyPolicyArgs {
  /** Full hours, 0 to 23. Limits: at least 1 entry. */
  hour: pulumi.Input<pulumi.Input<number>[]>;
  /** Days of the week, 0 (Sunday) to 6. */
  dayOfWeek?: pulumi.Input<pulumi.Input<number>[]> | undefined;
  /** Days of the month, 1 to 31; a month that has no such day is left out. */
  dayOfMonth?: pulumi.Input<pulumi.Input<number>[]> | undefined;
  /** Every so many days, 1 to 365. */
  intervalDays?: pulumi.Input<number> | undefined;
}

/** What is read as `policy`. */
export interface AutoSnapshotPolicyPolicy {
  /** Full hours, 0 to 23. */
  hour: number[];
  /** Days of the week, 0 (Sunday) to 6. */
  dayOfWeek?: number[] | undefined;
  /** Days of the month, 1 to 31; a month that has no such day is left out. */
  dayOfMonth?: number[] | undefined;
  /** Every so many days, 1 to 365. */
  intervalDays?: number | undefined;
}

/** The arguments of AutoSnapshotPolicy. */
export interface AutoSnapshotPolicyArgs {
  /** Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** When snapshots are made: each entry has hours, and exactly one of `dayOfWeek`, `dayOfMonth` and `intervalDays`. Limits: at least 1 entry. */
  policy: pulumi.Input<pulumi.Input<AutoSnapshotPolicyPolicyArgs>[]>;
  /** Whether snapshots are made. Defaults to `true`. */
  isActivated?: pulumi.Input<boolean> | undefined;
  /** Whether the snapshots are kept until somebody deletes them. Defaults to `false`. */
  isPermanent?: pulumi.Input<boolean> | undefined;
  /** Days after which a snapshot is deleted. Defaults to 7, unless they are kept. Limits: at least 1. */
  retentionDays?: pulumi.Input<number> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"cbs:AutoSnapshotPolicy","properties":["autoSnapshotPolicyState","nextTriggerTime","diskIdSet","createTime","name","policy","isActivated","isPermanent","retentionDays","region","adopt"],"replaceOnChanges":["region"],"secrets":[]};

/**
 * Has the cloud make snapshots at set times, of the disks that it is attached to by `cbs.AutoSnapshotPolicyAttachment`.
 *
 * @example
 * ```typescript
 * const nightly = new tencentcloud.cbs.AutoSnapshotPolicy("nightly", {
 *   policy: [{ hour: [3], dayOfWeek: [0, 1, 2, 3, 4, 5, 6] }],
 *   retentionDays: 14,
 * });
 * ```
 */
export class AutoSnapshotPolicy extends TencentcloudResource {
  /** State: NORMAL, or ISOLATED if payment is overdue. */
  declare readonly autoSnapshotPolicyState: pulumi.Output<string>;
  /** When it makes snapshots next, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly nextTriggerTime: pulumi.Output<string>;
  /** The disks it is attached to. */
  declare readonly diskIdSet: pulumi.Output<string[]>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createTime: pulumi.Output<string>;
  /** Name, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** When snapshots are made: each entry has hours, and exactly one of `dayOfWeek`, `dayOfMonth` and `intervalDays`. */
  declare readonly policy: pulumi.Output<AutoSnapshotPolicyPolicy[]>;
  /** Whether snapshots are made. Defaults to `true`. */
  declare readonly isActivated: pulumi.Output<boolean | undefined>;
  /** Whether the snapshots are kept until somebody deletes them. Defaults to `false`. */
  declare readonly isPermanent: pulumi.Output<boolean | undefined>;
  /** Days after which a snapshot is deleted. Defaults to 7, unless they are kept. */
  declare readonly retentionDays: pulumi.Output<number | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: AutoSnapshotPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`asp-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): AutoSnapshotPolicy {
    return new AutoSnapshotPolicy(name, {} as AutoSnapshotPolicyArgs, { ...opts, id });
  }
}
