// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of InstanceSecurityGroup. */
export interface InstanceSecurityGroupArgs {
  /** The instance. Changing this replaces the resource. */
  instanceId: pulumi.Input<string>;
  /** The security group; an instance has at most 5. Changing this replaces the resource. */
  securityGroupId: pulumi.Input<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"ecm:InstanceSecurityGroup","properties":["instanceId","securityGroupId","adopt"],"replaceOnChanges":["instanceId","securityGroupId"],"secrets":[]};

/**
 * A security group of an edge machine, beside others that it has. Conflicts with the `securityGroupIds` of the `Instance`, which are all that it has.
 *
 * @example
 * ```typescript
 * new tencentcloud.ecm.InstanceSecurityGroup("server", { instanceId: server.id, securityGroupId: open.id });
 * ```
 */
export class InstanceSecurityGroup extends TencentcloudResource {
  /** The instance. */
  declare readonly instanceId: pulumi.Output<string>;
  /** The security group; an instance has at most 5. */
  declare readonly securityGroupId: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: InstanceSecurityGroupArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`ein-xxxxxxxx/esg-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): InstanceSecurityGroup {
    return new InstanceSecurityGroup(name, {} as InstanceSecurityGroupArgs, { ...opts, id });
  }
}
