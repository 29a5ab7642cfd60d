// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of HaVipEipAssociation. */
export interface HaVipEipAssociationArgs {
  /** The HA virtual address. Changing this replaces the resource. */
  haVipId: pulumi.Input<string>;
  /** The public address: the `addressIp` of an `Eip` that is bound to nothing. Limits: an IPv4 address. Changing this replaces the resource. */
  addressIp: pulumi.Input<string>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:HaVipEipAssociation","properties":["haVipId","addressIp","region","adopt"],"replaceOnChanges":["haVipId","addressIp","region"],"secrets":[]};

/**
 * Binds a public address to an HA virtual address, which has one at most.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.HaVipEipAssociation("public", {
 *   haVipId: virtual.id,
 *   addressIp: address.addressIp,
 * });
 * ```
 */
export class HaVipEipAssociation extends TencentcloudResource {
  /** The HA virtual address. */
  declare readonly haVipId: pulumi.Output<string>;
  /** The public address: the `addressIp` of an `Eip` that is bound to nothing. */
  declare readonly addressIp: pulumi.Output<string>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: HaVipEipAssociationArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`havip-xxxxxxxx/203.0.113.10`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): HaVipEipAssociation {
    return new HaVipEipAssociation(name, {} as HaVipEipAssociationArgs, { ...opts, id });
  }
}
