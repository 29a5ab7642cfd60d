// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getServiceTemplateGroup. */
export interface GetServiceTemplateGroupArgs {
  /** Its id, such as `ppmg-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getServiceTemplateGroupOutput. */
export interface GetServiceTemplateGroupOutputArgs {
  /** Its id, such as `ppmg-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getServiceTemplateGroup answers. */
export interface GetServiceTemplateGroupResult {
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

/**
 * Exactly one vpc:ServiceTemplateGroup that exists, by its id or its properties. It is an error if none or several match.
 */
export function getServiceTemplateGroup(args: GetServiceTemplateGroupArgs = {}, opts?: FunctionOptions): Promise<GetServiceTemplateGroupResult> {
  return invoke("vpc:getServiceTemplateGroup", args, opts);
}

/**
 * Exactly one vpc:ServiceTemplateGroup that exists, by its id or its properties. It is an error if none or several match.
 */
export function getServiceTemplateGroupOutput(args: GetServiceTemplateGroupOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetServiceTemplateGroupResult> {
  return invokeOutput("vpc:getServiceTemplateGroup", args, opts);
}
