// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getSnapshot. */
export interface GetSnapshotArgs {
  /** Its id, such as `snap-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `diskId`: The disk. */
  diskId?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getSnapshotOutput. */
export interface GetSnapshotOutputArgs {
  /** Its id, such as `snap-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `diskId`: The disk. */
  diskId?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getSnapshot answers. */
export interface GetSnapshotResult {
  /** Its id, such as `snap-xxxxxxxx`. */
  id: string;
  /** State, such as NORMAL. */
  snapshotState: string;
  /** Size of the disk when it was made, in GB. */
  diskSize: number;
  /** Kind of disk: SYSTEM_DISK or DATA_DISK. */
  diskUsage: string;
  /** Whether the disk is encrypted, and it is too. */
  encrypt: boolean;
  /** Whether it is kept until it is deleted. */
  isPermanent: boolean;
  /** When the cloud deletes it, `YYYY-MM-DD hh:mm:ss`; empty if it is kept. */
  deadlineTime?: string | undefined;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createTime: string;
  /** Name, at most 60 bytes. */
  name?: string | undefined;
  /** The disk. */
  diskId: string;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/**
 * Exactly one cbs:Snapshot that exists, by its id or its properties. It is an error if none or several match.
 */
export function getSnapshot(args: GetSnapshotArgs = {}, opts?: FunctionOptions): Promise<GetSnapshotResult> {
  return invoke("cbs:getSnapshot", args, opts);
}

/**
 * Exactly one cbs:Snapshot that exists, by its id or its properties. It is an error if none or several match.
 */
export function getSnapshotOutput(args: GetSnapshotOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetSnapshotResult> {
  return invokeOutput("cbs:getSnapshot", args, opts);
}
