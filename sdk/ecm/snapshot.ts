// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of Snapshot. */
export interface SnapshotArgs {
  /** Whether a delete also deletes images that are made of it; without it they keep it from being deleted. Defaults to `false`. */
  deleteBindImages?: pulumi.Input<boolean> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"ecm:Snapshot","properties":["name","snapshotState","diskId","diskSize","diskUsage","encrypt","createTime","deleteBindImages","adopt"],"replaceOnChanges":[],"secrets":[]};

/**
 * A snapshot of an edge machine's disk. The cloud has no action that makes one: name one that is there with `adopt`, or import it. It is deleted with the program.
 *
 * @example
 * ```typescript
 * new tencentcloud.ecm.Snapshot("old", { adopt: "snap-1a2b3c4d" });
 * ```
 */
export class Snapshot extends TencentcloudResource {
  /** Its name. */
  declare readonly name: pulumi.Output<string>;
  /** State, such as NORMAL. */
  declare readonly snapshotState: pulumi.Output<string>;
  /** The disk that it was made of. */
  declare readonly diskId: pulumi.Output<string>;
  /** Size of the disk when it was made, in GB. */
  declare readonly diskSize: pulumi.Output<number>;
  /** Kind of disk: SYSTEM_DISK or DATA_DISK. */
  declare readonly diskUsage: pulumi.Output<string>;
  /** Whether it is encrypted. */
  declare readonly encrypt: pulumi.Output<boolean>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createTime: pulumi.Output<string>;
  /** Whether a delete also deletes images that are made of it; without it they keep it from being deleted. Defaults to `false`. */
  declare readonly deleteBindImages: pulumi.Output<boolean | undefined>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args?: SnapshotArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args ?? {}, opts);
  }

  /** Reads one that exists, by its id (`snap-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Snapshot {
    return new Snapshot(name, {} as SnapshotArgs, { ...opts, id });
  }
}
