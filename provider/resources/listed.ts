// Generated from the folders of resources, functions and holders by tools/generate/register.ts: run `npm run generate`.
import type { Listed } from "../lifecycle/run/registry";

export const resources: Listed["resources"] = {
  "cbs:AutoSnapshotPolicy": () => (require("./cbs/autoSnapshotPolicy") as typeof import("./cbs/autoSnapshotPolicy")).autoSnapshotPolicy,
  "cbs:AutoSnapshotPolicyAttachment": () => (require("./cbs/autoSnapshotPolicyAttachment") as typeof import("./cbs/autoSnapshotPolicyAttachment")).autoSnapshotPolicyAttachment,
  "cbs:Disk": () => (require("./cbs/disk") as typeof import("./cbs/disk")).disk,
  "cbs:DiskAttachment": () => (require("./cbs/diskAttachment") as typeof import("./cbs/diskAttachment")).diskAttachment,
  "cbs:DiskBackup": () => (require("./cbs/diskBackup") as typeof import("./cbs/diskBackup")).diskBackup,
  "cbs:DiskBackupRollback": () => (require("./cbs/diskBackupRollback") as typeof import("./cbs/diskBackupRollback")).diskBackupRollback,
  "cbs:DiskInitialization": () => (require("./cbs/diskInitialization") as typeof import("./cbs/diskInitialization")).diskInitialization,
  "cbs:Snapshot": () => (require("./cbs/snapshot") as typeof import("./cbs/snapshot")).snapshot,
  "cbs:SnapshotCopy": () => (require("./cbs/snapshotCopy") as typeof import("./cbs/snapshotCopy")).snapshotCopy,
  "cbs:SnapshotRollback": () => (require("./cbs/snapshotRollback") as typeof import("./cbs/snapshotRollback")).snapshotRollback,
  "cbs:SnapshotSharePermission": () => (require("./cbs/snapshotSharePermission") as typeof import("./cbs/snapshotSharePermission")).snapshotSharePermission,
  "cvm:Image": () => (require("./cvm/image") as typeof import("./cvm/image")).image,
  "cvm:ImageCopy": () => (require("./cvm/imageCopy") as typeof import("./cvm/imageCopy")).imageCopy,
  "cvm:ImageSharePermission": () => (require("./cvm/imageSharePermission") as typeof import("./cvm/imageSharePermission")).imageSharePermission,
  "cvm:Instance": () => (require("./cvm/instance") as typeof import("./cvm/instance")).instance,
  "cvm:InstanceReboot": () => (require("./cvm/instanceReboot") as typeof import("./cvm/instanceReboot")).instanceReboot,
  "cvm:KeyPair": () => (require("./cvm/keyPair") as typeof import("./cvm/keyPair")).keyPair,
  "cvm:PlacementGroup": () => (require("./cvm/placementGroup") as typeof import("./cvm/placementGroup")).placementGroup,
  "vpc:AddressTemplate": () => (require("./vpc/addressTemplate") as typeof import("./vpc/addressTemplate")).addressTemplate,
  "vpc:AddressTemplateGroup": () => (require("./vpc/addressTemplateGroup") as typeof import("./vpc/addressTemplateGroup")).addressTemplateGroup,
  "vpc:CustomerGateway": () => (require("./vpc/customerGateway") as typeof import("./vpc/customerGateway")).customerGateway,
  "vpc:DirectConnectGateway": () => (require("./vpc/directConnectGateway") as typeof import("./vpc/directConnectGateway")).directConnectGateway,
  "vpc:Eip": () => (require("./vpc/eip") as typeof import("./vpc/eip")).eip,
  "vpc:EipAssociation": () => (require("./vpc/eipAssociation") as typeof import("./vpc/eipAssociation")).eipAssociation,
  "vpc:FlowLog": () => (require("./vpc/flowLog") as typeof import("./vpc/flowLog")).flowLog,
  "vpc:NatGateway": () => (require("./vpc/natGateway") as typeof import("./vpc/natGateway")).natGateway,
  "vpc:NatGatewayDnatRule": () => (require("./vpc/natGatewayDnatRule") as typeof import("./vpc/natGatewayDnatRule")).natGatewayDnatRule,
  "vpc:NatGatewaySnatRule": () => (require("./vpc/natGatewaySnatRule") as typeof import("./vpc/natGatewaySnatRule")).natGatewaySnatRule,
  "vpc:NetworkAcl": () => (require("./vpc/networkAcl") as typeof import("./vpc/networkAcl")).networkAcl,
  "vpc:NetworkAclAssociation": () => (require("./vpc/networkAclAssociation") as typeof import("./vpc/networkAclAssociation")).networkAclAssociation,
  "vpc:NetworkInterface": () => (require("./vpc/networkInterface") as typeof import("./vpc/networkInterface")).networkInterface,
  "vpc:NetworkInterfaceAttachment": () => (require("./vpc/networkInterfaceAttachment") as typeof import("./vpc/networkInterfaceAttachment")).networkInterfaceAttachment,
  "vpc:PrivateIpAddress": () => (require("./vpc/privateIpAddress") as typeof import("./vpc/privateIpAddress")).privateIpAddress,
  "vpc:Route": () => (require("./vpc/route") as typeof import("./vpc/route")).route,
  "vpc:RouteTable": () => (require("./vpc/routeTable") as typeof import("./vpc/routeTable")).routeTable,
  "vpc:RouteTableAssociation": () => (require("./vpc/routeTableAssociation") as typeof import("./vpc/routeTableAssociation")).routeTableAssociation,
  "vpc:SecurityGroup": () => (require("./vpc/securityGroup") as typeof import("./vpc/securityGroup")).securityGroup,
  "vpc:SecurityGroupRule": () => (require("./vpc/securityGroupRule") as typeof import("./vpc/securityGroupRule")).securityGroupRule,
  "vpc:SecurityGroupRules": () => (require("./vpc/securityGroupRules") as typeof import("./vpc/securityGroupRules")).securityGroupRules,
  "vpc:ServiceTemplate": () => (require("./vpc/serviceTemplate") as typeof import("./vpc/serviceTemplate")).serviceTemplate,
  "vpc:ServiceTemplateGroup": () => (require("./vpc/serviceTemplateGroup") as typeof import("./vpc/serviceTemplateGroup")).serviceTemplateGroup,
  "vpc:Subnet": () => (require("./vpc/subnet") as typeof import("./vpc/subnet")).subnet,
  "vpc:Vpc": () => (require("./vpc/vpc") as typeof import("./vpc/vpc")).vpc,
  "vpc:VpnConnection": () => (require("./vpc/vpnConnection") as typeof import("./vpc/vpnConnection")).vpnConnection,
  "vpc:VpnConnectionReset": () => (require("./vpc/vpnConnectionReset") as typeof import("./vpc/vpnConnectionReset")).vpnConnectionReset,
  "vpc:VpnGateway": () => (require("./vpc/vpnGateway") as typeof import("./vpc/vpnGateway")).vpnGateway,
};

