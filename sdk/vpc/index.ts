// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import { lazily } from "../../provider/hosts/dynamic/lazily";

export type * from "./addressTemplate";
export type AddressTemplate = import("./addressTemplate").AddressTemplate;
export declare const AddressTemplate: typeof import("./addressTemplate").AddressTemplate;
lazily(module.exports, ["AddressTemplate"], () => require("./addressTemplate"));

export type * from "./addressTemplateGroup";
export type AddressTemplateGroup = import("./addressTemplateGroup").AddressTemplateGroup;
export declare const AddressTemplateGroup: typeof import("./addressTemplateGroup").AddressTemplateGroup;
lazily(module.exports, ["AddressTemplateGroup"], () => require("./addressTemplateGroup"));

export type * from "./bandwidthPackage";
export type BandwidthPackage = import("./bandwidthPackage").BandwidthPackage;
export declare const BandwidthPackage: typeof import("./bandwidthPackage").BandwidthPackage;
lazily(module.exports, ["BandwidthPackage"], () => require("./bandwidthPackage"));

export type * from "./bandwidthPackageAttachment";
export type BandwidthPackageAttachment = import("./bandwidthPackageAttachment").BandwidthPackageAttachment;
export declare const BandwidthPackageAttachment: typeof import("./bandwidthPackageAttachment").BandwidthPackageAttachment;
lazily(module.exports, ["BandwidthPackageAttachment"], () => require("./bandwidthPackageAttachment"));

export type * from "./ccn";
export type Ccn = import("./ccn").Ccn;
export declare const Ccn: typeof import("./ccn").Ccn;
lazily(module.exports, ["Ccn"], () => require("./ccn"));

export type * from "./ccnAttachment";
export type CcnAttachment = import("./ccnAttachment").CcnAttachment;
export declare const CcnAttachment: typeof import("./ccnAttachment").CcnAttachment;
lazily(module.exports, ["CcnAttachment"], () => require("./ccnAttachment"));

export type * from "./ccnBandwidthLimit";
export type CcnBandwidthLimit = import("./ccnBandwidthLimit").CcnBandwidthLimit;
export declare const CcnBandwidthLimit: typeof import("./ccnBandwidthLimit").CcnBandwidthLimit;
lazily(module.exports, ["CcnBandwidthLimit"], () => require("./ccnBandwidthLimit"));

export type * from "./ccnRoute";
export type CcnRoute = import("./ccnRoute").CcnRoute;
export declare const CcnRoute: typeof import("./ccnRoute").CcnRoute;
lazily(module.exports, ["CcnRoute"], () => require("./ccnRoute"));

export type * from "./classicLink";
export type ClassicLink = import("./classicLink").ClassicLink;
export declare const ClassicLink: typeof import("./classicLink").ClassicLink;
lazily(module.exports, ["ClassicLink"], () => require("./classicLink"));

export type * from "./customerGateway";
export type CustomerGateway = import("./customerGateway").CustomerGateway;
export declare const CustomerGateway: typeof import("./customerGateway").CustomerGateway;
lazily(module.exports, ["CustomerGateway"], () => require("./customerGateway"));

export type * from "./dcgLocalDestinationRule";
export type DcgLocalDestinationRule = import("./dcgLocalDestinationRule").DcgLocalDestinationRule;
export declare const DcgLocalDestinationRule: typeof import("./dcgLocalDestinationRule").DcgLocalDestinationRule;
lazily(module.exports, ["DcgLocalDestinationRule"], () => require("./dcgLocalDestinationRule"));

export type * from "./dcgLocalIpAcl";
export type DcgLocalIpAcl = import("./dcgLocalIpAcl").DcgLocalIpAcl;
export declare const DcgLocalIpAcl: typeof import("./dcgLocalIpAcl").DcgLocalIpAcl;
lazily(module.exports, ["DcgLocalIpAcl"], () => require("./dcgLocalIpAcl"));

