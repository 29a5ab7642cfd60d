// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of EipAssociation. */
export interface EipAssociationArgs {
  /** The public address; it has to be unbound. A change replaces the resource. */
  addressId: pulumi.Input<string>;
  /** The instance: its primary private address is bound, and the ordinary public address it had is released. A change replaces the resource. */
  instanceId?: pulumi.Input<string> | undefined;
  /** The network interface, instead of an instance; needs `privateIpAddress`. A change replaces the resource. */
  networkInterfaceId?: pulumi.Input<string> | undefined;
  /** The address of the network interface that is bound. Limits: an IPv4 address. A change replaces the resource. */
  privateIpAddress?: pulumi.Input<string> | undefined;
  /** Whether the instance gets an ordinary public address again when this binding is removed. At most ten times a day and account, and only for the primary address of a primary interface. Off if absent. Cannot be read back: it is compared with what was declared. */
  reallocateNormalPublicIp?: pulumi.Input<boolean> | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. Cannot be read back: it is compared with what was declared. */
  adopt?: pulumi.Input<string> | undefined;
}

const eipAssociation: Description = {"token":"vpc:EipAssociation","properties":["publicIp","addressId","instanceId","networkInterfaceId","privateIpAddress","reallocateNormalPublicIp","region","adopt"],"replaceOnChanges":["addressId","instanceId","networkInterfaceId","privateIpAddress","region"],"secrets":[]};

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
  /** The instance: its primary private address is bound, and the ordinary public address it had is released. */
  declare readonly instanceId: pulumi.Output<string | undefined>;
  /** The network interface, instead of an instance; needs `privateIpAddress`. */
  declare readonly networkInterfaceId: pulumi.Output<string | undefined>;
  /** The address of the network interface that is bound. */
  declare readonly privateIpAddress: pulumi.Output<string | undefined>;
  /** Whether the instance gets an ordinary public address again when this binding is removed. At most ten times a day and account, and only for the primary address of a primary interface. Off if absent. */
  declare readonly reallocateNormalPublicIp: pulumi.Output<boolean | undefined>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  declare readonly region: pulumi.Output<string>;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: EipAssociationArgs, opts?: pulumi.CustomResourceOptions) {
    super(eipAssociation, name, args, opts);
  }

  /** Reads one that exists, by its id (`eip-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): EipAssociation {
    return new EipAssociation(name, {} as EipAssociationArgs, { ...opts, id });
  }
}
