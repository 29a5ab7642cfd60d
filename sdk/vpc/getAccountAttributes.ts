// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `attribute`. */
export interface GetAccountAttributesAttribute {
  /** Its name. */
  attributeName: string;
  /** Its values. */
  attributeValues: string[];
}

/** The arguments of getAccountAttributes. */
export interface GetAccountAttributesArgs {
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getAccountAttributesOutput. */
export interface GetAccountAttributesOutputArgs {
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getAccountAttributes answers. */
export interface GetAccountAttributesResult {
  /** The attributes. */
  attributes: GetAccountAttributesAttribute[];
}

/**
 * Attributes of the account, such as whether its machines can be in the classic network.
 *
 * @example
 * ```typescript
 * const { attributes } = await tencentcloud.vpc.getAccountAttributes();
 * ```
 */
export function getAccountAttributes(args: GetAccountAttributesArgs = {}, opts?: FunctionOptions): Promise<GetAccountAttributesResult> {
  return invoke("vpc:getAccountAttributes", args, opts);
}

/**
 * Attributes of the account, such as whether its machines can be in the classic network.
 *
 * @example
 * ```typescript
 * const { attributes } = await tencentcloud.vpc.getAccountAttributes();
 * ```
 */
export function getAccountAttributesOutput(args: GetAccountAttributesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetAccountAttributesResult> {
  return invokeOutput("vpc:getAccountAttributes", args, opts);
}
