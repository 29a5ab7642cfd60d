// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of PrivateIpAddress. */
export interface PrivateIpAddressArgs {
  /** The network interface; a later one has to be of the same subnet. */
  networkInterfaceId: pulumi.Input<string>;
  /** The address, a free one of the interface's subnet. Limits: an IPv4 address. Changing this replaces the resource. */
  privateIpAddress: pulumi.Input<string>;
  /** What it is for, in your own words. Defaults to `""`. */
  description?: pulumi.Input<string> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:PrivateIpAddress","properties":["publicIpAddress","addressId","networkInterfaceId","privateIpAddress","description","region","adopt"],"replaceOnChanges":["privateIpAddress","region"],"secrets":[]};

/**
 * A secondary private address of a network interface. It moves to another interface of the same subnet in place.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.PrivateIpAddress("second", { networkInterfaceId: back.id, privateIpAddress: "10.0.1.30" });
 * ```
 */
export class PrivateIpAddress extends TencentcloudResource {
  /** The public address that is bound to it. */
  declare readonly publicIpAddress: pulumi.Output<string | undefined>;
  /** The id of that public address. */
  declare readonly addressId: pulumi.Output<string | undefined>;
  /** The network interface; a later one has to be of the same subnet. */
  declare readonly networkInterfaceId: pulumi.Output<string>;
  /** The address, a free one of the interface's subnet. */
  declare readonly privateIpAddress: pulumi.Output<string>;
  /** What it is for, in your own words. */
  declare readonly description: pulumi.Output<string>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: PrivateIpAddressArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`eni-xxxxxxxx/10.0.0.10`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): PrivateIpAddress {
    return new PrivateIpAddress(name, {} as PrivateIpAddressArgs, { ...opts, id });
  }
}
