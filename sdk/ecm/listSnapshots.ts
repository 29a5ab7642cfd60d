// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `snapshot`. */
export interface ListSnapshotsSnapshot {
  /** Its id, such as `snap-xxxxxxxx`. */
  id: string;
  /** Its name. */
  name: string;
  /** State, such as NORMAL. */
  snapshotState: string;
  /** The disk that it was made of. */
  diskId: string;
  /** Size of the disk when it was made, in GB. */
  diskSize: number;
  /** Kind of disk: SYSTEM_DISK or DATA_DISK. */
  diskUsage: string;
  /** Whether it is encrypted. */
  encrypt: boolean;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createTime: string;
}

/** The arguments of listSnapshots. */
export interface ListSnapshotsArgs {
  /** Only with this `name`: Its name. */
  name?: string | undefined;
  /** Only with this `diskId`: The disk that it was made of. */
  diskId?: string | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listSnapshotsOutput. */
export interface ListSnapshotsOutputArgs {
  /** Only with this `name`: Its name. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `diskId`: The disk that it was made of. */
  diskId?: pulumi.Input<string> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listSnapshots answers. */
export interface ListSnapshotsResult {
  /** All of them, in the cloud's order. */
  snapshots: ListSnapshotsSnapshot[];
}

/**
 * Every ecm:Snapshot of the region that matches the arguments; an empty list if none does.
 */
export function listSnapshots(args: ListSnapshotsArgs = {}, opts?: FunctionOptions): Promise<ListSnapshotsResult> {
  return invoke("ecm:listSnapshots", args, opts);
}

/**
 * Every ecm:Snapshot of the region that matches the arguments; an empty list if none does.
 */
export function listSnapshotsOutput(args: ListSnapshotsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListSnapshotsResult> {
  return invokeOutput("ecm:listSnapshots", args, opts);
}
