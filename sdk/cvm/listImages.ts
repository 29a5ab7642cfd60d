// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `snapshotSet`. */
export interface ListImagesSnapshotSet {
  /** The snapshot. */
  snapshotId: string;
  /** Kind of disk: SYSTEM_DISK or DATA_DISK. */
  diskUsage: string;
  /** Size in GB. */
  diskSize: number;
}

/** What is read as `image`. */
export interface ListImagesImage {
  /** Its id, such as `img-xxxxxxxx`. */
  id: string;
  /** State, such as NORMAL; one that could not be made (CREATEFAILED) is replaced by the next run. */
  imageState: string;
  /** Size in GB. */
  imageSize: number;
  /** Operating system. */
  osName: string;
  /** Platform, such as `Ubuntu` or `Windows`. */
  platform: string;
  /** Architecture, such as `x86_64`. */
  architecture: string;
  /** When it was created, ISO 8601. */
  createdTime: string;
  /** Where it comes from, such as CREATE_IMAGE. */
  imageSource: string;
  /** The snapshots it is made of. */
  snapshotSet?: ListImagesSnapshotSet[] | undefined;
  /** Name, at most 60 characters; no other image of the region may have it. */
  name?: string | undefined;
  /** Description, at most 256 characters. */
  description?: string | undefined;
  /** Family that it belongs to; `cvm.getImage` finds the newest of one. */
  imageFamily?: string | undefined;
  /** Whether it is out of date, so that its family does not offer it. Defaults to `false`. */
  imageDeprecated?: boolean | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listImages. */
export interface ListImagesArgs {
  /** Only with this `name`: Name, at most 60 characters; no other image of the region may have it. */
  name?: string | undefined;
  /** Only with this `platform`: Platform, such as `Ubuntu` or `Windows`. */
  platform?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listImagesOutput. */
export interface ListImagesOutputArgs {
  /** Only with this `name`: Name, at most 60 characters; no other image of the region may have it. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `platform`: Platform, such as `Ubuntu` or `Windows`. */
  platform?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listImages answers. */
export interface ListImagesResult {
  /** All of them, in the cloud's order. */
  images: ListImagesImage[];
}

/**
 * Every cvm:Image of the region that matches the arguments; an empty list if none does.
 */
export function listImages(args: ListImagesArgs = {}, opts?: FunctionOptions): Promise<ListImagesResult> {
  return invoke("cvm:listImages", args, opts);
}

/**
 * Every cvm:Image of the region that matches the arguments; an empty list if none does.
 */
export function listImagesOutput(args: ListImagesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListImagesResult> {
  return invokeOutput("cvm:listImages", args, opts);
}
