// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of DiskAttachment. */
export interface DiskAttachmentArgs {
  /** The disk. Changing this replaces the resource. */
  diskId: pulumi.Input<string>;
  /** The instance. Changing this replaces the resource. */
  instanceId: pulumi.Input<string>;
  /** Whether the disk is deleted with the instance; POSTPAID_BY_HOUR disks only. Set it here or on the disk. */
  deleteWithInstance?: pulumi.Input<boolean> | undefined;
  /** How it is attached to a bare-metal instance. Changing this replaces the resource. */
  attachMode?: pulumi.Input<"PF" | "VF" | (string & {})> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"cbs:DiskAttachment","properties":["diskState","diskId","instanceId","deleteWithInstance","attachMode","region","adopt"],"replaceOnChanges":["diskId","instanceId","attachMode","region"],"secrets":[]};

/**
 * A disk attached to an instance of the same zone.
 *
 * @example
 * ```typescript
 * new tencentcloud.cbs.DiskAttachment("data", { diskId: data.id, instanceId: server.id });
 * ```
 */
export class DiskAttachment extends TencentcloudResource {
  /** State of the disk: ATTACHED. */
  declare readonly diskState: pulumi.Output<string>;
  /** The disk. */
  declare readonly diskId: pulumi.Output<string>;
  /** The instance. */
  declare readonly instanceId: pulumi.Output<string>;
  /** Whether the disk is deleted with the instance; POSTPAID_BY_HOUR disks only. Set it here or on the disk. */
  declare readonly deleteWithInstance: pulumi.Output<boolean | undefined>;
  /** How it is attached to a bare-metal instance. */
  declare readonly attachMode: pulumi.Output<"PF" | "VF" | (string & {}) | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: DiskAttachmentArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`disk-xxxxxxxx/ins-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): DiskAttachment {
    return new DiskAttachment(name, {} as DiskAttachmentArgs, { ...opts, id });
  }
}
