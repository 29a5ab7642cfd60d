// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../provider/hosts/dynamic/invoke";
import { type Description, TencentcloudResource } from "../provider/hosts/dynamic/resource";

/** What is given as `addressChargePrepaid`. */
export interface EipAddressChargePrepaidArgs {
  /** Months that are paid for. Limits: one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36. */
  period: pulumi.Input<number>;
  /** 0 renews by hand, 1 by itself (the cloud's default), 2 not at all. Limits: one of 0, 1, 2. */
  autoRenewFlag?: pulumi.Input<number> | undefined;
}

/** What is read as `addressChargePrepaid`. */
export interface EipAddressChargePrepaid {
  /** Months that are paid for. */
  period: number;
  /** 0 renews by hand, 1 by itself (the cloud's default), 2 not at all. */
  autoRenewFlag?: number | undefined;
}

/** The arguments of Eip. */
export interface EipArgs {
  /** Name of the address, at most 20 characters. Limits: at most 20 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Limit of outgoing bandwidth: up to 100 Mbps when charged by hour or traffic, 200 by month, 2000 in a bandwidth package. The cloud's default is 1 Mbps. Limits: 1 to 2000 Mbps. */
  internetMaxBandwidthOut?: pulumi.Input<number> | undefined;
  /** How bandwidth is charged. The cloud's default is `TRAFFIC_POSTPAID_BY_HOUR`. Replaces the resource into or out of a bandwidth package. */
  internetChargeType?: pulumi.Input<"TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PREPAID_BY_MONTH" | "BANDWIDTH_PACKAGE"> | undefined;
  /** Terms of `BANDWIDTH_PREPAID_BY_MONTH`; used when that begins, and a later change of them does nothing. Cannot be read back: it is compared with what was declared. */
  addressChargePrepaid?: pulumi.Input<EipAddressChargePrepaidArgs> | undefined;
  /** The bandwidth package it belongs to, with `BANDWIDTH_PACKAGE`. A change replaces the resource. */
  bandwidthPackageId?: pulumi.Input<string> | undefined;
  /** Line type: `BGP` (the cloud's default), or a single carrier where the account may have that. A change replaces the resource. */
  internetServiceProvider?: pulumi.Input<"BGP" | "CMCC" | "CTCC" | "CUCC"> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. Cannot be read back: it is compared with what was declared. */
  adopt?: pulumi.Input<string> | undefined;
}

const eip: Description = {"token":"vpc:Eip","properties":["addressIp","addressStatus","instanceId","networkInterfaceId","privateIpAddress","isArrears","isBlocked","createdTime","name","internetMaxBandwidthOut","internetChargeType","addressChargePrepaid","bandwidthPackageId","internetServiceProvider","tags","region","adopt"],"replaceOnChanges":["bandwidthPackageId","internetServiceProvider","region"],"secrets":[]};

/**
 * A public IPv4 address that can be bound to an instance or a network interface, and moved to another. An address that is bound to nothing is charged for.
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
  /** The instance it is bound to. */
  declare readonly instanceId: pulumi.Output<string | undefined>;
  /** The network interface it is bound to. */
  declare readonly networkInterfaceId: pulumi.Output<string | undefined>;
  /** The private address it is bound to. */
  declare readonly privateIpAddress: pulumi.Output<string | undefined>;
  /** Whether it is cut off for lack of payment; it is taken back after seven days. */
  declare readonly isArrears: pulumi.Output<boolean>;
  /** Whether it is blocked for security reasons; it can then be neither bound nor unbound. */
  declare readonly isBlocked: pulumi.Output<boolean>;
  /** When it was allocated, in ISO 8601. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name of the address, at most 20 characters. */
  declare readonly name: pulumi.Output<string>;
  /** Limit of outgoing bandwidth: up to 100 Mbps when charged by hour or traffic, 200 by month, 2000 in a bandwidth package. The cloud's default is 1 Mbps. */
  declare readonly internetMaxBandwidthOut: pulumi.Output<number | undefined>;
  /** How bandwidth is charged. The cloud's default is `TRAFFIC_POSTPAID_BY_HOUR`. */
  declare readonly internetChargeType: pulumi.Output<"TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PREPAID_BY_MONTH" | "BANDWIDTH_PACKAGE" | undefined>;
  /** Terms of `BANDWIDTH_PREPAID_BY_MONTH`; used when that begins, and a later change of them does nothing. */
  declare readonly addressChargePrepaid: pulumi.Output<EipAddressChargePrepaid | undefined>;
  /** The bandwidth package it belongs to, with `BANDWIDTH_PACKAGE`. */
  declare readonly bandwidthPackageId: pulumi.Output<string | undefined>;
  /** Line type: `BGP` (the cloud's default), or a single carrier where the account may have that. */
  declare readonly internetServiceProvider: pulumi.Output<"BGP" | "CMCC" | "CTCC" | "CUCC" | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  declare readonly region: pulumi.Output<string>;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args?: EipArgs, opts?: pulumi.CustomResourceOptions) {
    super(eip, name, args ?? {}, opts);
  }

  /** Reads one that exists, by its id (`eip-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Eip {
    return new Eip(name, {} as EipArgs, { ...opts, id });
  }
}


/** The arguments of EipAssociation. */
export interface EipAssociationArgs {
  /** The public address; it has to be unbound. A change replaces the resource. */
  addressId: pulumi.Input<string>;
  /** The instance: its primary private address is bound, and the ordinary public address it had is released. A change replaces the resource. */
  instanceId?: pulumi.Input<string> | undefined;
  /** The network interface, instead of an instance; needs `privateIpAddress`. A change replaces the resource. */
  networkInterfaceId?: pulumi.Input<string> | undefined;
  /** The address of the network interface that is bound. Limits: an IPv4 address. A change replaces the resource. */
  privateIpAddress?: pulumi.Input<string> | undefined;
  /** Whether the instance gets an ordinary public address again when this binding is removed. At most ten times a day and account, and only for the primary address of a primary interface. Off if absent. Cannot be read back: it is compared with what was declared. */
  reallocateNormalPublicIp?: pulumi.Input<boolean> | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. Cannot be read back: it is compared with what was declared. */
  adopt?: pulumi.Input<string> | undefined;
}

const eipAssociation: Description = {"token":"vpc:EipAssociation","properties":["publicIp","addressId","instanceId","networkInterfaceId","privateIpAddress","reallocateNormalPublicIp","region","adopt"],"replaceOnChanges":["addressId","instanceId","networkInterfaceId","privateIpAddress","region"],"secrets":[]};

/**
 * Binds a public address to an instance, or to a private address of a network interface.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.EipAssociation("web", { addressId: address.id, instanceId: server.id });
 * ```
 */
