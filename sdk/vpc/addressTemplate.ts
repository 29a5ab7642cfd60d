// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `address`. */
export interface AddressTemplateAddressArgs {
  /** One address, or several that lie together. Limits: an IP address, a CIDR range, or a range such as `10.0.0.1-10.0.0.9`. */
  address: pulumi.Input<string>;
  /** What it is, in your own words. Defaults to `""`. */
  description?: pulumi.Input<string> | undefined;
}

/** What is read as `address`. */
export interface AddressTemplateAddress {
  /** One address, or several that lie together. */
  address: string;
  /** What it is, in your own words. */
  description?: string | undefined;
}

/** The arguments of AddressTemplate. */
export interface AddressTemplateArgs {
  /** Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The addresses it lists, each with a description if you like. Limits: at least 1 entry; none twice. */
  addresses: pulumi.Input<pulumi.Input<AddressTemplateAddressArgs>[]>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:AddressTemplate","properties":["createdTime","updatedTime","name","addresses","tags","region","adopt"],"replaceOnChanges":["region"],"secrets":[]};

/**
 * A named list of IP addresses and ranges, for rules of security groups.
 *
 * @example
 * ```typescript
 * const offices = new tencentcloud.vpc.AddressTemplate("offices", {
 *   addresses: [{ address: "192.0.2.0/24", description: "Berlin" }, { address: "198.51.100.7" }],
 * });
 * new tencentcloud.vpc.SecurityGroupRule("ssh", {
 *   securityGroupId: web.id, direction: "ingress", action: "ACCEPT", protocol: "TCP", port: "22",
 *   addressTemplateId: offices.id,
 * });
 * ```
 */
export class AddressTemplate extends TencentcloudResource {
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** When it was changed last, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly updatedTime: pulumi.Output<string>;
  /** Name, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** The addresses it lists, each with a description if you like. */
  declare readonly addresses: pulumi.Output<AddressTemplateAddress[]>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: AddressTemplateArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`ipm-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): AddressTemplate {
    return new AddressTemplate(name, {} as AddressTemplateArgs, { ...opts, id });
  }
}
