// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of ImageCopy. */
export interface ImageCopyArgs {
  /** Name, at most 60 characters; no other image of the region may have it. Limits: at most 60 characters; at most 240 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The image to copy, of at most 50 GB. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  imageId: pulumi.Input<string>;
  /** The region to copy it from, another than `region`. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  sourceRegion: pulumi.Input<string>;
  /** Description, at most 256 characters. */
  description?: pulumi.Input<string> | undefined;
  /** Allows a change that replaces the image, so that the old one is deleted; without it such a change is refused. */
  allowReplace?: pulumi.Input<boolean> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"cvm:ImageCopy","properties":["imageState","imageSize","osName","platform","architecture","createdTime","name","imageId","sourceRegion","description","allowReplace","region","adopt"],"replaceOnChanges":["imageId","sourceRegion","region"],"secrets":[]};

/**
 * A copy of an image in another region. `region` is the one it is copied to.
 *
 * @example
 * ```typescript
 * const elsewhere = new tencentcloud.cvm.ImageCopy("elsewhere", {
 *   imageId: golden.id,
 *   sourceRegion: "ap-guangzhou",
 *   region: "ap-shanghai",
 * });
 * ```
 */
export class ImageCopy extends TencentcloudResource {
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
  /** Name, at most 60 characters; no other image of the region may have it. */
  declare readonly name: pulumi.Output<string>;
  /** The image to copy, of at most 50 GB. */
  declare readonly imageId: pulumi.Output<string>;
  /** The region to copy it from, another than `region`. */
  declare readonly sourceRegion: pulumi.Output<string>;
  /** Description, at most 256 characters. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Allows a change that replaces the image, so that the old one is deleted; without it such a change is refused. */
  declare readonly allowReplace: pulumi.Output<boolean | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: ImageCopyArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`img-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): ImageCopy {
    return new ImageCopy(name, {} as ImageCopyArgs, { ...opts, id });
  }
}
