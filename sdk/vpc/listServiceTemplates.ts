// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `service`. */
export interface ListServiceTemplatesService {
  /** A protocol, for TCP and UDP with its ports. */
  service: string;
  /** What it is, in your own words. */
  description?: string | undefined;
}

/** What is read as `serviceTemplate`. */
export interface ListServiceTemplatesServiceTemplate {
  /** Its id, such as `ppm-xxxxxxxx`. */
  id: string;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** When it was changed last, `YYYY-MM-DD hh:mm:ss`. */
  updatedTime: string;
  /** Name, at most 60 bytes. */
  name?: string | undefined;
  /** The services it lists, each with a description if you like. */
  services: ListServiceTemplatesService[];
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listServiceTemplates. */
export interface ListServiceTemplatesArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listServiceTemplatesOutput. */
export interface ListServiceTemplatesOutputArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listServiceTemplates answers. */
export interface ListServiceTemplatesResult {
  /** All of them, in the cloud's order. */
  serviceTemplates: ListServiceTemplatesServiceTemplate[];
}

/**
 * Every vpc:ServiceTemplate of the region that matches the arguments; an empty list if none does.
 */
export function listServiceTemplates(args: ListServiceTemplatesArgs = {}, opts?: FunctionOptions): Promise<ListServiceTemplatesResult> {
  return invoke("vpc:listServiceTemplates", args, opts);
}

/**
 * Every vpc:ServiceTemplate of the region that matches the arguments; an empty list if none does.
 */
export function listServiceTemplatesOutput(args: ListServiceTemplatesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListServiceTemplatesResult> {
  return invokeOutput("vpc:listServiceTemplates", args, opts);
}
