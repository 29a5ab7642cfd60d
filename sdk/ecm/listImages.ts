// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `image`. */
export interface ListImagesImage {
  /** Its id, such as `img-xxxxxxxx`. */
  id: string;
  /** State, such as NORMAL; one that could not be made (CREATEFAILED) is replaced by the next run. */
  imageState: string;
  /** Size in GB. */
  imageSize: number;
  /** Operating system. */
  imageOsName: string;
  /** Platform, such as `Ubuntu` or `Windows`. */
  platform: string;
  /** Architecture, such as `x86_64`. */
  architecture: string;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name, at most 20 characters; no other image of the account may have it. */
  name?: string | undefined;
  /** Description, at most 60 characters. */
  description?: string | undefined;
}

/** The arguments of listImages. */
export interface ListImagesArgs {
  /** Only with this `name`: Name, at most 20 characters; no other image of the account may have it. */
  name?: string | undefined;
  /** Only with this `imageOsName`: Operating system. */
  imageOsName?: string | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listImagesOutput. */
export interface ListImagesOutputArgs {
  /** Only with this `name`: Name, at most 20 characters; no other image of the account may have it. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `imageOsName`: Operating system. */
  imageOsName?: pulumi.Input<string> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listImages answers. */
export interface ListImagesResult {
  /** All of them, in the cloud's order. */
  images: ListImagesImage[];
}

/**
 * Every ecm:Image of the region that matches the arguments; an empty list if none does.
 */
export function listImages(args: ListImagesArgs = {}, opts?: FunctionOptions): Promise<ListImagesResult> {
  return invoke("ecm:listImages", args, opts);
}

/**
 * Every ecm:Image of the region that matches the arguments; an empty list if none does.
 */
export function listImagesOutput(args: ListImagesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListImagesResult> {
  return invokeOutput("ecm:listImages", args, opts);
}
