// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getInstanceVncUrl. */
export interface GetInstanceVncUrlArgs {
  /** The instance; it must be running. */
  instanceId: string;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getInstanceVncUrlOutput. */
export interface GetInstanceVncUrlOutputArgs {
  /** The instance; it must be running. */
  instanceId: pulumi.Input<string>;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getInstanceVncUrl answers. */
export interface GetInstanceVncUrlResult {
  /** The address. Always secret. */
  instanceVncUrl: string;
}

/**
 * The address of an edge machine's screen, valid for a short time. Whoever has it can use the screen, so that the `Output` form answers a secret; prefer that form.
 *
 * @example
 * ```typescript
 * const { instanceVncUrl } = tencentcloud.ecm.getInstanceVncUrlOutput({ instanceId: server.id });
 * ```
 */
export function getInstanceVncUrl(args: GetInstanceVncUrlArgs, opts?: FunctionOptions): Promise<GetInstanceVncUrlResult> {
  return invoke("ecm:getInstanceVncUrl", args, opts);
}

/**
 * The address of an edge machine's screen, valid for a short time. Whoever has it can use the screen, so that the `Output` form answers a secret; prefer that form.
 *
 * @example
 * ```typescript
 * const { instanceVncUrl } = tencentcloud.ecm.getInstanceVncUrlOutput({ instanceId: server.id });
 * ```
 */
export function getInstanceVncUrlOutput(args: GetInstanceVncUrlOutputArgs, opts?: FunctionOptions): pulumi.Output<GetInstanceVncUrlResult> {
  return invokeOutput("ecm:getInstanceVncUrl", args, opts, { secret: true });
}
