// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `instanceStatistic`. */
export interface GetSecurityGroupAssociationsInstanceStatistic {
  /** The kind. */
  instanceType: string;
  /** How many. */
  instanceCount: number;
}

/** What is read as `association`. */
export interface GetSecurityGroupAssociationsAssociation {
  /** The group. */
  securityGroupId: string;
  /** Machines that have it. */
  ecm: number;
  /** Modules that have it. */
  module: number;
  /** Network interfaces that have it. */
  eni: number;
  /** Groups whose rules name it. */
  sg: number;
  /** Load balancers that have it. */
  clb: number;
  /** How many of other kinds have it. */
  instanceStatistics: GetSecurityGroupAssociationsInstanceStatistic[];
  /** All together, without groups. */
  totalCount: number;
}

/** The arguments of getSecurityGroupAssociations. */
export interface GetSecurityGroupAssociationsArgs {
  /** The security groups. */
  securityGroupIds: string[];
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getSecurityGroupAssociationsOutput. */
export interface GetSecurityGroupAssociationsOutputArgs {
  /** The security groups. Limits: at most 100 entries. */
  securityGroupIds: pulumi.Input<pulumi.Input<string>[]>;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getSecurityGroupAssociations answers. */
export interface GetSecurityGroupAssociationsResult {
  /** A line for each group. */
  associations: GetSecurityGroupAssociationsAssociation[];
}

/**
 * How many things have a security group of edge machines, by kind.
 *
 * @example
 * ```typescript
 * const { associations } = await tencentcloud.ecm.getSecurityGroupAssociations({ securityGroupIds: [group.id] });
 * ```
 */
export function getSecurityGroupAssociations(args: GetSecurityGroupAssociationsArgs, opts?: FunctionOptions): Promise<GetSecurityGroupAssociationsResult> {
  return invoke("ecm:getSecurityGroupAssociations", args, opts);
}

/**
 * How many things have a security group of edge machines, by kind.
 *
 * @example
 * ```typescript
 * const { associations } = await tencentcloud.ecm.getSecurityGroupAssociations({ securityGroupIds: [group.id] });
 * ```
 */
export function getSecurityGroupAssociationsOutput(args: GetSecurityGroupAssociationsOutputArgs, opts?: FunctionOptions): pulumi.Output<GetSecurityGroupAssociationsResult> {
  return invokeOutput("ecm:getSecurityGroupAssociations", args, opts);
}
