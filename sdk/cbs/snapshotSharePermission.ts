// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of SnapshotSharePermission. */
export interface SnapshotSharePermissionArgs {
  /** What is shared; a program has one such resource for it. Changing this replaces the resource. */
  snapshotId: pulumi.Input<string>;
  /** All accounts that may use it in this region, by their ids (UIN); an account that is not listed loses its access. Limits: at least 1 entry; at most 50 entries. */
  accountIds: pulumi.Input<pulumi.Input<string>[]>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"cbs:SnapshotSharePermission","properties":["snapshotId","accountIds","region","adopt"],"replaceOnChanges":["snapshotId","region"],"secrets":[]};

/**
 * Shares a snapshot of a data disk with other accounts, which can make disks of it.
 *
 * @example
 * ```typescript
 * new tencentcloud.cbs.SnapshotSharePermission("partner", {
 *   snapshotId: snapshot.id,
 *   accountIds: ["100000000002"],
 * });
 * ```
 */
export class SnapshotSharePermission extends TencentcloudResource {
  /** What is shared; a program has one such resource for it. */
  declare readonly snapshotId: pulumi.Output<string>;
  /** All accounts that may use it in this region, by their ids (UIN); an account that is not listed loses its access. */
  declare readonly accountIds: pulumi.Output<string[]>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: SnapshotSharePermissionArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`snap-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SnapshotSharePermission {
    return new SnapshotSharePermission(name, {} as SnapshotSharePermissionArgs, { ...opts, id });
  }
}
