// A region of a VPC account in which every documented refusal can be caused, and one good request for each action in it.
// Refused calls change nothing, so that one scene serves them all.

import { present } from "../../found";
import type { Params } from "../errors/refusals";
import { type Stage, stage, ZONE } from "../stage";
import { buildPackages, ofPackages } from "./grounds/bandwidthPackage";
import { buildCcns, ofCcns } from "./grounds/ccn";
import { buildDirectConnect, ofDirectConnect } from "./grounds/directConnectGateway";
import { buildLogs, ofLogs } from "./grounds/flowLog";
import { buildHaVips, ofHaVips } from "./grounds/haVip";
import { buildIpv6, ofIpv6 } from "./grounds/ipv6CidrBlock";
import { buildNat, ofNat } from "./grounds/natGateway";
import { buildAcl, ofAcl } from "./grounds/networkAcl";
import { buildPeers, ofPeers } from "./grounds/peeringConnection";

const prepaid = { InstanceChargeType: "PREPAID", InstanceChargePrepaid: { Period: 1 } };

/** Ids of what is there. */
export type Scene = Awaited<ReturnType<typeof buildScene>>;

export async function buildScene() {
  const on = await stage({ rateLimit: false, secrets: { local: "local", other: "other" } });
  const networks = await buildNetworks(on);
  const groups = await buildGroups(on);
  const templates = await buildTemplates(on);
  const instances = await buildInstances(on);
  const interfaces = await buildInterfaces(on, networks, instances);
  const addresses = await buildAddresses(on, instances, interfaces);
  const tunnels = await buildTunnels(on);
  const packages = await buildPackages(on, addresses);
  const haVips = await buildHaVips(on, addresses);
  // The last of them is still being made when everything else is there.
  const nat = await buildNat(on, networks.other);
  const directConnect = await buildDirectConnect(on);
  const logged = {
    ...{ attached: interfaces.attached.id, free: interfaces.free.id },
    ...{ nat: nat.nat, guarded: nat.guarded, line: directConnect.gateway },
  };
  await on.cvm.TerminateInstances({ InstanceIds: [instances.leaving] });
  return {
    on,
    ...networks,
    ...groups,
    ...templates,
    ...instances,
    ...interfaces,
    ...addresses,
    ...tunnels,
    nat,
    packages,
    haVips,
    acl: await buildAcl(on, networks.other),
    directConnect,
    logs: await buildLogs(on, logged),
    peers: await buildPeers(on),
    six: await buildIpv6(on, { networks, interfaces }),
    ccns: await buildCcns(on, networks.other),
    ...(await buildYoung(on, haVips)),
  };
}

/** Things that are still being made. */
async function buildYoung(
  { vpc, vpcId, subnetId }: Stage,
  { waiting, waitingIp }: { waiting: string; waitingIp: string },
) {
  const wanted = { VpcId: vpcId, SubnetId: subnetId, NetworkInterfaceName: "young" };
  const { NetworkInterface } = await vpc.CreateNetworkInterface(wanted);
  const { AddressSet } = await vpc.AllocateAddresses({});
  const { BandwidthPackageId: youngPackage } = await vpc.CreateBandwidthPackage({});
  await vpc.HaVipAssociateAddressIp({ HaVipId: waiting, AddressIp: waitingIp });
  const made = await vpc.DescribeAddresses({ AddressIds: AddressSet });
  return {
    youngIp: present(made.AddressSet[0]).AddressIp,
    youngInterface: NetworkInterface.NetworkInterfaceId,
    young: present(AddressSet[0]),
    youngPackage: youngPackage,
  };
}

