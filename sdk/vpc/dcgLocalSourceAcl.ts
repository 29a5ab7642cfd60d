// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of DcgLocalSourceAcl. */
export interface DcgLocalSourceAclArgs {
  /** The rule that it is of, by its id. Changing this replaces the resource. */
  ruleId: pulumi.Input<string>;
  /** The protocol, `ALL` for every one. Changing this replaces the resource. */
  protocol: pulumi.Input<"TCP" | "UDP" | "ALL" | (string & {})>;
  /** The source address, or a range: `192.168.0.0/16`. Defaults to `""`, any. Defaults to `""`. Changing this replaces the resource. */
  sourceCidr?: pulumi.Input<string> | undefined;
  /** The source port, or ports: `443`, `8000-8080`. Defaults to `""`, any. Defaults to `""`. Changing this replaces the resource. */
  sourcePort?: pulumi.Input<string> | undefined;
  /** The destination address, or a range: `192.168.0.0/16`. Defaults to `""`, any. Defaults to `""`. Changing this replaces the resource. */
  destinationCidr?: pulumi.Input<string> | undefined;
  /** The destination port, or ports: `443`, `8000-8080`. Defaults to `""`, any. Defaults to `""`. Changing this replaces the resource. */
  destinationPort?: pulumi.Input<string> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:DcgLocalSourceAcl","properties":["aclRuleId","ruleId","protocol","sourceCidr","sourcePort","destinationCidr","destinationPort","region","adopt"],"replaceOnChanges":["ruleId","protocol","sourceCidr","sourcePort","destinationCidr","destinationPort","region"],"secrets":[]};

/**
 * An ACL rule of a local source translation of a direct connect gateway: which traffic the translation is for. Only the older API (`/v2/index.php`) has actions for it, and the vendor has switched many hosts of that API off.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.DcgLocalSourceAcl("web", {
 *   ruleId: rule.id,
 *   protocol: "TCP",
 *   sourceCidr: "10.0.1.0/24",
 *   destinationPort: "443",
 * });
 * ```
 */
export class DcgLocalSourceAcl extends TencentcloudResource {
  /** Number that the cloud gives it. */
  declare readonly aclRuleId: pulumi.Output<number>;
  /** The rule that it is of, by its id. */
  declare readonly ruleId: pulumi.Output<string>;
  /** The protocol, `ALL` for every one. */
  declare readonly protocol: pulumi.Output<"TCP" | "UDP" | "ALL" | (string & {})>;
  /** The source address, or a range: `192.168.0.0/16`. Defaults to `""`, any. */
  declare readonly sourceCidr: pulumi.Output<string>;
  /** The source port, or ports: `443`, `8000-8080`. Defaults to `""`, any. */
  declare readonly sourcePort: pulumi.Output<string>;
  /** The destination address, or a range: `192.168.0.0/16`. Defaults to `""`, any. */
  declare readonly destinationCidr: pulumi.Output<string>;
  /** The destination port, or ports: `443`, `8000-8080`. Defaults to `""`, any. */
  declare readonly destinationPort: pulumi.Output<string>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: DcgLocalSourceAclArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`dcg-xxxxxxxx/192.0.2.1-192.0.2.9/TCP/10.0.1.0/24/any/any/443`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): DcgLocalSourceAcl {
    return new DcgLocalSourceAcl(name, {} as DcgLocalSourceAclArgs, { ...opts, id });
  }
}
