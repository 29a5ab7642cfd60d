// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of BandwidthPackageAttachment. */
export interface BandwidthPackageAttachmentArgs {
  /** The bandwidth package. Changing this replaces the resource. */
  bandwidthPackageId: pulumi.Input<string>;
  /** Id of a public address (`eip-xxxxxxxx`) or a load balancer (`lb-xxxxxxxx`). Changing this replaces the resource. */
  resourceId: pulumi.Input<string>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:BandwidthPackageAttachment","properties":["resourceType","addressIp","bandwidthPackageId","resourceId","region","adopt"],"replaceOnChanges":["bandwidthPackageId","resourceId","region"],"secrets":[]};

/**
 * Puts a public address or a load balancer into a bandwidth package, for one that is declared elsewhere. An `Eip` of the same program says `bandwidthPackageId` instead; one that says an `internetChargeType` of its own would change it back.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.BandwidthPackageAttachment("office", {
 *   bandwidthPackageId: shared.id,
 *   resourceId: officeAddressId,
 * });
 * ```
 */
export class BandwidthPackageAttachment extends TencentcloudResource {
  /** `Address` or `LoadBalance`. */
  declare readonly resourceType: pulumi.Output<string>;
  /** The public address. */
  declare readonly addressIp: pulumi.Output<string>;
  /** The bandwidth package. */
  declare readonly bandwidthPackageId: pulumi.Output<string>;
  /** Id of a public address (`eip-xxxxxxxx`) or a load balancer (`lb-xxxxxxxx`). */
  declare readonly resourceId: pulumi.Output<string>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: BandwidthPackageAttachmentArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`bwp-xxxxxxxx/eip-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): BandwidthPackageAttachment {
    return new BandwidthPackageAttachment(name, {} as BandwidthPackageAttachmentArgs, { ...opts, id });
  }
}
