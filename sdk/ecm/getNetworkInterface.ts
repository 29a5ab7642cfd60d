// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `secondaryPrivateIpAddress`. */
export interface GetNetworkInterfaceSecondaryPrivateIpAddress {
  /** A free address of the subnet. */
  privateIpAddress: string;
  /** What it is for, in your own words. */
  description?: string | undefined;
}

/** The arguments of getNetworkInterface. */
export interface GetNetworkInterfaceArgs {
  /** Its id, such as `eni-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `vpcId`: The VPC. */
  vpcId?: string | undefined;
  /** Only with this `subnetId`: The subnet that its addresses are of. */
  subnetId?: string | undefined;
  /** Only with this `instanceId`: The instance that it is attached to. */
  instanceId?: string | undefined;
  /** Only with this `primary`: Whether it is a machine's own, which comes and goes with it; never that of this resource. */
  primary?: boolean | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getNetworkInterfaceOutput. */
export interface GetNetworkInterfaceOutputArgs {
  /** Its id, such as `eni-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: The VPC. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with this `subnetId`: The subnet that its addresses are of. */
  subnetId?: pulumi.Input<string> | undefined;
  /** Only with this `instanceId`: The instance that it is attached to. */
  instanceId?: pulumi.Input<string> | undefined;
  /** Only with this `primary`: Whether it is a machine's own, which comes and goes with it; never that of this resource. */
  primary?: pulumi.Input<boolean> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getNetworkInterface answers. */
export interface GetNetworkInterfaceResult {
  /** Its id, such as `eni-xxxxxxxx`. */
  id: string;
  /** MAC address. */
  macAddress: string;
  /** The zone of its subnet. */
  zone: string;
  /** The instance that it is attached to. */
  instanceId?: string | undefined;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Whether it is a machine's own, which comes and goes with it; never that of this resource. */
  primary: boolean;
  /** Its IPv6 addresses. */
  ipv6Addresses: string[];
  /** Name, at most 60 bytes. */
  name?: string | undefined;
  /** Description, at most 60 characters. */
  description?: string | undefined;
  /** The security groups that its traffic passes, at most 5. */
  securityGroupIds?: string[] | undefined;
  /** The VPC. */
  vpcId: string;
  /** The subnet that its addresses are of. */
  subnetId: string;
  /** Its primary address, a free one of the subnet. The cloud chooses one if absent. */
  primaryPrivateIpAddress?: string | undefined;
  /** All its other addresses. Without it, they are not managed here, and `PrivateIpAddress` resources can add some; removing the list from the program removes the addresses. */
  secondaryPrivateIpAddresses?: GetNetworkInterfaceSecondaryPrivateIpAddress[] | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
  region?: string | undefined;
}

/**
 * Exactly one ecm:NetworkInterface that exists, by its id or its properties. It is an error if none or several match.
 */
export function getNetworkInterface(args: GetNetworkInterfaceArgs = {}, opts?: FunctionOptions): Promise<GetNetworkInterfaceResult> {
  return invoke("ecm:getNetworkInterface", args, opts);
}

/**
 * Exactly one ecm:NetworkInterface that exists, by its id or its properties. It is an error if none or several match.
 */
export function getNetworkInterfaceOutput(args: GetNetworkInterfaceOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetNetworkInterfaceResult> {
  return invokeOutput("ecm:getNetworkInterface", args, opts);
}
