// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of Ipv6Address. */
export interface Ipv6AddressArgs {
  /** The machine's own network interface, its `networkInterfaceId`. No other takes IPv6 addresses. Changing this replaces the resource. */
  networkInterfaceId: pulumi.Input<string>;
  /** The address, a free one of the range that a carrier has at the machine's node. Limits: an IPv6 address. Changing this replaces the resource. */
  ipv6Address: pulumi.Input<string>;
  /** What it is for, in your own words. Defaults to `""`. */
  description?: pulumi.Input<string> | undefined;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"ecm:Ipv6Address","properties":["networkInterfaceId","ipv6Address","description","region","adopt"],"replaceOnChanges":["networkInterfaceId","ipv6Address","region"],"secrets":[]};

/**
 * An IPv6 address of an edge machine's own network interface, where its node has IPv6.
 *
 * @example
 * ```typescript
 * new tencentcloud.ecm.Ipv6Address("web", {
 *   region: edge.region,
 *   networkInterfaceId: machine.networkInterfaceId,
 *   ipv6Address: "2402:4e00:1:200::20",
 * });
 * ```
 */
export class Ipv6Address extends TencentcloudResource {
  /** The machine's own network interface, its `networkInterfaceId`. No other takes IPv6 addresses. */
  declare readonly networkInterfaceId: pulumi.Output<string>;
  /** The address, a free one of the range that a carrier has at the machine's node. */
  declare readonly ipv6Address: pulumi.Output<string>;
  /** What it is for, in your own words. */
  declare readonly description: pulumi.Output<string>;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
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
