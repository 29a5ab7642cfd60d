// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getPlacementGroup. */
export interface GetPlacementGroupArgs {
  /** Its id, such as `ps-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getPlacementGroupOutput. */
export interface GetPlacementGroupOutputArgs {
  /** Its id, such as `ps-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getPlacementGroup answers. */
export interface GetPlacementGroupResult {
  /** Its id, such as `ps-xxxxxxxx`. */
  id: string;
  /** How many instances it has room for. */
  cvmQuotaTotal: number;
  /** How many instances it has. */
  currentNum: number;
  /** Its instances. */
  instanceIds?: string[] | undefined;
  /** When it was created, ISO 8601. */
  createTime: string;
  /** Name, 1 to 60 characters. */
  name?: string | undefined;
  /** What its instances do not share: a host, a switch (SW) or a rack. */
  type: "HOST" | "SW" | "RACK" | (string & {});
  /** How many instances may share one, 1 to 10; it grows in place. Defaults to 1. */
  affinity?: number | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/**
 * Exactly one cvm:PlacementGroup that exists, by its id or its properties. It is an error if none or several match.
 */
export function getPlacementGroup(args: GetPlacementGroupArgs = {}, opts?: FunctionOptions): Promise<GetPlacementGroupResult> {
  return invoke("cvm:getPlacementGroup", args, opts);
}

/**
 * Exactly one cvm:PlacementGroup that exists, by its id or its properties. It is an error if none or several match.
 */
export function getPlacementGroupOutput(args: GetPlacementGroupOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetPlacementGroupResult> {
  return invokeOutput("cvm:getPlacementGroup", args, opts);
}