async function buildNetworks({ vpc, vpcId }: Stage) {
  const other = (await vpc.CreateVpc({ VpcName: "other", CidrBlock: "192.168.0.0/16" })).Vpc.VpcId;
  const table = (await vpc.CreateRouteTable({ VpcId: vpcId, RouteTableName: "own" })).RouteTable.RouteTableId;
  const Routes = [{ DestinationCidrBlock: "10.1.0.0/16", GatewayType: "NORMAL_CVM", GatewayId: "10.0.1.9" }];
  await vpc.CreateRoutes({ RouteTableId: table, Routes });
  const routeId = present(
    present((await vpc.DescribeRouteTables({ RouteTableIds: [table] })).RouteTableSet[0]).RouteSet[0],
  ).RouteId;
  const small = { VpcId: vpcId, SubnetName: "small", CidrBlock: "10.0.9.0/28", Zone: ZONE };
  const smallSubnet = (await vpc.CreateSubnet(small)).Subnet.SubnetId;
  const NewCidrBlocks = ["172.16.0.0/24"];
  await vpc.ModifyAssistantCidr({ VpcId: vpcId, NewCidrBlocks });
  const beside = { VpcId: vpcId, SubnetName: "beside", CidrBlock: "172.16.0.0/26", Zone: ZONE };
  await vpc.CreateSubnet(beside);
  return { other, table, routeId, smallSubnet };
}

async function buildGroups({ vpc }: Stage) {
  const made = await vpc.CreateSecurityGroup({ GroupName: "web", GroupDescription: "" });
  const group = made.SecurityGroup.SecurityGroupId;
  const rule = { Protocol: "TCP", Port: "22", CidrBlock: "0.0.0.0/0", Action: "ACCEPT" };
  await vpc.CreateSecurityGroupPolicies({
    SecurityGroupId: group,
    SecurityGroupPolicySet: { Ingress: [rule] },
  });
  return { group };
}

async function buildTemplates({ vpc }: Stage) {
  const addresses = await vpc.CreateAddressTemplate({ AddressTemplateName: "a", Addresses: ["10.0.0.1"] });
  const addressTemplate = addresses.AddressTemplate.AddressTemplateId;
  const addressGroup = await vpc.CreateAddressTemplateGroup({
    AddressTemplateGroupName: "a",
    AddressTemplateIds: [addressTemplate],
  });
  const services = await vpc.CreateServiceTemplate({ ServiceTemplateName: "s", Services: ["tcp:80"] });
  const serviceTemplate = services.ServiceTemplate.ServiceTemplateId;
  const serviceGroup = await vpc.CreateServiceTemplateGroup({
    ServiceTemplateGroupName: "s",
    ServiceTemplateIds: [serviceTemplate],
  });
  return {
    addressTemplate,
    serviceTemplate,
    addressTemplateGroup: addressGroup.AddressTemplateGroup.AddressTemplateGroupId,
    serviceTemplateGroup: serviceGroup.ServiceTemplateGroup.ServiceTemplateGroupId,
  };
}

async function buildInstances(on: Stage) {
  const open = { InternetAccessible: { InternetMaxBandwidthOut: 5, PublicIpAssigned: true } };
  const classic = { VirtualPrivateCloud: undefined };
  const linked = await on.run(classic);
  await on.vpc.AttachClassicLinkVpc({ VpcId: on.vpcId, InstanceIds: [linked] });
  return {
    instance: await on.run(),
    bound: await on.run(),
    leaving: await on.run(),
    open: await on.run(open),
    classic: await on.run(classic),
    linked,
  };
}

async function makeInterface(
  { vpc, vpcId, pass }: Stage,
  SubnetId: string,
  SecondaryPrivateIpAddressCount: number,
) {
  const wanted = { VpcId: vpcId, SubnetId, NetworkInterfaceName: "eni", SecondaryPrivateIpAddressCount };
  const { NetworkInterface } = await vpc.CreateNetworkInterface(wanted);
  await pass("10s");
  return {
    id: NetworkInterface.NetworkInterfaceId,
    ips: NetworkInterface.PrivateIpAddressSet.map((ip) => ip.PrivateIpAddress),
  };
}