export type * from "./dcgLocalIpRule";
export type DcgLocalIpRule = import("./dcgLocalIpRule").DcgLocalIpRule;
export declare const DcgLocalIpRule: typeof import("./dcgLocalIpRule").DcgLocalIpRule;
lazily(module.exports, ["DcgLocalIpRule"], () => require("./dcgLocalIpRule"));

export type * from "./dcgLocalSourceAcl";
export type DcgLocalSourceAcl = import("./dcgLocalSourceAcl").DcgLocalSourceAcl;
export declare const DcgLocalSourceAcl: typeof import("./dcgLocalSourceAcl").DcgLocalSourceAcl;
lazily(module.exports, ["DcgLocalSourceAcl"], () => require("./dcgLocalSourceAcl"));

export type * from "./dcgLocalSourceRule";
export type DcgLocalSourceRule = import("./dcgLocalSourceRule").DcgLocalSourceRule;
export declare const DcgLocalSourceRule: typeof import("./dcgLocalSourceRule").DcgLocalSourceRule;
lazily(module.exports, ["DcgLocalSourceRule"], () => require("./dcgLocalSourceRule"));

export type * from "./dcgPeerIpRule";
export type DcgPeerIpRule = import("./dcgPeerIpRule").DcgPeerIpRule;
export declare const DcgPeerIpRule: typeof import("./dcgPeerIpRule").DcgPeerIpRule;
lazily(module.exports, ["DcgPeerIpRule"], () => require("./dcgPeerIpRule"));

export type * from "./defaultVpc";
export type DefaultVpc = import("./defaultVpc").DefaultVpc;
export declare const DefaultVpc: typeof import("./defaultVpc").DefaultVpc;
lazily(module.exports, ["DefaultVpc"], () => require("./defaultVpc"));

export type * from "./directConnectGateway";
export type DirectConnectGateway = import("./directConnectGateway").DirectConnectGateway;
export declare const DirectConnectGateway: typeof import("./directConnectGateway").DirectConnectGateway;
lazily(module.exports, ["DirectConnectGateway"], () => require("./directConnectGateway"));

export type * from "./eip";
export type Eip = import("./eip").Eip;
export declare const Eip: typeof import("./eip").Eip;
lazily(module.exports, ["Eip"], () => require("./eip"));

export type * from "./eipAssociation";
export type EipAssociation = import("./eipAssociation").EipAssociation;
export declare const EipAssociation: typeof import("./eipAssociation").EipAssociation;
lazily(module.exports, ["EipAssociation"], () => require("./eipAssociation"));

export type * from "./flowLog";
export type FlowLog = import("./flowLog").FlowLog;
export declare const FlowLog: typeof import("./flowLog").FlowLog;
lazily(module.exports, ["FlowLog"], () => require("./flowLog"));

export type * from "./haVip";
export type HaVip = import("./haVip").HaVip;
export declare const HaVip: typeof import("./haVip").HaVip;
lazily(module.exports, ["HaVip"], () => require("./haVip"));

export type * from "./haVipEipAssociation";
export type HaVipEipAssociation = import("./haVipEipAssociation").HaVipEipAssociation;
export declare const HaVipEipAssociation: typeof import("./haVipEipAssociation").HaVipEipAssociation;
lazily(module.exports, ["HaVipEipAssociation"], () => require("./haVipEipAssociation"));

export type * from "./ipv6Address";
export type Ipv6Address = import("./ipv6Address").Ipv6Address;
export declare const Ipv6Address: typeof import("./ipv6Address").Ipv6Address;
lazily(module.exports, ["Ipv6Address"], () => require("./ipv6Address"));

export type * from "./ipv6CidrBlock";
export type Ipv6CidrBlock = import("./ipv6CidrBlock").Ipv6CidrBlock;
export declare const Ipv6CidrBlock: typeof import("./ipv6CidrBlock").Ipv6CidrBlock;
lazily(module.exports, ["Ipv6CidrBlock"], () => require("./ipv6CidrBlock"));

