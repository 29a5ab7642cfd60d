// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `instanceType`. */
export interface GetPackingQuotaInstanceType {
  /** The model. */
  instanceType: string;
  /** How many there is room for. */
  packingQuota: number;
}

/** What is read as `quota`. */
export interface GetPackingQuotaQuota {
  /** The zone. */
  zone: string;
  /** Number of the zone. */
  zoneId: number;
  /** The carrier. */
  ispId: string;
  /** The models. */
  instanceTypes: GetPackingQuotaInstanceType[];
}

/** The arguments of getPackingQuota. */
export interface GetPackingQuotaArgs {
  /** Only this zone, such as `ap-hangzhou-ecm-1`. */
  zone?: string | undefined;
  /** Only this model, such as `SN3ne.SMALL4`. */
  instanceType?: string | undefined;
  /** With a data disk of this size in GB. */
  dataDiskSize?: number | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getPackingQuotaOutput. */
export interface GetPackingQuotaOutputArgs {
  /** Only this zone, such as `ap-hangzhou-ecm-1`. */
  zone?: pulumi.Input<string> | undefined;
  /** Only this model, such as `SN3ne.SMALL4`. */
  instanceType?: pulumi.Input<string> | undefined;
  /** With a data disk of this size in GB. */
  dataDiskSize?: pulumi.Input<number> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getPackingQuota answers. */
export interface GetPackingQuotaResult {
  /** A line for each zone and carrier. */
  quotas: GetPackingQuotaQuota[];
}

/**
 * How many machines of a model a zone and carrier still has room for.
 *
 * @example
 * ```typescript
 * const { quotas } = await tencentcloud.ecm.getPackingQuota({ zone: "ap-hangzhou-ecm-1", instanceType: "SN3ne.SMALL4" });
 * ```
 */
export function getPackingQuota(args: GetPackingQuotaArgs = {}, opts?: FunctionOptions): Promise<GetPackingQuotaResult> {
  return invoke("ecm:getPackingQuota", args, opts);
}

/**
 * How many machines of a model a zone and carrier still has room for.
 *
 * @example
 * ```typescript
 * const { quotas } = await tencentcloud.ecm.getPackingQuota({ zone: "ap-hangzhou-ecm-1", instanceType: "SN3ne.SMALL4" });
 * ```
 */
export function getPackingQuotaOutput(args: GetPackingQuotaOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetPackingQuotaResult> {
  return invokeOutput("ecm:getPackingQuota", args, opts);
}
