// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getSnapshot. */
export interface GetSnapshotArgs {
  /** Its id, such as `snap-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Its name. */
  name?: string | undefined;
  /** Only with this `diskId`: The disk that it was made of. */
  diskId?: string | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getSnapshotOutput. */
export interface GetSnapshotOutputArgs {
  /** Its id, such as `snap-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Its name. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `diskId`: The disk that it was made of. */
  diskId?: pulumi.Input<string> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getSnapshot answers. */
export interface GetSnapshotResult {
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

/**
 * Exactly one ecm:Snapshot that exists, by its id or its properties. It is an error if none or several match.
 */
export function getSnapshot(args: GetSnapshotArgs = {}, opts?: FunctionOptions): Promise<GetSnapshotResult> {
  return invoke("ecm:getSnapshot", args, opts);
}

/**
 * Exactly one ecm:Snapshot that exists, by its id or its properties. It is an error if none or several match.
 */
export function getSnapshotOutput(args: GetSnapshotOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetSnapshotResult> {
  return invokeOutput("ecm:getSnapshot", args, opts);
}