export class EipAssociation extends TencentcloudResource {
  /** The public address. */
  declare readonly publicIp: pulumi.Output<string>;
  /** The public address; it has to be unbound. */
  declare readonly addressId: pulumi.Output<string>;
  /** The instance: its primary private address is bound, and the ordinary public address it had is released. */
  declare readonly instanceId: pulumi.Output<string | undefined>;
  /** The network interface, instead of an instance; needs `privateIpAddress`. */
  declare readonly networkInterfaceId: pulumi.Output<string | undefined>;
  /** The address of the network interface that is bound. */
  declare readonly privateIpAddress: pulumi.Output<string | undefined>;
  /** Whether the instance gets an ordinary public address again when this binding is removed. At most ten times a day and account, and only for the primary address of a primary interface. Off if absent. */
  declare readonly reallocateNormalPublicIp: pulumi.Output<boolean | undefined>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  declare readonly region: pulumi.Output<string>;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: EipAssociationArgs, opts?: pulumi.CustomResourceOptions) {
    super(eipAssociation, name, args, opts);
  }

  /** Reads one that exists, by its id (`eip-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): EipAssociation {
    return new EipAssociation(name, {} as EipAssociationArgs, { ...opts, id });
  }
}


/** The arguments of Route. */
export interface RouteArgs {
  /** The table it stands in. A change replaces the resource. */
  routeTableId: pulumi.Input<string>;
  /** IPv4 range the traffic goes to, outside the VPC's own range; a table has one route for it. Limits: mask /0 to /32. A change replaces the resource. */
  destinationCidrBlock: pulumi.Input<string>;
  /** What the traffic goes to: `CVM` a public gateway instance, `VPN`, `DIRECTCONNECT`, `PEERCONNECTION`, `SSLVPN`, `NAT`, or `NORMAL_CVM` another instance. */
  gatewayType: pulumi.Input<"CVM" | "VPN" | "DIRECTCONNECT" | "PEERCONNECTION" | "SSLVPN" | "NAT" | "NORMAL_CVM">;
  /** Id of what the traffic goes to; for `NORMAL_CVM` the private address of the instance. */
  gatewayId: pulumi.Input<string>;
  /** Remark on the route. Limits: at most 60 characters. */
  description?: pulumi.Input<string> | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. Cannot be read back: it is compared with what was declared. */
  adopt?: pulumi.Input<string> | undefined;
}

const route: Description = {"token":"vpc:Route","properties":["routeId","routeTableId","destinationCidrBlock","gatewayType","gatewayId","description","region","adopt"],"replaceOnChanges":["routeTableId","destinationCidrBlock","region"],"secrets":[]};

/**
 * A route of a route table: where traffic to a range of addresses outside the VPC goes.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.Route("office", {
 *   routeTableId: routes.id,
 *   destinationCidrBlock: "172.16.0.0/16",
 *   gatewayType: "NORMAL_CVM",
 *   gatewayId: server.privateIpAddress,
 * });
 * ```
 */
export class Route extends TencentcloudResource {
  /** The number the cloud gives it. */
  declare readonly routeId: pulumi.Output<number>;
  /** The table it stands in. */
  declare readonly routeTableId: pulumi.Output<string>;
  /** IPv4 range the traffic goes to, outside the VPC's own range; a table has one route for it. */
  declare readonly destinationCidrBlock: pulumi.Output<string>;
  /** What the traffic goes to: `CVM` a public gateway instance, `VPN`, `DIRECTCONNECT`, `PEERCONNECTION`, `SSLVPN`, `NAT`, or `NORMAL_CVM` another instance. */
  declare readonly gatewayType: pulumi.Output<"CVM" | "VPN" | "DIRECTCONNECT" | "PEERCONNECTION" | "SSLVPN" | "NAT" | "NORMAL_CVM">;
  /** Id of what the traffic goes to; for `NORMAL_CVM` the private address of the instance. */
  declare readonly gatewayId: pulumi.Output<string>;
  /** Remark on the route. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  declare readonly region: pulumi.Output<string>;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: RouteArgs, opts?: pulumi.CustomResourceOptions) {
    super(route, name, args, opts);
  }

  /** Reads one that exists, by its id (`rtb-xxxxxxxx/10.1.0.0/16`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Route {
    return new Route(name, {} as RouteArgs, { ...opts, id });
  }
}


/** The arguments of RouteTable. */
export interface RouteTableArgs {
  /** Name of the route table, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The VPC it belongs to. A change replaces the resource. */
  vpcId: pulumi.Input<string>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. Cannot be read back: it is compared with what was declared. */
  adopt?: pulumi.Input<string> | undefined;
}

const routeTable: Description = {"token":"vpc:RouteTable","properties":["main","subnetIds","createdTime","name","vpcId","tags","region","adopt"],"replaceOnChanges":["vpcId","region"],"secrets":[]};

/**
 * A route table of a VPC: it says where traffic of the subnets that are associated with it goes.
 *
 * @example
 * ```typescript
 * const routes = new tencentcloud.vpc.RouteTable("routes", { vpcId: main.id });
 * ```
 */
export class RouteTable extends TencentcloudResource {
  /** Whether it is the VPC's default table, which new subnets have and which cannot be deleted. */
  declare readonly main: pulumi.Output<boolean>;
  /** The subnets that are associated with it. */
  declare readonly subnetIds: pulumi.Output<string[]>;
  /** When it was made, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name of the route table, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** The VPC it belongs to. */
  declare readonly vpcId: pulumi.Output<string>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  declare readonly region: pulumi.Output<string>;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: RouteTableArgs, opts?: pulumi.CustomResourceOptions) {
    super(routeTable, name, args, opts);
  }

  /** Reads one that exists, by its id (`rtb-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): RouteTable {
    return new RouteTable(name, {} as RouteTableArgs, { ...opts, id });
  }
}


/** The arguments of RouteTableAssociation. */
export interface RouteTableAssociationArgs {
  /** The subnet. A change replaces the resource. */
  subnetId: pulumi.Input<string>;
  /** The route table, of the same VPC. */
  routeTableId: pulumi.Input<string>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. Cannot be read back: it is compared with what was declared. */
  adopt?: pulumi.Input<string> | undefined;
}

const routeTableAssociation: Description = {"token":"vpc:RouteTableAssociation","properties":["subnetId","routeTableId","region","adopt"],"replaceOnChanges":["subnetId","region"],"secrets":[]};

/**
 * Makes a route table hold for a subnet, instead of the default table of the VPC; without it the subnet has the default table again.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.RouteTableAssociation("web", { subnetId: web.id, routeTableId: routes.id });
 * ```
 */
export class RouteTableAssociation extends TencentcloudResource {
  /** The subnet. */
  declare readonly subnetId: pulumi.Output<string>;
  /** The route table, of the same VPC. */
  declare readonly routeTableId: pulumi.Output<string>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  declare readonly region: pulumi.Output<string>;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: RouteTableAssociationArgs, opts?: pulumi.CustomResourceOptions) {
    super(routeTableAssociation, name, args, opts);
  }

