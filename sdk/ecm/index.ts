// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import { lazily } from "../../provider/hosts/dynamic/lazily";

export type * from "./defaultSubnet";
export type DefaultSubnet = import("./defaultSubnet").DefaultSubnet;
export declare const DefaultSubnet: typeof import("./defaultSubnet").DefaultSubnet;
lazily(module.exports, ["DefaultSubnet"], () => require("./defaultSubnet"));

export type * from "./eip";
export type Eip = import("./eip").Eip;
export declare const Eip: typeof import("./eip").Eip;
lazily(module.exports, ["Eip"], () => require("./eip"));

export type * from "./eipAssociation";
export type EipAssociation = import("./eipAssociation").EipAssociation;
export declare const EipAssociation: typeof import("./eipAssociation").EipAssociation;
lazily(module.exports, ["EipAssociation"], () => require("./eipAssociation"));

export type * from "./haVip";
export type HaVip = import("./haVip").HaVip;
export declare const HaVip: typeof import("./haVip").HaVip;
lazily(module.exports, ["HaVip"], () => require("./haVip"));

export type * from "./image";
export type Image = import("./image").Image;
export declare const Image: typeof import("./image").Image;
lazily(module.exports, ["Image"], () => require("./image"));

export type * from "./instance";
export type Instance = import("./instance").Instance;
export declare const Instance: typeof import("./instance").Instance;
lazily(module.exports, ["Instance"], () => require("./instance"));

export type * from "./instanceReboot";
export type InstanceReboot = import("./instanceReboot").InstanceReboot;
export declare const InstanceReboot: typeof import("./instanceReboot").InstanceReboot;
lazily(module.exports, ["InstanceReboot"], () => require("./instanceReboot"));

export type * from "./instanceSecurityGroup";
export type InstanceSecurityGroup = import("./instanceSecurityGroup").InstanceSecurityGroup;
export declare const InstanceSecurityGroup: typeof import("./instanceSecurityGroup").InstanceSecurityGroup;
lazily(module.exports, ["InstanceSecurityGroup"], () => require("./instanceSecurityGroup"));

export type * from "./ipv6Address";
export type Ipv6Address = import("./ipv6Address").Ipv6Address;
export declare const Ipv6Address: typeof import("./ipv6Address").Ipv6Address;
lazily(module.exports, ["Ipv6Address"], () => require("./ipv6Address"));

export type * from "./keyPair";
export type KeyPair = import("./keyPair").KeyPair;
export declare const KeyPair: typeof import("./keyPair").KeyPair;
lazily(module.exports, ["KeyPair"], () => require("./keyPair"));

export type * from "./listener";
export type Listener = import("./listener").Listener;
export declare const Listener: typeof import("./listener").Listener;
lazily(module.exports, ["Listener"], () => require("./listener"));

export type * from "./loadBalancer";
export type LoadBalancer = import("./loadBalancer").LoadBalancer;
export declare const LoadBalancer: typeof import("./loadBalancer").LoadBalancer;
lazily(module.exports, ["LoadBalancer"], () => require("./loadBalancer"));

export type * from "./loadBalancerSecurityGroup";
export type LoadBalancerSecurityGroup = import("./loadBalancerSecurityGroup").LoadBalancerSecurityGroup;
export declare const LoadBalancerSecurityGroup: typeof import("./loadBalancerSecurityGroup").LoadBalancerSecurityGroup;
lazily(module.exports, ["LoadBalancerSecurityGroup"], () => require("./loadBalancerSecurityGroup"));

export type * from "./module";
export type Module = import("./module").Module;
export declare const Module: typeof import("./module").Module;
lazily(module.exports, ["Module"], () => require("./module"));

export type * from "./networkInterface";
export type NetworkInterface = import("./networkInterface").NetworkInterface;
export declare const NetworkInterface: typeof import("./networkInterface").NetworkInterface;
lazily(module.exports, ["NetworkInterface"], () => require("./networkInterface"));

