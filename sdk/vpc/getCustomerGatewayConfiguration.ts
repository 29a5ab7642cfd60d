// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `customerGatewayVendor`. */
export interface GetCustomerGatewayConfigurationCustomerGatewayVendor {
  /** Platform, such as `comware`. */
  platform: string;
  /** Version of its software, such as `V1.0`. */
  softwareVersion: string;
  /** Vendor, such as `h3c`. */
  vendorName: string;
}

/** What is given as `customerGatewayVendor`. */
export interface GetCustomerGatewayConfigurationCustomerGatewayVendorArgs {
  /** Platform, such as `comware`. */
  platform: pulumi.Input<string>;
  /** Version of its software, such as `V1.0`. */
  softwareVersion: pulumi.Input<string>;
  /** Vendor, such as `h3c`. */
  vendorName: pulumi.Input<string>;
}

/** The arguments of getCustomerGatewayConfiguration. */
export interface GetCustomerGatewayConfigurationArgs {
  /** The VPN connection. */
  vpnConnectionId: string;
  /** The interface of your device that faces the internet, such as `ge0/0`. */
  interfaceName: string;
  /** The make of your device, one of those that `getCustomerGatewayVendors` answers. */
  customerGatewayVendor: GetCustomerGatewayConfigurationCustomerGatewayVendor;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getCustomerGatewayConfigurationOutput. */
export interface GetCustomerGatewayConfigurationOutputArgs {
  /** The VPN connection. */
  vpnConnectionId: pulumi.Input<string>;
  /** The interface of your device that faces the internet, such as `ge0/0`. */
  interfaceName: pulumi.Input<string>;
  /** The make of your device, one of those that `getCustomerGatewayVendors` answers. */
  customerGatewayVendor: pulumi.Input<GetCustomerGatewayConfigurationCustomerGatewayVendorArgs>;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getCustomerGatewayConfiguration answers. */
export interface GetCustomerGatewayConfigurationResult {
  /** The configuration. Always secret. */
  customerGatewayConfiguration: string;
}

/**
 * The configuration of your own device for a VPN connection. It contains the key that both ends share, so that the `Output` form answers a secret; prefer that form.
 *
 * @example
 * ```typescript
 * const { vendors } = await tencentcloud.vpc.getCustomerGatewayVendors({ vendorName: "cisco" });
 * const configuration = tencentcloud.vpc.getCustomerGatewayConfigurationOutput({
 *   vpnConnectionId: connection.id,
 *   interfaceName: "GigabitEthernet0/0",
 *   customerGatewayVendor: vendors[0]!,
 * }).customerGatewayConfiguration;
 * ```
 */
export function getCustomerGatewayConfiguration(args: GetCustomerGatewayConfigurationArgs, opts?: FunctionOptions): Promise<GetCustomerGatewayConfigurationResult> {
  return invoke("vpc:getCustomerGatewayConfiguration", args, opts);
}

/**
 * The configuration of your own device for a VPN connection. It contains the key that both ends share, so that the `Output` form answers a secret; prefer that form.
 *
 * @example
 * ```typescript
 * const { vendors } = await tencentcloud.vpc.getCustomerGatewayVendors({ vendorName: "cisco" });
 * const configuration = tencentcloud.vpc.getCustomerGatewayConfigurationOutput({
 *   vpnConnectionId: connection.id,
 *   interfaceName: "GigabitEthernet0/0",
 *   customerGatewayVendor: vendors[0]!,
 * }).customerGatewayConfiguration;
 * ```
 */
export function getCustomerGatewayConfigurationOutput(args: GetCustomerGatewayConfigurationOutputArgs, opts?: FunctionOptions): pulumi.Output<GetCustomerGatewayConfigurationResult> {
  return invokeOutput("vpc:getCustomerGatewayConfiguration", args, opts, { secret: true });
}
