// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getSecurityGroupLimits. */
export interface GetSecurityGroupLimitsArgs {
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getSecurityGroupLimitsOutput. */
export interface GetSecurityGroupLimitsOutputArgs {
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getSecurityGroupLimits answers. */
export interface GetSecurityGroupLimitsResult {
  /** Groups of the account. */
  groups: number;
  /** Rules of a group, in each direction. */
  rules: number;
  /** Groups that the rules of a group name. */
  referredGroups: number;
  /** Machines of a group. */
  machines: number;
  /** Groups of a machine. */
  groupsOfMachine: number;
  /** Modules of a group. */
  modules: number;
  /** Groups of a module. */
  groupsOfModule: number;
}

/**
 * How many security groups of edge machines the account can have, and how many of what there can be of each.
 *
 * @example
 * ```typescript
 * const { groups, rules } = await tencentcloud.ecm.getSecurityGroupLimits();
 * ```
 */
export function getSecurityGroupLimits(args: GetSecurityGroupLimitsArgs = {}, opts?: FunctionOptions): Promise<GetSecurityGroupLimitsResult> {
  return invoke("ecm:getSecurityGroupLimits", args, opts);
}

/**
 * How many security groups of edge machines the account can have, and how many of what there can be of each.
 *
 * @example
 * ```typescript
 * const { groups, rules } = await tencentcloud.ecm.getSecurityGroupLimits();
 * ```
 */
export function getSecurityGroupLimitsOutput(args: GetSecurityGroupLimitsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetSecurityGroupLimitsResult> {
  return invokeOutput("ecm:getSecurityGroupLimits", args, opts);
}
