// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `version`. */
export interface GetImportImageOsVersion {
  /** The system. */
  osName: string;
  /** Its versions. */
  osVersions: string[];
  /** Architectures, such as `x86_64`. */
  architecture: string[];
}

/** The arguments of getImportImageOs. */
export interface GetImportImageOsArgs {
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getImportImageOsOutput. */
export interface GetImportImageOsOutputArgs {
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getImportImageOs answers. */
export interface GetImportImageOsResult {
  /** Kinds of Windows. */
  windows: string[];
  /** Kinds of Linux. */
  linux: string[];
  /** Versions of each system. */
  versions: GetImportImageOsVersion[];
}

/**
 * The operating systems that an imported image of edge machines may have.
 *
 * @example
 * ```typescript
 * const { linux } = await tencentcloud.ecm.getImportImageOs();
 * ```
 */
export function getImportImageOs(args: GetImportImageOsArgs = {}, opts?: FunctionOptions): Promise<GetImportImageOsResult> {
  return invoke("ecm:getImportImageOs", args, opts);
}

/**
 * The operating systems that an imported image of edge machines may have.
 *
 * @example
 * ```typescript
 * const { linux } = await tencentcloud.ecm.getImportImageOs();
 * ```
 */
export function getImportImageOsOutput(args: GetImportImageOsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetImportImageOsResult> {
  return invokeOutput("ecm:getImportImageOs", args, opts);
}
