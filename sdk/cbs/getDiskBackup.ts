// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getDiskBackup. */
export interface GetDiskBackupArgs {
  /** Its id, such as `dbp-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `diskId`: The disk; its `diskBackupQuota` must have room. */
  diskId?: string | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getDiskBackupOutput. */
export interface GetDiskBackupOutputArgs {
  /** Its id, such as `dbp-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `diskId`: The disk; its `diskBackupQuota` must have room. */
  diskId?: pulumi.Input<string> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getDiskBackup answers. */
export interface GetDiskBackupResult {
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

/**
 * Exactly one cbs:DiskBackup that exists, by its id or its properties. It is an error if none or several match.
 */
export function getDiskBackup(args: GetDiskBackupArgs = {}, opts?: FunctionOptions): Promise<GetDiskBackupResult> {
  return invoke("cbs:getDiskBackup", args, opts);
}

/**
 * Exactly one cbs:DiskBackup that exists, by its id or its properties. It is an error if none or several match.
 */
export function getDiskBackupOutput(args: GetDiskBackupOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetDiskBackupResult> {
  return invokeOutput("cbs:getDiskBackup", args, opts);
}