export type * from "./networkInterfaceAttachment";
export type NetworkInterfaceAttachment = import("./networkInterfaceAttachment").NetworkInterfaceAttachment;
export declare const NetworkInterfaceAttachment: typeof import("./networkInterfaceAttachment").NetworkInterfaceAttachment;
lazily(module.exports, ["NetworkInterfaceAttachment"], () => require("./networkInterfaceAttachment"));

export type * from "./privateIpAddress";
export type PrivateIpAddress = import("./privateIpAddress").PrivateIpAddress;
export declare const PrivateIpAddress: typeof import("./privateIpAddress").PrivateIpAddress;
lazily(module.exports, ["PrivateIpAddress"], () => require("./privateIpAddress"));

export type * from "./route";
export type Route = import("./route").Route;
export declare const Route: typeof import("./route").Route;
lazily(module.exports, ["Route"], () => require("./route"));

export type * from "./routeTable";
export type RouteTable = import("./routeTable").RouteTable;
export declare const RouteTable: typeof import("./routeTable").RouteTable;
lazily(module.exports, ["RouteTable"], () => require("./routeTable"));

export type * from "./routeTableAssociation";
export type RouteTableAssociation = import("./routeTableAssociation").RouteTableAssociation;
export declare const RouteTableAssociation: typeof import("./routeTableAssociation").RouteTableAssociation;
lazily(module.exports, ["RouteTableAssociation"], () => require("./routeTableAssociation"));

export type * from "./securityGroup";
export type SecurityGroup = import("./securityGroup").SecurityGroup;
export declare const SecurityGroup: typeof import("./securityGroup").SecurityGroup;
lazily(module.exports, ["SecurityGroup"], () => require("./securityGroup"));

export type * from "./securityGroupRule";
export type SecurityGroupRule = import("./securityGroupRule").SecurityGroupRule;
export declare const SecurityGroupRule: typeof import("./securityGroupRule").SecurityGroupRule;
lazily(module.exports, ["SecurityGroupRule"], () => require("./securityGroupRule"));

export type * from "./snapshot";
export type Snapshot = import("./snapshot").Snapshot;
export declare const Snapshot: typeof import("./snapshot").Snapshot;
lazily(module.exports, ["Snapshot"], () => require("./snapshot"));

export type * from "./subnet";
export type Subnet = import("./subnet").Subnet;
export declare const Subnet: typeof import("./subnet").Subnet;
lazily(module.exports, ["Subnet"], () => require("./subnet"));

export type * from "./targetAttachment";
export type TargetAttachment = import("./targetAttachment").TargetAttachment;
export declare const TargetAttachment: typeof import("./targetAttachment").TargetAttachment;
lazily(module.exports, ["TargetAttachment"], () => require("./targetAttachment"));

export type * from "./vpc";
export type Vpc = import("./vpc").Vpc;
export declare const Vpc: typeof import("./vpc").Vpc;
lazily(module.exports, ["Vpc"], () => require("./vpc"));

export type * from "./getAddressQuota";
export declare const getAddressQuota: typeof import("./getAddressQuota").getAddressQuota;
export declare const getAddressQuotaOutput: typeof import("./getAddressQuota").getAddressQuotaOutput;
lazily(module.exports, ["getAddressQuota","getAddressQuotaOutput"], () => require("./getAddressQuota"));

export type * from "./getImportImageOs";
export declare const getImportImageOs: typeof import("./getImportImageOs").getImportImageOs;
export declare const getImportImageOsOutput: typeof import("./getImportImageOs").getImportImageOsOutput;
lazily(module.exports, ["getImportImageOs","getImportImageOsOutput"], () => require("./getImportImageOs"));

export type * from "./getInstanceDeniedActions";
export declare const getInstanceDeniedActions: typeof import("./getInstanceDeniedActions").getInstanceDeniedActions;
export declare const getInstanceDeniedActionsOutput: typeof import("./getInstanceDeniedActions").getInstanceDeniedActionsOutput;
lazily(module.exports, ["getInstanceDeniedActions","getInstanceDeniedActionsOutput"], () => require("./getInstanceDeniedActions"));

