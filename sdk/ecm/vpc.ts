// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of Vpc. */
export interface VpcArgs {
  /** Name of the VPC, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** IPv4 address range in `10.0.0.0/8`, `172.16.0.0/12` or `192.168.0.0/16`, a network address with a mask of /16 to /28. Limits: mask /16 to /28, within 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16. Changing this replaces the resource. */
  cidrBlock: pulumi.Input<string>;
  /** Description of the VPC. */
  description?: pulumi.Input<string> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"ecm:Vpc","properties":["defaultRouteTableId","regionName","createdTime","name","cidrBlock","description","tags","region","adopt"],"replaceOnChanges":["cidrBlock","region"],"secrets":[]};

/**
 * A private network of edge machines, in one region of theirs.
 *
 * @example
 * ```typescript
 * const edge = new tencentcloud.ecm.Vpc("edge", { region: "ap-hangzhou-ecm", cidrBlock: "10.0.0.0/16" });
 * ```
 */
export class Vpc extends TencentcloudResource {
  /** Its main route table, which new subnets have. */
  declare readonly defaultRouteTableId: pulumi.Output<string>;
  /** The region as people call it. */
  declare readonly regionName: pulumi.Output<string>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name of the VPC, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** IPv4 address range in `10.0.0.0/8`, `172.16.0.0/12` or `192.168.0.0/16`, a network address with a mask of /16 to /28. */
  declare readonly cidrBlock: pulumi.Output<string>;
  /** Description of the VPC. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: VpcArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`vpc-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Vpc {
    return new Vpc(name, {} as VpcArgs, { ...opts, id });
  }
}
