// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `image`. */
export interface GetImagesImage {
  /** Id to give to instances, `img-xxxxxxxx`. */
  imageId: string;
  /** Name. */
  imageName: string;
  /** Description. */
  imageDescription?: string | undefined;
  /** PUBLIC_IMAGE, PRIVATE_IMAGE, SHARED_IMAGE or MARKET_IMAGE. */
  imageType: string;
  /** State; NORMAL when it can be used. */
  imageState: string;
  /** Size in GiB, the minimum size of a system disk. */
  imageSize: number;
  /** Operating system and its version. */
  osName: string;
  /** Family of the operating system. */
  platform?: string | undefined;
  /** x86_64, arm or i386. */
  architecture?: string | undefined;
  /** When it was made, ISO 8601. */
  createdTime?: string | undefined;
}

/** The arguments of getImages. */
export interface GetImagesArgs {
  /** Only images with these ids. */
  imageIds?: string[] | undefined;
  /** Only images of this type. */
  imageType?: "PUBLIC_IMAGE" | "PRIVATE_IMAGE" | "SHARED_IMAGE" | "MARKET_IMAGE" | (string & {}) | undefined;
  /** Only images with exactly this name. */
  imageName?: string | undefined;
  /** Only images whose operating system's name contains this, ignoring case. */
  osName?: string | undefined;
  /** Only images of this family of operating systems, in any case, such as `Ubuntu`. */
  platform?: string | undefined;
  /** Only images for this architecture. */
  architecture?: "x86_64" | "arm" | "i386" | (string & {}) | undefined;
  /** Only images that this instance type can run. */
  instanceType?: string | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getImagesOutput. */
export interface GetImagesOutputArgs {
  /** Only images with these ids. */
  imageIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Only images of this type. */
  imageType?: pulumi.Input<"PUBLIC_IMAGE" | "PRIVATE_IMAGE" | "SHARED_IMAGE" | "MARKET_IMAGE" | (string & {})> | undefined;
  /** Only images with exactly this name. */
  imageName?: pulumi.Input<string> | undefined;
  /** Only images whose operating system's name contains this, ignoring case. */
  osName?: pulumi.Input<string> | undefined;
  /** Only images of this family of operating systems, in any case, such as `Ubuntu`. */
  platform?: pulumi.Input<string> | undefined;
  /** Only images for this architecture. */
  architecture?: pulumi.Input<"x86_64" | "arm" | "i386" | (string & {})> | undefined;
  /** Only images that this instance type can run. */
  instanceType?: pulumi.Input<string> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getImages answers. */
export interface GetImagesResult {
  /** The images, in the cloud's order. */
  images: GetImagesImage[];
}

/**
 * The images that instances can be created from, filtered by the arguments.
 *
 * @example
 * ```typescript
 * const { images } = await tencentcloud.cvm.getImages({ imageType: "PUBLIC_IMAGE", osName: "Ubuntu" });
 * ```
 */
export function getImages(args: GetImagesArgs = {}, opts?: FunctionOptions): Promise<GetImagesResult> {
  return invoke("cvm:getImages", args, opts);
}

/**
 * The images that instances can be created from, filtered by the arguments.
 *
 * @example
 * ```typescript
 * const { images } = await tencentcloud.cvm.getImages({ imageType: "PUBLIC_IMAGE", osName: "Ubuntu" });
 * ```
 */
export function getImagesOutput(args: GetImagesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetImagesResult> {
  return invokeOutput("cvm:getImages", args, opts);
}
