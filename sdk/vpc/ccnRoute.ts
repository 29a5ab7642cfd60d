// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of CcnRoute. */
export interface CcnRouteArgs {
  /** The cloud connect network. Changing this replaces the resource. */
  ccnId: pulumi.Input<string>;
  /** Id of the attached VPC or gateway that the route leads to. Changing this replaces the resource. */
  instanceId: pulumi.Input<string>;
  /** The range of addresses that the route is for. Changing this replaces the resource. */
  destinationCidrBlock: pulumi.Input<string>;
  /** Whether it is enabled. Two whose ranges overlap cannot both be, unless the network allows that. */
  enabled: pulumi.Input<boolean>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:CcnRoute","properties":["routeId","instanceType","instanceRegion","ccnId","instanceId","destinationCidrBlock","enabled","region","adopt"],"replaceOnChanges":["ccnId","instanceId","destinationCidrBlock","region"],"secrets":[]};

/**
 * Whether a route of a cloud connect network is enabled. The network has a route to each subnet of what is attached to it; one whose range overlaps that of another is disabled until it is enabled. Let it depend on the attachment and the subnet that the route comes from: one that is not there within ten seconds is refused. Removing this resource leaves the route as it is.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.CcnRoute("web", {
 *   ccnId: backbone.id,
 *   instanceId: network.id,
 *   destinationCidrBlock: web.cidrBlock,
 *   enabled: true,
 * }, { dependsOn: attachment });
 * ```
 */
export class CcnRoute extends TencentcloudResource {
  /** Its id in the network, `ccnr-xxxxxxxx`. */
  declare readonly routeId: pulumi.Output<string>;
  /** What it leads to: `VPC` or `DIRECTCONNECT`. */
  declare readonly instanceType: pulumi.Output<string>;
  /** The region of what it leads to. */
  declare readonly instanceRegion: pulumi.Output<string>;
  /** The cloud connect network. */
  declare readonly ccnId: pulumi.Output<string>;
  /** Id of the attached VPC or gateway that the route leads to. */
  declare readonly instanceId: pulumi.Output<string>;
  /** The range of addresses that the route is for. */
  declare readonly destinationCidrBlock: pulumi.Output<string>;
  /** Whether it is enabled. Two whose ranges overlap cannot both be, unless the network allows that. */
  declare readonly enabled: pulumi.Output<boolean>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: CcnRouteArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`ccn-xxxxxxxx/ccnr-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): CcnRoute {
    return new CcnRoute(name, {} as CcnRouteArgs, { ...opts, id });
  }
}