  /** Reads one that exists, by its id (`subnet-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): RouteTableAssociation {
    return new RouteTableAssociation(name, {} as RouteTableAssociationArgs, { ...opts, id });
  }
}

/** What is given as `ingress`. */
export interface SecurityGroupIngressArgs {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: pulumi.Input<"ACCEPT" | "DROP">;
  /** Protocol; `ALL` if absent. Excludes `serviceTemplateId`. */
  protocol?: pulumi.Input<"TCP" | "UDP" | "ICMP" | "ICMPV6" | "GRE" | "ALL"> | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`; `ALL` if absent. Limits: `ALL`, a port, a range such as `8000-8010`, or several of these with commas. */
  port?: pulumi.Input<string> | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask mean nothing. Limits: an IPv4 address or range. */
  cidrBlock?: pulumi.Input<string> | undefined;
  /** IPv6 address or range of the other side. Limits: an IPv6 address or range. */
  ipv6CidrBlock?: pulumi.Input<string> | undefined;
  /** Security group of the other side, of the same project; a group may name itself. */
  securityGroupId?: pulumi.Input<string> | undefined;
  /** Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side. Limits: the id of an address template (`ipm-…`) or of a group of them (`ipmg-…`). */
  addressTemplateId?: pulumi.Input<string> | undefined;
  /** Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`. Limits: the id of a service template (`ppm-…`) or of a group of them (`ppmg-…`). */
  serviceTemplateId?: pulumi.Input<string> | undefined;
  /** Remark on the rule, at most 100 characters. */
  description?: pulumi.Input<string> | undefined;
}

/** What is given as `egress`. */
export interface SecurityGroupEgressArgs {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: pulumi.Input<"ACCEPT" | "DROP">;
  /** Protocol; `ALL` if absent. Excludes `serviceTemplateId`. */
  protocol?: pulumi.Input<"TCP" | "UDP" | "ICMP" | "ICMPV6" | "GRE" | "ALL"> | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`; `ALL` if absent. Limits: `ALL`, a port, a range such as `8000-8010`, or several of these with commas. */
  port?: pulumi.Input<string> | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask mean nothing. Limits: an IPv4 address or range. */
  cidrBlock?: pulumi.Input<string> | undefined;
  /** IPv6 address or range of the other side. Limits: an IPv6 address or range. */
  ipv6CidrBlock?: pulumi.Input<string> | undefined;
  /** Security group of the other side, of the same project; a group may name itself. */
  securityGroupId?: pulumi.Input<string> | undefined;
  /** Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side. Limits: the id of an address template (`ipm-…`) or of a group of them (`ipmg-…`). */
  addressTemplateId?: pulumi.Input<string> | undefined;
  /** Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`. Limits: the id of a service template (`ppm-…`) or of a group of them (`ppmg-…`). */
  serviceTemplateId?: pulumi.Input<string> | undefined;
  /** Remark on the rule, at most 100 characters. */
  description?: pulumi.Input<string> | undefined;
}

/** What is read as `ingress`. */
export interface SecurityGroupIngress {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: "ACCEPT" | "DROP";
  /** Protocol; `ALL` if absent. Excludes `serviceTemplateId`. */
  protocol?: "TCP" | "UDP" | "ICMP" | "ICMPV6" | "GRE" | "ALL" | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`; `ALL` if absent. */
  port?: string | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask mean nothing. */
  cidrBlock?: string | undefined;
  /** IPv6 address or range of the other side. */
  ipv6CidrBlock?: string | undefined;
  /** Security group of the other side, of the same project; a group may name itself. */
  securityGroupId?: string | undefined;
  /** Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side. */
  addressTemplateId?: string | undefined;
  /** Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`. */
  serviceTemplateId?: string | undefined;
  /** Remark on the rule, at most 100 characters. */
  description?: string | undefined;
}

/** What is read as `egress`. */
export interface SecurityGroupEgress {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: "ACCEPT" | "DROP";
  /** Protocol; `ALL` if absent. Excludes `serviceTemplateId`. */
  protocol?: "TCP" | "UDP" | "ICMP" | "ICMPV6" | "GRE" | "ALL" | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`; `ALL` if absent. */
  port?: string | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask mean nothing. */
  cidrBlock?: string | undefined;
  /** IPv6 address or range of the other side. */
  ipv6CidrBlock?: string | undefined;
  /** Security group of the other side, of the same project; a group may name itself. */
  securityGroupId?: string | undefined;
  /** Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side. */
  addressTemplateId?: string | undefined;
  /** Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`. */
  serviceTemplateId?: string | undefined;
  /** Remark on the rule, at most 100 characters. */
  description?: string | undefined;
}

/** The arguments of SecurityGroup. */
export interface SecurityGroupArgs {
  /** Name of the group, at most 60 characters. Limits: at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Remark on the group, at most 100 characters. Default: `""`. */
  description?: pulumi.Input<string> | undefined;
  /** Project it belongs to; 0, the default project, if absent. Rules can only name groups of the same project. A change replaces the resource. */
  projectId?: pulumi.Input<number> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** Rules for traffic to the instances, in order: the first that matches decides, and what none matches is dropped. If absent, the rules of this direction are left to others; a list that is taken out of the program takes its rules along. Limits: at most 100 entries. */
  ingress?: pulumi.Input<pulumi.Input<SecurityGroupIngressArgs>[]> | undefined;
  /** Rules for traffic from the instances, in order: the first that matches decides, and what none matches is dropped. If absent, the rules of this direction are left to others; a list that is taken out of the program takes its rules along. Limits: at most 100 entries. */
  egress?: pulumi.Input<pulumi.Input<SecurityGroupEgressArgs>[]> | undefined;
  /** Whether a declared list is all there may be: rules of others are removed. Off, only rules this resource has declared are seen, changed and removed, so that `SecurityGroupRule`s and other tools may add theirs. Default: `true`. Cannot be read back: it is compared with what was declared. */
  exclusive?: pulumi.Input<boolean> | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. Cannot be read back: it is compared with what was declared. */
  adopt?: pulumi.Input<string> | undefined;
}

const securityGroup: Description = {"token":"vpc:SecurityGroup","properties":["isDefault","createdTime","name","description","projectId","tags","ingress","egress","exclusive","region","adopt"],"replaceOnChanges":["projectId","region"],"secrets":[]};

/**
 * A stateful firewall for instances and network interfaces: what no rule lets through is dropped.
 *
 * @example
 * ```typescript
 * const web = new tencentcloud.vpc.SecurityGroup("web", {
 *   description: "lets in https",
 *   ingress: [{ action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "0.0.0.0/0" }],
 *   egress: [{ action: "ACCEPT", cidrBlock: "0.0.0.0/0" }],
 * });
 * ```
 */
export class SecurityGroup extends TencentcloudResource {
  /** Whether it is the project's default group, which cannot be deleted. */
  declare readonly isDefault: pulumi.Output<boolean>;
  /** When it was made, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name of the group, at most 60 characters. */
  declare readonly name: pulumi.Output<string>;
  /** Remark on the group, at most 100 characters. */
  declare readonly description: pulumi.Output<string>;
  /** Project it belongs to; 0, the default project, if absent. Rules can only name groups of the same project. */
  declare readonly projectId: pulumi.Output<number | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Rules for traffic to the instances, in order: the first that matches decides, and what none matches is dropped. If absent, the rules of this direction are left to others; a list that is taken out of the program takes its rules along. */
  declare readonly ingress: pulumi.Output<SecurityGroupIngress[] | undefined>;
  /** Rules for traffic from the instances, in order: the first that matches decides, and what none matches is dropped. If absent, the rules of this direction are left to others; a list that is taken out of the program takes its rules along. */
  declare readonly egress: pulumi.Output<SecurityGroupEgress[] | undefined>;
  /** Whether a declared list is all there may be: rules of others are removed. Off, only rules this resource has declared are seen, changed and removed, so that `SecurityGroupRule`s and other tools may add theirs. */
  declare readonly exclusive: pulumi.Output<boolean>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  declare readonly region: pulumi.Output<string>;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args?: SecurityGroupArgs, opts?: pulumi.CustomResourceOptions) {
    super(securityGroup, name, args ?? {}, opts);
  }

