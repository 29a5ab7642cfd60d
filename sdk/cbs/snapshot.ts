// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of Snapshot. */
export interface SnapshotArgs {
  /** Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The disk. Changing this replaces the resource. */
  diskId: pulumi.Input<string>;
  /** A backup point of the disk to make it of, instead of the disk as it is now. The cloud deletes the backup point, so it must not be a resource of a program. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  diskBackupId?: pulumi.Input<string> | undefined;
  /** When the cloud deletes it, ISO 8601, a day from now or later. Defaults to never. Take the snapshot out of the program by then. Limits: a time such as 2030-01-08T09:00:00+00:00. The cloud does not return it, so that it is compared with the last declared value. */
  deadline?: pulumi.Input<string> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** Whether a delete also deletes images that it is a part of; without it they keep it from being deleted. Defaults to `false`. */
  deleteBindImages?: pulumi.Input<boolean> | undefined;
  /** Allows a change that replaces the snapshot, so that what it holds is lost; without it such a change is refused. */
  allowReplace?: pulumi.Input<boolean> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"cbs:Snapshot","properties":["snapshotState","diskSize","diskUsage","encrypt","isPermanent","deadlineTime","createTime","name","diskId","diskBackupId","deadline","tags","deleteBindImages","allowReplace","region","adopt"],"replaceOnChanges":["diskId","diskBackupId","region"],"secrets":[]};

/**
 * A snapshot of a disk: what was on it when the snapshot was made. It stays when the disk goes.
 *
 * @example
 * ```typescript
 * const beforeUpdate = new tencentcloud.cbs.Snapshot("beforeUpdate", { diskId: data.id });
 * ```
 */
export class Snapshot extends TencentcloudResource {
  /** State, such as NORMAL. */
  declare readonly snapshotState: pulumi.Output<string>;
  /** Size of the disk when it was made, in GB. */
  declare readonly diskSize: pulumi.Output<number>;
  /** Kind of disk: SYSTEM_DISK or DATA_DISK. */
  declare readonly diskUsage: pulumi.Output<string>;
  /** Whether the disk is encrypted, and it is too. */
  declare readonly encrypt: pulumi.Output<boolean>;
  /** Whether it is kept until it is deleted. */
  declare readonly isPermanent: pulumi.Output<boolean>;
  /** When the cloud deletes it, `YYYY-MM-DD hh:mm:ss`; empty if it is kept. */
  declare readonly deadlineTime: pulumi.Output<string | undefined>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createTime: pulumi.Output<string>;
  /** Name, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** The disk. */
  declare readonly diskId: pulumi.Output<string>;
  /** A backup point of the disk to make it of, instead of the disk as it is now. The cloud deletes the backup point, so it must not be a resource of a program. */
  declare readonly diskBackupId: pulumi.Output<string | undefined>;
  /** When the cloud deletes it, ISO 8601, a day from now or later. Defaults to never. Take the snapshot out of the program by then. */
  declare readonly deadline: pulumi.Output<string | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Whether a delete also deletes images that it is a part of; without it they keep it from being deleted. Defaults to `false`. */
  declare readonly deleteBindImages: pulumi.Output<boolean | undefined>;
  /** Allows a change that replaces the snapshot, so that what it holds is lost; without it such a change is refused. */
  declare readonly allowReplace: pulumi.Output<boolean | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: SnapshotArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`snap-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Snapshot {
    return new Snapshot(name, {} as SnapshotArgs, { ...opts, id });
  }
}
