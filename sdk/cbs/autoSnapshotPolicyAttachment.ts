// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of AutoSnapshotPolicyAttachment. */
export interface AutoSnapshotPolicyAttachmentArgs {
  /** The policy. Changing this replaces the resource. */
  autoSnapshotPolicyId: pulumi.Input<string>;
  /** The disk. Changing this replaces the resource. */
  diskId: pulumi.Input<string>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"cbs:AutoSnapshotPolicyAttachment","properties":["autoSnapshotPolicyId","diskId","region","adopt"],"replaceOnChanges":["autoSnapshotPolicyId","diskId","region"],"secrets":[]};

/**
 * Has a policy make snapshots of a disk. None are made of a disk that is not attached to a running instance.
 *
 * @example
 * ```typescript
 * new tencentcloud.cbs.AutoSnapshotPolicyAttachment("data", {
 *   autoSnapshotPolicyId: nightly.id,
 *   diskId: data.id,
 * });
 * ```
 */
export class AutoSnapshotPolicyAttachment extends TencentcloudResource {
  /** The policy. */
  declare readonly autoSnapshotPolicyId: pulumi.Output<string>;
  /** The disk. */
  declare readonly diskId: pulumi.Output<string>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: AutoSnapshotPolicyAttachmentArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`asp-xxxxxxxx/disk-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): AutoSnapshotPolicyAttachment {
    return new AutoSnapshotPolicyAttachment(name, {} as AutoSnapshotPolicyAttachmentArgs, { ...opts, id });
  }
}
