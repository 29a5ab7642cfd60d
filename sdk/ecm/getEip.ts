// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getEip. */
export interface GetEipArgs {
  /** Its id, such as `eip-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name of the address, at most 20 characters. */
  name?: string | undefined;
  /** Only with this `addressIp`: The public address. */
  addressIp?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getEipOutput. */
export interface GetEipOutputArgs {
  /** Its id, such as `eip-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name of the address, at most 20 characters. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `addressIp`: The public address. */
  addressIp?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getEip answers. */
export interface GetEipResult {
  /** Its id, such as `eip-xxxxxxxx`. */
  id: string;
  /** The public address. */
  addressIp: string;
  /** `UNBIND`, `BIND`, or `BIND_ENI` for one bound to a detached network interface. */
  addressStatus: string;
  /** The machine that it is bound to. */
  instanceId?: string | undefined;
  /** The network interface it is bound to. */
  networkInterfaceId?: string | undefined;
  /** The private address it is bound to. */
  privateIpAddress?: string | undefined;
  /** Whether it is suspended for lack of payment. */
  isArrears: boolean;
  /** Whether it is blocked for security reasons; it can then be neither bound nor unbound. */
  isBlocked: boolean;
  /** When it was allocated, ISO 8601. */
  createdTime: string;
  /** Name of the address, at most 20 characters. */
  name?: string | undefined;
  /** The carrier, one that the region has: `CMCC`, `CTCC` or `CUCC`. The cloud chooses one if absent. */
  internetServiceProvider?: "CMCC" | "CTCC" | "CUCC" | (string & {}) | undefined;
  /** Limit of outgoing bandwidth in Mbps, 1 to 5000. Defaults to 1 Mbps. */
  internetMaxBandwidthOut?: number | undefined;
  /** Whether a machine sees the address as its own, where the account may have that. Defaults to `false`. */
  eipDirectConnection?: boolean | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
  region?: string | undefined;
}

/**
 * Exactly one ecm:Eip that exists, by its id or its properties. It is an error if none or several match.
 */
export function getEip(args: GetEipArgs = {}, opts?: FunctionOptions): Promise<GetEipResult> {
  return invoke("ecm:getEip", args, opts);
}

/**
 * Exactly one ecm:Eip that exists, by its id or its properties. It is an error if none or several match.
 */
export function getEipOutput(args: GetEipOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetEipResult> {
  return invokeOutput("ecm:getEip", args, opts);
}
