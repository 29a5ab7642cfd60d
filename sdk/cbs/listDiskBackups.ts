// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `diskBackup`. */
export interface ListDiskBackupsDiskBackup {
  /** Its id, such as `dbp-xxxxxxxx`. */
  id: string;
  /** State, such as NORMAL. */
  diskBackupState: string;
  /** Size of the disk when it was made, in GB. */
  diskSize: number;
  /** Kind of disk: SYSTEM_DISK or DATA_DISK. */
  diskUsage: string;
  /** Whether the disk is encrypted, and it is too. */
  encrypt: boolean;
  /** When it was created, ISO 8601. */
  createTime: string;
  /** Name, at most 100 characters. */
  name?: string | undefined;
  /** The disk; its `diskBackupQuota` must have room. */
  diskId: string;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listDiskBackups. */
export interface ListDiskBackupsArgs {
  /** Only with this `diskId`: The disk; its `diskBackupQuota` must have room. */
  diskId?: string | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listDiskBackupsOutput. */
export interface ListDiskBackupsOutputArgs {
  /** Only with this `diskId`: The disk; its `diskBackupQuota` must have room. */
  diskId?: pulumi.Input<string> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listDiskBackups answers. */
export interface ListDiskBackupsResult {
  /** All of them, in the cloud's order. */
  diskBackups: ListDiskBackupsDiskBackup[];
}

/**
 * Every cbs:DiskBackup of the region that matches the arguments; an empty list if none does.
 */
export function listDiskBackups(args: ListDiskBackupsArgs = {}, opts?: FunctionOptions): Promise<ListDiskBackupsResult> {
  return invoke("cbs:listDiskBackups", args, opts);
}

/**
 * Every cbs:DiskBackup of the region that matches the arguments; an empty list if none does.
 */
export function listDiskBackupsOutput(args: ListDiskBackupsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListDiskBackupsResult> {
  return invokeOutput("cbs:listDiskBackups", args, opts);
}