export type * from "./ipv6SubnetCidrBlock";
export type Ipv6SubnetCidrBlock = import("./ipv6SubnetCidrBlock").Ipv6SubnetCidrBlock;
export declare const Ipv6SubnetCidrBlock: typeof import("./ipv6SubnetCidrBlock").Ipv6SubnetCidrBlock;
lazily(module.exports, ["Ipv6SubnetCidrBlock"], () => require("./ipv6SubnetCidrBlock"));

export type * from "./natGateway";
export type NatGateway = import("./natGateway").NatGateway;
export declare const NatGateway: typeof import("./natGateway").NatGateway;
lazily(module.exports, ["NatGateway"], () => require("./natGateway"));

export type * from "./natGatewayDnatRule";
export type NatGatewayDnatRule = import("./natGatewayDnatRule").NatGatewayDnatRule;
export declare const NatGatewayDnatRule: typeof import("./natGatewayDnatRule").NatGatewayDnatRule;
lazily(module.exports, ["NatGatewayDnatRule"], () => require("./natGatewayDnatRule"));

export type * from "./natGatewaySnatRule";
export type NatGatewaySnatRule = import("./natGatewaySnatRule").NatGatewaySnatRule;
export declare const NatGatewaySnatRule: typeof import("./natGatewaySnatRule").NatGatewaySnatRule;
lazily(module.exports, ["NatGatewaySnatRule"], () => require("./natGatewaySnatRule"));

export type * from "./networkAcl";
export type NetworkAcl = import("./networkAcl").NetworkAcl;
export declare const NetworkAcl: typeof import("./networkAcl").NetworkAcl;
lazily(module.exports, ["NetworkAcl"], () => require("./networkAcl"));

export type * from "./networkAclAssociation";
export type NetworkAclAssociation = import("./networkAclAssociation").NetworkAclAssociation;
export declare const NetworkAclAssociation: typeof import("./networkAclAssociation").NetworkAclAssociation;
lazily(module.exports, ["NetworkAclAssociation"], () => require("./networkAclAssociation"));

export type * from "./networkInterface";
export type NetworkInterface = import("./networkInterface").NetworkInterface;
export declare const NetworkInterface: typeof import("./networkInterface").NetworkInterface;
lazily(module.exports, ["NetworkInterface"], () => require("./networkInterface"));

export type * from "./networkInterfaceAttachment";
export type NetworkInterfaceAttachment = import("./networkInterfaceAttachment").NetworkInterfaceAttachment;
export declare const NetworkInterfaceAttachment: typeof import("./networkInterfaceAttachment").NetworkInterfaceAttachment;
lazily(module.exports, ["NetworkInterfaceAttachment"], () => require("./networkInterfaceAttachment"));

export type * from "./peeringConnection";
export type PeeringConnection = import("./peeringConnection").PeeringConnection;
export declare const PeeringConnection: typeof import("./peeringConnection").PeeringConnection;
lazily(module.exports, ["PeeringConnection"], () => require("./peeringConnection"));

export type * from "./peeringConnectionAccepter";
export type PeeringConnectionAccepter = import("./peeringConnectionAccepter").PeeringConnectionAccepter;
export declare const PeeringConnectionAccepter: typeof import("./peeringConnectionAccepter").PeeringConnectionAccepter;
lazily(module.exports, ["PeeringConnectionAccepter"], () => require("./peeringConnectionAccepter"));

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

export type * from "./routeTableRoutes";
export type RouteTableRoutes = import("./routeTableRoutes").RouteTableRoutes;
export declare const RouteTableRoutes: typeof import("./routeTableRoutes").RouteTableRoutes;
lazily(module.exports, ["RouteTableRoutes"], () => require("./routeTableRoutes"));

