// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `ccn`. */
export interface ListCcnsCcn {
  /** Its id, such as `ccn-xxxxxxxx`. */
  id: string;
  /** How many networks are attached to it. */
  instanceCount: number;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createTime: string;
  /** Name, at most 60 bytes. */
  name?: string | undefined;
  /** Description, at most 100 bytes. */
  description?: string | undefined;
  /** Quality: `PT` platinum, `AU` gold, `AG` silver. Defaults to `AU`. */
  qosLevel?: "PT" | "AU" | "AG" | (string & {}) | undefined;
  /** How bandwidth between regions is paid for. Defaults to `POSTPAID`. */
  instanceChargeType?: "POSTPAID" | "PREPAID" | (string & {}) | undefined;
  /** What is metered. A prepaid network is metered by `BANDWIDTH`. */
  instanceMeteringType?: "BANDWIDTH" | "TRAFFIC" | (string & {}) | undefined;
  /** What bandwidth limits are for: `OUTER_REGION_LIMIT` all that leaves a region, `INTER_REGION_LIMIT` what goes from one region to another. Defaults to `OUTER_REGION_LIMIT`; a prepaid network has `INTER_REGION_LIMIT`. */
  bandwidthLimitType?: "OUTER_REGION_LIMIT" | "INTER_REGION_LIMIT" | (string & {}) | undefined;
  /** Whether several routes to one range share its traffic. Defaults to `false`. */
  routeEcmpFlag?: boolean | undefined;
  /** Whether ranges of routes may overlap. Defaults to `false`. */
  routeOverlapFlag?: boolean | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listCcns. */
export interface ListCcnsArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `description`: Description, at most 100 bytes. */
  description?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listCcnsOutput. */
export interface ListCcnsOutputArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `description`: Description, at most 100 bytes. */
  description?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listCcns answers. */
export interface ListCcnsResult {
  /** All of them, in the cloud's order. */
  ccns: ListCcnsCcn[];
}

/**
 * Every vpc:Ccn of the region that matches the arguments; an empty list if none does.
 */
export function listCcns(args: ListCcnsArgs = {}, opts?: FunctionOptions): Promise<ListCcnsResult> {
  return invoke("vpc:listCcns", args, opts);
}

/**
 * Every vpc:Ccn of the region that matches the arguments; an empty list if none does.
 */
export function listCcnsOutput(args: ListCcnsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListCcnsResult> {
  return invokeOutput("vpc:listCcns", args, opts);
}