  /** Reads one that exists, by its id (`sg-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SecurityGroup {
    return new SecurityGroup(name, {} as SecurityGroupArgs, { ...opts, id });
  }
}


/** The arguments of SecurityGroupRule. */
export interface SecurityGroupRuleArgs {
  /** The group the rule belongs to. A change replaces the resource. */
  securityGroupId: pulumi.Input<string>;
  /** `ingress` for traffic to the instances, `egress` for traffic from them. A change replaces the resource. */
  direction: pulumi.Input<"ingress" | "egress">;
  /** What happens to traffic that matches; the first rule that matches decides. A change replaces the resource. */
  action: pulumi.Input<"ACCEPT" | "DROP">;
  /** Protocol; `ALL` if absent. Excludes `serviceTemplateId`. A change replaces the resource. */
  protocol?: pulumi.Input<"TCP" | "UDP" | "ICMP" | "ICMPV6" | "GRE" | "ALL"> | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`; `ALL` if absent. Limits: `ALL`, a port, a range such as `8000-8010`, or several of these with commas. A change replaces the resource. */
  port?: pulumi.Input<string> | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask mean nothing. Limits: an IPv4 address or range. A change replaces the resource. */
  cidrBlock?: pulumi.Input<string> | undefined;
  /** IPv6 address or range of the other side. Limits: an IPv6 address or range. A change replaces the resource. */
  ipv6CidrBlock?: pulumi.Input<string> | undefined;
  /** Security group of the other side, of the same project; a group may name itself. A change replaces the resource. */
  remoteSecurityGroupId?: pulumi.Input<string> | undefined;
  /** Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side. Limits: the id of an address template (`ipm-…`) or of a group of them (`ipmg-…`). A change replaces the resource. */
  addressTemplateId?: pulumi.Input<string> | undefined;
  /** Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`. Limits: the id of a service template (`ppm-…`) or of a group of them (`ppmg-…`). A change replaces the resource. */
  serviceTemplateId?: pulumi.Input<string> | undefined;
  /** Remark on the rule, at most 100 characters. */
  description?: pulumi.Input<string> | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. Cannot be read back: it is compared with what was declared. */
  adopt?: pulumi.Input<string> | undefined;
}

const securityGroupRule: Description = {"token":"vpc:SecurityGroupRule","properties":["policyIndex","securityGroupId","direction","action","protocol","port","cidrBlock","ipv6CidrBlock","remoteSecurityGroupId","addressTemplateId","serviceTemplateId","description","region","adopt"],"replaceOnChanges":["securityGroupId","direction","action","protocol","port","cidrBlock","ipv6CidrBlock","remoteSecurityGroupId","addressTemplateId","serviceTemplateId","region"],"secrets":[]};

/**
 * One rule of a security group, put behind those that are there. Where the order of rules matters, declare them as lists of a `SecurityGroup`; a group with lists and single rules beside them needs `exclusive: false`.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.SecurityGroupRule("https", {
 *   securityGroupId: web.id,
 *   direction: "ingress",
 *   action: "ACCEPT",
 *   protocol: "TCP",
 *   port: "443",
 *   cidrBlock: "0.0.0.0/0",
 * });
 * ```
 */
export class SecurityGroupRule extends TencentcloudResource {
  /** Its place among the rules of its direction, from 0; it moves when rules before it come or go. */
  declare readonly policyIndex: pulumi.Output<number>;
  /** The group the rule belongs to. */
  declare readonly securityGroupId: pulumi.Output<string>;
  /** `ingress` for traffic to the instances, `egress` for traffic from them. */
  declare readonly direction: pulumi.Output<"ingress" | "egress">;
  /** What happens to traffic that matches; the first rule that matches decides. */
  declare readonly action: pulumi.Output<"ACCEPT" | "DROP">;
  /** Protocol; `ALL` if absent. Excludes `serviceTemplateId`. */
  declare readonly protocol: pulumi.Output<"TCP" | "UDP" | "ICMP" | "ICMPV6" | "GRE" | "ALL" | undefined>;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`; `ALL` if absent. */
  declare readonly port: pulumi.Output<string | undefined>;
  /** IPv4 address or range of the other side. Bits beyond the mask mean nothing. */
  declare readonly cidrBlock: pulumi.Output<string | undefined>;
  /** IPv6 address or range of the other side. */
  declare readonly ipv6CidrBlock: pulumi.Output<string | undefined>;
  /** Security group of the other side, of the same project; a group may name itself. */
  declare readonly remoteSecurityGroupId: pulumi.Output<string | undefined>;
  /** Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side. */
  declare readonly addressTemplateId: pulumi.Output<string | undefined>;
  /** Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`. */
  declare readonly serviceTemplateId: pulumi.Output<string | undefined>;
  /** Remark on the rule, at most 100 characters. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  declare readonly region: pulumi.Output<string>;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: SecurityGroupRuleArgs, opts?: pulumi.CustomResourceOptions) {
    super(securityGroupRule, name, args, opts);
  }

  /** Reads one that exists, by its id (`sg-xxxxxxxx/ingress/<hash>`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SecurityGroupRule {
    return new SecurityGroupRule(name, {} as SecurityGroupRuleArgs, { ...opts, id });
  }
}


/** The arguments of Subnet. */
export interface SubnetArgs {
  /** Name of the subnet, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The VPC it lies in. A change replaces the resource. */
  vpcId: pulumi.Input<string>;
  /** IPv4 address range within the VPC's, a network address with a mask of /16 to /28; no other subnet may overlap it. Limits: mask /16 to /28. A change replaces the resource. */
  cidrBlock: pulumi.Input<string>;
  /** Zone, such as `ap-guangzhou-3`. A change replaces the resource. */
  zone: pulumi.Input<string>;
  /** Whether broadcast is on. The cloud's default is off. */
  enableBroadcast?: pulumi.Input<boolean> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. Cannot be read back: it is compared with what was declared. */
  adopt?: pulumi.Input<string> | undefined;
}

const subnet: Description = {"token":"vpc:Subnet","properties":["isDefault","routeTableId","availableIpAddressCount","createdTime","name","vpcId","cidrBlock","zone","enableBroadcast","tags","region","adopt"],"replaceOnChanges":["vpcId","cidrBlock","zone","region"],"secrets":[]};

/**
 * A range of private addresses in one zone of a VPC.
 *
 * @example
 * ```typescript
 * const web = new tencentcloud.vpc.Subnet("web", { vpcId: main.id, cidrBlock: "10.0.1.0/24", zone: "ap-guangzhou-3" });
 * ```
 */
export class Subnet extends TencentcloudResource {
  /** Whether it is the zone's default subnet. */
  declare readonly isDefault: pulumi.Output<boolean>;
  /** The route table that holds for it; associations change it. */
  declare readonly routeTableId: pulumi.Output<string>;
  /** Addresses that are still free. */
  declare readonly availableIpAddressCount: pulumi.Output<number>;
  /** When it was made, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name of the subnet, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** The VPC it lies in. */
  declare readonly vpcId: pulumi.Output<string>;
  /** IPv4 address range within the VPC's, a network address with a mask of /16 to /28; no other subnet may overlap it. */
  declare readonly cidrBlock: pulumi.Output<string>;
  /** Zone, such as `ap-guangzhou-3`. */
  declare readonly zone: pulumi.Output<string>;
  /** Whether broadcast is on. The cloud's default is off. */
  declare readonly enableBroadcast: pulumi.Output<boolean | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  declare readonly region: pulumi.Output<string>;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: SubnetArgs, opts?: pulumi.CustomResourceOptions) {
    super(subnet, name, args, opts);
  }