export type * from "./securityGroup";
export type SecurityGroup = import("./securityGroup").SecurityGroup;
export declare const SecurityGroup: typeof import("./securityGroup").SecurityGroup;
lazily(module.exports, ["SecurityGroup"], () => require("./securityGroup"));

export type * from "./securityGroupRule";
export type SecurityGroupRule = import("./securityGroupRule").SecurityGroupRule;
export declare const SecurityGroupRule: typeof import("./securityGroupRule").SecurityGroupRule;
lazily(module.exports, ["SecurityGroupRule"], () => require("./securityGroupRule"));

export type * from "./securityGroupRules";
export type SecurityGroupRules = import("./securityGroupRules").SecurityGroupRules;
export declare const SecurityGroupRules: typeof import("./securityGroupRules").SecurityGroupRules;
lazily(module.exports, ["SecurityGroupRules"], () => require("./securityGroupRules"));

export type * from "./serviceTemplate";
export type ServiceTemplate = import("./serviceTemplate").ServiceTemplate;
export declare const ServiceTemplate: typeof import("./serviceTemplate").ServiceTemplate;
lazily(module.exports, ["ServiceTemplate"], () => require("./serviceTemplate"));

export type * from "./serviceTemplateGroup";
export type ServiceTemplateGroup = import("./serviceTemplateGroup").ServiceTemplateGroup;
export declare const ServiceTemplateGroup: typeof import("./serviceTemplateGroup").ServiceTemplateGroup;
lazily(module.exports, ["ServiceTemplateGroup"], () => require("./serviceTemplateGroup"));

export type * from "./subnet";
export type Subnet = import("./subnet").Subnet;
export declare const Subnet: typeof import("./subnet").Subnet;
lazily(module.exports, ["Subnet"], () => require("./subnet"));

export type * from "./vpc";
export type Vpc = import("./vpc").Vpc;
export declare const Vpc: typeof import("./vpc").Vpc;
lazily(module.exports, ["Vpc"], () => require("./vpc"));

export type * from "./vpnConnection";
export type VpnConnection = import("./vpnConnection").VpnConnection;
export declare const VpnConnection: typeof import("./vpnConnection").VpnConnection;
lazily(module.exports, ["VpnConnection"], () => require("./vpnConnection"));

export type * from "./vpnConnectionReset";
export type VpnConnectionReset = import("./vpnConnectionReset").VpnConnectionReset;
export declare const VpnConnectionReset: typeof import("./vpnConnectionReset").VpnConnectionReset;
lazily(module.exports, ["VpnConnectionReset"], () => require("./vpnConnectionReset"));

export type * from "./vpnGateway";
export type VpnGateway = import("./vpnGateway").VpnGateway;
export declare const VpnGateway: typeof import("./vpnGateway").VpnGateway;
lazily(module.exports, ["VpnGateway"], () => require("./vpnGateway"));

export type * from "./vpnGatewayRenewal";
export type VpnGatewayRenewal = import("./vpnGatewayRenewal").VpnGatewayRenewal;
export declare const VpnGatewayRenewal: typeof import("./vpnGatewayRenewal").VpnGatewayRenewal;
lazily(module.exports, ["VpnGatewayRenewal"], () => require("./vpnGatewayRenewal"));

export type * from "./getAccountAttributes";
export declare const getAccountAttributes: typeof import("./getAccountAttributes").getAccountAttributes;
export declare const getAccountAttributesOutput: typeof import("./getAccountAttributes").getAccountAttributesOutput;
lazily(module.exports, ["getAccountAttributes","getAccountAttributesOutput"], () => require("./getAccountAttributes"));

export type * from "./getAddressQuota";
export declare const getAddressQuota: typeof import("./getAddressQuota").getAddressQuota;
export declare const getAddressQuotaOutput: typeof import("./getAddressQuota").getAddressQuotaOutput;
lazily(module.exports, ["getAddressQuota","getAddressQuotaOutput"], () => require("./getAddressQuota"));

