// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `addressTemplateGroup`. */
export interface ListAddressTemplateGroupsAddressTemplateGroup {
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

/** The arguments of listAddressTemplateGroups. */
export interface ListAddressTemplateGroupsArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listAddressTemplateGroupsOutput. */
export interface ListAddressTemplateGroupsOutputArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listAddressTemplateGroups answers. */
export interface ListAddressTemplateGroupsResult {
  /** All of them, in the cloud's order. */
  addressTemplateGroups: ListAddressTemplateGroupsAddressTemplateGroup[];
}

/**
 * Every vpc:AddressTemplateGroup of the region that matches the arguments; an empty list if none does.
 */
export function listAddressTemplateGroups(args: ListAddressTemplateGroupsArgs = {}, opts?: FunctionOptions): Promise<ListAddressTemplateGroupsResult> {
  return invoke("vpc:listAddressTemplateGroups", args, opts);
}

/**
 * Every vpc:AddressTemplateGroup of the region that matches the arguments; an empty list if none does.
 */
export function listAddressTemplateGroupsOutput(args: ListAddressTemplateGroupsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListAddressTemplateGroupsResult> {
  return invokeOutput("vpc:listAddressTemplateGroups", args, opts);
}
