// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `vendor`. */
export interface GetCustomerGatewayVendorsVendor {
  /** Platform, such as `comware`. */
  platform: string;
  /** Version of its software, such as `V1.0`. */
  softwareVersion: string;
  /** Vendor, such as `h3c`. */
  vendorName: string;
}

/** The arguments of getCustomerGatewayVendors. */
export interface GetCustomerGatewayVendorsArgs {
  /** Only vendors with this `vendorName`: Vendor, such as `h3c`. */
  vendorName?: string | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getCustomerGatewayVendorsOutput. */
export interface GetCustomerGatewayVendorsOutputArgs {
  /** Only vendors with this `vendorName`: Vendor, such as `h3c`. */
  vendorName?: pulumi.Input<string> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getCustomerGatewayVendors answers. */
export interface GetCustomerGatewayVendorsResult {
  /** The vendors with their platforms, in the cloud's order. */
  vendors: GetCustomerGatewayVendorsVendor[];
}

/**
 * The vendors and platforms that a customer gateway's configuration can be downloaded for.
 *
 * @example
 * ```typescript
 * const { vendors } = await tencentcloud.vpc.getCustomerGatewayVendors();
 * ```
 */
export function getCustomerGatewayVendors(args: GetCustomerGatewayVendorsArgs = {}, opts?: FunctionOptions): Promise<GetCustomerGatewayVendorsResult> {
  return invoke("vpc:getCustomerGatewayVendors", args, opts);
}

/**
 * The vendors and platforms that a customer gateway's configuration can be downloaded for.
 *
 * @example
 * ```typescript
 * const { vendors } = await tencentcloud.vpc.getCustomerGatewayVendors();
 * ```
 */
export function getCustomerGatewayVendorsOutput(args: GetCustomerGatewayVendorsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetCustomerGatewayVendorsResult> {
  return invokeOutput("vpc:getCustomerGatewayVendors", args, opts);
}