export type * from "./getCustomerGatewayConfiguration";
export declare const getCustomerGatewayConfiguration: typeof import("./getCustomerGatewayConfiguration").getCustomerGatewayConfiguration;
export declare const getCustomerGatewayConfigurationOutput: typeof import("./getCustomerGatewayConfiguration").getCustomerGatewayConfigurationOutput;
lazily(module.exports, ["getCustomerGatewayConfiguration","getCustomerGatewayConfigurationOutput"], () => require("./getCustomerGatewayConfiguration"));

export type * from "./getCustomerGatewayVendors";
export declare const getCustomerGatewayVendors: typeof import("./getCustomerGatewayVendors").getCustomerGatewayVendors;
export declare const getCustomerGatewayVendorsOutput: typeof import("./getCustomerGatewayVendors").getCustomerGatewayVendorsOutput;
lazily(module.exports, ["getCustomerGatewayVendors","getCustomerGatewayVendorsOutput"], () => require("./getCustomerGatewayVendors"));

export type * from "./getSecurityGroupAssociations";
export declare const getSecurityGroupAssociations: typeof import("./getSecurityGroupAssociations").getSecurityGroupAssociations;
export declare const getSecurityGroupAssociationsOutput: typeof import("./getSecurityGroupAssociations").getSecurityGroupAssociationsOutput;
lazily(module.exports, ["getSecurityGroupAssociations","getSecurityGroupAssociationsOutput"], () => require("./getSecurityGroupAssociations"));

export type * from "./getVpnGatewayBandwidthPrice";
export declare const getVpnGatewayBandwidthPrice: typeof import("./getVpnGatewayBandwidthPrice").getVpnGatewayBandwidthPrice;
export declare const getVpnGatewayBandwidthPriceOutput: typeof import("./getVpnGatewayBandwidthPrice").getVpnGatewayBandwidthPriceOutput;
lazily(module.exports, ["getVpnGatewayBandwidthPrice","getVpnGatewayBandwidthPriceOutput"], () => require("./getVpnGatewayBandwidthPrice"));

export type * from "./getVpnGatewayPrice";
export declare const getVpnGatewayPrice: typeof import("./getVpnGatewayPrice").getVpnGatewayPrice;
export declare const getVpnGatewayPriceOutput: typeof import("./getVpnGatewayPrice").getVpnGatewayPriceOutput;
lazily(module.exports, ["getVpnGatewayPrice","getVpnGatewayPriceOutput"], () => require("./getVpnGatewayPrice"));

export type * from "./getVpnGatewayRenewalPrice";
export declare const getVpnGatewayRenewalPrice: typeof import("./getVpnGatewayRenewalPrice").getVpnGatewayRenewalPrice;
export declare const getVpnGatewayRenewalPriceOutput: typeof import("./getVpnGatewayRenewalPrice").getVpnGatewayRenewalPriceOutput;
lazily(module.exports, ["getVpnGatewayRenewalPrice","getVpnGatewayRenewalPriceOutput"], () => require("./getVpnGatewayRenewalPrice"));

export type * from "./getAddressTemplate";
export declare const getAddressTemplate: typeof import("./getAddressTemplate").getAddressTemplate;
export declare const getAddressTemplateOutput: typeof import("./getAddressTemplate").getAddressTemplateOutput;
lazily(module.exports, ["getAddressTemplate","getAddressTemplateOutput"], () => require("./getAddressTemplate"));

export type * from "./listAddressTemplates";
export declare const listAddressTemplates: typeof import("./listAddressTemplates").listAddressTemplates;
export declare const listAddressTemplatesOutput: typeof import("./listAddressTemplates").listAddressTemplatesOutput;
lazily(module.exports, ["listAddressTemplates","listAddressTemplatesOutput"], () => require("./listAddressTemplates"));

