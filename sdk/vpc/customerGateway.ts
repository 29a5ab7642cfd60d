// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of CustomerGateway. */
export interface CustomerGatewayArgs {
  /** Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Public IPv4 address of the device; a region has one customer gateway for it. Limits: an IPv4 address. Changing this replaces the resource. */
  ipAddress: pulumi.Input<string>;
  /** BGP autonomous system number. Only accounts that may use BGP can change it. Limits: 1 to 4294967295. */
  bgpAsn?: pulumi.Input<number> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:CustomerGateway","properties":["createdTime","name","ipAddress","bgpAsn","tags","region","adopt"],"replaceOnChanges":["ipAddress","region"],"secrets":[]};

/**
 * A customer gateway: the public address of your own device at the other end of a VPN connection.
 *
 * @example
 * ```typescript
 * const office = new tencentcloud.vpc.CustomerGateway("office", { ipAddress: "198.51.100.7" });
 * ```
 */
export class CustomerGateway extends TencentcloudResource {
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** Public IPv4 address of the device; a region has one customer gateway for it. */
  declare readonly ipAddress: pulumi.Output<string>;
  /** BGP autonomous system number. Only accounts that may use BGP can change it. */
  declare readonly bgpAsn: pulumi.Output<number | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: CustomerGatewayArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`cgw-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): CustomerGateway {
    return new CustomerGateway(name, {} as CustomerGatewayArgs, { ...opts, id });
  }
}
