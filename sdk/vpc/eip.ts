// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `addressChargePrepaid`. */
export interface EipAddressChargePrepaidArgs {
  /** Months to pay for. Limits: one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36. */
  period: pulumi.Input<number>;
  /** 0 for manual renewal, 1 for automatic renewal, 2 for none. Defaults to 1. Limits: one of 0, 1, 2. */
  autoRenewFlag?: pulumi.Input<number> | undefined;
}

/** What is read as `addressChargePrepaid`. */
export interface EipAddressChargePrepaid {
  /** Months to pay for. */
  period: number;
  /** 0 for manual renewal, 1 for automatic renewal, 2 for none. Defaults to 1. */
  autoRenewFlag?: number | undefined;
}

/** The arguments of Eip. */
export interface EipArgs {
  /** Name of the address, at most 128 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Limit of outgoing bandwidth: up to 100 Mbps when charged by hour or traffic, 200 by month, 2000 in a bandwidth package. Defaults to 1 Mbps. Limits: 1 to 2000 Mbps. */
  internetMaxBandwidthOut?: pulumi.Input<number> | undefined;
  /** How bandwidth is charged. Defaults to `TRAFFIC_POSTPAID_BY_HOUR`. */
  internetChargeType?: pulumi.Input<"TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PREPAID_BY_MONTH" | "BANDWIDTH_PACKAGE" | (string & {})> | undefined;
  /** Terms of `BANDWIDTH_PREPAID_BY_MONTH`; they apply when it begins, and a later change has no effect. */
  addressChargePrepaid?: pulumi.Input<EipAddressChargePrepaidArgs> | undefined;
  /** The bandwidth package it is in, with `BANDWIDTH_PACKAGE`; it goes in and out in place. */
  bandwidthPackageId?: pulumi.Input<string> | undefined;
  /** Line type: `BGP`, or a single carrier where the account may have that. Defaults to `BGP`. Changing this replaces the resource. */
  internetServiceProvider?: pulumi.Input<"BGP" | "CMCC" | "CTCC" | "CUCC" | (string & {})> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:Eip","properties":["addressIp","addressStatus","instanceId","networkInterfaceId","privateIpAddress","isArrears","isBlocked","createdTime","name","internetMaxBandwidthOut","internetChargeType","addressChargePrepaid","bandwidthPackageId","internetServiceProvider","tags","region","adopt"],"replaceOnChanges":["internetServiceProvider","region"],"secrets":[]};

/**
 * A public IPv4 address that can be bound to an instance or a network interface, and moved to another. An unbound address is charged for.
 *
 * @example
 * ```typescript
 * const address = new tencentcloud.vpc.Eip("address", { internetMaxBandwidthOut: 5 });
 * ```
 */
export class Eip extends TencentcloudResource {
  /** The public address. */
  declare readonly addressIp: pulumi.Output<string>;
  /** `UNBIND`, `BIND`, or `BIND_ENI` for one bound to a detached network interface. */
  declare readonly addressStatus: pulumi.Output<string>;
  /** The instance, NAT gateway or HA virtual address that it is bound to. */
  declare readonly instanceId: pulumi.Output<string | undefined>;
  /** The network interface it is bound to. */
  declare readonly networkInterfaceId: pulumi.Output<string | undefined>;
  /** The private address it is bound to. */
  declare readonly privateIpAddress: pulumi.Output<string | undefined>;
  /** Whether it is suspended for lack of payment; it is reclaimed after seven days. */
  declare readonly isArrears: pulumi.Output<boolean>;
  /** Whether it is blocked for security reasons; it can then be neither bound nor unbound. */
  declare readonly isBlocked: pulumi.Output<boolean>;
  /** When it was allocated, ISO 8601. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name of the address, at most 128 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** Limit of outgoing bandwidth: up to 100 Mbps when charged by hour or traffic, 200 by month, 2000 in a bandwidth package. Defaults to 1 Mbps. */
  declare readonly internetMaxBandwidthOut: pulumi.Output<number | undefined>;
  /** How bandwidth is charged. Defaults to `TRAFFIC_POSTPAID_BY_HOUR`. */
  declare readonly internetChargeType: pulumi.Output<"TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PREPAID_BY_MONTH" | "BANDWIDTH_PACKAGE" | (string & {}) | undefined>;
  /** Terms of `BANDWIDTH_PREPAID_BY_MONTH`; they apply when it begins, and a later change has no effect. */
  declare readonly addressChargePrepaid: pulumi.Output<EipAddressChargePrepaid | undefined>;
  /** The bandwidth package it is in, with `BANDWIDTH_PACKAGE`; it goes in and out in place. */
  declare readonly bandwidthPackageId: pulumi.Output<string | undefined>;
  /** Line type: `BGP`, or a single carrier where the account may have that. Defaults to `BGP`. */
  declare readonly internetServiceProvider: pulumi.Output<"BGP" | "CMCC" | "CTCC" | "CUCC" | (string & {}) | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
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