export type * from "./getAddressTemplateGroup";
export declare const getAddressTemplateGroup: typeof import("./getAddressTemplateGroup").getAddressTemplateGroup;
export declare const getAddressTemplateGroupOutput: typeof import("./getAddressTemplateGroup").getAddressTemplateGroupOutput;
lazily(module.exports, ["getAddressTemplateGroup","getAddressTemplateGroupOutput"], () => require("./getAddressTemplateGroup"));

export type * from "./listAddressTemplateGroups";
export declare const listAddressTemplateGroups: typeof import("./listAddressTemplateGroups").listAddressTemplateGroups;
export declare const listAddressTemplateGroupsOutput: typeof import("./listAddressTemplateGroups").listAddressTemplateGroupsOutput;
lazily(module.exports, ["listAddressTemplateGroups","listAddressTemplateGroupsOutput"], () => require("./listAddressTemplateGroups"));

export type * from "./getBandwidthPackage";
export declare const getBandwidthPackage: typeof import("./getBandwidthPackage").getBandwidthPackage;
export declare const getBandwidthPackageOutput: typeof import("./getBandwidthPackage").getBandwidthPackageOutput;
lazily(module.exports, ["getBandwidthPackage","getBandwidthPackageOutput"], () => require("./getBandwidthPackage"));

export type * from "./listBandwidthPackages";
export declare const listBandwidthPackages: typeof import("./listBandwidthPackages").listBandwidthPackages;
export declare const listBandwidthPackagesOutput: typeof import("./listBandwidthPackages").listBandwidthPackagesOutput;
lazily(module.exports, ["listBandwidthPackages","listBandwidthPackagesOutput"], () => require("./listBandwidthPackages"));

export type * from "./getCcn";
export declare const getCcn: typeof import("./getCcn").getCcn;
export declare const getCcnOutput: typeof import("./getCcn").getCcnOutput;
lazily(module.exports, ["getCcn","getCcnOutput"], () => require("./getCcn"));

export type * from "./listCcns";
export declare const listCcns: typeof import("./listCcns").listCcns;
export declare const listCcnsOutput: typeof import("./listCcns").listCcnsOutput;
lazily(module.exports, ["listCcns","listCcnsOutput"], () => require("./listCcns"));

export type * from "./getCustomerGateway";
export declare const getCustomerGateway: typeof import("./getCustomerGateway").getCustomerGateway;
export declare const getCustomerGatewayOutput: typeof import("./getCustomerGateway").getCustomerGatewayOutput;
lazily(module.exports, ["getCustomerGateway","getCustomerGatewayOutput"], () => require("./getCustomerGateway"));

export type * from "./listCustomerGateways";
export declare const listCustomerGateways: typeof import("./listCustomerGateways").listCustomerGateways;
export declare const listCustomerGatewaysOutput: typeof import("./listCustomerGateways").listCustomerGatewaysOutput;
lazily(module.exports, ["listCustomerGateways","listCustomerGatewaysOutput"], () => require("./listCustomerGateways"));

export type * from "./getDirectConnectGateway";
export declare const getDirectConnectGateway: typeof import("./getDirectConnectGateway").getDirectConnectGateway;
export declare const getDirectConnectGatewayOutput: typeof import("./getDirectConnectGateway").getDirectConnectGatewayOutput;
lazily(module.exports, ["getDirectConnectGateway","getDirectConnectGatewayOutput"], () => require("./getDirectConnectGateway"));

export type * from "./listDirectConnectGateways";
export declare const listDirectConnectGateways: typeof import("./listDirectConnectGateways").listDirectConnectGateways;
export declare const listDirectConnectGatewaysOutput: typeof import("./listDirectConnectGateways").listDirectConnectGatewaysOutput;
lazily(module.exports, ["listDirectConnectGateways","listDirectConnectGatewaysOutput"], () => require("./listDirectConnectGateways"));