async function buildInterfaces(
  on: Stage,
  { smallSubnet }: { smallSubnet: string },
  { instance }: { instance: string },
) {
  const [free, attached] = [await makeInterface(on, on.subnetId, 2), await makeInterface(on, smallSubnet, 1)];
  await on.vpc.AttachNetworkInterface({ NetworkInterfaceId: attached.id, InstanceId: instance });
  await on.pass("10s");
  return { free, attached };
}

async function buildAddresses(
  { vpc, pass, cloud }: Stage,
  { bound, leaving }: { bound: string; leaving: string },
  { free }: { free: { id: string; ips: string[] } },
) {
  const { AddressSet } = await vpc.AllocateAddresses({ AddressCount: 17 });
  await pass("5s");
  const [unbound, onInstance, onLeaving, onInterface, blocked, blockedBound, arrears, ...spare] = AddressSet;
  await vpc.AssociateAddress({ AddressId: present(onInstance), InstanceId: bound });
  await vpc.AssociateAddress({ AddressId: present(onLeaving), InstanceId: leaving });
  const [first, second] = free.ips.map((ip) => ({ NetworkInterfaceId: free.id, PrivateIpAddress: ip }));
  await vpc.AssociateAddress({ AddressId: present(blockedBound), ...first });
  await vpc.AssociateAddress({ AddressId: present(onInterface), ...second });
  await vpc.ReleaseAddresses({ AddressIds: spare });
  await pass("5s");
  for (const id of [blocked, blockedBound])
    await cloud.control("POST", "drift", { id, set: { IsBlocked: true } });
  await cloud.control("POST", "drift", { id: arrears, set: { IsArrears: true } });
  return {
    unbound: present(unbound),
    onInstance: present(onInstance),
    onLeaving: present(onLeaving),
    onInterface: present(onInterface),
    blocked: present(blocked),
    blockedBound: present(blockedBound),
    arrears: present(arrears),
  };
}

async function buildTunnels({ vpc, vpcId, pass }: Stage) {
  const wanted = { VpcId: vpcId, VpnGatewayName: "vpn", InternetMaxBandwidthOut: 5 };
  const gateway = (await vpc.CreateVpnGateway({ ...wanted, ...prepaid })).VpnGateway.VpnGatewayId;
  const postpaid = (await vpc.CreateVpnGateway(wanted)).VpnGateway.VpnGatewayId;
  await pass("1m");
  const office = { CustomerGatewayName: "office", IpAddress: "58.211.1.12" };
  const customer = (await vpc.CreateCustomerGateway(office)).CustomerGateway.CustomerGatewayId;
  await vpc.CreateVpnConnection({
    VpcId: vpcId,
    VpnGatewayId: gateway,
    CustomerGatewayId: customer,
    VpnConnectionName: "tunnel",
    PreShareKey: "secret",
    SecurityPolicyDatabases: [{ LocalCidrBlock: "10.0.1.0/24", RemoteCidrBlock: ["10.1.0.0/16"] }],
  });
  await pass("20s");
  const connection = present((await vpc.DescribeVpnConnections({})).VpnConnectionSet[0]).VpnConnectionId;
  return { gateway, postpaid, customer, connection };
}

const route = { DestinationCidrBlock: "10.2.0.0/16", GatewayType: "NORMAL_CVM", GatewayId: "10.0.1.9" };
const rule = { Protocol: "TCP", Port: "80", CidrBlock: "0.0.0.0/0", Action: "ACCEPT" };
const ids = (name: string, id: string) => ({ [name]: [id] });

/** One good request for each action. */
export function goodRequests(scene: Scene): Record<string, Params> {
  return {
    ...ofNetworks(scene),
    ...ofRules(scene),
    ...ofAddresses(scene),
    ...ofInterfaces(scene),
    ...ofTunnels(scene),
    ...ofNat(scene.nat),
    ...ofPackages(scene.packages),
    ...ofHaVips(scene.haVips),
    ...ofIpv6(scene.six),
    ...ofAcl(scene.acl),
    ...ofDirectConnect(scene.directConnect),
    ...ofLogs(scene.logs),
    ...ofCcns(scene.ccns),
    ...ofPeers(scene.peers),
  };
}