export type * from "./getInstancePrice";
export declare const getInstancePrice: typeof import("./getInstancePrice").getInstancePrice;
export declare const getInstancePriceOutput: typeof import("./getInstancePrice").getInstancePriceOutput;
lazily(module.exports, ["getInstancePrice","getInstancePriceOutput"], () => require("./getInstancePrice"));

export type * from "./getInstanceTypes";
export declare const getInstanceTypes: typeof import("./getInstanceTypes").getInstanceTypes;
export declare const getInstanceTypesOutput: typeof import("./getInstanceTypes").getInstanceTypesOutput;
lazily(module.exports, ["getInstanceTypes","getInstanceTypesOutput"], () => require("./getInstanceTypes"));

export type * from "./getInstanceVncUrl";
export declare const getInstanceVncUrl: typeof import("./getInstanceVncUrl").getInstanceVncUrl;
export declare const getInstanceVncUrlOutput: typeof import("./getInstanceVncUrl").getInstanceVncUrlOutput;
lazily(module.exports, ["getInstanceVncUrl","getInstanceVncUrlOutput"], () => require("./getInstanceVncUrl"));

export type * from "./getMonthlyBandwidth";
export declare const getMonthlyBandwidth: typeof import("./getMonthlyBandwidth").getMonthlyBandwidth;
export declare const getMonthlyBandwidthOutput: typeof import("./getMonthlyBandwidth").getMonthlyBandwidthOutput;
lazily(module.exports, ["getMonthlyBandwidth","getMonthlyBandwidthOutput"], () => require("./getMonthlyBandwidth"));

export type * from "./getNodes";
export declare const getNodes: typeof import("./getNodes").getNodes;
export declare const getNodesOutput: typeof import("./getNodes").getNodesOutput;
lazily(module.exports, ["getNodes","getNodesOutput"], () => require("./getNodes"));

export type * from "./getOverview";
export declare const getOverview: typeof import("./getOverview").getOverview;
export declare const getOverviewOutput: typeof import("./getOverview").getOverviewOutput;
lazily(module.exports, ["getOverview","getOverviewOutput"], () => require("./getOverview"));

export type * from "./getPackingQuota";
export declare const getPackingQuota: typeof import("./getPackingQuota").getPackingQuota;
export declare const getPackingQuotaOutput: typeof import("./getPackingQuota").getPackingQuotaOutput;
lazily(module.exports, ["getPackingQuota","getPackingQuotaOutput"], () => require("./getPackingQuota"));

export type * from "./getPeakNetwork";
export declare const getPeakNetwork: typeof import("./getPeakNetwork").getPeakNetwork;
export declare const getPeakNetworkOutput: typeof import("./getPeakNetwork").getPeakNetworkOutput;
lazily(module.exports, ["getPeakNetwork","getPeakNetworkOutput"], () => require("./getPeakNetwork"));

export type * from "./getPeakUsage";
export declare const getPeakUsage: typeof import("./getPeakUsage").getPeakUsage;
export declare const getPeakUsageOutput: typeof import("./getPeakUsage").getPeakUsageOutput;
lazily(module.exports, ["getPeakUsage","getPeakUsageOutput"], () => require("./getPeakUsage"));

export type * from "./getRouteConflicts";
export declare const getRouteConflicts: typeof import("./getRouteConflicts").getRouteConflicts;
export declare const getRouteConflictsOutput: typeof import("./getRouteConflicts").getRouteConflictsOutput;
lazily(module.exports, ["getRouteConflicts","getRouteConflictsOutput"], () => require("./getRouteConflicts"));

export type * from "./getSecurityGroupAssociations";
export declare const getSecurityGroupAssociations: typeof import("./getSecurityGroupAssociations").getSecurityGroupAssociations;
export declare const getSecurityGroupAssociationsOutput: typeof import("./getSecurityGroupAssociations").getSecurityGroupAssociationsOutput;
lazily(module.exports, ["getSecurityGroupAssociations","getSecurityGroupAssociationsOutput"], () => require("./getSecurityGroupAssociations"));

