// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of Subnet. */
export interface SubnetArgs {
  /** Name of the subnet, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The VPC it lies in. A change replaces the resource. */
  vpcId: pulumi.Input<string>;
  /** IPv4 address range within the VPC's, a network address; no other subnet may overlap it. Limits: mask /8 to /30. A change replaces the resource. */
  cidrBlock: pulumi.Input<string>;
  /** Zone, such as `ap-guangzhou-3`. A change replaces the resource. */
  zone: pulumi.Input<string>;
  /** Whether broadcast is on. The cloud's default is off. */
  enableBroadcast?: pulumi.Input<boolean> | undefined;
  /** The route table that holds for it. A new subnet has the VPC's default one (`defaultRouteTableId`); if this is taken out of the program, the subnet stays where it is. Excludes a `RouteTableAssociation` of the subnet to another table. */
  routeTableId?: pulumi.Input<string> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. Cannot be read back: it is compared with what was declared. */
  adopt?: pulumi.Input<string> | undefined;
}

const subnet: Description = {"token":"vpc:Subnet","properties":["isDefault","availableIpAddressCount","createdTime","name","vpcId","cidrBlock","zone","enableBroadcast","routeTableId","tags","region","adopt"],"replaceOnChanges":["vpcId","cidrBlock","zone","region"],"secrets":[]};

/**
 * A range of private addresses in one zone of a VPC.
 *
 * @example
 * ```typescript
 * const web = new tencentcloud.vpc.Subnet("web", { vpcId: main.id, cidrBlock: "10.0.1.0/24", zone: "ap-guangzhou-3" });
 * ```
 */
export class Subnet extends TencentcloudResource {
  /** Whether it is the zone's default subnet. */
  declare readonly isDefault: pulumi.Output<boolean>;
  /** Addresses that are still free. */
  declare readonly availableIpAddressCount: pulumi.Output<number>;
  /** When it was made, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name of the subnet, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** The VPC it lies in. */
  declare readonly vpcId: pulumi.Output<string>;
  /** IPv4 address range within the VPC's, a network address; no other subnet may overlap it. */
  declare readonly cidrBlock: pulumi.Output<string>;
  /** Zone, such as `ap-guangzhou-3`. */
  declare readonly zone: pulumi.Output<string>;
  /** Whether broadcast is on. The cloud's default is off. */
  declare readonly enableBroadcast: pulumi.Output<boolean | undefined>;
  /** The route table that holds for it. A new subnet has the VPC's default one (`defaultRouteTableId`); if this is taken out of the program, the subnet stays where it is. Excludes a `RouteTableAssociation` of the subnet to another table. */
  declare readonly routeTableId: pulumi.Output<string>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  declare readonly region: pulumi.Output<string>;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: SubnetArgs, opts?: pulumi.CustomResourceOptions) {
    super(subnet, name, args, opts);
  }

  /** Reads one that exists, by its id (`subnet-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Subnet {
    return new Subnet(name, {} as SubnetArgs, { ...opts, id });
  }
}
