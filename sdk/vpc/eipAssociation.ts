// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of EipAssociation. */
export interface EipAssociationArgs {
  /** The public address; it has to be unbound. Changing this replaces the resource. */
  addressId: pulumi.Input<string>;
  /** The instance: its primary private address is bound, and its ordinary public address is released. Changing this replaces the resource. */
  instanceId?: pulumi.Input<string> | undefined;
  /** The network interface, instead of an instance; needs `privateIpAddress`. Changing this replaces the resource. */
  networkInterfaceId?: pulumi.Input<string> | undefined;
  /** The address of the network interface that is bound. Limits: an IPv4 address. Changing this replaces the resource. */
  privateIpAddress?: pulumi.Input<string> | undefined;
  /** Whether the instance gets an ordinary public address again when this association is removed. At most ten times a day per account, and only for the primary address of a primary interface. Defaults to `false`. */
  reallocateNormalPublicIp?: pulumi.Input<boolean> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:EipAssociation","properties":["publicIp","addressId","instanceId","networkInterfaceId","privateIpAddress","reallocateNormalPublicIp","region","adopt"],"replaceOnChanges":["addressId","instanceId","networkInterfaceId","privateIpAddress","region"],"secrets":[]};

/**
 * Binds a public address to an instance, or to a private address of a network interface.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.EipAssociation("web", { addressId: address.id, instanceId: server.id });
 * ```
 */
export class EipAssociation extends TencentcloudResource {
  /** The public address. */
  declare readonly publicIp: pulumi.Output<string>;
  /** The public address; it has to be unbound. */
  declare readonly addressId: pulumi.Output<string>;
  /** The instance: its primary private address is bound, and its ordinary public address is released. */
  declare readonly instanceId: pulumi.Output<string | undefined>;
  /** The network interface, instead of an instance; needs `privateIpAddress`. */
  declare readonly networkInterfaceId: pulumi.Output<string | undefined>;
  /** The address of the network interface that is bound. */
  declare readonly privateIpAddress: pulumi.Output<string | undefined>;
  /** Whether the instance gets an ordinary public address again when this association is removed. At most ten times a day per account, and only for the primary address of a primary interface. Defaults to `false`. */
  declare readonly reallocateNormalPublicIp: pulumi.Output<boolean | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: EipAssociationArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`eip-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): EipAssociation {
    return new EipAssociation(name, {} as EipAssociationArgs, { ...opts, id });
  }
}
