// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `serviceTemplateGroup`. */
export interface ListServiceTemplateGroupsServiceTemplateGroup {
  /** Its id, such as `ppmg-xxxxxxxx`. */
  id: string;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name, at most 60 bytes. */
  name?: string | undefined;
  /** The service templates in it. */
  serviceTemplateIds: string[];
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listServiceTemplateGroups. */
export interface ListServiceTemplateGroupsArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listServiceTemplateGroupsOutput. */
export interface ListServiceTemplateGroupsOutputArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listServiceTemplateGroups answers. */
export interface ListServiceTemplateGroupsResult {
  /** All of them, in the cloud's order. */
  serviceTemplateGroups: ListServiceTemplateGroupsServiceTemplateGroup[];
}

/**
 * Every vpc:ServiceTemplateGroup of the region that matches the arguments; an empty list if none does.
 */
export function listServiceTemplateGroups(args: ListServiceTemplateGroupsArgs = {}, opts?: FunctionOptions): Promise<ListServiceTemplateGroupsResult> {
  return invoke("vpc:listServiceTemplateGroups", args, opts);
}

/**
 * Every vpc:ServiceTemplateGroup of the region that matches the arguments; an empty list if none does.
 */
export function listServiceTemplateGroupsOutput(args: ListServiceTemplateGroupsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListServiceTemplateGroupsResult> {
  return invokeOutput("vpc:listServiceTemplateGroups", args, opts);
}
