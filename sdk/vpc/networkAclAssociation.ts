// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of NetworkAclAssociation. */
export interface NetworkAclAssociationArgs {
  /** The network ACL. Changing this replaces the resource. */
  networkAclId: pulumi.Input<string>;
  /** The subnet, of the same VPC. Changing this replaces the resource. */
  subnetId: pulumi.Input<string>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:NetworkAclAssociation","properties":["networkAclId","subnetId","region","adopt"],"replaceOnChanges":["networkAclId","subnetId","region"],"secrets":[]};

/**
 * Gives a subnet a network ACL. A subnet has one at most; without one, everything goes in and out.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.NetworkAclAssociation("web", { networkAclId: acl.id, subnetId: web.id });
 * ```
 */
export class NetworkAclAssociation extends TencentcloudResource {
  /** The network ACL. */
  declare readonly networkAclId: pulumi.Output<string>;
  /** The subnet, of the same VPC. */
  declare readonly subnetId: pulumi.Output<string>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: NetworkAclAssociationArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`acl-xxxxxxxx/subnet-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): NetworkAclAssociation {
    return new NetworkAclAssociation(name, {} as NetworkAclAssociationArgs, { ...opts, id });
  }
}