  /** Reads one that exists, by its id (`subnet-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Subnet {
    return new Subnet(name, {} as SubnetArgs, { ...opts, id });
  }
}


/** The arguments of Vpc. */
export interface VpcArgs {
  /** Name of the VPC, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** IPv4 address range, a network address with a mask of /16 to /28. Limits: mask /16 to /28, within 10.0.0.0/12, 172.16.0.0/12, 192.168.0.0/16. A change replaces the resource. */
  cidrBlock: pulumi.Input<string>;
  /** Whether multicast is on. The cloud's default is off. */
  enableMulticast?: pulumi.Input<boolean> | undefined;
  /** Addresses of DNS servers, at most 4; the first is the primary one. The cloud's default are its own servers. Limits: at most 4 entries. */
  dnsServers?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Domain name that DHCP hands out. Limits: at most 60 characters. */
  domainName?: pulumi.Input<string> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. Cannot be read back: it is compared with what was declared. */
  adopt?: pulumi.Input<string> | undefined;
}

const vpc: Description = {"token":"vpc:Vpc","properties":["isDefault","createdTime","dhcpOptionsId","name","cidrBlock","enableMulticast","dnsServers","domainName","tags","region","adopt"],"replaceOnChanges":["cidrBlock","region"],"secrets":[]};

/**
 * A private network in one region.
 *
 * @example
 * ```typescript
 * const main = new tencentcloud.vpc.Vpc("main", { cidrBlock: "10.0.0.0/16" });
 * ```
 */
export class Vpc extends TencentcloudResource {
  /** Whether it is the region's default VPC. */
  declare readonly isDefault: pulumi.Output<boolean>;
  /** When it was made, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Id of its DHCP options. */
  declare readonly dhcpOptionsId: pulumi.Output<string | undefined>;
  /** Name of the VPC, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** IPv4 address range, a network address with a mask of /16 to /28. */
  declare readonly cidrBlock: pulumi.Output<string>;
  /** Whether multicast is on. The cloud's default is off. */
  declare readonly enableMulticast: pulumi.Output<boolean | undefined>;
  /** Addresses of DNS servers, at most 4; the first is the primary one. The cloud's default are its own servers. */
  declare readonly dnsServers: pulumi.Output<string[] | undefined>;
  /** Domain name that DHCP hands out. */
  declare readonly domainName: pulumi.Output<string | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  declare readonly region: pulumi.Output<string>;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: VpcArgs, opts?: pulumi.CustomResourceOptions) {
    super(vpc, name, args, opts);
  }

