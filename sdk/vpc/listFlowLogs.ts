// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `flowLogStorage`. */
export interface ListFlowLogsFlowLogStorage {
  /** Id of the message queue. */
  storageId: string;
  /** Id of its topic. */
  storageTopic: string;
}

/** What is read as `flowLog`. */
export interface ListFlowLogsFlowLog {
  /** Its id, such as `fl-xxxxxxxx`. */
  id: string;
  /** `SUCCESS`, or `DELETED` when the log topic is gone. */
  cloudLogState: string;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name, at most 60 characters; no two flow logs have the same. */
  name?: string | undefined;
  /** What `resourceId` is: `NETWORKINTERFACE` a network interface, which is attached to an instance; `NAT` a NAT gateway; `DCG` a direct connect gateway; `CCN` a cloud connect network. The last two are for accounts that have asked for it. */
  resourceType: "NETWORKINTERFACE" | "NAT" | "DCG" | "CCN" | (string & {});
  /** Id of what is logged. It can have two flow logs of different traffic. */
  resourceId: string;
  /** The VPC that `resourceId` is in; a CCN is in none. */
  vpcId?: string | undefined;
  /** Which traffic: what is accepted, what is refused, or all. */
  trafficType: "ACCEPT" | "REJECT" | "ALL" | (string & {});
  /** Where it is kept: `cls` the log service, `ckafka` a message queue, for accounts that have asked for it. Defaults to `cls`. */
  storageType?: "cls" | "ckafka" | (string & {}) | undefined;
  /** Id of the log topic. */
  cloudLogId?: string | undefined;
  /** Region of the log topic. Defaults to that of the flow log. */
  cloudLogRegion?: string | undefined;
  /** The message queue of `ckafka`. */
  flowLogStorage?: ListFlowLogsFlowLogStorage | undefined;
  /** Seconds that one record of a CCN's traffic covers. */
  period?: number | undefined;
  /** Description, at most 512 characters. */
  description?: string | undefined;
  /** Whether it collects. Defaults to `true`. */
  enabled?: boolean | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listFlowLogs. */
export interface ListFlowLogsArgs {
  /** Only with this `name`: Name, at most 60 characters; no two flow logs have the same. */
  name?: string | undefined;
  /** Only with this `resourceType`: What `resourceId` is: `NETWORKINTERFACE` a network interface, which is attached to an instance; `NAT` a NAT gateway; `DCG` a direct connect gateway; `CCN` a cloud connect network. The last two are for accounts that have asked for it. */
  resourceType?: "NETWORKINTERFACE" | "NAT" | "DCG" | "CCN" | (string & {}) | undefined;
  /** Only with this `resourceId`: Id of what is logged. It can have two flow logs of different traffic. */
  resourceId?: string | undefined;
  /** Only with this `vpcId`: The VPC that `resourceId` is in; a CCN is in none. */
  vpcId?: string | undefined;
  /** Only with this `trafficType`: Which traffic: what is accepted, what is refused, or all. */
  trafficType?: "ACCEPT" | "REJECT" | "ALL" | (string & {}) | undefined;
  /** Only with this `cloudLogId`: Id of the log topic. */
  cloudLogId?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listFlowLogsOutput. */
export interface ListFlowLogsOutputArgs {
  /** Only with this `name`: Name, at most 60 characters; no two flow logs have the same. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `resourceType`: What `resourceId` is: `NETWORKINTERFACE` a network interface, which is attached to an instance; `NAT` a NAT gateway; `DCG` a direct connect gateway; `CCN` a cloud connect network. The last two are for accounts that have asked for it. */
  resourceType?: pulumi.Input<"NETWORKINTERFACE" | "NAT" | "DCG" | "CCN" | (string & {})> | undefined;
  /** Only with this `resourceId`: Id of what is logged. It can have two flow logs of different traffic. */
  resourceId?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: The VPC that `resourceId` is in; a CCN is in none. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with this `trafficType`: Which traffic: what is accepted, what is refused, or all. */
  trafficType?: pulumi.Input<"ACCEPT" | "REJECT" | "ALL" | (string & {})> | undefined;
  /** Only with this `cloudLogId`: Id of the log topic. */
  cloudLogId?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listFlowLogs answers. */
export interface ListFlowLogsResult {
  /** All of them, in the cloud's order. */
  flowLogs: ListFlowLogsFlowLog[];
}

/**
 * Every vpc:FlowLog of the region that matches the arguments; an empty list if none does.
 */
export function listFlowLogs(args: ListFlowLogsArgs = {}, opts?: FunctionOptions): Promise<ListFlowLogsResult> {
  return invoke("vpc:listFlowLogs", args, opts);
}

/**
 * Every vpc:FlowLog of the region that matches the arguments; an empty list if none does.
 */
export function listFlowLogsOutput(args: ListFlowLogsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListFlowLogsResult> {
  return invokeOutput("vpc:listFlowLogs", args, opts);
}
