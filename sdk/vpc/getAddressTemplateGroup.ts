// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getAddressTemplateGroup. */
export interface GetAddressTemplateGroupArgs {
  /** Its id, such as `ipmg-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getAddressTemplateGroupOutput. */
export interface GetAddressTemplateGroupOutputArgs {
  /** Its id, such as `ipmg-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getAddressTemplateGroup answers. */
export interface GetAddressTemplateGroupResult {
  /** Its id, such as `ipmg-xxxxxxxx`. */
  id: string;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name, at most 60 bytes. */
  name?: string | undefined;
  /** The address templates in it. */
  addressTemplateIds: string[];
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/**
 * Exactly one vpc:AddressTemplateGroup that exists, by its id or its properties. It is an error if none or several match.
 */
export function getAddressTemplateGroup(args: GetAddressTemplateGroupArgs = {}, opts?: FunctionOptions): Promise<GetAddressTemplateGroupResult> {
  return invoke("vpc:getAddressTemplateGroup", args, opts);
}

/**
 * Exactly one vpc:AddressTemplateGroup that exists, by its id or its properties. It is an error if none or several match.
 */
export function getAddressTemplateGroupOutput(args: GetAddressTemplateGroupOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetAddressTemplateGroupResult> {
  return invokeOutput("vpc:getAddressTemplateGroup", args, opts);
}
