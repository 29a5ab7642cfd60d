// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of DiskAttachment. */
export interface DiskAttachmentArgs {
  /** The disk. A change replaces the resource. */
  diskId: pulumi.Input<string>;
  /** The instance. A change replaces the resource. */
  instanceId: pulumi.Input<string>;
  /** Whether the disk goes with the instance; POSTPAID_BY_HOUR disks only. Say it here or at the disk. */
  deleteWithInstance?: pulumi.Input<boolean> | undefined;
  /** How it is attached to a bare-metal instance. A change replaces the resource. */
  attachMode?: pulumi.Input<"PF" | "VF" | (string & {})> | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. Cannot be read back: it is compared with what was declared. */
  adopt?: pulumi.Input<string> | undefined;
}

const diskAttachment: Description = {"token":"cbs:DiskAttachment","properties":["diskState","diskId","instanceId","deleteWithInstance","attachMode","region","adopt"],"replaceOnChanges":["diskId","instanceId","attachMode","region"],"secrets":[]};

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
  /** Whether the disk goes with the instance; POSTPAID_BY_HOUR disks only. Say it here or at the disk. */
  declare readonly deleteWithInstance: pulumi.Output<boolean | undefined>;
  /** How it is attached to a bare-metal instance. */
  declare readonly attachMode: pulumi.Output<"PF" | "VF" | (string & {}) | undefined>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  declare readonly region: pulumi.Output<string>;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: DiskAttachmentArgs, opts?: pulumi.CustomResourceOptions) {
    super(diskAttachment, name, args, opts);
  }

  /** Reads one that exists, by its id (`disk-xxxxxxxx/ins-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): DiskAttachment {
    return new DiskAttachment(name, {} as DiskAttachmentArgs, { ...opts, id });
  }
}
