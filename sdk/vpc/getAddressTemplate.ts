// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `address`. */
export interface GetAddressTemplateAddress {
  /** One address, or several that lie together. */
  address: string;
  /** What it is, in your own words. */
  description?: string | undefined;
}

/** The arguments of getAddressTemplate. */
export interface GetAddressTemplateArgs {
  /** Its id, such as `ipm-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getAddressTemplateOutput. */
export interface GetAddressTemplateOutputArgs {
  /** Its id, such as `ipm-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getAddressTemplate answers. */
export interface GetAddressTemplateResult {
  /** Its id, such as `ipm-xxxxxxxx`. */
  id: string;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** When it was changed last, `YYYY-MM-DD hh:mm:ss`. */
  updatedTime: string;
  /** Name, at most 60 bytes. */
  name?: string | undefined;
  /** The addresses it lists, each with a description if you like. */
  addresses: GetAddressTemplateAddress[];
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/**
 * Exactly one vpc:AddressTemplate that exists, by its id or its properties. It is an error if none or several match.
 */
export function getAddressTemplate(args: GetAddressTemplateArgs = {}, opts?: FunctionOptions): Promise<GetAddressTemplateResult> {
  return invoke("vpc:getAddressTemplate", args, opts);
}

/**
 * Exactly one vpc:AddressTemplate that exists, by its id or its properties. It is an error if none or several match.
 */
export function getAddressTemplateOutput(args: GetAddressTemplateOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetAddressTemplateResult> {
  return invokeOutput("vpc:getAddressTemplate", args, opts);
}
