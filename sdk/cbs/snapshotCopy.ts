// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of SnapshotCopy. */
export interface SnapshotCopyArgs {
  /** Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The snapshot to copy; one of an encrypted disk cannot be. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  snapshotId: pulumi.Input<string>;
  /** The region to copy it from, another than `region`. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  sourceRegion: pulumi.Input<string>;
  /** Allows a change that replaces the copy, so that what it holds is lost; without it such a change is refused. */
  allowReplace?: pulumi.Input<boolean> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"cbs:SnapshotCopy","properties":["snapshotState","diskSize","diskUsage","createTime","name","snapshotId","sourceRegion","allowReplace","region","adopt"],"replaceOnChanges":["snapshotId","sourceRegion","region"],"secrets":[]};

/**
 * A copy of a snapshot in another region. `region` is the one it is copied to.
 *
 * @example
 * ```typescript
 * const elsewhere = new tencentcloud.cbs.SnapshotCopy("elsewhere", {
 *   snapshotId: snapshot.id,
 *   sourceRegion: "ap-guangzhou",
 *   region: "ap-shanghai",
 * });
 * ```
 */
export class SnapshotCopy extends TencentcloudResource {
  /** State, such as NORMAL. */
  declare readonly snapshotState: pulumi.Output<string>;
  /** Size of the disk when the snapshot was made, in GB. */
  declare readonly diskSize: pulumi.Output<number>;
  /** Kind of disk: SYSTEM_DISK or DATA_DISK. */
  declare readonly diskUsage: pulumi.Output<string>;
  /** When the copy was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createTime: pulumi.Output<string>;
  /** Name, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** The snapshot to copy; one of an encrypted disk cannot be. */
  declare readonly snapshotId: pulumi.Output<string>;
  /** The region to copy it from, another than `region`. */
  declare readonly sourceRegion: pulumi.Output<string>;
  /** Allows a change that replaces the copy, so that what it holds is lost; without it such a change is refused. */
  declare readonly allowReplace: pulumi.Output<boolean | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: SnapshotCopyArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`snap-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SnapshotCopy {
    return new SnapshotCopy(name, {} as SnapshotCopyArgs, { ...opts, id });
  }
}
