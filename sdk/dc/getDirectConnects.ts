// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `tagSet`. */
export interface GetDirectConnectsTagSet {
  /** Key of a tag. */
  key: string;
  /** Value of a tag. */
  value: string;
}

/** What is read as `directConnect`. */
export interface GetDirectConnectsDirectConnect {
  /** Id, `dc-xxxxxxxx`. */
  directConnectId: string;
  /** Name. */
  directConnectName: string;
  /** Access point where it ends. */
  accessPointId: string;
  /** `PENDING`, `REJECTED`, `TOPAY`, `PAID`, `ALLOCATED`, `AVAILABLE`, `DELETING` or `DELETED`. */
  state: string;
  /** When it was asked for. */
  createdTime: string;
  /** When it was connected. */
  enabledTime: string;
  /** Who runs it, such as `ChinaTelecom`. */
  lineOperator: string;
  /** Where your end is. */
  location: string;
  /** Mbps of its port. */
  bandwidth: number;
  /** Its port, such as `10GBase-LR`. */
  portType: string;
  /** The operator's number of it. */
  circuitCode: string;
  /** The line that stands in for it. */
  redundantDirectConnectId: string;
  /** VLAN of its trial. */
  vlan: number;
  /** The cloud's address of its trial. */
  tencentAddress: string;
  /** Your address of its trial. */
  customerAddress: string;
  /** Who asked for it. */
  customerName: string;
  /** Mail address of who asked for it. */
  customerContactMail: string;
  /** Telephone number of who asked for it. */
  customerContactNumber: string;
  /** When it expires. */
  expiredTime: string;
  /** How it is paid: `NON_RECURRING_CHARGE` or `PREPAID_BY_YEAR`. */
  chargeType: string;
  /** Who is told of faults. */
  faultReportContactPerson: string;
  /** Telephone number for faults. */
  faultReportContactNumber: string;
  /** Mail address for faults. */
  faultReportContactEmail: string;
  /** Its tags. */
  tagSet: GetDirectConnectsTagSet[];
  /** Kind of the access point. */
  accessPointType: string;
  /** City of the data centre. */
  idcCity: string;
  /** How its payment stands. */
  chargeState: string;
  /** When it was connected. */
  startTime: string;
  /** Whether the agreement is signed. */
  signLaw: boolean;
  /** Whether it ends in a local zone. */
  localZone: boolean;
  /** Tunnels without a VLAN. */
  vlanZeroDirectConnectTunnelCount: number;
  /** Tunnels with a VLAN. */
  otherVlanDirectConnectTunnelCount: number;
  /** The least Mbps that it can have. */
  minBandwidth: number;
  /** How it is built. */
  construct: number;
  /** Name of the access point. */
  accessPointName: string;
  /** Whether it has three layers. */
  isThreeArch: boolean;
  /** Whether MACsec is used. */
  isMacSec: boolean;
  /** Mbps that its port can carry. */
  portSpecification: number;
}

/** The arguments of getDirectConnects. */
export interface GetDirectConnectsArgs {
  /** Ids of the lines that are asked for. */
  directConnectIds?: string[] | undefined;
  /** Only directConnects with this `state`: `PENDING`, `REJECTED`, `TOPAY`, `PAID`, `ALLOCATED`, `AVAILABLE`, `DELETING` or `DELETED`. */
  state?: string | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getDirectConnectsOutput. */
export interface GetDirectConnectsOutputArgs {
  /** Ids of the lines that are asked for. */
  directConnectIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Only directConnects with this `state`: `PENDING`, `REJECTED`, `TOPAY`, `PAID`, `ALLOCATED`, `AVAILABLE`, `DELETING` or `DELETED`. */
  state?: pulumi.Input<string> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getDirectConnects answers. */
export interface GetDirectConnectsResult {
  /** The lines, in the cloud's order. */
  directConnects: GetDirectConnectsDirectConnect[];
}

/**
 * The direct connect lines of the account. They are asked for and built outside of programs; tunnels go over them.
 *
 * @example
 * ```typescript
 * const { directConnects } = await tencentcloud.dc.getDirectConnects({ state: "AVAILABLE" });
 * ```
 */
export function getDirectConnects(args: GetDirectConnectsArgs = {}, opts?: FunctionOptions): Promise<GetDirectConnectsResult> {
  return invoke("dc:getDirectConnects", args, opts);
}

/**
 * The direct connect lines of the account. They are asked for and built outside of programs; tunnels go over them.
 *
 * @example
 * ```typescript
 * const { directConnects } = await tencentcloud.dc.getDirectConnects({ state: "AVAILABLE" });
 * ```
 */
export function getDirectConnectsOutput(args: GetDirectConnectsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetDirectConnectsResult> {
  return invokeOutput("dc:getDirectConnects", args, opts);
}
