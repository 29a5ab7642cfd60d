// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is read as `snapshotSet`. */
export interface ImageSnapshotSet {
  /** The snapshot. */
  snapshotId: string;
  /** Kind of disk: SYSTEM_DISK or DATA_DISK. */
  diskUsage: string;
  /** Size in GB. */
  diskSize: number;
}

/** The arguments of Image. */
export interface ImageArgs {
  /** Name, at most 60 characters; no other image of the region may have it. Limits: at most 60 characters; at most 240 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The instance to make it from. What is written while it runs may be missing in the image. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  instanceId?: pulumi.Input<string> | undefined;
  /** Data disks of the instance that become a part of the image, beside its system disk. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  dataDiskIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Snapshots to make it from, instead of an instance; exactly one of a system disk is among them. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  snapshotIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Description, at most 256 characters. */
  description?: pulumi.Input<string> | undefined;
  /** Family that it belongs to; `cvm.getImage` finds the newest of one. */
  imageFamily?: pulumi.Input<string> | undefined;
  /** Whether it is out of date, so that its family does not offer it. Defaults to `false`. */
  imageDeprecated?: pulumi.Input<boolean> | undefined;
  /** Whether Sysprep is run first; Windows only. Defaults to `false`. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  sysprep?: pulumi.Input<boolean> | undefined;
  /** Whether the instance is shut down to make the image. Defaults to `false`: it goes on running. */
  forcePoweroff?: pulumi.Input<boolean> | undefined;
  /** Whether a delete also deletes the snapshots it is made of. Defaults to `true` for an image of an instance, to `false` for one of `snapshotIds`. */
  deleteBindedSnap?: pulumi.Input<boolean> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** Allows a change that replaces the image, so that the old one is deleted; without it such a change is refused. */
  allowReplace?: pulumi.Input<boolean> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"cvm:Image","properties":["imageState","imageSize","osName","platform","architecture","createdTime","imageSource","snapshotSet","name","instanceId","dataDiskIds","snapshotIds","description","imageFamily","imageDeprecated","sysprep","forcePoweroff","deleteBindedSnap","tags","allowReplace","region","adopt"],"replaceOnChanges":["instanceId","dataDiskIds","snapshotIds","sysprep","region"],"secrets":[]};

/**
 * An image to make instances of, made from an instance or from snapshots.
 *
 * @example
 * ```typescript
 * const golden = new tencentcloud.cvm.Image("golden", { instanceId: builder.id, imageFamily: "web" });
 * ```
 */
export class Image extends TencentcloudResource {
  /** State, such as NORMAL; one that could not be made (CREATEFAILED) is replaced by the next run. */
  declare readonly imageState: pulumi.Output<string>;
  /** Size in GB. */
  declare readonly imageSize: pulumi.Output<number>;
  /** Operating system. */
  declare readonly osName: pulumi.Output<string>;
  /** Platform, such as `Ubuntu` or `Windows`. */
  declare readonly platform: pulumi.Output<string>;
  /** Architecture, such as `x86_64`. */
  declare readonly architecture: pulumi.Output<string>;
  /** When it was created, ISO 8601. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Where it comes from, such as CREATE_IMAGE. */
  declare readonly imageSource: pulumi.Output<string>;
  /** The snapshots it is made of. */
  declare readonly snapshotSet: pulumi.Output<ImageSnapshotSet[] | undefined>;
  /** Name, at most 60 characters; no other image of the region may have it. */
  declare readonly name: pulumi.Output<string>;
  /** The instance to make it from. What is written while it runs may be missing in the image. */
  declare readonly instanceId: pulumi.Output<string | undefined>;
  /** Data disks of the instance that become a part of the image, beside its system disk. */
  declare readonly dataDiskIds: pulumi.Output<string[] | undefined>;
  /** Snapshots to make it from, instead of an instance; exactly one of a system disk is among them. */
  declare readonly snapshotIds: pulumi.Output<string[] | undefined>;
  /** Description, at most 256 characters. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Family that it belongs to; `cvm.getImage` finds the newest of one. */
  declare readonly imageFamily: pulumi.Output<string | undefined>;
  /** Whether it is out of date, so that its family does not offer it. Defaults to `false`. */
  declare readonly imageDeprecated: pulumi.Output<boolean | undefined>;
  /** Whether Sysprep is run first; Windows only. Defaults to `false`. */
  declare readonly sysprep: pulumi.Output<boolean | undefined>;
  /** Whether the instance is shut down to make the image. Defaults to `false`: it goes on running. */
  declare readonly forcePoweroff: pulumi.Output<boolean | undefined>;
  /** Whether a delete also deletes the snapshots it is made of. Defaults to `true` for an image of an instance, to `false` for one of `snapshotIds`. */
  declare readonly deleteBindedSnap: pulumi.Output<boolean | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Allows a change that replaces the image, so that the old one is deleted; without it such a change is refused. */
  declare readonly allowReplace: pulumi.Output<boolean | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args?: ImageArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args ?? {}, opts);
  }

  /** Reads one that exists, by its id (`img-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Image {
    return new Image(name, {} as ImageArgs, { ...opts, id });
  }
}
