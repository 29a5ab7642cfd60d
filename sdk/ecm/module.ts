// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `systemDisk`. */
export interface ModuleSystemDiskArgs {
  /** Disk type. Defaults to `LOCAL_BASIC`. */
  diskType?: pulumi.Input<"LOCAL_BASIC" | "CLOUD_PREMIUM" | (string & {})> | undefined;
  /** Size in GB. Defaults to 50. Limits: at least 1. */
  diskSize?: pulumi.Input<number> | undefined;
}

/** What is given as `dataDisk`. */
export interface ModuleDataDiskArgs {
  /** Disk type. Defaults to `LOCAL_BASIC`. */
  diskType?: pulumi.Input<"LOCAL_BASIC" | "CLOUD_PREMIUM" | (string & {})> | undefined;
  /** Size in GB. Limits: at least 1. */
  diskSize: pulumi.Input<number>;
}

/** What is read as `systemDisk`. */
export interface ModuleSystemDisk {
  /** Disk type. Defaults to `LOCAL_BASIC`. */
  diskType?: "LOCAL_BASIC" | "CLOUD_PREMIUM" | (string & {}) | undefined;
  /** Size in GB. Defaults to 50. */
  diskSize?: number | undefined;
}

/** What is read as `dataDisk`. */
export interface ModuleDataDisk {
  /** Disk type. Defaults to `LOCAL_BASIC`. */
  diskType?: "LOCAL_BASIC" | "CLOUD_PREMIUM" | (string & {}) | undefined;
  /** Size in GB. */
  diskSize: number;
}

/** The arguments of Module. */
export interface ModuleArgs {
  /** Name of the module, at most 60 characters; no two modules have the same. Limits: no space in front; at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Model, such as `SN3ne.MEDIUM4`. It changes only while no machine is of this module. */
  instanceType: pulumi.Input<string>;
  /** Image that machines are installed from. Limits: the id of an image, img-xxxxxxxx. */
  imageId: pulumi.Input<string>;
  /** The system disk. It changes only while no machine is of this module. */
  systemDisk?: pulumi.Input<ModuleSystemDiskArgs> | undefined;
  /** Data disks. They change only while no machine is of this module. */
  dataDisks?: pulumi.Input<pulumi.Input<ModuleDataDiskArgs>[]> | undefined;
  /** Public bandwidth in Mbps, the same both ways. Limits: at least 1. */
  internetMaxBandwidthOut: pulumi.Input<number>;
  /** Security groups, at most 5. Defaults to the default group. Limits: at most 5 entries. */
  securityGroupIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Whether machines cannot see their public address on their interface; always so with Windows. Defaults to `false` with other systems. */
  closeIpDirect?: pulumi.Input<boolean> | undefined;
  /** Whether machines get no public address. Defaults to `false`. */
  disableWanIp?: pulumi.Input<boolean> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. Changing this replaces the resource. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"ecm:Module","properties":["createdTime","name","instanceType","imageId","systemDisk","dataDisks","internetMaxBandwidthOut","securityGroupIds","closeIpDirect","disableWanIp","tags","adopt"],"replaceOnChanges":["tags"],"secrets":[]};

/**
 * What edge machines are made with where they say nothing else: model, image, disks, bandwidth and security groups. It belongs to the account and to no region.
 *
 * @example
 * ```typescript
 * const web = new tencentcloud.ecm.Module("web", {
 *   instanceType: "SN3ne.MEDIUM4",
 *   imageId: "img-9qabwvbn",
 *   internetMaxBandwidthOut: 25,
 *   securityGroupIds: [open.id],
 * });
 * ```
 */
export class Module extends TencentcloudResource {
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name of the module, at most 60 characters; no two modules have the same. */
  declare readonly name: pulumi.Output<string>;
  /** Model, such as `SN3ne.MEDIUM4`. It changes only while no machine is of this module. */
  declare readonly instanceType: pulumi.Output<string>;
  /** Image that machines are installed from. */
  declare readonly imageId: pulumi.Output<string>;
  /** The system disk. It changes only while no machine is of this module. */
  declare readonly systemDisk: pulumi.Output<ModuleSystemDisk | undefined>;
  /** Data disks. They change only while no machine is of this module. */
  declare readonly dataDisks: pulumi.Output<ModuleDataDisk[] | undefined>;
  /** Public bandwidth in Mbps, the same both ways. */
  declare readonly internetMaxBandwidthOut: pulumi.Output<number>;
  /** Security groups, at most 5. Defaults to the default group. */
  declare readonly securityGroupIds: pulumi.Output<string[] | undefined>;
  /** Whether machines cannot see their public address on their interface; always so with Windows. Defaults to `false` with other systems. */
  declare readonly closeIpDirect: pulumi.Output<boolean | undefined>;
  /** Whether machines get no public address. Defaults to `false`. */
  declare readonly disableWanIp: pulumi.Output<boolean | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: ModuleArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`em-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Module {
    return new Module(name, {} as ModuleArgs, { ...opts, id });
  }
}