export type * from "./getSecurityGroupLimits";
export declare const getSecurityGroupLimits: typeof import("./getSecurityGroupLimits").getSecurityGroupLimits;
export declare const getSecurityGroupLimitsOutput: typeof import("./getSecurityGroupLimits").getSecurityGroupLimitsOutput;
lazily(module.exports, ["getSecurityGroupLimits","getSecurityGroupLimitsOutput"], () => require("./getSecurityGroupLimits"));

export type * from "./getTargetHealth";
export declare const getTargetHealth: typeof import("./getTargetHealth").getTargetHealth;
export declare const getTargetHealthOutput: typeof import("./getTargetHealth").getTargetHealthOutput;
lazily(module.exports, ["getTargetHealth","getTargetHealthOutput"], () => require("./getTargetHealth"));

export type * from "./getEip";
export declare const getEip: typeof import("./getEip").getEip;
export declare const getEipOutput: typeof import("./getEip").getEipOutput;
lazily(module.exports, ["getEip","getEipOutput"], () => require("./getEip"));

export type * from "./listEips";
export declare const listEips: typeof import("./listEips").listEips;
export declare const listEipsOutput: typeof import("./listEips").listEipsOutput;
lazily(module.exports, ["listEips","listEipsOutput"], () => require("./listEips"));

export type * from "./getHaVip";
export declare const getHaVip: typeof import("./getHaVip").getHaVip;
export declare const getHaVipOutput: typeof import("./getHaVip").getHaVipOutput;
lazily(module.exports, ["getHaVip","getHaVipOutput"], () => require("./getHaVip"));

export type * from "./listHaVips";
export declare const listHaVips: typeof import("./listHaVips").listHaVips;
export declare const listHaVipsOutput: typeof import("./listHaVips").listHaVipsOutput;
lazily(module.exports, ["listHaVips","listHaVipsOutput"], () => require("./listHaVips"));

export type * from "./getImage";
export declare const getImage: typeof import("./getImage").getImage;
export declare const getImageOutput: typeof import("./getImage").getImageOutput;
lazily(module.exports, ["getImage","getImageOutput"], () => require("./getImage"));

export type * from "./listImages";
export declare const listImages: typeof import("./listImages").listImages;
export declare const listImagesOutput: typeof import("./listImages").listImagesOutput;
lazily(module.exports, ["listImages","listImagesOutput"], () => require("./listImages"));

export type * from "./getInstance";
export declare const getInstance: typeof import("./getInstance").getInstance;
export declare const getInstanceOutput: typeof import("./getInstance").getInstanceOutput;
lazily(module.exports, ["getInstance","getInstanceOutput"], () => require("./getInstance"));

export type * from "./listInstances";
export declare const listInstances: typeof import("./listInstances").listInstances;
export declare const listInstancesOutput: typeof import("./listInstances").listInstancesOutput;
lazily(module.exports, ["listInstances","listInstancesOutput"], () => require("./listInstances"));

export type * from "./getLoadBalancer";
export declare const getLoadBalancer: typeof import("./getLoadBalancer").getLoadBalancer;
export declare const getLoadBalancerOutput: typeof import("./getLoadBalancer").getLoadBalancerOutput;
lazily(module.exports, ["getLoadBalancer","getLoadBalancerOutput"], () => require("./getLoadBalancer"));

export type * from "./listLoadBalancers";
export declare const listLoadBalancers: typeof import("./listLoadBalancers").listLoadBalancers;
export declare const listLoadBalancersOutput: typeof import("./listLoadBalancers").listLoadBalancersOutput;
lazily(module.exports, ["listLoadBalancers","listLoadBalancersOutput"], () => require("./listLoadBalancers"));

export type * from "./getModule";
export declare const getModule: typeof import("./getModule").getModule;
export declare const getModuleOutput: typeof import("./getModule").getModuleOutput;
lazily(module.exports, ["getModule","getModuleOutput"], () => require("./getModule"));

export type * from "./listModules";
export declare const listModules: typeof import("./listModules").listModules;
export declare const listModulesOutput: typeof import("./listModules").listModulesOutput;
lazily(module.exports, ["listModules","listModulesOutput"], () => require("./listModules"));