function ofNetworks({ on, table, routeId, linked, classic }: Scene): Record<string, Params> {
  const [VpcId, SubnetId, RouteTableId] = [on.vpcId, on.subnetId, table];
  return {
    CreateVpc: { VpcName: "new", CidrBlock: "10.2.0.0/16" },
    DescribeVpcs: ids("VpcIds", VpcId),
    ModifyVpcAttribute: { VpcId, VpcName: "new" },
    DeleteVpc: { VpcId },
    ModifyAssistantCidr: { VpcId, NewCidrBlocks: ["172.20.0.0/16"] },
    CreateDefaultVpc: {},
    DescribeAccountAttributes: {},
    DescribeVpcTaskResult: { TaskId: "x" },
    CreateSubnet: { VpcId, SubnetName: "new", CidrBlock: "10.0.2.0/24", Zone: ZONE },
    DescribeSubnets: ids("SubnetIds", SubnetId),
    ModifySubnetAttribute: { SubnetId, SubnetName: "new" },
    DeleteSubnet: { SubnetId },
    CreateRouteTable: { VpcId, RouteTableName: "new" },
    DescribeRouteTables: ids("RouteTableIds", RouteTableId),
    ModifyRouteTableAttribute: { RouteTableId, RouteTableName: "new" },
    ReplaceRouteTableAssociation: { SubnetId, RouteTableId },
    DeleteRouteTable: { RouteTableId },
    CreateRoutes: { RouteTableId, Routes: [route] },
    ReplaceRoutes: { RouteTableId, Routes: [{ ...route, RouteId: routeId }] },
    ResetRoutes: { RouteTableId, RouteTableName: "new", Routes: [route] },
    DeleteRoutes: { RouteTableId, Routes: [{ RouteId: routeId }] },
    EnableRoutes: { RouteTableId, RouteIds: [routeId] },
    DisableRoutes: { RouteTableId, RouteIds: [routeId] },
    DescribeUsedIpAddress: { VpcId },
    DescribeVpcPrivateIpAddresses: { VpcId, PrivateIpAddresses: ["10.0.1.2"] },
    AttachClassicLinkVpc: { VpcId, InstanceIds: [classic] },
    DescribeClassicLinkInstances: {},
    DetachClassicLinkVpc: { VpcId, InstanceIds: [linked] },
  };
}

