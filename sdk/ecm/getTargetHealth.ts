// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `target`. */
export interface GetTargetHealthTarget {
  /** The private address of the target. */
  ip?: string | undefined;
  /** Its port. */
  port?: number | undefined;
  /** Whether it is healthy. */
  healthStatus?: boolean | undefined;
  /** The machine, or the network interface. */
  targetId?: string | undefined;
  /** `Alive`, `Dead`, `Unknown` while that is not known yet, or `Close` where nothing is checked. */
  healthStatusDetail?: string | undefined;
}

/** What is read as `rule`. */
export interface GetTargetHealthRule {
  /** Its targets. */
  targets?: GetTargetHealthTarget[] | undefined;
}

/** What is read as `listener`. */
export interface GetTargetHealthListener {
  /** The listener, `lbl-xxxxxxxx`. */
  listenerId?: string | undefined;
  /** Its name. */
  listenerName?: string | undefined;
  /** Its protocol. */
  protocol?: string | undefined;
  /** Its port. */
  port?: number | undefined;
  /** One rule, which has all its targets. */
  rules?: GetTargetHealthRule[] | undefined;
}

/** What is read as `loadBalancer`. */
export interface GetTargetHealthLoadBalancer {
  /** The load balancer. */
  loadBalancerId?: string | undefined;
  /** Its name. */
  loadBalancerName?: string | undefined;
  /** Its listeners. */
  listeners?: GetTargetHealthListener[] | undefined;
}

/** The arguments of getTargetHealth. */
export interface GetTargetHealthArgs {
  /** The load balancers, at most 100. */
  loadBalancerIds: string[];
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getTargetHealthOutput. */
export interface GetTargetHealthOutputArgs {
  /** The load balancers, at most 100. Limits: at most 100 entries. */
  loadBalancerIds: pulumi.Input<pulumi.Input<string>[]>;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getTargetHealth answers. */
export interface GetTargetHealthResult {
  /** A line for each load balancer. */
  loadBalancers: GetTargetHealthLoadBalancer[];
}

/**
 * Whether the targets behind load balancers of edge machines are healthy, listener by listener.
 *
 * @example
 * ```typescript
 * const { loadBalancers } = await tencentcloud.ecm.getTargetHealth({
 *   region: front.region,
 *   loadBalancerIds: [front.id],
 * });
 * ```
 */
export function getTargetHealth(args: GetTargetHealthArgs, opts?: FunctionOptions): Promise<GetTargetHealthResult> {
  return invoke("ecm:getTargetHealth", args, opts);
}

/**
 * Whether the targets behind load balancers of edge machines are healthy, listener by listener.
 *
 * @example
 * ```typescript
 * const { loadBalancers } = await tencentcloud.ecm.getTargetHealth({
 *   region: front.region,
 *   loadBalancerIds: [front.id],
 * });
 * ```
 */
export function getTargetHealthOutput(args: GetTargetHealthOutputArgs, opts?: FunctionOptions): pulumi.Output<GetTargetHealthResult> {
  return invokeOutput("ecm:getTargetHealth", args, opts);
}
