// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of RouteTable. */
export interface RouteTableArgs {
  /** Name of the route table, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The VPC it belongs to. Changing this replaces the resource. */
  vpcId: pulumi.Input<string>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:RouteTable","properties":["main","subnetIds","createdTime","name","vpcId","tags","region","adopt"],"replaceOnChanges":["vpcId","region"],"secrets":[]};

/**
 * A route table of a VPC: it directs the traffic of the subnets that are associated with it.
 *
 * @example
 * ```typescript
 * const routes = new tencentcloud.vpc.RouteTable("routes", { vpcId: main.id });
 * ```
 */
export class RouteTable extends TencentcloudResource {
  /** Whether it is the VPC's default table, which new subnets have and which cannot be deleted. */
  declare readonly main: pulumi.Output<boolean>;
  /** The subnets that are associated with it. */
  declare readonly subnetIds: pulumi.Output<string[]>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name of the route table, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** The VPC it belongs to. */
  declare readonly vpcId: pulumi.Output<string>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: RouteTableArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`rtb-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): RouteTable {
    return new RouteTable(name, {} as RouteTableArgs, { ...opts, id });
  }
}