function ofRules(scene: Scene): Record<string, Params> {
  const SecurityGroupId = scene.group;
  const AddressTemplateId = scene.addressTemplate;
  const AddressTemplateGroupId = scene.addressTemplateGroup;
  const ServiceTemplateId = scene.serviceTemplate;
  const ServiceTemplateGroupId = scene.serviceTemplateGroup;
  const set = (SecurityGroupPolicySet: object) => ({ SecurityGroupId, SecurityGroupPolicySet });
  return {
    CreateSecurityGroup: { GroupName: "new", GroupDescription: "" },
    CreateSecurityGroupWithPolicies: {
      GroupName: "new",
      GroupDescription: "",
      SecurityGroupPolicySet: {
        Ingress: [{ Protocol: "TCP", SecurityGroupId, Action: "ACCEPT" }],
        Egress: [],
      },
    },
    DescribeSecurityGroups: ids("SecurityGroupIds", SecurityGroupId),
    ModifySecurityGroupAttribute: { SecurityGroupId, GroupName: "new" },
    DeleteSecurityGroup: { SecurityGroupId },
    DescribeSecurityGroupAssociationStatistics: ids("SecurityGroupIds", SecurityGroupId),
    DescribeSecurityGroupPolicies: { SecurityGroupId },
    DescribeSecurityGroupReferences: ids("SecurityGroupIds", SecurityGroupId),
    CreateSecurityGroupPolicies: set({ Ingress: [rule] }),
    ReplaceSecurityGroupPolicy: set({ Ingress: [{ ...rule, PolicyIndex: 0 }] }),
    DeleteSecurityGroupPolicies: set({ Ingress: [{ PolicyIndex: 0 }] }),
    ModifySecurityGroupPolicies: set({ Ingress: [rule], Egress: [] }),
    CreateAddressTemplate: { AddressTemplateName: "new", Addresses: ["10.0.0.1"] },
    DescribeAddressTemplates: { Filters: [{ Name: "address-template-id", Values: [AddressTemplateId] }] },
    ModifyAddressTemplateAttribute: { AddressTemplateId, Addresses: ["10.0.0.2"] },
    DeleteAddressTemplate: { AddressTemplateId },
    CreateAddressTemplateGroup: { AddressTemplateGroupName: "new", AddressTemplateIds: [AddressTemplateId] },
    DescribeAddressTemplateGroups: {
      Filters: [{ Name: "address-template-group-id", Values: [AddressTemplateGroupId] }],
    },
    ModifyAddressTemplateGroupAttribute: { AddressTemplateGroupId, AddressTemplateIds: [AddressTemplateId] },
    DeleteAddressTemplateGroup: { AddressTemplateGroupId },
    CreateServiceTemplate: { ServiceTemplateName: "new", Services: ["tcp:80"] },
    DescribeServiceTemplates: { Filters: [{ Name: "service-template-id", Values: [ServiceTemplateId] }] },
    ModifyServiceTemplateAttribute: { ServiceTemplateId, Services: ["tcp:81"] },
    DeleteServiceTemplate: { ServiceTemplateId },
    CreateServiceTemplateGroup: { ServiceTemplateName: "new", ServiceTemplateIds: [ServiceTemplateId] },
    DescribeServiceTemplateGroups: {
      Filters: [{ Name: "service-template-group-id", Values: [ServiceTemplateGroupId] }],
    },
    ModifyServiceTemplateGroupAttribute: { ServiceTemplateGroupId, ServiceTemplateIds: [ServiceTemplateId] },
    DeleteServiceTemplateGroup: { ServiceTemplateGroupId },
  };
}

function ofAddresses(scene: Scene): Record<string, Params> {
  const AddressId = scene.unbound;
  return {
    AllocateAddresses: {},
    DescribeAddresses: ids("AddressIds", AddressId),
    DescribeAddressQuota: {},
    ModifyAddressAttribute: { AddressId, AddressName: "new" },
    ModifyAddressesBandwidth: { AddressIds: [AddressId], InternetMaxBandwidthOut: 5 },
    ModifyAddressInternetChargeType: {
      AddressId,
      InternetChargeType: "BANDWIDTH_POSTPAID_BY_HOUR",
      InternetMaxBandwidthOut: 5,
    },
    AssociateAddress: { AddressId, InstanceId: scene.instance },
    DisassociateAddress: { AddressId: scene.onInstance },
    ReleaseAddresses: { AddressIds: [AddressId] },
    TransformAddress: { InstanceId: scene.open },
    AdjustPublicAddress: { InstanceId: scene.open },
    DescribeTaskResult: { TaskId: 1 },
  };
}

