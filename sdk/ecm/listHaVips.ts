// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `haVip`. */
export interface ListHaVipsHaVip {
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

/** The arguments of listHaVips. */
export interface ListHaVipsArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `vpcId`: The VPC it is in. */
  vpcId?: string | undefined;
  /** Only with this `subnetId`: The subnet it is in. */
  subnetId?: string | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listHaVipsOutput. */
export interface ListHaVipsOutputArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: The VPC it is in. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with this `subnetId`: The subnet it is in. */
  subnetId?: pulumi.Input<string> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listHaVips answers. */
export interface ListHaVipsResult {
  /** All of them, in the cloud's order. */
  haVips: ListHaVipsHaVip[];
}

/**
 * Every ecm:HaVip of the region that matches the arguments; an empty list if none does.
 */
export function listHaVips(args: ListHaVipsArgs = {}, opts?: FunctionOptions): Promise<ListHaVipsResult> {
  return invoke("ecm:listHaVips", args, opts);
}

/**
 * Every ecm:HaVip of the region that matches the arguments; an empty list if none does.
 */
export function listHaVipsOutput(args: ListHaVipsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListHaVipsResult> {
  return invokeOutput("ecm:listHaVips", args, opts);
}
