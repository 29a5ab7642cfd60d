// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `address`. */
export interface ListAddressTemplatesAddress {
  /** One address, or several that lie together. */
  address: string;
  /** What it is, in your own words. */
  description?: string | undefined;
}

/** What is read as `addressTemplate`. */
export interface ListAddressTemplatesAddressTemplate {
  /** Its id, such as `ipm-xxxxxxxx`. */
  id: string;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** When it was changed last, `YYYY-MM-DD hh:mm:ss`. */
  updatedTime: string;
  /** Name, at most 60 bytes. */
  name?: string | undefined;
  /** The addresses it lists, each with a description if you like. */
  addresses: ListAddressTemplatesAddress[];
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listAddressTemplates. */
export interface ListAddressTemplatesArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listAddressTemplatesOutput. */
export interface ListAddressTemplatesOutputArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listAddressTemplates answers. */
export interface ListAddressTemplatesResult {
  /** All of them, in the cloud's order. */
  addressTemplates: ListAddressTemplatesAddressTemplate[];
}

/**
 * Every vpc:AddressTemplate of the region that matches the arguments; an empty list if none does.
 */
export function listAddressTemplates(args: ListAddressTemplatesArgs = {}, opts?: FunctionOptions): Promise<ListAddressTemplatesResult> {
  return invoke("vpc:listAddressTemplates", args, opts);
}

/**
 * Every vpc:AddressTemplate of the region that matches the arguments; an empty list if none does.
 */
export function listAddressTemplatesOutput(args: ListAddressTemplatesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListAddressTemplatesResult> {
  return invokeOutput("vpc:listAddressTemplates", args, opts);
}
