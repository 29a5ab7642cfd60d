// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `placementGroup`. */
export interface ListPlacementGroupsPlacementGroup {
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

/** The arguments of listPlacementGroups. */
export interface ListPlacementGroupsArgs {
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listPlacementGroupsOutput. */
export interface ListPlacementGroupsOutputArgs {
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listPlacementGroups answers. */
export interface ListPlacementGroupsResult {
  /** All of them, in the cloud's order. */
  placementGroups: ListPlacementGroupsPlacementGroup[];
}

/**
 * Every cvm:PlacementGroup of the region that matches the arguments; an empty list if none does.
 */
export function listPlacementGroups(args: ListPlacementGroupsArgs = {}, opts?: FunctionOptions): Promise<ListPlacementGroupsResult> {
  return invoke("cvm:listPlacementGroups", args, opts);
}

/**
 * Every cvm:PlacementGroup of the region that matches the arguments; an empty list if none does.
 */
export function listPlacementGroupsOutput(args: ListPlacementGroupsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListPlacementGroupsResult> {
  return invokeOutput("cvm:listPlacementGroups", args, opts);
}
