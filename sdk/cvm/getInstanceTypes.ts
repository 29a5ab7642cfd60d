// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `instanceType`. */
export interface GetInstanceTypesInstanceType {
  /** Zone that offers it. */
  zone: string;
  /** Family, such as `S5`. */
  instanceFamily: string;
  /** Name to give to instances, such as `S5.MEDIUM4`. */
  instanceType: string;
  /** Cores. */
  cpu: number;
  /** GPU cores. */
  gpu: number;
  /** FPGA cores. */
  fpga: number;
  /** Memory in GB. */
  memory: number;
  /** Physical GPU cards; less than 1 where a card is shared. */
  gpuCount?: number | undefined;
  /** Model of the GPU. */
  gpuType?: string | undefined;
  /** Memory of the GPU in GB. */
  gpuMemory?: number | undefined;
}

/** The arguments of getInstanceTypes. */
export interface GetInstanceTypesArgs {
  /** Only instanceTypes with this `zone`: Zone that offers it. */
  zone?: string | undefined;
  /** Only instanceTypes with this `instanceFamily`: Family, such as `S5`. */
  instanceFamily?: string | undefined;
  /** Only instanceTypes with this `cpu`: Cores. */
  cpu?: number | undefined;
  /** Only instanceTypes with this `memory`: Memory in GB. */
  memory?: number | undefined;
  /** Only instanceTypes with this `gpu`: GPU cores. */
  gpu?: number | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getInstanceTypesOutput. */
export interface GetInstanceTypesOutputArgs {
  /** Only instanceTypes with this `zone`: Zone that offers it. */
  zone?: pulumi.Input<string> | undefined;
  /** Only instanceTypes with this `instanceFamily`: Family, such as `S5`. */
  instanceFamily?: pulumi.Input<string> | undefined;
  /** Only instanceTypes with this `cpu`: Cores. */
  cpu?: pulumi.Input<number> | undefined;
  /** Only instanceTypes with this `memory`: Memory in GB. */
  memory?: pulumi.Input<number> | undefined;
  /** Only instanceTypes with this `gpu`: GPU cores. */
  gpu?: pulumi.Input<number> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getInstanceTypes answers. */
export interface GetInstanceTypesResult {
  /** The types, sorted by cores and memory, then in the cloud's order. */
  instanceTypes: GetInstanceTypesInstanceType[];
}

/**
 * The instance types of a region or a zone, filtered by the arguments.
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
 * The instance types of a region or a zone, filtered by the arguments.
 *
 * @example
 * ```typescript
 * const { instanceTypes } = await tencentcloud.cvm.getInstanceTypes({ zone: "ap-guangzhou-3", cpu: 2, memory: 4 });
 * ```
 */
export function getInstanceTypesOutput(args: GetInstanceTypesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetInstanceTypesResult> {
  return invokeOutput("cvm:getInstanceTypes", args, opts);
}
