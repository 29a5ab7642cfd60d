// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `flowLogStorage`. */
export interface FlowLogFlowLogStorageArgs {
  /** Id of the message queue. */
  storageId: pulumi.Input<string>;
  /** Id of its topic. */
  storageTopic: pulumi.Input<string>;
}

/** What is read as `flowLogStorage`. */
export interface FlowLogFlowLogStorage {
  /** Id of the message queue. */
  storageId: string;
  /** Id of its topic. */
  storageTopic: string;
}

/** The arguments of FlowLog. */
export interface FlowLogArgs {
  /** Name, at most 60 characters; no two flow logs have the same. Limits: at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** What `resourceId` is: `NETWORKINTERFACE` a network interface, which is attached to an instance; `NAT` a NAT gateway; `DCG` a direct connect gateway; `CCN` a cloud connect network. The last two are for accounts that have asked for it. Changing this replaces the resource. */
  resourceType: pulumi.Input<"NETWORKINTERFACE" | "NAT" | "DCG" | "CCN" | (string & {})>;
  /** Id of what is logged. It can have two flow logs of different traffic. Changing this replaces the resource. */
  resourceId: pulumi.Input<string>;
  /** The VPC that `resourceId` is in; a CCN is in none. Changing this replaces the resource. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Which traffic: what is accepted, what is refused, or all. Changing this replaces the resource. */
  trafficType: pulumi.Input<"ACCEPT" | "REJECT" | "ALL" | (string & {})>;
  /** Where it is kept: `cls` the log service, `ckafka` a message queue, for accounts that have asked for it. Defaults to `cls`. Changing this replaces the resource. */
  storageType?: pulumi.Input<"cls" | "ckafka" | (string & {})> | undefined;
  /** Id of the log topic. Changing this replaces the resource. */
  cloudLogId?: pulumi.Input<string> | undefined;
  /** Region of the log topic. Defaults to that of the flow log. Changing this replaces the resource. */
  cloudLogRegion?: pulumi.Input<string> | undefined;
  /** The message queue of `ckafka`. Changing this replaces the resource. */
  flowLogStorage?: pulumi.Input<FlowLogFlowLogStorageArgs> | undefined;
  /** Seconds that one record of a CCN's traffic covers. Limits: one of 60, 300, 600. */
  period?: pulumi.Input<number> | undefined;
  /** Description, at most 512 characters. */
  description?: pulumi.Input<string> | undefined;
  /** Whether it collects. Defaults to `true`. */
  enabled?: pulumi.Input<boolean> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:FlowLog","properties":["cloudLogState","createdTime","name","resourceType","resourceId","vpcId","trafficType","storageType","cloudLogId","cloudLogRegion","flowLogStorage","period","description","enabled","tags","region","adopt"],"replaceOnChanges":["resourceType","resourceId","vpcId","trafficType","storageType","cloudLogId","cloudLogRegion","flowLogStorage","region"],"secrets":[]};

/**
 * A flow log: a record of the traffic that a network interface, a gateway or a CCN accepts or refuses, kept in a topic of the log service.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.FlowLog("refused", {
 *   resourceType: "NAT",
 *   resourceId: gateway.id,
 *   vpcId: network.id,
 *   trafficType: "ALL",
 *   cloudLogId: "d44e4cf0-c3e2-48d9-bb64-c5f0337ef2b0",
 * });
 * ```
 */
export class FlowLog extends TencentcloudResource {
  /** `SUCCESS`, or `DELETED` when the log topic is gone. */
  declare readonly cloudLogState: pulumi.Output<string>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name, at most 60 characters; no two flow logs have the same. */
  declare readonly name: pulumi.Output<string>;
  /** What `resourceId` is: `NETWORKINTERFACE` a network interface, which is attached to an instance; `NAT` a NAT gateway; `DCG` a direct connect gateway; `CCN` a cloud connect network. The last two are for accounts that have asked for it. */
  declare readonly resourceType: pulumi.Output<"NETWORKINTERFACE" | "NAT" | "DCG" | "CCN" | (string & {})>;
  /** Id of what is logged. It can have two flow logs of different traffic. */
  declare readonly resourceId: pulumi.Output<string>;
  /** The VPC that `resourceId` is in; a CCN is in none. */
  declare readonly vpcId: pulumi.Output<string | undefined>;
  /** Which traffic: what is accepted, what is refused, or all. */
  declare readonly trafficType: pulumi.Output<"ACCEPT" | "REJECT" | "ALL" | (string & {})>;
  /** Where it is kept: `cls` the log service, `ckafka` a message queue, for accounts that have asked for it. Defaults to `cls`. */
  declare readonly storageType: pulumi.Output<"cls" | "ckafka" | (string & {}) | undefined>;
  /** Id of the log topic. */
  declare readonly cloudLogId: pulumi.Output<string | undefined>;
  /** Region of the log topic. Defaults to that of the flow log. */
  declare readonly cloudLogRegion: pulumi.Output<string | undefined>;
  /** The message queue of `ckafka`. */
  declare readonly flowLogStorage: pulumi.Output<FlowLogFlowLogStorage | undefined>;
  /** Seconds that one record of a CCN's traffic covers. */
  declare readonly period: pulumi.Output<number | undefined>;
  /** Description, at most 512 characters. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Whether it collects. Defaults to `true`. */
  declare readonly enabled: pulumi.Output<boolean | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: FlowLogArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`fl-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): FlowLog {
    return new FlowLog(name, {} as FlowLogArgs, { ...opts, id });
  }
}