export type * from "./getEip";
export declare const getEip: typeof import("./getEip").getEip;
export declare const getEipOutput: typeof import("./getEip").getEipOutput;
lazily(module.exports, ["getEip","getEipOutput"], () => require("./getEip"));

export type * from "./listEips";
export declare const listEips: typeof import("./listEips").listEips;
export declare const listEipsOutput: typeof import("./listEips").listEipsOutput;
lazily(module.exports, ["listEips","listEipsOutput"], () => require("./listEips"));

export type * from "./getFlowLog";
export declare const getFlowLog: typeof import("./getFlowLog").getFlowLog;
export declare const getFlowLogOutput: typeof import("./getFlowLog").getFlowLogOutput;
lazily(module.exports, ["getFlowLog","getFlowLogOutput"], () => require("./getFlowLog"));

export type * from "./listFlowLogs";
export declare const listFlowLogs: typeof import("./listFlowLogs").listFlowLogs;
export declare const listFlowLogsOutput: typeof import("./listFlowLogs").listFlowLogsOutput;
lazily(module.exports, ["listFlowLogs","listFlowLogsOutput"], () => require("./listFlowLogs"));

export type * from "./getHaVip";
export declare const getHaVip: typeof import("./getHaVip").getHaVip;
export declare const getHaVipOutput: typeof import("./getHaVip").getHaVipOutput;
lazily(module.exports, ["getHaVip","getHaVipOutput"], () => require("./getHaVip"));

export type * from "./listHaVips";
export declare const listHaVips: typeof import("./listHaVips").listHaVips;
export declare const listHaVipsOutput: typeof import("./listHaVips").listHaVipsOutput;
lazily(module.exports, ["listHaVips","listHaVipsOutput"], () => require("./listHaVips"));

export type * from "./getNatGateway";
export declare const getNatGateway: typeof import("./getNatGateway").getNatGateway;
export declare const getNatGatewayOutput: typeof import("./getNatGateway").getNatGatewayOutput;
lazily(module.exports, ["getNatGateway","getNatGatewayOutput"], () => require("./getNatGateway"));

export type * from "./listNatGateways";
export declare const listNatGateways: typeof import("./listNatGateways").listNatGateways;
export declare const listNatGatewaysOutput: typeof import("./listNatGateways").listNatGatewaysOutput;
lazily(module.exports, ["listNatGateways","listNatGatewaysOutput"], () => require("./listNatGateways"));

export type * from "./getNetworkAcl";
export declare const getNetworkAcl: typeof import("./getNetworkAcl").getNetworkAcl;
export declare const getNetworkAclOutput: typeof import("./getNetworkAcl").getNetworkAclOutput;
lazily(module.exports, ["getNetworkAcl","getNetworkAclOutput"], () => require("./getNetworkAcl"));

export type * from "./listNetworkAcls";
export declare const listNetworkAcls: typeof import("./listNetworkAcls").listNetworkAcls;
export declare const listNetworkAclsOutput: typeof import("./listNetworkAcls").listNetworkAclsOutput;
lazily(module.exports, ["listNetworkAcls","listNetworkAclsOutput"], () => require("./listNetworkAcls"));

export type * from "./getNetworkInterface";
export declare const getNetworkInterface: typeof import("./getNetworkInterface").getNetworkInterface;
export declare const getNetworkInterfaceOutput: typeof import("./getNetworkInterface").getNetworkInterfaceOutput;
lazily(module.exports, ["getNetworkInterface","getNetworkInterfaceOutput"], () => require("./getNetworkInterface"));

export type * from "./listNetworkInterfaces";
export declare const listNetworkInterfaces: typeof import("./listNetworkInterfaces").listNetworkInterfaces;
export declare const listNetworkInterfacesOutput: typeof import("./listNetworkInterfaces").listNetworkInterfacesOutput;
lazily(module.exports, ["listNetworkInterfaces","listNetworkInterfacesOutput"], () => require("./listNetworkInterfaces"));

