// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of Subnet. */
export interface SubnetArgs {
  /** Name of the subnet, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The VPC it belongs to. Changing this replaces the resource. */
  vpcId: pulumi.Input<string>;
  /** IPv4 address range within the VPC's, a network address; no other subnet may overlap it. Limits: mask /16 to /29. Changing this replaces the resource. */
  cidrBlock: pulumi.Input<string>;
  /** Zone, such as `ap-hangzhou-ecm-1`. Changing this replaces the resource. */
  zone: pulumi.Input<string>;
  /** Whether broadcast is on. Defaults to `false`. */
  enableBroadcast?: pulumi.Input<boolean> | undefined;
  /** Its route table. A new subnet has the VPC's main one (`defaultRouteTableId`); if this is removed from the program, the subnet keeps its table. Conflicts with a `RouteTableAssociation` of the subnet to another table. */
  routeTableId?: pulumi.Input<string> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"ecm:Subnet","properties":["availableIpAddressCount","createdTime","name","vpcId","cidrBlock","zone","enableBroadcast","routeTableId","tags","region","adopt"],"replaceOnChanges":["vpcId","cidrBlock","zone","region"],"secrets":[]};

/**
 * A range of private addresses in one zone of an edge VPC. The cloud makes each new one the default subnet of its zone, which machines without one of their own come into.
 *
 * @example
 * ```typescript
 * const web = new tencentcloud.ecm.Subnet("web", {
 *   region: edge.region,
 *   vpcId: edge.id,
 *   cidrBlock: "10.0.1.0/24",
 *   zone: "ap-hangzhou-ecm-1",
 * });
 * ```
 */
export class Subnet extends TencentcloudResource {
  /** Addresses that are still free. */
  declare readonly availableIpAddressCount: pulumi.Output<number>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name of the subnet, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** The VPC it belongs to. */
  declare readonly vpcId: pulumi.Output<string>;
  /** IPv4 address range within the VPC's, a network address; no other subnet may overlap it. */
  declare readonly cidrBlock: pulumi.Output<string>;
  /** Zone, such as `ap-hangzhou-ecm-1`. */
  declare readonly zone: pulumi.Output<string>;
  /** Whether broadcast is on. Defaults to `false`. */
  declare readonly enableBroadcast: pulumi.Output<boolean | undefined>;
  /** Its route table. A new subnet has the VPC's main one (`defaultRouteTableId`); if this is removed from the program, the subnet keeps its table. Conflicts with a `RouteTableAssociation` of the subnet to another table. */
  declare readonly routeTableId: pulumi.Output<string>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: SubnetArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`subnet-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Subnet {
    return new Subnet(name, {} as SubnetArgs, { ...opts, id });
  }
}
