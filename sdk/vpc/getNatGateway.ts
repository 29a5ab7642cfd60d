// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getNatGateway. */
export interface GetNatGatewayArgs {
  /** Its id, such as `nat-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `vpcId`: The VPC it is in. */
  vpcId?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getNatGatewayOutput. */
export interface GetNatGatewayOutputArgs {
  /** Its id, such as `nat-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: The VPC it is in. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getNatGateway answers. */
export interface GetNatGatewayResult {
  /** Its id, such as `nat-xxxxxxxx`. */
  id: string;
  /** State of the gateway: AVAILABLE. */
  state: string;
  /** `AVAILABLE`, `UNAVAILABLE`, or `INSUFFICIENT` for one suspended for lack of payment. */
  networkState: string;
  /** `NORMAL`, or `RESTRICTED` for one that is blocked. */
  restrictState: string;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name, at most 60 bytes. */
  name?: string | undefined;
  /** The VPC it is in. */
  vpcId: string;
  /** Public addresses bound to it, as `addressIp` of `vpc.Eip` has them. They are of line type `BGP`, and charged by traffic or in a bandwidth package. One that a rule of the gateway uses cannot go before the rule. */
  publicIpAddresses: string[];
  /** Limit of outgoing bandwidth. Other than 20, 50, 100, 200, 500, 1000, 2000 or 5000 it is set once the gateway has been created. Defaults to 100 Mbps, and is 5000 for a standard gateway. */
  internetMaxBandwidthOut?: number | undefined;
  /** Most connections at once. Defaults to 1000000, and is 2000000 for a standard gateway. */
  maxConcurrentConnection?: number | undefined;
  /** 1 for a traditional gateway, 2 for a standard one. Defaults to 1. */
  natProductVersion?: number | undefined;
  /** The zone it is in. By default the cloud chooses one. */
  zone?: string | undefined;
  /** Whether it is protected from deletion, by this provider too. Defaults to `false`. */
  deletionProtectionEnabled?: boolean | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/**
 * Exactly one vpc:NatGateway that exists, by its id or its properties. It is an error if none or several match.
 */
export function getNatGateway(args: GetNatGatewayArgs = {}, opts?: FunctionOptions): Promise<GetNatGatewayResult> {
  return invoke("vpc:getNatGateway", args, opts);
}

/**
 * Exactly one vpc:NatGateway that exists, by its id or its properties. It is an error if none or several match.
 */
export function getNatGatewayOutput(args: GetNatGatewayOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetNatGatewayResult> {
  return invokeOutput("vpc:getNatGateway", args, opts);
}
