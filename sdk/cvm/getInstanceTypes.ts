// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `instanceType`. */
export interface GetInstanceTypesInstanceType {
  /** Name to give to instances, such as `S5.MEDIUM4`. */
  instanceType: string;
  /** Family, such as `S5`. */
  instanceFamily: string;
  /** Zone that sells it. */
  zone: string;
  /** Cores. */
  cpu: number;
  /** Memory in GB. */
  memory: number;
  /** GPU cores. */
  gpu: number;
  /** FPGA cores. */
  fpga: number;
}

/** The arguments of getInstanceTypes. */
export interface GetInstanceTypesArgs {
  /** Only types sold in this zone. */
  zone?: string | undefined;
  /** Only types of this family, such as `S5`. */
  instanceFamily?: string | undefined;
  /** Only types with this many cores. */
  cpu?: number | undefined;
  /** Only types with this much memory, in GB. */
  memory?: number | undefined;
  /** Only types with this many GPU cores. */
  gpu?: number | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of getInstanceTypesOutput. */
export interface GetInstanceTypesOutputArgs {
  /** Only types sold in this zone. */
  zone?: pulumi.Input<string> | undefined;
  /** Only types of this family, such as `S5`. */
  instanceFamily?: pulumi.Input<string> | undefined;
  /** Only types with this many cores. Limits: 1 to 1024. */
  cpu?: pulumi.Input<number> | undefined;
  /** Only types with this much memory, in GB. */
  memory?: pulumi.Input<number> | undefined;
  /** Only types with this many GPU cores. */
  gpu?: pulumi.Input<number> | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: pulumi.Input<string> | undefined;
}

/** What getInstanceTypes answers. */
export interface GetInstanceTypesResult {
  /** The types, those with the fewest cores and the least memory first, else in the cloud's order. */
  instanceTypes: GetInstanceTypesInstanceType[];
}

/**
 * The instance types of a region or a zone; every argument that is given narrows them.
 *
 * @example
 * ```typescript
 * const { instanceTypes } = await tencentcloud.cvm.getInstanceTypes({ zone: "ap-guangzhou-3", cpu: 2, memory: 4 });
 * ```
 */
export function getInstanceTypes(args: GetInstanceTypesArgs = {}, opts?: FunctionOptions): Promise<GetInstanceTypesResult> {
  return invoke("cvm:getInstanceTypes", args, opts);
}

/**
 * The instance types of a region or a zone; every argument that is given narrows them.
 *
 * @example
 * ```typescript
 * const { instanceTypes } = await tencentcloud.cvm.getInstanceTypes({ zone: "ap-guangzhou-3", cpu: 2, memory: 4 });
 * ```
 */
export function getInstanceTypesOutput(args: GetInstanceTypesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetInstanceTypesResult> {
  return invokeOutput("cvm:getInstanceTypes", args, opts);
}