  /** Reads one that exists, by its id (`vpc-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Vpc {
    return new Vpc(name, {} as VpcArgs, { ...opts, id });
  }
}


/** The arguments of getEip. */
export interface GetEipArgs {
  /** Its id, such as `eip-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name of the address, at most 20 characters. */
  name?: string | undefined;
  /** Only with this `addressIp`: The public address. */
  addressIp?: string | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of getEipOutput. */
export interface GetEipOutputArgs {
  /** Its id, such as `eip-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name of the address, at most 20 characters. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `addressIp`: The public address. */
  addressIp?: pulumi.Input<string> | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: pulumi.Input<string> | undefined;
}

/** What getEip answers. */
export interface GetEipResult {
  /** Its id, such as `eip-xxxxxxxx`. */
  id: string;
  /** The public address. */
  addressIp: string;
  /** `UNBIND`, `BIND`, or `BIND_ENI` for one bound to a detached network interface. */
  addressStatus: string;
  /** The instance it is bound to. */
  instanceId?: string | undefined;
  /** The network interface it is bound to. */
  networkInterfaceId?: string | undefined;
  /** The private address it is bound to. */
  privateIpAddress?: string | undefined;
  /** Whether it is cut off for lack of payment; it is taken back after seven days. */
  isArrears: boolean;
  /** Whether it is blocked for security reasons; it can then be neither bound nor unbound. */
  isBlocked: boolean;
  /** When it was allocated, in ISO 8601. */
  createdTime: string;
  /** Name of the address, at most 20 characters. */
  name?: string | undefined;
  /** Limit of outgoing bandwidth: up to 100 Mbps when charged by hour or traffic, 200 by month, 2000 in a bandwidth package. The cloud's default is 1 Mbps. */
  internetMaxBandwidthOut?: number | undefined;
  /** How bandwidth is charged. The cloud's default is `TRAFFIC_POSTPAID_BY_HOUR`. */
  internetChargeType?: "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PREPAID_BY_MONTH" | "BANDWIDTH_PACKAGE" | undefined;
  /** The bandwidth package it belongs to, with `BANDWIDTH_PACKAGE`. */
  bandwidthPackageId?: string | undefined;
  /** Line type: `BGP` (the cloud's default), or a single carrier where the account may have that. */
  internetServiceProvider?: "BGP" | "CMCC" | "CTCC" | "CUCC" | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  tags?: { [key: string]: string } | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/**
 * Exactly one vpc:Eip that exists, by its id or by what it is like. None and several are errors.
 */
export function getEip(args: GetEipArgs = {}, opts?: FunctionOptions): Promise<GetEipResult> {
  return invoke("vpc:getEip", args, opts);
}

/**
 * Exactly one vpc:Eip that exists, by its id or by what it is like. None and several are errors.
 */
export function getEipOutput(args: GetEipOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetEipResult> {
  return invokeOutput("vpc:getEip", args, opts);
}

/** What is read as `eip`. */
export interface ListEipsEip {
  /** Its id, such as `eip-xxxxxxxx`. */
  id: string;
  /** The public address. */
  addressIp: string;
  /** `UNBIND`, `BIND`, or `BIND_ENI` for one bound to a detached network interface. */
  addressStatus: string;
  /** The instance it is bound to. */
  instanceId?: string | undefined;
  /** The network interface it is bound to. */
  networkInterfaceId?: string | undefined;
  /** The private address it is bound to. */
  privateIpAddress?: string | undefined;
  /** Whether it is cut off for lack of payment; it is taken back after seven days. */
  isArrears: boolean;
  /** Whether it is blocked for security reasons; it can then be neither bound nor unbound. */
  isBlocked: boolean;
  /** When it was allocated, in ISO 8601. */
  createdTime: string;
  /** Name of the address, at most 20 characters. */
  name?: string | undefined;
  /** Limit of outgoing bandwidth: up to 100 Mbps when charged by hour or traffic, 200 by month, 2000 in a bandwidth package. The cloud's default is 1 Mbps. */
  internetMaxBandwidthOut?: number | undefined;
  /** How bandwidth is charged. The cloud's default is `TRAFFIC_POSTPAID_BY_HOUR`. */
  internetChargeType?: "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PREPAID_BY_MONTH" | "BANDWIDTH_PACKAGE" | undefined;
  /** The bandwidth package it belongs to, with `BANDWIDTH_PACKAGE`. */
  bandwidthPackageId?: string | undefined;
  /** Line type: `BGP` (the cloud's default), or a single carrier where the account may have that. */
  internetServiceProvider?: "BGP" | "CMCC" | "CTCC" | "CUCC" | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  tags?: { [key: string]: string } | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of listEips. */
export interface ListEipsArgs {
  /** Only with this `name`: Name of the address, at most 20 characters. */
  name?: string | undefined;
  /** Only with this `addressIp`: The public address. */
  addressIp?: string | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of listEipsOutput. */
export interface ListEipsOutputArgs {
  /** Only with this `name`: Name of the address, at most 20 characters. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `addressIp`: The public address. */
  addressIp?: pulumi.Input<string> | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: pulumi.Input<string> | undefined;
}

/** What listEips answers. */
export interface ListEipsResult {
  /** All of them, in the cloud's order. */
  eips: ListEipsEip[];
}

/**
 * Every vpc:Eip of the region, or those that are like this; none is an empty list.
 */
export function listEips(args: ListEipsArgs = {}, opts?: FunctionOptions): Promise<ListEipsResult> {
  return invoke("vpc:listEips", args, opts);
}

/**
 * Every vpc:Eip of the region, or those that are like this; none is an empty list.
 */
export function listEipsOutput(args: ListEipsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListEipsResult> {
  return invokeOutput("vpc:listEips", args, opts);
}


/** The arguments of getRouteTable. */
export interface GetRouteTableArgs {
  /** Its id, such as `rtb-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name of the route table, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `vpcId`: The VPC it belongs to. */
  vpcId?: string | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of getRouteTableOutput. */
export interface GetRouteTableOutputArgs {
  /** Its id, such as `rtb-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name of the route table, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: The VPC it belongs to. */
  vpcId?: pulumi.Input<string> | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: pulumi.Input<string> | undefined;
}

/** What getRouteTable answers. */
export interface GetRouteTableResult {
  /** Its id, such as `rtb-xxxxxxxx`. */
  id: string;
  /** Whether it is the VPC's default table, which new subnets have and which cannot be deleted. */
  main: boolean;
  /** The subnets that are associated with it. */
  subnetIds: string[];
  /** When it was made, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name of the route table, at most 60 bytes. */
  name?: string | undefined;
  /** The VPC it belongs to. */
  vpcId: string;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  tags?: { [key: string]: string } | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/**
 * Exactly one vpc:RouteTable that exists, by its id or by what it is like. None and several are errors.
 */
export function getRouteTable(args: GetRouteTableArgs = {}, opts?: FunctionOptions): Promise<GetRouteTableResult> {
  return invoke("vpc:getRouteTable", args, opts);
}

/**
 * Exactly one vpc:RouteTable that exists, by its id or by what it is like. None and several are errors.
 */
export function getRouteTableOutput(args: GetRouteTableOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetRouteTableResult> {
  return invokeOutput("vpc:getRouteTable", args, opts);
}

/** What is read as `routeTable`. */
export interface ListRouteTablesRouteTable {
  /** Its id, such as `rtb-xxxxxxxx`. */
  id: string;
  /** Whether it is the VPC's default table, which new subnets have and which cannot be deleted. */
  main: boolean;
  /** The subnets that are associated with it. */
  subnetIds: string[];
  /** When it was made, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name of the route table, at most 60 bytes. */
  name?: string | undefined;
  /** The VPC it belongs to. */
  vpcId: string;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  tags?: { [key: string]: string } | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of listRouteTables. */
export interface ListRouteTablesArgs {
  /** Only with this `name`: Name of the route table, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `vpcId`: The VPC it belongs to. */
  vpcId?: string | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of listRouteTablesOutput. */
export interface ListRouteTablesOutputArgs {
  /** Only with this `name`: Name of the route table, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: The VPC it belongs to. */
  vpcId?: pulumi.Input<string> | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: pulumi.Input<string> | undefined;
}

/** What listRouteTables answers. */
export interface ListRouteTablesResult {
  /** All of them, in the cloud's order. */
  routeTables: ListRouteTablesRouteTable[];
}

/**
 * Every vpc:RouteTable of the region, or those that are like this; none is an empty list.
 */
export function listRouteTables(args: ListRouteTablesArgs = {}, opts?: FunctionOptions): Promise<ListRouteTablesResult> {
  return invoke("vpc:listRouteTables", args, opts);
}

/**
 * Every vpc:RouteTable of the region, or those that are like this; none is an empty list.
 */
export function listRouteTablesOutput(args: ListRouteTablesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListRouteTablesResult> {
  return invokeOutput("vpc:listRouteTables", args, opts);
}

/** What is read as `ingress`. */
export interface GetSecurityGroupIngress {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: "ACCEPT" | "DROP";
  /** Protocol; `ALL` if absent. Excludes `serviceTemplateId`. */
  protocol?: "TCP" | "UDP" | "ICMP" | "ICMPV6" | "GRE" | "ALL" | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`; `ALL` if absent. */
  port?: string | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask mean nothing. */
  cidrBlock?: string | undefined;
  /** IPv6 address or range of the other side. */
  ipv6CidrBlock?: string | undefined;
  /** Security group of the other side, of the same project; a group may name itself. */
  securityGroupId?: string | undefined;
  /** Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side. */
  addressTemplateId?: string | undefined;
  /** Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`. */
  serviceTemplateId?: string | undefined;
  /** Remark on the rule, at most 100 characters. */
  description?: string | undefined;
}

/** What is read as `egress`. */
export interface GetSecurityGroupEgress {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: "ACCEPT" | "DROP";
  /** Protocol; `ALL` if absent. Excludes `serviceTemplateId`. */
  protocol?: "TCP" | "UDP" | "ICMP" | "ICMPV6" | "GRE" | "ALL" | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`; `ALL` if absent. */
  port?: string | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask mean nothing. */
  cidrBlock?: string | undefined;
  /** IPv6 address or range of the other side. */
  ipv6CidrBlock?: string | undefined;
  /** Security group of the other side, of the same project; a group may name itself. */
  securityGroupId?: string | undefined;
  /** Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side. */
  addressTemplateId?: string | undefined;
  /** Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`. */
  serviceTemplateId?: string | undefined;
  /** Remark on the rule, at most 100 characters. */
  description?: string | undefined;
}

/** The arguments of getSecurityGroup. */
export interface GetSecurityGroupArgs {
  /** Its id, such as `sg-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name of the group, at most 60 characters. */
  name?: string | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of getSecurityGroupOutput. */
export interface GetSecurityGroupOutputArgs {
  /** Its id, such as `sg-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name of the group, at most 60 characters. */
  name?: pulumi.Input<string> | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: pulumi.Input<string> | undefined;
}

/** What getSecurityGroup answers. */
export interface GetSecurityGroupResult {
  /** Its id, such as `sg-xxxxxxxx`. */
  id: string;
  /** Whether it is the project's default group, which cannot be deleted. */
  isDefault: boolean;
  /** When it was made, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name of the group, at most 60 characters. */
  name?: string | undefined;
  /** Remark on the group, at most 100 characters. */
  description?: string | undefined;
  /** Project it belongs to; 0, the default project, if absent. Rules can only name groups of the same project. */
  projectId?: number | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  tags?: { [key: string]: string } | undefined;
  /** Rules for traffic to the instances, in order: the first that matches decides, and what none matches is dropped. If absent, the rules of this direction are left to others; a list that is taken out of the program takes its rules along. */
  ingress?: GetSecurityGroupIngress[] | undefined;
  /** Rules for traffic from the instances, in order: the first that matches decides, and what none matches is dropped. If absent, the rules of this direction are left to others; a list that is taken out of the program takes its rules along. */
  egress?: GetSecurityGroupEgress[] | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/**
 * Exactly one vpc:SecurityGroup that exists, by its id or by what it is like. None and several are errors.
 */
export function getSecurityGroup(args: GetSecurityGroupArgs = {}, opts?: FunctionOptions): Promise<GetSecurityGroupResult> {
  return invoke("vpc:getSecurityGroup", args, opts);
}

/**
 * Exactly one vpc:SecurityGroup that exists, by its id or by what it is like. None and several are errors.
 */
export function getSecurityGroupOutput(args: GetSecurityGroupOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetSecurityGroupResult> {
  return invokeOutput("vpc:getSecurityGroup", args, opts);
}

/** What is read as `ingress`. */
export interface ListSecurityGroupsIngress {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: "ACCEPT" | "DROP";
  /** Protocol; `ALL` if absent. Excludes `serviceTemplateId`. */
  protocol?: "TCP" | "UDP" | "ICMP" | "ICMPV6" | "GRE" | "ALL" | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`; `ALL` if absent. */
  port?: string | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask mean nothing. */
  cidrBlock?: string | undefined;
  /** IPv6 address or range of the other side. */
  ipv6CidrBlock?: string | undefined;
  /** Security group of the other side, of the same project; a group may name itself. */
  securityGroupId?: string | undefined;
  /** Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side. */
  addressTemplateId?: string | undefined;
  /** Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`. */
  serviceTemplateId?: string | undefined;
  /** Remark on the rule, at most 100 characters. */
  description?: string | undefined;
}

/** What is read as `egress`. */
export interface ListSecurityGroupsEgress {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: "ACCEPT" | "DROP";
  /** Protocol; `ALL` if absent. Excludes `serviceTemplateId`. */
  protocol?: "TCP" | "UDP" | "ICMP" | "ICMPV6" | "GRE" | "ALL" | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`; `ALL` if absent. */
  port?: string | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask mean nothing. */
  cidrBlock?: string | undefined;
  /** IPv6 address or range of the other side. */
  ipv6CidrBlock?: string | undefined;
  /** Security group of the other side, of the same project; a group may name itself. */
  securityGroupId?: string | undefined;
  /** Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side. */
  addressTemplateId?: string | undefined;
  /** Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`. */
  serviceTemplateId?: string | undefined;
  /** Remark on the rule, at most 100 characters. */
  description?: string | undefined;
}

/** What is read as `securityGroup`. */
export interface ListSecurityGroupsSecurityGroup {
  /** Its id, such as `sg-xxxxxxxx`. */
  id: string;
  /** Whether it is the project's default group, which cannot be deleted. */
  isDefault: boolean;
  /** When it was made, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name of the group, at most 60 characters. */
  name?: string | undefined;
  /** Remark on the group, at most 100 characters. */
  description?: string | undefined;
  /** Project it belongs to; 0, the default project, if absent. Rules can only name groups of the same project. */
  projectId?: number | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  tags?: { [key: string]: string } | undefined;
  /** Rules for traffic to the instances, in order: the first that matches decides, and what none matches is dropped. If absent, the rules of this direction are left to others; a list that is taken out of the program takes its rules along. */
  ingress?: ListSecurityGroupsIngress[] | undefined;
  /** Rules for traffic from the instances, in order: the first that matches decides, and what none matches is dropped. If absent, the rules of this direction are left to others; a list that is taken out of the program takes its rules along. */
  egress?: ListSecurityGroupsEgress[] | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of listSecurityGroups. */
export interface ListSecurityGroupsArgs {
  /** Only with this `name`: Name of the group, at most 60 characters. */
  name?: string | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of listSecurityGroupsOutput. */
export interface ListSecurityGroupsOutputArgs {
  /** Only with this `name`: Name of the group, at most 60 characters. */
  name?: pulumi.Input<string> | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: pulumi.Input<string> | undefined;
}

/** What listSecurityGroups answers. */
export interface ListSecurityGroupsResult {
  /** All of them, in the cloud's order. */
  securityGroups: ListSecurityGroupsSecurityGroup[];
}

/**
 * Every vpc:SecurityGroup of the region, or those that are like this; none is an empty list.
 */
export function listSecurityGroups(args: ListSecurityGroupsArgs = {}, opts?: FunctionOptions): Promise<ListSecurityGroupsResult> {
  return invoke("vpc:listSecurityGroups", args, opts);
}

/**
 * Every vpc:SecurityGroup of the region, or those that are like this; none is an empty list.
 */
export function listSecurityGroupsOutput(args: ListSecurityGroupsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListSecurityGroupsResult> {
  return invokeOutput("vpc:listSecurityGroups", args, opts);
}


/** The arguments of getSubnet. */
export interface GetSubnetArgs {
  /** Its id, such as `subnet-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name of the subnet, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `vpcId`: The VPC it lies in. */
  vpcId?: string | undefined;
  /** Only with this `cidrBlock`: IPv4 address range within the VPC's, a network address with a mask of /16 to /28; no other subnet may overlap it. */
  cidrBlock?: string | undefined;
  /** Only with this `zone`: Zone, such as `ap-guangzhou-3`. */
  zone?: string | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of getSubnetOutput. */
export interface GetSubnetOutputArgs {
  /** Its id, such as `subnet-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name of the subnet, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: The VPC it lies in. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with this `cidrBlock`: IPv4 address range within the VPC's, a network address with a mask of /16 to /28; no other subnet may overlap it. */
  cidrBlock?: pulumi.Input<string> | undefined;
  /** Only with this `zone`: Zone, such as `ap-guangzhou-3`. */
  zone?: pulumi.Input<string> | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: pulumi.Input<string> | undefined;
}

/** What getSubnet answers. */
export interface GetSubnetResult {
  /** Its id, such as `subnet-xxxxxxxx`. */
  id: string;
  /** Whether it is the zone's default subnet. */
  isDefault: boolean;
  /** The route table that holds for it; associations change it. */
  routeTableId: string;
  /** Addresses that are still free. */
  availableIpAddressCount: number;
  /** When it was made, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name of the subnet, at most 60 bytes. */
  name?: string | undefined;
  /** The VPC it lies in. */
  vpcId: string;
  /** IPv4 address range within the VPC's, a network address with a mask of /16 to /28; no other subnet may overlap it. */
  cidrBlock: string;
  /** Zone, such as `ap-guangzhou-3`. */
  zone: string;
  /** Whether broadcast is on. The cloud's default is off. */
  enableBroadcast?: boolean | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  tags?: { [key: string]: string } | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/**
 * Exactly one vpc:Subnet that exists, by its id or by what it is like. None and several are errors.
 */
export function getSubnet(args: GetSubnetArgs = {}, opts?: FunctionOptions): Promise<GetSubnetResult> {
  return invoke("vpc:getSubnet", args, opts);
}

/**
 * Exactly one vpc:Subnet that exists, by its id or by what it is like. None and several are errors.
 */
export function getSubnetOutput(args: GetSubnetOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetSubnetResult> {
  return invokeOutput("vpc:getSubnet", args, opts);
}

/** What is read as `subnet`. */
export interface ListSubnetsSubnet {
  /** Its id, such as `subnet-xxxxxxxx`. */
  id: string;
  /** Whether it is the zone's default subnet. */
  isDefault: boolean;
  /** The route table that holds for it; associations change it. */
  routeTableId: string;
  /** Addresses that are still free. */
  availableIpAddressCount: number;
  /** When it was made, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name of the subnet, at most 60 bytes. */
  name?: string | undefined;
  /** The VPC it lies in. */
  vpcId: string;
  /** IPv4 address range within the VPC's, a network address with a mask of /16 to /28; no other subnet may overlap it. */
  cidrBlock: string;
  /** Zone, such as `ap-guangzhou-3`. */
  zone: string;
  /** Whether broadcast is on. The cloud's default is off. */
  enableBroadcast?: boolean | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  tags?: { [key: string]: string } | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of listSubnets. */
export interface ListSubnetsArgs {
  /** Only with this `name`: Name of the subnet, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `vpcId`: The VPC it lies in. */
  vpcId?: string | undefined;
  /** Only with this `cidrBlock`: IPv4 address range within the VPC's, a network address with a mask of /16 to /28; no other subnet may overlap it. */
  cidrBlock?: string | undefined;
  /** Only with this `zone`: Zone, such as `ap-guangzhou-3`. */
  zone?: string | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of listSubnetsOutput. */
export interface ListSubnetsOutputArgs {
  /** Only with this `name`: Name of the subnet, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: The VPC it lies in. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with this `cidrBlock`: IPv4 address range within the VPC's, a network address with a mask of /16 to /28; no other subnet may overlap it. */
  cidrBlock?: pulumi.Input<string> | undefined;
  /** Only with this `zone`: Zone, such as `ap-guangzhou-3`. */
  zone?: pulumi.Input<string> | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: pulumi.Input<string> | undefined;
}

/** What listSubnets answers. */
export interface ListSubnetsResult {
  /** All of them, in the cloud's order. */
  subnets: ListSubnetsSubnet[];
}

/**
 * Every vpc:Subnet of the region, or those that are like this; none is an empty list.
 */
export function listSubnets(args: ListSubnetsArgs = {}, opts?: FunctionOptions): Promise<ListSubnetsResult> {
  return invoke("vpc:listSubnets", args, opts);
}

/**
 * Every vpc:Subnet of the region, or those that are like this; none is an empty list.
 */
export function listSubnetsOutput(args: ListSubnetsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListSubnetsResult> {
  return invokeOutput("vpc:listSubnets", args, opts);
}


/** The arguments of getVpc. */
export interface GetVpcArgs {
  /** Its id, such as `vpc-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name of the VPC, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `cidrBlock`: IPv4 address range, a network address with a mask of /16 to /28. */
  cidrBlock?: string | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of getVpcOutput. */
export interface GetVpcOutputArgs {
  /** Its id, such as `vpc-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name of the VPC, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `cidrBlock`: IPv4 address range, a network address with a mask of /16 to /28. */
  cidrBlock?: pulumi.Input<string> | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: pulumi.Input<string> | undefined;
}

/** What getVpc answers. */
export interface GetVpcResult {
  /** Its id, such as `vpc-xxxxxxxx`. */
  id: string;
  /** Whether it is the region's default VPC. */
  isDefault: boolean;
  /** When it was made, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Id of its DHCP options. */
  dhcpOptionsId?: string | undefined;
  /** Name of the VPC, at most 60 bytes. */
  name?: string | undefined;
  /** IPv4 address range, a network address with a mask of /16 to /28. */
  cidrBlock: string;
  /** Whether multicast is on. The cloud's default is off. */
  enableMulticast?: boolean | undefined;
  /** Addresses of DNS servers, at most 4; the first is the primary one. The cloud's default are its own servers. */
  dnsServers?: string[] | undefined;
  /** Domain name that DHCP hands out. */
  domainName?: string | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  tags?: { [key: string]: string } | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/**
 * Exactly one vpc:Vpc that exists, by its id or by what it is like. None and several are errors.
 */
export function getVpc(args: GetVpcArgs = {}, opts?: FunctionOptions): Promise<GetVpcResult> {
  return invoke("vpc:getVpc", args, opts);
}

/**
 * Exactly one vpc:Vpc that exists, by its id or by what it is like. None and several are errors.
 */
export function getVpcOutput(args: GetVpcOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetVpcResult> {
  return invokeOutput("vpc:getVpc", args, opts);
}

/** What is read as `vpc`. */
export interface ListVpcsVpc {
  /** Its id, such as `vpc-xxxxxxxx`. */
  id: string;
  /** Whether it is the region's default VPC. */
  isDefault: boolean;
  /** When it was made, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Id of its DHCP options. */
  dhcpOptionsId?: string | undefined;
  /** Name of the VPC, at most 60 bytes. */
  name?: string | undefined;
  /** IPv4 address range, a network address with a mask of /16 to /28. */
  cidrBlock: string;
  /** Whether multicast is on. The cloud's default is off. */
  enableMulticast?: boolean | undefined;
  /** Addresses of DNS servers, at most 4; the first is the primary one. The cloud's default are its own servers. */
  dnsServers?: string[] | undefined;
  /** Domain name that DHCP hands out. */
  domainName?: string | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  tags?: { [key: string]: string } | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of listVpcs. */
export interface ListVpcsArgs {
  /** Only with this `name`: Name of the VPC, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `cidrBlock`: IPv4 address range, a network address with a mask of /16 to /28. */
  cidrBlock?: string | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of listVpcsOutput. */
export interface ListVpcsOutputArgs {
  /** Only with this `name`: Name of the VPC, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `cidrBlock`: IPv4 address range, a network address with a mask of /16 to /28. */
  cidrBlock?: pulumi.Input<string> | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: pulumi.Input<string> | undefined;
}

/** What listVpcs answers. */
export interface ListVpcsResult {
  /** All of them, in the cloud's order. */
  vpcs: ListVpcsVpc[];
}

/**
 * Every vpc:Vpc of the region, or those that are like this; none is an empty list.
 */
export function listVpcs(args: ListVpcsArgs = {}, opts?: FunctionOptions): Promise<ListVpcsResult> {
  return invoke("vpc:listVpcs", args, opts);
}

/**
 * Every vpc:Vpc of the region, or those that are like this; none is an empty list.
 */
export function listVpcsOutput(args: ListVpcsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListVpcsResult> {
  return invokeOutput("vpc:listVpcs", args, opts);
}
