// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of DiskBackup. */
export interface DiskBackupArgs {
  /** Name, at most 100 characters. Limits: at most 100 characters; at most 400 bytes. Changing this replaces the resource. */
  name?: pulumi.Input<string> | undefined;
  /** The disk; its `diskBackupQuota` must have room. Changing this replaces the resource. */
  diskId: pulumi.Input<string>;
  /** Allows a change that replaces the backup point, so that what it holds is lost; without it such a change is refused. */
  allowReplace?: pulumi.Input<boolean> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"cbs:DiskBackup","properties":["diskBackupState","diskSize","diskUsage","encrypt","createTime","name","diskId","allowReplace","region","adopt"],"replaceOnChanges":["name","diskId","region"],"secrets":[]};

/**
 * A backup point of a disk, of those that the disk's `diskBackupQuota` pays for. It goes with its disk.
 *
 * @example
 * ```typescript
 * const beforeUpdate = new tencentcloud.cbs.DiskBackup("beforeUpdate", { diskId: data.id });
 * ```
 */
export class DiskBackup extends TencentcloudResource {
  /** State, such as NORMAL. */
  declare readonly diskBackupState: pulumi.Output<string>;
  /** Size of the disk when it was made, in GB. */
  declare readonly diskSize: pulumi.Output<number>;
  /** Kind of disk: SYSTEM_DISK or DATA_DISK. */
  declare readonly diskUsage: pulumi.Output<string>;
  /** Whether the disk is encrypted, and it is too. */
  declare readonly encrypt: pulumi.Output<boolean>;
  /** When it was created, ISO 8601. */
  declare readonly createTime: pulumi.Output<string>;
  /** Name, at most 100 characters. */
  declare readonly name: pulumi.Output<string>;
  /** The disk; its `diskBackupQuota` must have room. */
  declare readonly diskId: pulumi.Output<string>;
  /** Allows a change that replaces the backup point, so that what it holds is lost; without it such a change is refused. */
  declare readonly allowReplace: pulumi.Output<boolean | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: DiskBackupArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`dbp-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): DiskBackup {
    return new DiskBackup(name, {} as DiskBackupArgs, { ...opts, id });
  }
}