export const functions: Listed["functions"] = {
  "api:call": () => (require("../functions/api/call") as typeof import("../functions/api/call")).call,
  "cvm:getImage": () => (require("../functions/cvm/getImage") as typeof import("../functions/cvm/getImage")).getImage,
  "cvm:getImages": () => (require("../functions/cvm/getImages") as typeof import("../functions/cvm/getImages")).getImages,
  "cvm:getInstanceTypes": () => (require("../functions/cvm/getInstanceTypes") as typeof import("../functions/cvm/getInstanceTypes")).getInstanceTypes,
  "cvm:getRegions": () => (require("../functions/cvm/getRegions") as typeof import("../functions/cvm/getRegions")).getRegions,
  "cvm:getZones": () => (require("../functions/cvm/getZones") as typeof import("../functions/cvm/getZones")).getZones,
  "vpc:getCustomerGatewayConfiguration": () => (require("../functions/vpc/getCustomerGatewayConfiguration") as typeof import("../functions/vpc/getCustomerGatewayConfiguration")).getCustomerGatewayConfiguration,
  "vpc:getCustomerGatewayVendors": () => (require("../functions/vpc/getCustomerGatewayVendors") as typeof import("../functions/vpc/getCustomerGatewayVendors")).getCustomerGatewayVendors,
};

export const holders: Listed["holders"] = {
  "vpc:ClassicLink": () => (require("../holders/vpc/classicLink") as typeof import("../holders/vpc/classicLink")).classicLink,
};

export const listable: Listed["listable"] = ["cbs:AutoSnapshotPolicy","cbs:Disk","cbs:DiskBackup","cbs:Snapshot","cvm:Image","cvm:Instance","cvm:KeyPair","cvm:PlacementGroup","vpc:AddressTemplate","vpc:AddressTemplateGroup","vpc:CustomerGateway","vpc:DirectConnectGateway","vpc:Eip","vpc:FlowLog","vpc:NatGateway","vpc:NetworkAcl","vpc:NetworkInterface","vpc:RouteTable","vpc:SecurityGroup","vpc:ServiceTemplate","vpc:ServiceTemplateGroup","vpc:Subnet","vpc:Vpc","vpc:VpnConnection","vpc:VpnGateway"];
