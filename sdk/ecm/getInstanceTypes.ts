// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `instanceFamilyConfig`. */
export interface GetInstanceTypesInstanceFamilyConfig {
  /** Display name. */
  instanceFamilyName: string;
  /** Name of the family, such as `SN3ne`. */
  instanceFamily: string;
}

/** What is read as `instanceFamilyTypeConfig`. */
export interface GetInstanceTypesInstanceFamilyTypeConfig {
  /** Its name, such as `S`. */
  instanceFamilyType: string;
  /** Display name. */
  instanceFamilyTypeName: string;
}

/** What is read as `instanceType`. */
export interface GetInstanceTypesInstanceType {
  /** The family that it belongs to. */
  instanceFamilyConfig: GetInstanceTypesInstanceFamilyConfig;
  /** Name to give to instances, such as `SN3ne.MEDIUM4`. */
  instanceType: string;
  /** Cores. */
  vcpu: number;
  /** Memory in GB. */
  memory: number;
  /** Frequency of the processor, such as `2.5 GHz`. */
  frequency: string;
  /** Model of the processor. */
  cpuModelName: string;
  /** The type of the family. */
  instanceFamilyTypeConfig: GetInstanceTypesInstanceFamilyTypeConfig;
  /** JSON string describing special models; may be null. */
  extInfo?: string | undefined;
  /** GPU cores. */
  vgpu?: number | undefined;
  /** Model of the GPU. */
  gpuModelName?: string | undefined;
}

/** The arguments of getInstanceTypes. */
export interface GetInstanceTypesArgs {
  /** Only instanceTypes with this `vcpu`: Cores. */
  vcpu?: number | undefined;
  /** Only instanceTypes with this `memory`: Memory in GB. */
  memory?: number | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getInstanceTypesOutput. */
export interface GetInstanceTypesOutputArgs {
  /** Only instanceTypes with this `vcpu`: Cores. */
  vcpu?: pulumi.Input<number> | undefined;
  /** Only instanceTypes with this `memory`: Memory in GB. */
  memory?: pulumi.Input<number> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getInstanceTypes answers. */
export interface GetInstanceTypesResult {
  /** The models, sorted by cores and memory, then in the cloud's order. */
  instanceTypes: GetInstanceTypesInstanceType[];
}

/**
 * The models of edge machines, filtered by the arguments.
 *
 * @example
 * ```typescript
 * const { instanceTypes } = await tencentcloud.ecm.getInstanceTypes({ vcpu: 2, memory: 4 });
 * ```
 */
export function getInstanceTypes(args: GetInstanceTypesArgs = {}, opts?: FunctionOptions): Promise<GetInstanceTypesResult> {
  return invoke("ecm:getInstanceTypes", args, opts);
}

/**
 * The models of edge machines, filtered by the arguments.
 *
 * @example
 * ```typescript
 * const { instanceTypes } = await tencentcloud.ecm.getInstanceTypes({ vcpu: 2, memory: 4 });
 * ```
 */
export function getInstanceTypesOutput(args: GetInstanceTypesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetInstanceTypesResult> {
  return invokeOutput("ecm:getInstanceTypes", args, opts);
}
