// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of HaVip. */
export interface HaVipArgs {
  /** Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The VPC it is in. Changing this replaces the resource. */
  vpcId: pulumi.Input<string>;
  /** The subnet it is in. Changing this replaces the resource. */
  subnetId: pulumi.Input<string>;
  /** The address, a free one of the subnet. Defaults to one that is free. Limits: an IPv4 address. Changing this replaces the resource. */
  vip?: pulumi.Input<string> | undefined;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"ecm:HaVip","properties":["state","instanceId","networkInterfaceId","addressIp","createdTime","name","vpcId","subnetId","vip","region","adopt"],"replaceOnChanges":["vpcId","subnetId","vip","region"],"secrets":[]};

/**
 * An HA virtual address: a private address of a subnet that edge machines take over from each other, by announcing it.
 *
 * @example
 * ```typescript
 * const virtual = new tencentcloud.ecm.HaVip("virtual", { region: edge.region, vpcId: edge.id, subnetId: web.id });
 * ```
 */
export class HaVip extends TencentcloudResource {
  /** `AVAILABLE` while an instance has it, else `UNBIND`. */
  declare readonly state: pulumi.Output<string>;
  /** The instance that has it. */
  declare readonly instanceId: pulumi.Output<string | undefined>;
  /** The network interface that has it. */
  declare readonly networkInterfaceId: pulumi.Output<string | undefined>;
  /** The public address bound to it. */
  declare readonly addressIp: pulumi.Output<string | undefined>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** The VPC it is in. */
  declare readonly vpcId: pulumi.Output<string>;
  /** The subnet it is in. */
  declare readonly subnetId: pulumi.Output<string>;
  /** The address, a free one of the subnet. Defaults to one that is free. */
  declare readonly vip: pulumi.Output<string | undefined>;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: HaVipArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`havip-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): HaVip {
    return new HaVip(name, {} as HaVipArgs, { ...opts, id });
  }
}
