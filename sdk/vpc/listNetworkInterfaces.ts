// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `secondaryPrivateIpAddress`. */
export interface ListNetworkInterfacesSecondaryPrivateIpAddress {
  /** A free address of the subnet. */
  privateIpAddress: string;
  /** What it is for, in your own words. */
  description?: string | undefined;
}

/** What is read as `networkInterface`. */
export interface ListNetworkInterfacesNetworkInterface {
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
  /** Name, at most 60 bytes. */
  name?: string | undefined;
  /** Description, at most 60 characters. */
  description?: string | undefined;
  /** The VPC. */
  vpcId: string;
  /** The subnet that its addresses are of. */
  subnetId: string;
  /** The security groups that its traffic passes, at most 5. */
  securityGroupIds?: string[] | undefined;
  /** Its primary address, a free one of the subnet. The cloud chooses one if absent. */
  primaryPrivateIpAddress?: string | undefined;
  /** All its other addresses. Without it, they are not managed here, and `PrivateIpAddress` resources can add some; removing the list from the program removes the addresses. */
  secondaryPrivateIpAddresses?: ListNetworkInterfacesSecondaryPrivateIpAddress[] | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listNetworkInterfaces. */
export interface ListNetworkInterfacesArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `vpcId`: The VPC. */
  vpcId?: string | undefined;
  /** Only with this `subnetId`: The subnet that its addresses are of. */
  subnetId?: string | undefined;
  /** Only with this `instanceId`: The instance that it is attached to. */
  instanceId?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listNetworkInterfacesOutput. */
export interface ListNetworkInterfacesOutputArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: The VPC. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with this `subnetId`: The subnet that its addresses are of. */
  subnetId?: pulumi.Input<string> | undefined;
  /** Only with this `instanceId`: The instance that it is attached to. */
  instanceId?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listNetworkInterfaces answers. */
export interface ListNetworkInterfacesResult {
  /** All of them, in the cloud's order. */
  networkInterfaces: ListNetworkInterfacesNetworkInterface[];
}

/**
 * Every vpc:NetworkInterface of the region that matches the arguments; an empty list if none does.
 */
export function listNetworkInterfaces(args: ListNetworkInterfacesArgs = {}, opts?: FunctionOptions): Promise<ListNetworkInterfacesResult> {
  return invoke("vpc:listNetworkInterfaces", args, opts);
}

/**
 * Every vpc:NetworkInterface of the region that matches the arguments; an empty list if none does.
 */
export function listNetworkInterfacesOutput(args: ListNetworkInterfacesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListNetworkInterfacesResult> {
  return invokeOutput("vpc:listNetworkInterfaces", args, opts);
}
