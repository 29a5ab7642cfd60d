// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `healthCheck`. */
export interface ListenerHealthCheckArgs {
  /** 1 checks the targets, 0 takes all of them to be healthy. Limits: one of 0, 1. Defaults to `1`. */
  healthSwitch?: pulumi.Input<number> | undefined;
  /** How long an answer may take, in seconds; less than `intervalTime`. Limits: 2 to 60 seconds. Defaults to `2`. */
  timeOut?: pulumi.Input<number> | undefined;
  /** From one check to the next, in seconds. Limits: 5 to 300 seconds. Defaults to `5`. */
  intervalTime?: pulumi.Input<number> | undefined;
  /** Checks in a row after which a target is healthy. Limits: 2 to 10. Defaults to `3`. */
  healthNum?: pulumi.Input<number> | undefined;
  /** Checks in a row after which a target is unhealthy. Limits: 2 to 10. Defaults to `3`. */
  unHealthyNum?: pulumi.Input<number> | undefined;
  /** The port that is checked. Defaults to that of the target. Limits: 1 to 65535. */
  checkPort?: pulumi.Input<number> | undefined;
  /** How it is checked; `CUSTOM` is only for UDP. */
  checkType?: pulumi.Input<"TCP" | "CUSTOM" | (string & {})> | undefined;
  /** How `sendContext` and `recvContext` are written, with `CUSTOM`. */
  contextType?: pulumi.Input<"HEX" | "TEXT" | (string & {})> | undefined;
  /** What a check sends, with `CUSTOM`. Limits: 1 to 500 visible ASCII characters. */
  sendContext?: pulumi.Input<string> | undefined;
  /** What a healthy target answers, with `CUSTOM`. Limits: 1 to 500 visible ASCII characters. */
  recvContext?: pulumi.Input<string> | undefined;
}

/** What is read as `healthCheck`. */
export interface ListenerHealthCheck {
  /** 1 checks the targets, 0 takes all of them to be healthy. */
  healthSwitch?: number | undefined;
  /** How long an answer may take, in seconds; less than `intervalTime`. */
  timeOut?: number | undefined;
  /** From one check to the next, in seconds. */
  intervalTime?: number | undefined;
  /** Checks in a row after which a target is healthy. */
  healthNum?: number | undefined;
  /** Checks in a row after which a target is unhealthy. */
  unHealthyNum?: number | undefined;
  /** The port that is checked. Defaults to that of the target. */
  checkPort?: number | undefined;
  /** How it is checked; `CUSTOM` is only for UDP. */
  checkType?: "TCP" | "CUSTOM" | (string & {}) | undefined;
  /** How `sendContext` and `recvContext` are written, with `CUSTOM`. */
  contextType?: "HEX" | "TEXT" | (string & {}) | undefined;
  /** What a check sends, with `CUSTOM`. */
  sendContext?: string | undefined;
  /** What a healthy target answers, with `CUSTOM`. */
  recvContext?: string | undefined;
}

/** The arguments of Listener. */
export interface ListenerArgs {
  /** The load balancer. Changing this replaces the resource. */
  loadBalancerId: pulumi.Input<string>;
  /** Name of the listener, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The protocol. Changing this replaces the resource. */
  protocol: pulumi.Input<"TCP" | "UDP" | (string & {})>;
  /** The port; a load balancer has one listener for a protocol and port. Limits: 1 to 65535. Changing this replaces the resource. */
  port: pulumi.Input<number>;
  /** The last port, where it listens at all from `port` on. Limits: 1 to 65535. Changing this replaces the resource. */
  endPort?: pulumi.Input<number> | undefined;
  /** `WRR` takes targets in turn by their weights, `LEAST_CONN` the one with the fewest connections. Defaults to `WRR`. */
  scheduler?: pulumi.Input<"WRR" | "LEAST_CONN" | (string & {})> | undefined;
  /** How long a client stays with its target, in seconds; 0 does not keep it there. Defaults to 0. Limits: 0, or 30 to 3600 seconds. */
  sessionExpireTime?: pulumi.Input<number> | undefined;
  /** By what a client is known: `NORMAL` is its address, `QUIC_CID` a connection of QUIC, only for UDP. Defaults to `"NORMAL"`. Changing this replaces the resource. */
  sessionType?: pulumi.Input<"NORMAL" | "QUIC_CID" | (string & {})> | undefined;
  /** How targets are checked. Without it, they are checked as the cloud does by default, and a check that is there stays. */
  healthCheck?: pulumi.Input<ListenerHealthCheckArgs> | undefined;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"ecm:Listener","properties":["listenerId","createTime","loadBalancerId","name","protocol","port","endPort","scheduler","sessionExpireTime","sessionType","healthCheck","region","adopt"],"replaceOnChanges":["loadBalancerId","protocol","port","endPort","sessionType","region"],"secrets":[]};

/**
 * A listener of a load balancer: a port at which it takes traffic, which it passes to its targets. It goes with the load balancer.
 *
 * @example
 * ```typescript
 * new tencentcloud.ecm.Listener("https", {
 *   region: front.region,
 *   loadBalancerId: front.id,
 *   protocol: "TCP",
 *   port: 443,
 *   healthCheck: { timeOut: 3, intervalTime: 10 },
 * });
 * ```
 */
export class Listener extends TencentcloudResource {
  /** Its own id, `lbl-xxxxxxxx`. */
  declare readonly listenerId: pulumi.Output<string>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createTime: pulumi.Output<string>;
  /** The load balancer. */
  declare readonly loadBalancerId: pulumi.Output<string>;
  /** Name of the listener, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** The protocol. */
  declare readonly protocol: pulumi.Output<"TCP" | "UDP" | (string & {})>;
  /** The port; a load balancer has one listener for a protocol and port. */
  declare readonly port: pulumi.Output<number>;
  /** The last port, where it listens at all from `port` on. */
  declare readonly endPort: pulumi.Output<number | undefined>;
  /** `WRR` takes targets in turn by their weights, `LEAST_CONN` the one with the fewest connections. Defaults to `WRR`. */
  declare readonly scheduler: pulumi.Output<"WRR" | "LEAST_CONN" | (string & {}) | undefined>;
  /** How long a client stays with its target, in seconds; 0 does not keep it there. Defaults to 0. */
  declare readonly sessionExpireTime: pulumi.Output<number | undefined>;
  /** By what a client is known: `NORMAL` is its address, `QUIC_CID` a connection of QUIC, only for UDP. */
  declare readonly sessionType: pulumi.Output<"NORMAL" | "QUIC_CID" | (string & {})>;
  /** How targets are checked. Without it, they are checked as the cloud does by default, and a check that is there stays. */
  declare readonly healthCheck: pulumi.Output<ListenerHealthCheck | undefined>;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: ListenerArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`lb-xxxxxxxx/lbl-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Listener {
    return new Listener(name, {} as ListenerArgs, { ...opts, id });
  }
}