export type * from "./getNetworkInterface";
export declare const getNetworkInterface: typeof import("./getNetworkInterface").getNetworkInterface;
export declare const getNetworkInterfaceOutput: typeof import("./getNetworkInterface").getNetworkInterfaceOutput;
lazily(module.exports, ["getNetworkInterface","getNetworkInterfaceOutput"], () => require("./getNetworkInterface"));

export type * from "./listNetworkInterfaces";
export declare const listNetworkInterfaces: typeof import("./listNetworkInterfaces").listNetworkInterfaces;
export declare const listNetworkInterfacesOutput: typeof import("./listNetworkInterfaces").listNetworkInterfacesOutput;
lazily(module.exports, ["listNetworkInterfaces","listNetworkInterfacesOutput"], () => require("./listNetworkInterfaces"));

export type * from "./getRouteTable";
export declare const getRouteTable: typeof import("./getRouteTable").getRouteTable;
export declare const getRouteTableOutput: typeof import("./getRouteTable").getRouteTableOutput;
lazily(module.exports, ["getRouteTable","getRouteTableOutput"], () => require("./getRouteTable"));

export type * from "./listRouteTables";
export declare const listRouteTables: typeof import("./listRouteTables").listRouteTables;
export declare const listRouteTablesOutput: typeof import("./listRouteTables").listRouteTablesOutput;
lazily(module.exports, ["listRouteTables","listRouteTablesOutput"], () => require("./listRouteTables"));

export type * from "./getSecurityGroup";
export declare const getSecurityGroup: typeof import("./getSecurityGroup").getSecurityGroup;
export declare const getSecurityGroupOutput: typeof import("./getSecurityGroup").getSecurityGroupOutput;
lazily(module.exports, ["getSecurityGroup","getSecurityGroupOutput"], () => require("./getSecurityGroup"));

export type * from "./listSecurityGroups";
export declare const listSecurityGroups: typeof import("./listSecurityGroups").listSecurityGroups;
export declare const listSecurityGroupsOutput: typeof import("./listSecurityGroups").listSecurityGroupsOutput;
lazily(module.exports, ["listSecurityGroups","listSecurityGroupsOutput"], () => require("./listSecurityGroups"));

export type * from "./getSnapshot";
export declare const getSnapshot: typeof import("./getSnapshot").getSnapshot;
export declare const getSnapshotOutput: typeof import("./getSnapshot").getSnapshotOutput;
lazily(module.exports, ["getSnapshot","getSnapshotOutput"], () => require("./getSnapshot"));

export type * from "./listSnapshots";
export declare const listSnapshots: typeof import("./listSnapshots").listSnapshots;
export declare const listSnapshotsOutput: typeof import("./listSnapshots").listSnapshotsOutput;
lazily(module.exports, ["listSnapshots","listSnapshotsOutput"], () => require("./listSnapshots"));

export type * from "./getSubnet";
export declare const getSubnet: typeof import("./getSubnet").getSubnet;
export declare const getSubnetOutput: typeof import("./getSubnet").getSubnetOutput;
lazily(module.exports, ["getSubnet","getSubnetOutput"], () => require("./getSubnet"));

export type * from "./listSubnets";
export declare const listSubnets: typeof import("./listSubnets").listSubnets;
export declare const listSubnetsOutput: typeof import("./listSubnets").listSubnetsOutput;
lazily(module.exports, ["listSubnets","listSubnetsOutput"], () => require("./listSubnets"));

export type * from "./getVpc";
export declare const getVpc: typeof import("./getVpc").getVpc;
export declare const getVpcOutput: typeof import("./getVpc").getVpcOutput;
lazily(module.exports, ["getVpc","getVpcOutput"], () => require("./getVpc"));

export type * from "./listVpcs";
export declare const listVpcs: typeof import("./listVpcs").listVpcs;
export declare const listVpcsOutput: typeof import("./listVpcs").listVpcsOutput;
lazily(module.exports, ["listVpcs","listVpcsOutput"], () => require("./listVpcs"));