function ofInterfaces(scene: Scene): Record<string, Params> {
  const { on, free, attached, instance, bound, smallSubnet } = scene;
  const groups = ids("SecurityGroupIds", scene.group);
  const NetworkInterfaceId = free.id;
  const third = [{ PrivateIpAddress: free.ips[2] }];
  return {
    CreateNetworkInterface: { VpcId: on.vpcId, SubnetId: smallSubnet, NetworkInterfaceName: "new" },
    DescribeNetworkInterfaces: ids("NetworkInterfaceIds", NetworkInterfaceId),
    ModifyNetworkInterfaceAttribute: { NetworkInterfaceId, NetworkInterfaceName: "new" },
    DeleteNetworkInterface: { NetworkInterfaceId },
    AssociateNetworkInterfaceSecurityGroups: { ...ids("NetworkInterfaceIds", NetworkInterfaceId), ...groups },
    DisassociateNetworkInterfaceSecurityGroups: {
      ...ids("NetworkInterfaceIds", NetworkInterfaceId),
      ...groups,
    },
    AssignPrivateIpAddresses: { NetworkInterfaceId, SecondaryPrivateIpAddressCount: 1 },
    UnassignPrivateIpAddresses: { NetworkInterfaceId, PrivateIpAddresses: third },
    ModifyPrivateIpAddressesAttribute: { NetworkInterfaceId, PrivateIpAddresses: third },
    MigratePrivateIpAddress: {
      SourceNetworkInterfaceId: NetworkInterfaceId,
      DestinationNetworkInterfaceId: attached.id,
      PrivateIpAddress: free.ips[2],
    },
    AttachNetworkInterface: { NetworkInterfaceId, InstanceId: instance },
    DetachNetworkInterface: { NetworkInterfaceId: attached.id, InstanceId: instance },
    MigrateNetworkInterface: {
      NetworkInterfaceId: attached.id,
      SourceInstanceId: instance,
      DestinationInstanceId: bound,
    },
  };
}

function ofTunnels({ on, gateway, customer, connection }: Scene): Record<string, Params> {
  const [VpnGatewayId, CustomerGatewayId, VpnConnectionId] = [gateway, customer, connection];
  const both = { VpnGatewayId, VpnConnectionId };
  const wider = { VpnGatewayId, InternetMaxBandwidthOut: 50 };
  return {
    CreateCustomerGateway: { CustomerGatewayName: "new", IpAddress: "58.211.1.13" },
    DescribeCustomerGateways: ids("CustomerGatewayIds", CustomerGatewayId),
    DescribeCustomerGatewayVendors: {},
    ModifyCustomerGatewayAttribute: { CustomerGatewayId, CustomerGatewayName: "new" },
    DeleteCustomerGateway: { CustomerGatewayId },
    CreateVpnGateway: { VpcId: on.vpcId, VpnGatewayName: "new", InternetMaxBandwidthOut: 5 },
    DescribeVpnGateways: ids("VpnGatewayIds", VpnGatewayId),
    SetVpnGatewaysRenewFlag: { ...ids("VpnGatewayIds", VpnGatewayId), AutoRenewFlag: 1 },
    ModifyVpnGatewayAttribute: { VpnGatewayId, VpnGatewayName: "new" },
    DeleteVpnGateway: { VpnGatewayId },
    ResetVpnGatewayInternetMaxBandwidth: wider,
    RenewVpnGateway: { VpnGatewayId, InstanceChargePrepaid: { Period: 1 } },
    InquiryPriceCreateVpnGateway: { InternetMaxBandwidthOut: 5 },
    InquiryPriceRenewVpnGateway: { VpnGatewayId, InstanceChargePrepaid: { Period: 1 } },
    InquiryPriceResetVpnGatewayInternetMaxBandwidth: wider,
    CreateVpnConnection: {
      VpcId: on.vpcId,
      VpnGatewayId,
      CustomerGatewayId,
      VpnConnectionName: "new",
      PreShareKey: "secret",
      SecurityPolicyDatabases: [{ LocalCidrBlock: "10.0.1.0/24", RemoteCidrBlock: ["10.3.0.0/16"] }],
    },
    DescribeVpnConnections: ids("VpnConnectionIds", VpnConnectionId),
    ModifyVpnConnectionAttribute: { VpnConnectionId, PreShareKey: "other" },
    ResetVpnConnection: both,
    DeleteVpnConnection: both,
    DownloadCustomerGatewayConfiguration: {
      ...both,
      CustomerGatewayVendor: { Platform: "ios", SoftwareVersion: "V15.4", VendorName: "cisco" },
      InterfaceName: "eth0",
    },
  };
}
