// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `zone`. */
export interface GetZonesZone {
  /** Name to give to resources, such as `ap-guangzhou-3`. */
  zone: string;
  /** Display name. */
  zoneName: string;
  /** Number of the zone, as text. */
  zoneId: string;
  /** AVAILABLE, or UNAVAILABLE if nothing is sold there. */
  zoneState: "AVAILABLE" | "UNAVAILABLE" | (string & {});
}

/** The arguments of getZones. */
export interface GetZonesArgs {
  /** Only zones with this `zoneState`: AVAILABLE, or UNAVAILABLE if nothing is sold there. */
  zoneState?: "AVAILABLE" | "UNAVAILABLE" | (string & {}) | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getZonesOutput. */
export interface GetZonesOutputArgs {
  /** Only zones with this `zoneState`: AVAILABLE, or UNAVAILABLE if nothing is sold there. */
  zoneState?: pulumi.Input<"AVAILABLE" | "UNAVAILABLE" | (string & {})> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getZones answers. */
export interface GetZonesResult {
  /** The zones, in the cloud's order. */
  zones: GetZonesZone[];
}

/**
 * The availability zones of a region.
 *
 * @example
 * ```typescript
 * const { zones } = await tencentcloud.cvm.getZones({ zoneState: "AVAILABLE" });
 * ```
 */
export function getZones(args: GetZonesArgs = {}, opts?: FunctionOptions): Promise<GetZonesResult> {
  return invoke("cvm:getZones", args, opts);
}

/**
 * The availability zones of a region.
 *
 * @example
 * ```typescript
 * const { zones } = await tencentcloud.cvm.getZones({ zoneState: "AVAILABLE" });
 * ```
 */
export function getZonesOutput(args: GetZonesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetZonesResult> {
  return invokeOutput("cvm:getZones", args, opts);
}
