// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `systemDisk`. */
export interface ListModulesSystemDisk {
  /** Disk type. Defaults to `LOCAL_BASIC`. */
  diskType?: "LOCAL_BASIC" | "CLOUD_PREMIUM" | (string & {}) | undefined;
  /** Size in GB. Defaults to 50. */
  diskSize?: number | undefined;
}

/** What is read as `dataDisk`. */
export interface ListModulesDataDisk {
  /** Disk type. Defaults to `LOCAL_BASIC`. */
  diskType?: "LOCAL_BASIC" | "CLOUD_PREMIUM" | (string & {}) | undefined;
  /** Size in GB. */
  diskSize: number;
}

/** What is read as `module`. */
export interface ListModulesModule {
  /** Its id, such as `em-xxxxxxxx`. */
  id: string;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name of the module, at most 60 characters; no two modules have the same. */
  name?: string | undefined;
  /** Model, such as `SN3ne.MEDIUM4`. It changes only while no machine is of this module. */
  instanceType: string;
  /** Image that machines are installed from. */
  imageId: string;
  /** The system disk. It changes only while no machine is of this module. */
  systemDisk?: ListModulesSystemDisk | undefined;
  /** Data disks. They change only while no machine is of this module. */
  dataDisks?: ListModulesDataDisk[] | undefined;
  /** Public bandwidth in Mbps, the same both ways. */
  internetMaxBandwidthOut: number;
  /** Security groups, at most 5. Defaults to the default group. */
  securityGroupIds?: string[] | undefined;
  /** Whether machines cannot see their public address on their interface; always so with Windows. Defaults to `false` with other systems. */
  closeIpDirect?: boolean | undefined;
  /** Whether machines get no public address. Defaults to `false`. */
  disableWanIp?: boolean | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
}

/** The arguments of listModules. */
export interface ListModulesArgs {
  /** Only with this `name`: Name of the module, at most 60 characters; no two modules have the same. */
  name?: string | undefined;
  /** Only with this `imageId`: Image that machines are installed from. */
  imageId?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listModulesOutput. */
export interface ListModulesOutputArgs {
  /** Only with this `name`: Name of the module, at most 60 characters; no two modules have the same. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `imageId`: Image that machines are installed from. */
  imageId?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listModules answers. */
export interface ListModulesResult {
  /** All of them, in the cloud's order. */
  modules: ListModulesModule[];
}

/**
 * Every ecm:Module of the region that matches the arguments; an empty list if none does.
 */
export function listModules(args: ListModulesArgs = {}, opts?: FunctionOptions): Promise<ListModulesResult> {
  return invoke("ecm:listModules", args, opts);
}

/**
 * Every ecm:Module of the region that matches the arguments; an empty list if none does.
 */
export function listModulesOutput(args: ListModulesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListModulesResult> {
  return invokeOutput("ecm:listModules", args, opts);
}
