// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of Image. */
export interface ImageArgs {
  /** Name, at most 20 characters; no other image of the account may have it. Limits: at most 20 characters; at most 20 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Description, at most 60 characters. Defaults to `""`. */
  description?: pulumi.Input<string> | undefined;
  /** The machine to make it of, by its system disk. It has to be stopped, or is, with `forcePoweroff`. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  instanceId?: pulumi.Input<string> | undefined;
  /** Whether a machine that runs is shut down to make the image; it stays so. Defaults to `false`. */
  forcePoweroff?: pulumi.Input<boolean> | undefined;
  /** The image of CVM to bring here, instead of a machine; needs `sourceRegion`. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  sourceImageId?: pulumi.Input<string> | undefined;
  /** The region of CVM that it comes from, such as `ap-guangzhou`. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  sourceRegion?: pulumi.Input<string> | undefined;
  /** Allows a change that replaces the image, so that what it holds is lost; without it such a change is refused. */
  allowReplace?: pulumi.Input<boolean> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"ecm:Image","properties":["imageState","imageSize","imageOsName","platform","architecture","createdTime","name","description","instanceId","forcePoweroff","sourceImageId","sourceRegion","allowReplace","adopt"],"replaceOnChanges":["instanceId","sourceImageId","sourceRegion"],"secrets":[]};

/**
 * An image to make edge machines of, made of a machine that is stopped, or brought from CVM. It is there in every region of edge machines. The cloud imports an image of CVM once.
 *
 * @example
 * ```typescript
 * const golden = new tencentcloud.ecm.Image("golden", {
 *   sourceImageId: image.id,
 *   sourceRegion: "ap-guangzhou",
 * });
 * ```
 */
export class Image extends TencentcloudResource {
  /** State, such as NORMAL; one that could not be made (CREATEFAILED) is replaced by the next run. */
  declare readonly imageState: pulumi.Output<string>;
  /** Size in GB. */
  declare readonly imageSize: pulumi.Output<number>;
  /** Operating system. */
  declare readonly imageOsName: pulumi.Output<string>;
  /** Platform, such as `Ubuntu` or `Windows`. */
  declare readonly platform: pulumi.Output<string>;
  /** Architecture, such as `x86_64`. */
  declare readonly architecture: pulumi.Output<string>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name, at most 20 characters; no other image of the account may have it. */
  declare readonly name: pulumi.Output<string>;
  /** Description, at most 60 characters. */
  declare readonly description: pulumi.Output<string>;
  /** The machine to make it of, by its system disk. It has to be stopped, or is, with `forcePoweroff`. */
  declare readonly instanceId: pulumi.Output<string | undefined>;
  /** Whether a machine that runs is shut down to make the image; it stays so. Defaults to `false`. */
  declare readonly forcePoweroff: pulumi.Output<boolean | undefined>;
  /** The image of CVM to bring here, instead of a machine; needs `sourceRegion`. */
  declare readonly sourceImageId: pulumi.Output<string | undefined>;
  /** The region of CVM that it comes from, such as `ap-guangzhou`. */
  declare readonly sourceRegion: pulumi.Output<string | undefined>;
  /** Allows a change that replaces the image, so that what it holds is lost; without it such a change is refused. */
  declare readonly allowReplace: pulumi.Output<boolean | undefined>;
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
