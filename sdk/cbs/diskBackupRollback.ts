// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of DiskBackupRollback. */
export interface DiskBackupRollbackArgs {
  /** The disk: detached, or attached to an instance that is stopped, and of the size that it had then. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  diskId: pulumi.Input<string>;
  /** The backup point, one of this very disk. The cloud does not return it, so that it is compared with the last declared value. */
  diskBackupId: pulumi.Input<string>;
  /** Whether the instance that the disk is attached to is stopped first; without it, it must be stopped already. Defaults to `false`. The cloud does not return it, so that it is compared with the last declared value. */
  autoStopInstance?: pulumi.Input<boolean> | undefined;
  /** Whether the instance is started again afterwards. Defaults to `false`. The cloud does not return it, so that it is compared with the last declared value. */
  autoStartInstance?: pulumi.Input<boolean> | undefined;
  /** Allows the operation, by which everything written to the disk since the backup point was made is lost: it must be `true`. */
  allowDataLoss?: pulumi.Input<boolean> | undefined;
  /** Arbitrary values, such as the hash of a file: the operation runs again when one of them changes. The cloud does not return it, so that it is compared with the last declared value. */
  triggers?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"cbs:DiskBackupRollback","properties":["diskId","diskBackupId","autoStopInstance","autoStartInstance","allowDataLoss","triggers","region"],"replaceOnChanges":["diskId","region"],"secrets":[]};

/**
 * Rolls a disk back to one of its backup points, when it is created and again whenever an input changes. Deleting it does nothing.
 *
 * @example
 * ```typescript
 * new tencentcloud.cbs.DiskBackupRollback("undo", {
 *   diskId: data.id,
 *   diskBackupId: beforeUpdate.id,
 *   allowDataLoss: true,
 * });
 * ```
 */
export class DiskBackupRollback extends TencentcloudResource {
  /** The disk: detached, or attached to an instance that is stopped, and of the size that it had then. */
  declare readonly diskId: pulumi.Output<string>;
  /** The backup point, one of this very disk. */
  declare readonly diskBackupId: pulumi.Output<string>;
  /** Whether the instance that the disk is attached to is stopped first; without it, it must be stopped already. Defaults to `false`. */
  declare readonly autoStopInstance: pulumi.Output<boolean | undefined>;
  /** Whether the instance is started again afterwards. Defaults to `false`. */
  declare readonly autoStartInstance: pulumi.Output<boolean | undefined>;
  /** Allows the operation, by which everything written to the disk since the backup point was made is lost: it must be `true`. */
  declare readonly allowDataLoss: pulumi.Output<boolean | undefined>;
  /** Arbitrary values, such as the hash of a file: the operation runs again when one of them changes. */
  declare readonly triggers: pulumi.Output<string[] | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;

  /** Makes it part of the stack. */
  constructor(name: string, args: DiskBackupRollbackArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`disk-xxxxxxxx/xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): DiskBackupRollback {
    return new DiskBackupRollback(name, {} as DiskBackupRollbackArgs, { ...opts, id });
  }
}
