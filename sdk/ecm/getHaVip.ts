// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getHaVip. */
export interface GetHaVipArgs {
  /** Its id, such as `havip-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `vpcId`: The VPC it is in. */
  vpcId?: string | undefined;
  /** Only with this `subnetId`: The subnet it is in. */
  subnetId?: string | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getHaVipOutput. */
export interface GetHaVipOutputArgs {
  /** Its id, such as `havip-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: The VPC it is in. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with this `subnetId`: The subnet it is in. */
  subnetId?: pulumi.Input<string> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getHaVip answers. */
export interface GetHaVipResult {
  /** Its id, such as `havip-xxxxxxxx`. */
  id: string;
  /** `AVAILABLE` while an instance has it, else `UNBIND`. */
  state: string;
  /** The instance that has it. */
  instanceId?: string | undefined;
  /** The network interface that has it. */
  networkInterfaceId?: string | undefined;
  /** The public address bound to it. */
  addressIp?: string | undefined;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name, at most 60 bytes. */
  name?: string | undefined;
  /** The VPC it is in. */
  vpcId: string;
  /** The subnet it is in. */
  subnetId: string;
  /** The address, a free one of the subnet. Defaults to one that is free. */
  vip?: string | undefined;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
  region?: string | undefined;
}

/**
 * Exactly one ecm:HaVip that exists, by its id or its properties. It is an error if none or several match.
 */
export function getHaVip(args: GetHaVipArgs = {}, opts?: FunctionOptions): Promise<GetHaVipResult> {
  return invoke("ecm:getHaVip", args, opts);
}

/**
 * Exactly one ecm:HaVip that exists, by its id or its properties. It is an error if none or several match.
 */
export function getHaVipOutput(args: GetHaVipOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetHaVipResult> {
  return invokeOutput("ecm:getHaVip", args, opts);
}
