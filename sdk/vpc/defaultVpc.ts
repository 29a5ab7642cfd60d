// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of DefaultVpc. */
export interface DefaultVpcArgs {
  /** Zone of the default subnet, where it is made; a later change has no effect. The cloud chooses one if absent. */
  zone?: pulumi.Input<string> | undefined;
  /** Makes it in an account that has the classic network, too, which gets none otherwise. */
  force?: pulumi.Input<boolean> | undefined;
  /** Whether deleting this resource deletes the VPC and its default subnets, which may not be in use by then. Defaults to `false`. */
  forceDelete?: pulumi.Input<boolean> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:DefaultVpc","properties":["name","cidrBlock","subnetId","zone","force","forceDelete","region","adopt"],"replaceOnChanges":["region"],"secrets":[]};

/**
 * The default VPC of a region, with its default subnet. A region has one at most: one that is there already is taken as it is. Deleting this resource leaves it there, unless `forceDelete` is true.
 *
 * @example
 * ```typescript
 * const network = new tencentcloud.vpc.DefaultVpc("default", { force: true });
 * ```
 */
export class DefaultVpc extends TencentcloudResource {
  /** Its name. */
  declare readonly name: pulumi.Output<string>;
  /** Its IPv4 range. */
  declare readonly cidrBlock: pulumi.Output<string>;
  /** Its default subnet. */
  declare readonly subnetId: pulumi.Output<string | undefined>;
  /** Zone of the default subnet, where it is made; a later change has no effect. The cloud chooses one if absent. */
  declare readonly zone: pulumi.Output<string | undefined>;
  /** Makes it in an account that has the classic network, too, which gets none otherwise. */
  declare readonly force: pulumi.Output<boolean | undefined>;
  /** Whether deleting this resource deletes the VPC and its default subnets, which may not be in use by then. */
  declare readonly forceDelete: pulumi.Output<boolean>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args?: DefaultVpcArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args ?? {}, opts);
  }

  /** Reads one that exists, by its id (`vpc-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): DefaultVpc {
    return new DefaultVpc(name, {} as DefaultVpcArgs, { ...opts, id });
  }
}