export type * from "./getPeeringConnection";
export declare const getPeeringConnection: typeof import("./getPeeringConnection").getPeeringConnection;
export declare const getPeeringConnectionOutput: typeof import("./getPeeringConnection").getPeeringConnectionOutput;
lazily(module.exports, ["getPeeringConnection","getPeeringConnectionOutput"], () => require("./getPeeringConnection"));

export type * from "./listPeeringConnections";
export declare const listPeeringConnections: typeof import("./listPeeringConnections").listPeeringConnections;
export declare const listPeeringConnectionsOutput: typeof import("./listPeeringConnections").listPeeringConnectionsOutput;
lazily(module.exports, ["listPeeringConnections","listPeeringConnectionsOutput"], () => require("./listPeeringConnections"));

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

export type * from "./getServiceTemplate";
export declare const getServiceTemplate: typeof import("./getServiceTemplate").getServiceTemplate;
export declare const getServiceTemplateOutput: typeof import("./getServiceTemplate").getServiceTemplateOutput;
lazily(module.exports, ["getServiceTemplate","getServiceTemplateOutput"], () => require("./getServiceTemplate"));

export type * from "./listServiceTemplates";
export declare const listServiceTemplates: typeof import("./listServiceTemplates").listServiceTemplates;
export declare const listServiceTemplatesOutput: typeof import("./listServiceTemplates").listServiceTemplatesOutput;
lazily(module.exports, ["listServiceTemplates","listServiceTemplatesOutput"], () => require("./listServiceTemplates"));

export type * from "./getServiceTemplateGroup";
export declare const getServiceTemplateGroup: typeof import("./getServiceTemplateGroup").getServiceTemplateGroup;
export declare const getServiceTemplateGroupOutput: typeof import("./getServiceTemplateGroup").getServiceTemplateGroupOutput;
lazily(module.exports, ["getServiceTemplateGroup","getServiceTemplateGroupOutput"], () => require("./getServiceTemplateGroup"));

export type * from "./listServiceTemplateGroups";
export declare const listServiceTemplateGroups: typeof import("./listServiceTemplateGroups").listServiceTemplateGroups;
export declare const listServiceTemplateGroupsOutput: typeof import("./listServiceTemplateGroups").listServiceTemplateGroupsOutput;
lazily(module.exports, ["listServiceTemplateGroups","listServiceTemplateGroupsOutput"], () => require("./listServiceTemplateGroups"));

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

export type * from "./getVpnConnection";
export declare const getVpnConnection: typeof import("./getVpnConnection").getVpnConnection;
export declare const getVpnConnectionOutput: typeof import("./getVpnConnection").getVpnConnectionOutput;
lazily(module.exports, ["getVpnConnection","getVpnConnectionOutput"], () => require("./getVpnConnection"));

export type * from "./listVpnConnections";
export declare const listVpnConnections: typeof import("./listVpnConnections").listVpnConnections;
export declare const listVpnConnectionsOutput: typeof import("./listVpnConnections").listVpnConnectionsOutput;
lazily(module.exports, ["listVpnConnections","listVpnConnectionsOutput"], () => require("./listVpnConnections"));

export type * from "./getVpnGateway";
export declare const getVpnGateway: typeof import("./getVpnGateway").getVpnGateway;
export declare const getVpnGatewayOutput: typeof import("./getVpnGateway").getVpnGatewayOutput;
lazily(module.exports, ["getVpnGateway","getVpnGatewayOutput"], () => require("./getVpnGateway"));

export type * from "./listVpnGateways";
export declare const listVpnGateways: typeof import("./listVpnGateways").listVpnGateways;
export declare const listVpnGatewaysOutput: typeof import("./listVpnGateways").listVpnGatewaysOutput;
lazily(module.exports, ["listVpnGateways","listVpnGatewaysOutput"], () => require("./listVpnGateways"));
