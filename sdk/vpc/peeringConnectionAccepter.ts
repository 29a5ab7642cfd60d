// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of PeeringConnectionAccepter. */
export interface PeeringConnectionAccepterArgs {
  /** The connection, by the id that both accounts have it under. Changing this replaces the resource. */
  peeringConnectionId: pulumi.Input<string>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:PeeringConnectionAccepter","properties":["state","sourceVpcId","sourceUin","sourceRegion","destinationVpcId","peeringConnectionId","region","adopt"],"replaceOnChanges":["peeringConnectionId","region"],"secrets":[]};

/**
 * Accepts a peering connection that another account asks for, in the region of this account's VPC. One that has been accepted already is taken as it is. Removing this resource does not end the connection: either account can delete that. A request that was rejected, or that nobody accepted within 7 days, cannot be accepted any more.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.PeeringConnectionAccepter("partner", { peeringConnectionId: "pcx-0123abcd" });
 * ```
 */
export class PeeringConnectionAccepter extends TencentcloudResource {
  /** `ACTIVE`, or `ISOLATED` where an account is in arrears. */
  declare readonly state: pulumi.Output<string>;
  /** The VPC of the other account. */
  declare readonly sourceVpcId: pulumi.Output<string>;
  /** Id of the account that asks for it. */
  declare readonly sourceUin: pulumi.Output<string>;
  /** Region of the VPC of the other account. */
  declare readonly sourceRegion: pulumi.Output<string>;
  /** The VPC of this account. */
  declare readonly destinationVpcId: pulumi.Output<string>;
  /** The connection, by the id that both accounts have it under. */
  declare readonly peeringConnectionId: pulumi.Output<string>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: PeeringConnectionAccepterArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`pcx-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): PeeringConnectionAccepter {
    return new PeeringConnectionAccepter(name, {} as PeeringConnectionAccepterArgs, { ...opts, id });
  }
}
