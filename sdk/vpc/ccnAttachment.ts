// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of CcnAttachment. */
export interface CcnAttachmentArgs {
  /** The cloud connect network. Changing this replaces the resource. */
  ccnId: pulumi.Input<string>;
  /** Id of the VPC or the gateway; it is attached to one network. Changing this replaces the resource. */
  instanceId: pulumi.Input<string>;
  /** What `instanceId` is: a VPC, a direct connect gateway, a VPC of bare metal machines, a VPN gateway. Defaults to `VPC`. Changing this replaces the resource. */
  instanceType?: pulumi.Input<"VPC" | "DIRECTCONNECT" | "BMVPC" | "VPNGW" | (string & {})> | undefined;
  /** The region it is in. Defaults to that of the attachment. Changing this replaces the resource. */
  instanceRegion?: pulumi.Input<string> | undefined;
  /** Description, at most 100 characters. */
  description?: pulumi.Input<string> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:CcnAttachment","properties":["state","cidrBlocks","attachedTime","ccnId","instanceId","instanceType","instanceRegion","description","region","adopt"],"replaceOnChanges":["ccnId","instanceId","instanceType","instanceRegion","region"],"secrets":[]};

/**
 * A VPC, or a direct connect gateway of type CCN, that is attached to a cloud connect network. Ranges of subnets that overlap those of what was attached before are not reached.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.CcnAttachment("app", { ccnId: backbone.id, instanceId: network.id });
 * ```
 */
export class CcnAttachment extends TencentcloudResource {
  /** `ACTIVE` when it is attached. */
  declare readonly state: pulumi.Output<string>;
  /** Its ranges of addresses. */
  declare readonly cidrBlocks: pulumi.Output<string[]>;
  /** When it was attached, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly attachedTime: pulumi.Output<string>;
  /** The cloud connect network. */
  declare readonly ccnId: pulumi.Output<string>;
  /** Id of the VPC or the gateway; it is attached to one network. */
  declare readonly instanceId: pulumi.Output<string>;
  /** What `instanceId` is: a VPC, a direct connect gateway, a VPC of bare metal machines, a VPN gateway. Defaults to `VPC`. */
  declare readonly instanceType: pulumi.Output<"VPC" | "DIRECTCONNECT" | "BMVPC" | "VPNGW" | (string & {}) | undefined>;
  /** The region it is in. Defaults to that of the attachment. */
  declare readonly instanceRegion: pulumi.Output<string | undefined>;
  /** Description, at most 100 characters. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: CcnAttachmentArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`ccn-xxxxxxxx/vpc-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): CcnAttachment {
    return new CcnAttachment(name, {} as CcnAttachmentArgs, { ...opts, id });
  }
}
