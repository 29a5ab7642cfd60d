// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `quota`. */
export interface GetAddressQuotaQuota {
  /** Which: `TOTAL_EIP_QUOTA`, `DAILY_EIP_APPLY` or `DAILY_PUBLIC_IP_ASSIGN`. */
  quotaId: string;
  /** How many there are. */
  quotaCurrent: number;
  /** How many there can be. */
  quotaLimit: number;
}

/** The arguments of getAddressQuota. */
export interface GetAddressQuotaArgs {
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getAddressQuotaOutput. */
export interface GetAddressQuotaOutputArgs {
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getAddressQuota answers. */
export interface GetAddressQuotaResult {
  /** A line for each quota. */
  quotas: GetAddressQuotaQuota[];
}

/**
 * How many public addresses the account can have in a region of edge machines, and has.
 *
 * @example
 * ```typescript
 * const { quotas } = await tencentcloud.ecm.getAddressQuota({ region: "ap-hangzhou-ecm" });
 * ```
 */
export function getAddressQuota(args: GetAddressQuotaArgs = {}, opts?: FunctionOptions): Promise<GetAddressQuotaResult> {
  return invoke("ecm:getAddressQuota", args, opts);
}

/**
 * How many public addresses the account can have in a region of edge machines, and has.
 *
 * @example
 * ```typescript
 * const { quotas } = await tencentcloud.ecm.getAddressQuota({ region: "ap-hangzhou-ecm" });
 * ```
 */
export function getAddressQuotaOutput(args: GetAddressQuotaOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetAddressQuotaResult> {
  return invokeOutput("ecm:getAddressQuota", args, opts);
}
