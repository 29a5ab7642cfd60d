// One of everything that the documents' examples name, made by today's actions and kept in a folder, of which each test gets a
// copy. What a parameter names is put in by its name.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { present } from "../../found";
import { stage, UBUNTU, ZONE } from "../stage";
import { closeClouds, cloud, dcClient, type TestCloud, vpcClient } from "../support";

/** What stands in an example's place, by parameter, or by action and parameter. */
export type Values = Record<string, string>;

export interface Kept {
  directory: string;
  values: Values;
}

export async function keepScene(): Promise<Kept> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), "older-"));
  const secrets = { local: "local", other: "other" };
  const on = await stage({ dataDir: directory, rateLimit: false, secrets });
  const values = await build(on);
  await closeClouds();
  return { directory, values };
}

/** A cloud of its own with everything of the scene. */
export async function openScene({ directory }: Kept): Promise<TestCloud> {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), "older-"));
  fs.cpSync(directory, copy, { recursive: true });
  return cloud({ dataDir: copy, rateLimit: false, secrets: { local: "local", other: "other" } });
}

async function build(on: Awaited<ReturnType<typeof stage>>): Promise<Values> {
  const { vpc, vpcId, subnetId, pass } = on;
  const [running, other] = [await on.run(), await on.run()];
  const { NetworkInterface: eni } = await vpc.CreateNetworkInterface({
    ...{ VpcId: vpcId, SubnetId: subnetId, NetworkInterfaceName: "eni", SecondaryPrivateIpAddressCount: 1 },
  });
  const { NetworkInterface: second } = await vpc.CreateNetworkInterface({
    ...{ VpcId: vpcId, SubnetId: subnetId, NetworkInterfaceName: "second" },
  });
  const { AddressSet } = await vpc.AllocateAddresses({ AddressCount: 3 });
  const { RouteTable } = await vpc.CreateRouteTable({ VpcId: vpcId, RouteTableName: "spare" });
  const { NetworkAcl } = await vpc.CreateNetworkAcl({ VpcId: vpcId, NetworkAclName: "acl" });
  const { VpnGateway } = await vpc.CreateVpnGateway({
    ...{ VpcId: vpcId, VpnGatewayName: "vpn", InternetMaxBandwidthOut: 5 },
    ...{ InstanceChargeType: "PREPAID", InstanceChargePrepaid: { Period: 1 } },
  });
  const { CustomerGateway } = await vpc.CreateCustomerGateway({
    ...{ CustomerGatewayName: "here", IpAddress: "58.211.1.12" },
  });
  const { CustomerGateway: free } = await vpc.CreateCustomerGateway({
    ...{ CustomerGatewayName: "free", IpAddress: "58.211.1.13" },
  });
  await pass("1m");
  const order = { VpcId: vpcId, VpnGatewayId: VpnGateway.VpnGatewayId };
  await vpc.CreateVpnConnection({
    ...{ ...order, CustomerGatewayId: CustomerGateway.CustomerGatewayId, VpnConnectionName: "tunnel" },
    ...{
      PreShareKey: "secret12",
      SecurityPolicyDatabases: [{ LocalCidrBlock: "10.0.0.0/16", RemoteCidrBlock: ["192.168.0.0/24"] }],
    },
  });
  const { VpnConnectionSet } = await vpc.DescribeVpnConnections({});
  const gateway = { NetworkType: "VPC", NetworkInstanceId: vpcId, DirectConnectGatewayName: "line" };
  const { DirectConnectGateway } = await vpc.CreateDirectConnectGateway({ ...gateway, GatewayType: "NAT" });
  const { Vpc: peer } = await vpc.CreateVpc({ VpcName: "peer", CidrBlock: "172.16.0.0/16" });
  const { Vpc: fresh } = await vpc.CreateVpc({ VpcName: "fresh", CidrBlock: "192.168.0.0/16" });
  const { Subnet: spare } = await vpc.CreateSubnet({
    ...{ VpcId: vpcId, SubnetName: "spare", CidrBlock: "10.0.9.0/24", Zone: ZONE },
  });
  const { PeeringConnectionId } = await vpc.CreateVpcPeeringConnection({
    ...{ SourceVpcId: vpcId, DestinationVpcId: peer.VpcId, DestinationUin: "100000000001" },
    ...{ DestinationRegion: "ap-guangzhou", PeeringConnectionName: "peers" },
  });
  const { AddressSet: ips } = await vpc.DescribeAddresses({ AddressIds: AddressSet });
  const publicIp = (id: string) => present(ips.find(({ AddressId }) => AddressId === id)).AddressIp;
  const { NatGatewaySet } = await vpc.CreateNatGateway({
    ...{
      VpcId: vpcId,
      NatGatewayName: "nat",
      PublicIpAddresses: [publicIp(present(AddressSet[0])), publicIp(present(AddressSet[1]))],
    },
  });
  const { AddressTemplate } = await vpc.CreateAddressTemplate({
    AddressTemplateName: "a",
    Addresses: ["10.0.0.1"],
  });
  const { AddressTemplateGroup } = await vpc.CreateAddressTemplateGroup({
    ...{ AddressTemplateGroupName: "g", AddressTemplateIds: [AddressTemplate.AddressTemplateId] },
  });
  const { ServiceTemplate } = await vpc.CreateServiceTemplate({
    ServiceTemplateName: "s",
    Services: ["tcp:80"],
  });
  const { ServiceTemplateGroup } = await vpc.CreateServiceTemplateGroup({
    ...{ ServiceTemplateGroupName: "g", ServiceTemplateIds: [ServiceTemplate.ServiceTemplateId] },
  });
  const { SecurityGroup } = await vpc.CreateSecurityGroup({ GroupName: "g", GroupDescription: "d" });
  const { SecurityGroup: user } = await vpc.CreateSecurityGroup({ GroupName: "user", GroupDescription: "d" });
  await vpc.CreateSecurityGroupPolicies({
    SecurityGroupId: user.SecurityGroupId,
    SecurityGroupPolicySet: {
      Ingress: [
        {
          Action: "ACCEPT",
          Protocol: "TCP",
          Port: "80",
          AddressTemplate: { AddressId: AddressTemplate.AddressTemplateId },
        },
      ],
    },
  });
  const { HaVip } = await vpc.CreateHaVip({ VpcId: vpcId, SubnetId: subnetId, HaVipName: "vip" });
  const { Vpc: linked } = await vpc.CreateVpc({ VpcName: "linked", CidrBlock: "10.1.0.0/16" });
  const stranger = vpcClient(on.cloud, { secretId: "other", secretKey: "other" });
  const { Vpc: foreign } = await stranger.CreateVpc({ VpcName: "foreign", CidrBlock: "192.168.0.0/16" });
  const lines = dcClient(on.cloud);
  const line = { AccessPointId: "ap-1", LineOperator: "ChinaTelecom", PortType: "10GBase-LR" };
  const { DirectConnectIdSet } = await lines.CreateDirectConnect({ ...line, DirectConnectName: "line" });
  const { InstanceIdSet: classic } = await on.cvm.RunInstances({
    ...{ Placement: { Zone: ZONE }, ImageId: UBUNTU, InstanceType: "S5.MEDIUM4", InstanceCount: 2 },
  });
  await pass("1m");
  const attached = { NetworkInterfaceId: second.NetworkInterfaceId, InstanceId: running };
  await vpc.AttachNetworkInterface(attached);
  await vpc.AttachClassicLinkVpc({ VpcId: linked.VpcId, InstanceIds: [present(classic[1])] });
  await pass("1m");
  const { FlowLog } = await vpc.CreateFlowLog({
    ...{ VpcId: vpcId, FlowLogName: "log", ResourceType: "NETWORKINTERFACE" },
    ...{
      ResourceId: second.NetworkInterfaceId,
      TrafficType: "ACCEPT",
      CloudLogId: "4fb6a027-dc83-4dae-94fc-3d995025a239",
    },
  });
  const [instance] = (await on.cvm.DescribeInstances({ InstanceIds: [running] })).InstanceSet;
  const { NetworkInterfaceSet } = await vpc.DescribeNetworkInterfaces({
    NetworkInterfaceIds: [eni.NetworkInterfaceId],
  });
  const secondary = present(
    present(NetworkInterfaceSet[0]).PrivateIpAddressSet.find(({ Primary }) => !Primary),
  );
  const { KeyPair: unbound } = await on.cvm.CreateKeyPair({ KeyName: "free", ProjectId: 0 });
  // A key of nobody, to be imported.
  const { KeyPair: loose } = await on.cvm.CreateKeyPair({ KeyName: "loose", ProjectId: 0 });
  await on.cvm.DeleteKeyPairs({ KeyIds: [loose.KeyId] });
  const { KeyPair: bound } = await on.cvm.CreateKeyPair({ KeyName: "bound", ProjectId: 0 });
  const [stopped, keyed] = [await on.run(), await on.run()];
  const prepaidId = await on.run({
    ...{ InstanceChargeType: "PREPAID", InstanceChargePrepaid: { Period: 1 } },
    InternetAccessible: { InternetChargeType: "BANDWIDTH_PREPAID", InternetMaxBandwidthOut: 1 },
  });
  await on.cvm.StopInstances({ InstanceIds: [stopped, keyed] });
  await pass("1m");
  await on.cvm.AssociateInstancesKeyPairs({ InstanceIds: [keyed], KeyIds: [bound.KeyId] });
  await on.cvm.CreateImage({ InstanceId: other, ImageName: "own" });
  await on.cvm.CreateImage({ InstanceId: running, ImageName: "own2" });
  await pass("30m");
  const images = (
    await on.cvm.DescribeImages({ Filters: [{ Name: "image-type", Values: ["PRIVATE_IMAGE"] }] })
  ).ImageSet;
  const [imageId, imageId2] = images.map(({ ImageId }) => ImageId) as [string, string];
  await vpc.CreateSecurityGroupPolicies({
    SecurityGroupId: SecurityGroup.SecurityGroupId,
    SecurityGroupPolicySet: {
      Ingress: [{ Action: "ACCEPT", Protocol: "TCP", Port: "22", CidrBlock: "10.0.0.0/8" }],
    },
  });
  const { DirectConnectGateway: plain } = await vpc.CreateDirectConnectGateway({
    ...{ ...gateway, NetworkInstanceId: peer.VpcId, GatewayType: "NORMAL" },
  });
  const { DirectConnectTunnelIdSet } = await lines.CreateDirectConnectTunnel({
    ...{ DirectConnectId: present(DirectConnectIdSet[0]), DirectConnectTunnelName: "tunnel", Vlan: 7 },
    ...{ VpcId: peer.VpcId, DirectConnectGatewayId: plain.DirectConnectGatewayId },
    ...{ BgpPeer: { Asn: 64_600, AuthKey: "secret" }, RouteFilterPrefixes: [{ Cidr: "172.16.12.0/24" }] },
  });
  const { DirectConnectGateway: theirs } = await stranger.CreateDirectConnectGateway({
    ...{ NetworkType: "VPC", NetworkInstanceId: foreign.VpcId, DirectConnectGatewayName: "theirs" },
  });
  const asked = await dcClient(on.cloud, { secretId: "other", secretKey: "other" }).CreateDirectConnectTunnel(
    {
      ...{ DirectConnectId: present(DirectConnectIdSet[0]), DirectConnectTunnelName: "asked" },
      ...{ DirectConnectOwnerAccount: "100000000001", VpcId: foreign.VpcId },
      DirectConnectGatewayId: theirs.DirectConnectGatewayId,
    },
  );
  await pass("1m");
  const connectionId = present(VpnConnectionSet[0]).VpnConnectionId;
  return {
    ...{
      vpcId,
      unVpcId: vpcId,
      subnetId,
      "subnetIds.0": spare.SubnetId,
      peerVpcId: fresh.VpcId,
      peerUin: "100000000001",
    },
    ...{ routeTableId: RouteTable.RouteTableId, networkAclId: NetworkAcl.NetworkAclId },
    ...{
      natId: present(NatGatewaySet[0]).NatGatewayId,
      vpnGwId: VpnGateway.VpnGatewayId,
      vpnConnId: connectionId,
    },
    ...{ userGwId: CustomerGateway.CustomerGatewayId, peeringConnectionId: PeeringConnectionId },
    directConnectGatewayId: DirectConnectGateway.DirectConnectGatewayId,
    ...{
      networkInterfaceId: eni.NetworkInterfaceId,
      instanceId: running,
      zoneId: "100003",
      "zoneIds.0": "100003",
    },
    ...{ flowLogId: present(FlowLog[0]).FlowLogId, "sgIds.0": SecurityGroup.SecurityGroupId },
    ...{
      addressId: AddressTemplate.AddressTemplateId,
      addressGroupId: AddressTemplateGroup.AddressTemplateGroupId,
    },
    ...{
      serviceId: ServiceTemplate.ServiceTemplateId,
      serviceGroupId: ServiceTemplateGroup.ServiceTemplateGroupId,
    },
    ...{
      "addressGroup.0": AddressTemplate.AddressTemplateId,
      "serviceGroup.0": ServiceTemplate.ServiceTemplateId,
    },
    ...{ sgId: SecurityGroup.SecurityGroupId, imageId, "imageIds.0": imageId, "imageIds.1": imageId2 },
    ...{ "imgIdList.0": imageId, "instanceIds.0": running, "instanceIds.1": other, keyId: unbound.KeyId },
    ...{ "keyIds.0": unbound.KeyId, "uinList.0": "100000000002" },
    ...{
      "RunInstances.imageId": UBUNTU,
      "RunInstancesHour.imageId": UBUNTU,
      "InquiryInstancePrice.imageId": UBUNTU,
    },
    ...{ "InquiryInstancePriceHour.imageId": UBUNTU, "ResetInstances.imageId": UBUNTU },
    "StartInstances.instanceIds.0": stopped,
    "ResetInstancePassword.instanceIds.0": stopped,
    ...{ "ResizeInstance.instanceId": stopped, "ResizeInstanceHour.instanceId": stopped },
    ...{ "BindInstanceKey.instanceIds.0": stopped, "BindInstanceKey.instanceIds.1": stopped },
    ...{ "UnBindInstanceKey.instanceIds.0": keyed, "UnBindInstanceKey.instanceIds.1": keyed },
    "UnBindInstanceKey.keyId": bound.KeyId,
    ...{ "RenewInstance.instanceId": prepaidId, "SetAutoRenew.instanceIds.0": prepaidId },
    "ImportKeyPair.pubKey": loose.PublicKey,
    "UpdateInstanceBandwidth.instanceId": prepaidId,
    ...{
      directConnectId: present(DirectConnectIdSet[0]),
      directConnectTunnelId: present(DirectConnectTunnelIdSet[0]),
    },
    "AcceptDirectConnectTunnel.directConnectTunnelId": present(asked.DirectConnectTunnelIdSet[0]),
    "RefuseDirectConnectTunnel.directConnectTunnelId": present(asked.DirectConnectTunnelIdSet[0]),
    foreignVpcId: foreign.VpcId,
    nextHub: VpnGateway.VpnGatewayId,
    // Where one of them has to be another.
    "DeleteVpc.vpcId": fresh.VpcId,
    "DeleteSubnet.subnetId": spare.SubnetId,
    "DeleteUserGw.userGwId": free.CustomerGatewayId,
    "AddVpnConnEx.userGwId": free.CustomerGatewayId,
    "AttachClassicLinkVpc.vpcId": linked.VpcId,
    "AttachClassicLinkVpc.instanceIds.0": present(classic[0]),
    "DetachClassicLinkVpc.vpcId": linked.VpcId,
    "DetachClassicLinkVpc.instanceIds.0": present(classic[1]),
    "DescribeVpcClassicLink.vpcId": linked.VpcId,
    "AssociateVip.vipId": String(Number.parseInt(HaVip.HaVipId.slice("havip-".length), 36)),
    "AssociateVip.lanIp": present(present(instance).PrivateIpAddresses[0]),
    "DetachNetworkInterface.networkInterfaceId": second.NetworkInterfaceId,
    "MigrateNetworkInterface.networkInterfaceId": second.NetworkInterfaceId,
    "MigrateNetworkInterface.oldInstanceId": running,
    "MigrateNetworkInterface.newInstanceId": other,
    "UnassignPrivateIpAddresses.privateIpAddress.0": secondary.PrivateIpAddress,
    "MigratePrivateIpAddress.privateIpAddress": secondary.PrivateIpAddress,
    "MigratePrivateIpAddress.oldNetworkInterfaceId": eni.NetworkInterfaceId,
    "MigratePrivateIpAddress.newNetworkInterfaceId": second.NetworkInterfaceId,
    "EipBindNatGateway.assignedEipSet.0": publicIp(present(AddressSet[2])),
    "EipUnBindNatGateway.assignedEipSet.0": publicIp(present(AddressSet[1])),
    "CreateFlowLog.resourceId": DirectConnectGateway.DirectConnectGatewayId,
    "CreateFlowLog.vpcId": vpcId,
  };
}
