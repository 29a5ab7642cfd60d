// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of DirectConnectGateway. */
export interface DirectConnectGatewayArgs {
  /** Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The VPC it is in; a VPC has one of each type. Changing this replaces the resource. */
  vpcId: pulumi.Input<string>;
  /** `NORMAL`, or `NAT` for one that translates addresses. Defaults to `NORMAL`. Changing this replaces the resource. */
  gatewayType?: pulumi.Input<"NORMAL" | "NAT" | (string & {})> | undefined;
  /** BGP autonomous system number: 45090, 64512 to 65534, or 4200000000 to 4294967294. Changing this replaces the resource. */
  gatewayAsn?: pulumi.Input<number> | undefined;
  /** The zone it is in. Changing this replaces the resource. */
  zone?: pulumi.Input<string> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:DirectConnectGateway","properties":["directConnectGatewayIp","createTime","name","vpcId","gatewayType","gatewayAsn","zone","tags","region","adopt"],"replaceOnChanges":["vpcId","gatewayType","gatewayAsn","zone","region"],"secrets":[]};

/**
 * A direct connect gateway: where the private line between your own network and a VPC ends. A route whose next hop is `DIRECTCONNECT` leads to it, and goes with it.
 *
 * @example
 * ```typescript
 * const gateway = new tencentcloud.vpc.DirectConnectGateway("office", { vpcId: network.id });
 * ```
 */
export class DirectConnectGateway extends TencentcloudResource {
  /** Its address. */
  declare readonly directConnectGatewayIp: pulumi.Output<string | undefined>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createTime: pulumi.Output<string>;
  /** Name, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** The VPC it is in; a VPC has one of each type. */
  declare readonly vpcId: pulumi.Output<string>;
  /** `NORMAL`, or `NAT` for one that translates addresses. Defaults to `NORMAL`. */
  declare readonly gatewayType: pulumi.Output<"NORMAL" | "NAT" | (string & {}) | undefined>;
  /** BGP autonomous system number: 45090, 64512 to 65534, or 4200000000 to 4294967294. */
  declare readonly gatewayAsn: pulumi.Output<number | undefined>;
  /** The zone it is in. */
  declare readonly zone: pulumi.Output<string | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: DirectConnectGatewayArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`dcg-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): DirectConnectGateway {
    return new DirectConnectGateway(name, {} as DirectConnectGatewayArgs, { ...opts, id });
  }
}
