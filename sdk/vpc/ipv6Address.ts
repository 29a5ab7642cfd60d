// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of Ipv6Address. */
export interface Ipv6AddressArgs {
  /** The network interface. Changing this replaces the resource. */
  networkInterfaceId: pulumi.Input<string>;
  /** The address, a free one of the subnet's IPv6 range. Limits: an IPv6 address. Changing this replaces the resource. */
  ipv6Address: pulumi.Input<string>;
  /** What it is for, in your own words. Defaults to `""`. */
  description?: pulumi.Input<string> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:Ipv6Address","properties":["addressType","publicIpAddress","networkInterfaceId","ipv6Address","description","region","adopt"],"replaceOnChanges":["networkInterfaceId","ipv6Address","region"],"secrets":[]};

/**
 * An IPv6 address of a network interface, whose subnet has an IPv6 range by `Ipv6SubnetCidrBlock`; the address keeps that range from being taken away.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.Ipv6Address("web", {
 *   networkInterfaceId: front.id,
 *   ipv6Address: range.ipv6CidrBlock.apply((whole) => whole.replace("/64", "10")),
 * });
 * ```
 */
export class Ipv6Address extends TencentcloudResource {
  /** `GUA`: an address that is unique everywhere; `ULA`: one for private networks. */
  declare readonly addressType: pulumi.Output<string | undefined>;
  /** The public address that is bound to it, where it is one for private networks. */
  declare readonly publicIpAddress: pulumi.Output<string | undefined>;
  /** The network interface. */
  declare readonly networkInterfaceId: pulumi.Output<string>;
  /** The address, a free one of the subnet's IPv6 range. */
  declare readonly ipv6Address: pulumi.Output<string>;
  /** What it is for, in your own words. */
  declare readonly description: pulumi.Output<string>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: Ipv6AddressArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`eni-xxxxxxxx/2001:db8:0:101::10`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Ipv6Address {
    return new Ipv6Address(name, {} as Ipv6AddressArgs, { ...opts, id });
  }
}
