// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of DiskInitialization. */
export interface DiskInitializationArgs {
  /** The disk; it must be detached. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  diskId: pulumi.Input<string>;
  /** Allows the operation, by which everything written to the disk since it was created is lost: it must be `true`. */
  allowDataLoss?: pulumi.Input<boolean> | undefined;
  /** Arbitrary values, such as the hash of a file: the operation runs again when one of them changes. The cloud does not return it, so that it is compared with the last declared value. */
  triggers?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"cbs:DiskInitialization","properties":["diskId","allowDataLoss","triggers","region"],"replaceOnChanges":["diskId","region"],"secrets":[]};

/**
 * Empties a disk, when it is created and again whenever an input changes. A disk that was made from a snapshot is as that again, and the snapshot must still be there. Deleting it does nothing.
 *
 * @example
 * ```typescript
 * new tencentcloud.cbs.DiskInitialization("empty", { diskId: data.id, allowDataLoss: true });
 * ```
 */
export class DiskInitialization extends TencentcloudResource {
  /** The disk; it must be detached. */
  declare readonly diskId: pulumi.Output<string>;
  /** Allows the operation, by which everything written to the disk since it was created is lost: it must be `true`. */
  declare readonly allowDataLoss: pulumi.Output<boolean | undefined>;
  /** Arbitrary values, such as the hash of a file: the operation runs again when one of them changes. */
  declare readonly triggers: pulumi.Output<string[] | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;

  /** Makes it part of the stack. */
  constructor(name: string, args: DiskInitializationArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`disk-xxxxxxxx/xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): DiskInitialization {
    return new DiskInitialization(name, {} as DiskInitializationArgs, { ...opts, id });
  }
}
