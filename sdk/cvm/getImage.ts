// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getImage. */
export interface GetImageArgs {
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
  /** Whether the newest of several is meant: the one made last, and of those made at the same time the one with the highest version in its name. */
  mostRecent?: boolean | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getImageOutput. */
export interface GetImageOutputArgs {
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
  /** Whether the newest of several is meant: the one made last, and of those made at the same time the one with the highest version in its name. */
  mostRecent?: pulumi.Input<boolean> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getImage answers. */
export interface GetImageResult {
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

/**
 * Exactly one image that instances can be made from, by what it is like. None is an error; so are several, unless `mostRecent` is true.
 *
 * @example
 * ```typescript
 * const image = await tencentcloud.cvm.getImage({ imageType: "PUBLIC_IMAGE", platform: "Ubuntu", mostRecent: true });
 * ```
 */
export function getImage(args: GetImageArgs = {}, opts?: FunctionOptions): Promise<GetImageResult> {
  return invoke("cvm:getImage", args, opts);
}

/**
 * Exactly one image that instances can be made from, by what it is like. None is an error; so are several, unless `mostRecent` is true.
 *
 * @example
 * ```typescript
 * const image = await tencentcloud.cvm.getImage({ imageType: "PUBLIC_IMAGE", platform: "Ubuntu", mostRecent: true });
 * ```
 */
export function getImageOutput(args: GetImageOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetImageResult> {
  return invokeOutput("cvm:getImage", args, opts);
}
