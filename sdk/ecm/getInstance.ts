// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `systemDisk`. */
export interface GetInstanceSystemDisk {
  /** Disk type. Defaults to `LOCAL_BASIC`. */
  diskType?: "LOCAL_BASIC" | "CLOUD_PREMIUM" | (string & {}) | undefined;
  /** Size in GB. Defaults to 50. */
  diskSize?: number | undefined;
}

/** What is read as `dataDisk`. */
export interface GetInstanceDataDisk {
  /** Disk type. Defaults to `LOCAL_BASIC`. */
  diskType?: "LOCAL_BASIC" | "CLOUD_PREMIUM" | (string & {}) | undefined;
  /** Size in GB. */
  diskSize: number;
}

/** The arguments of getInstance. */
export interface GetInstanceArgs {
  /** Its id, such as `ein-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name of the instance, at most 60 characters. */
  name?: string | undefined;
  /** Only with this `zone`: Zone, such as `ap-hangzhou-ecm-1`: it says the region, too. */
  zone?: string | undefined;
  /** Only with this `vpcId`: VPC it is in, together with `subnetId`. Defaults to that of the zone's default subnet. */
  vpcId?: string | undefined;
  /** Only with this `subnetId`: Subnet it is in, in the same zone. Defaults to the zone's default subnet. */
  subnetId?: string | undefined;
  /** Only with this `moduleId`: Module that says what is not said here. */
  moduleId?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getInstanceOutput. */
export interface GetInstanceOutputArgs {
  /** Its id, such as `ein-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name of the instance, at most 60 characters. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `zone`: Zone, such as `ap-hangzhou-ecm-1`: it says the region, too. */
  zone?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: VPC it is in, together with `subnetId`. Defaults to that of the zone's default subnet. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with this `subnetId`: Subnet it is in, in the same zone. Defaults to the zone's default subnet. */
  subnetId?: pulumi.Input<string> | undefined;
  /** Only with this `moduleId`: Module that says what is not said here. */
  moduleId?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getInstance answers. */
export interface GetInstanceResult {
  /** Its id, such as `ein-xxxxxxxx`. */
  id: string;
  /** State: RUNNING or STOPPED once it has settled; an instance that is LAUNCH_FAILED is replaced by the next `up`. */
  instanceState: string;
  /** First public address, its own or one bound to it. */
  publicIp?: string | undefined;
  /** All public addresses, one of each carrier. */
  publicIpAddresses?: string[] | undefined;
  /** Private addresses of its primary interface. */
  privateIpAddresses: string[];
  /** Its own, primary network interface, which comes and goes with it and takes IPv6 addresses. */
  networkInterfaceId?: string | undefined;
  /** IPv6 addresses of that interface. */
  ipv6Addresses?: string[] | undefined;
  /** Cores. */
  cpu: number;
  /** Memory in GB. */
  memory: number;
  /** Operating system. */
  osName?: string | undefined;
  /** NORMAL, EXPIRED or PROTECTIVELY_ISOLATED. */
  restrictState?: string | undefined;
  /** Id that is unique across regions. */
  uuid?: string | undefined;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name of the instance, at most 60 characters. */
  name?: string | undefined;
  /** Zone, such as `ap-hangzhou-ecm-1`: it says the region, too. */
  zone: string;
  /** Carrier that it is joined to: `CTCC` (Telecom), `CUCC` (Unicom) or `CMCC` (Mobile), or several with semicolons where the account may have that. */
  isp: string;
  /** Module that says what is not said here. */
  moduleId?: string | undefined;
  /** VPC it is in, together with `subnetId`. Defaults to that of the zone's default subnet. */
  vpcId?: string | undefined;
  /** Subnet it is in, in the same zone. Defaults to the zone's default subnet. */
  subnetId?: string | undefined;
  /** Private address in the subnet. Defaults to one that is free. */
  privateIpAddress?: string | undefined;
  /** Model, such as `SN3ne.MEDIUM4`: cores and memory. Defaults to the module's. */
  instanceType?: string | undefined;
  /** Image it is installed from. Defaults to the module's. */
  imageId?: string | undefined;
  /** The system disk. Defaults to the module's. */
  systemDisk?: GetInstanceSystemDisk | undefined;
  /** Data disks that belong to it. Defaults to the module's, or to none without a module. */
  dataDisks?: GetInstanceDataDisk[] | undefined;
  /** Security groups, at most 5. Defaults to the module's, or to the default group. Conflicts with an `InstanceSecurityGroup` of the instance. */
  securityGroupIds?: string[] | undefined;
  /** Public bandwidth in Mbps, the same both ways. Defaults to the module's. */
  internetMaxBandwidthOut?: number | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** Whether it should be running. Without it, the instance is left as it is. */
  powerState?: "RUNNING" | "STOPPED" | (string & {}) | undefined;
}

/**
 * Exactly one ecm:Instance that exists, by its id or its properties. It is an error if none or several match.
 */
export function getInstance(args: GetInstanceArgs = {}, opts?: FunctionOptions): Promise<GetInstanceResult> {
  return invoke("ecm:getInstance", args, opts);
}

/**
 * Exactly one ecm:Instance that exists, by its id or its properties. It is an error if none or several match.
 */
export function getInstanceOutput(args: GetInstanceOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetInstanceResult> {
  return invokeOutput("ecm:getInstance", args, opts);
}
