// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of Eip. */
export interface EipArgs {
  /** Name of the address, at most 20 characters. Limits: at most 20 characters; at most 20 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The carrier, one that the region has: `CMCC`, `CTCC` or `CUCC`. The cloud chooses one if absent. Changing this replaces the resource. */
  internetServiceProvider?: pulumi.Input<"CMCC" | "CTCC" | "CUCC" | (string & {})> | undefined;
  /** Limit of outgoing bandwidth in Mbps, 1 to 5000. Defaults to 1 Mbps. Limits: 1 to 5000 Mbps. */
  internetMaxBandwidthOut?: pulumi.Input<number> | undefined;
  /** Whether a machine sees the address as its own, where the account may have that. Defaults to `false`. */
  eipDirectConnection?: pulumi.Input<boolean> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"ecm:Eip","properties":["addressIp","addressStatus","instanceId","networkInterfaceId","privateIpAddress","isArrears","isBlocked","createdTime","name","internetServiceProvider","internetMaxBandwidthOut","eipDirectConnection","tags","region","adopt"],"replaceOnChanges":["internetServiceProvider","region"],"secrets":[]};

/**
 * A public IPv4 address of one region and one carrier that can be bound to an edge machine or a network interface, and moved to another.
 *
 * @example
 * ```typescript
 * const address = new tencentcloud.ecm.Eip("address", {
 *   region: "ap-hangzhou-ecm",
 *   internetServiceProvider: "CTCC",
 *   internetMaxBandwidthOut: 5,
 * });
 * ```
 */
export class Eip extends TencentcloudResource {
  /** The public address. */
  declare readonly addressIp: pulumi.Output<string>;
  /** `UNBIND`, `BIND`, or `BIND_ENI` for one bound to a detached network interface. */
  declare readonly addressStatus: pulumi.Output<string>;
  /** The machine that it is bound to. */
  declare readonly instanceId: pulumi.Output<string | undefined>;
  /** The network interface it is bound to. */
  declare readonly networkInterfaceId: pulumi.Output<string | undefined>;
  /** The private address it is bound to. */
  declare readonly privateIpAddress: pulumi.Output<string | undefined>;
  /** Whether it is suspended for lack of payment. */
  declare readonly isArrears: pulumi.Output<boolean>;
  /** Whether it is blocked for security reasons; it can then be neither bound nor unbound. */
  declare readonly isBlocked: pulumi.Output<boolean>;
  /** When it was allocated, ISO 8601. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name of the address, at most 20 characters. */
  declare readonly name: pulumi.Output<string>;
  /** The carrier, one that the region has: `CMCC`, `CTCC` or `CUCC`. The cloud chooses one if absent. */
  declare readonly internetServiceProvider: pulumi.Output<"CMCC" | "CTCC" | "CUCC" | (string & {}) | undefined>;
  /** Limit of outgoing bandwidth in Mbps, 1 to 5000. Defaults to 1 Mbps. */
  declare readonly internetMaxBandwidthOut: pulumi.Output<number | undefined>;
  /** Whether a machine sees the address as its own, where the account may have that. Defaults to `false`. */
  declare readonly eipDirectConnection: pulumi.Output<boolean | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args?: EipArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args ?? {}, opts);
  }

  /** Reads one that exists, by its id (`eip-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Eip {
    return new Eip(name, {} as EipArgs, { ...opts, id });
  }
}
