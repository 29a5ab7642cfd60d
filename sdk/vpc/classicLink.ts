// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of ClassicLink. */
export interface ClassicLinkArgs {
  /** The VPC. Changing this replaces the resource. */
  vpcId: pulumi.Input<string>;
  /** The instance, of the classic network. It is linked to one VPC at a time. Changing this replaces the resource. */
  instanceId: pulumi.Input<string>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:ClassicLink","properties":["vpcId","instanceId","region","adopt"],"replaceOnChanges":["vpcId","instanceId","region"],"secrets":[]};

/**
 * Links an instance of the classic network to a VPC, so that they reach each other. A VPC within 192.168.0.0/16 takes no part.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.ClassicLink("legacy", { vpcId: network.id, instanceId: "ins-0123abcd" });
 * ```
 */
export class ClassicLink extends TencentcloudResource {
  /** The VPC. */
  declare readonly vpcId: pulumi.Output<string>;
  /** The instance, of the classic network. It is linked to one VPC at a time. */
  declare readonly instanceId: pulumi.Output<string>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: ClassicLinkArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`vpc-xxxxxxxx/ins-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): ClassicLink {
    return new ClassicLink(name, {} as ClassicLinkArgs, { ...opts, id });
  }
}
