// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of RouteTableAssociation. */
export interface RouteTableAssociationArgs {
  /** The subnet. Changing this replaces the resource. */
  subnetId: pulumi.Input<string>;
  /** The route table, of the same VPC. */
  routeTableId: pulumi.Input<string>;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"ecm:RouteTableAssociation","properties":["subnetId","routeTableId","region","adopt"],"replaceOnChanges":["subnetId","region"],"secrets":[]};

/**
 * Associates a subnet with a route table, instead of the VPC's default one. When it is deleted, the subnet has the default table again.
 *
 * @example
 * ```typescript
 * new tencentcloud.ecm.RouteTableAssociation("web", {
 *   region: edge.region,
 *   subnetId: web.id,
 *   routeTableId: routes.id,
 * });
 * ```
 */
export class RouteTableAssociation extends TencentcloudResource {
  /** The subnet. */
  declare readonly subnetId: pulumi.Output<string>;
  /** The route table, of the same VPC. */
  declare readonly routeTableId: pulumi.Output<string>;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: RouteTableAssociationArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`subnet-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): RouteTableAssociation {
    return new RouteTableAssociation(name, {} as RouteTableAssociationArgs, { ...opts, id });
  }
}
