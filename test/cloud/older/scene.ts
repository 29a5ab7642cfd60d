// One of everything that the documents' examples name, made by today's actions and kept in a folder, of which each test gets a
// copy. What a parameter names is put in by its name.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { stage, UBUNTU, ZONE } from "../stage";
import { closeClouds, cloud, type TestCloud, vpcClient } from "../support";

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
  const order = { VpcId: vpcId, VpnGatewayId: VpnGateway!.VpnGatewayId! };
  await vpc.CreateVpnConnection({
    ...{ ...order, CustomerGatewayId: CustomerGateway!.CustomerGatewayId!, VpnConnectionName: "tunnel" },
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
    ...{ SourceVpcId: vpcId, DestinationVpcId: peer!.VpcId!, DestinationUin: "100000000001" },
    ...{ DestinationRegion: "ap-guangzhou", PeeringConnectionName: "peers" },
  });
  const { AddressSet: ips } = await vpc.DescribeAddresses({ AddressIds: AddressSet! });
  const publicIp = (id: string) => ips!.find(({ AddressId }) => AddressId === id)!.AddressIp!;
  const { NatGatewaySet } = await vpc.CreateNatGateway({
    ...{
      VpcId: vpcId,
      NatGatewayName: "nat",
      PublicIpAddresses: [publicIp(AddressSet![0]!), publicIp(AddressSet![1]!)],
    },
  });
  const { AddressTemplate } = await vpc.CreateAddressTemplate({
    AddressTemplateName: "a",
    Addresses: ["10.0.0.1"],
  });
  const { AddressTemplateGroup } = await vpc.CreateAddressTemplateGroup({
    ...{ AddressTemplateGroupName: "g", AddressTemplateIds: [AddressTemplate!.AddressTemplateId!] },
  });
  const { ServiceTemplate } = await vpc.CreateServiceTemplate({
    ServiceTemplateName: "s",
    Services: ["tcp:80"],
  });
  const { ServiceTemplateGroup } = await vpc.CreateServiceTemplateGroup({
    ...{ ServiceTemplateGroupName: "g", ServiceTemplateIds: [ServiceTemplate!.ServiceTemplateId!] },
  });
  const { SecurityGroup } = await vpc.CreateSecurityGroup({ GroupName: "g", GroupDescription: "d" });
  const { SecurityGroup: user } = await vpc.CreateSecurityGroup({ GroupName: "user", GroupDescription: "d" });
  await vpc.CreateSecurityGroupPolicies({
    SecurityGroupId: user!.SecurityGroupId!,
    SecurityGroupPolicySet: {
      Ingress: [
        {
          Action: "ACCEPT",
          Protocol: "TCP",
          Port: "80",
          AddressTemplate: { AddressId: AddressTemplate!.AddressTemplateId! },
        },
      ],
    },
  });
  const { HaVip } = await vpc.CreateHaVip({ VpcId: vpcId, SubnetId: subnetId, HaVipName: "vip" });
  const { Vpc: linked } = await vpc.CreateVpc({ VpcName: "linked", CidrBlock: "10.1.0.0/16" });
  const stranger = vpcClient(on.cloud, { secretId: "other", secretKey: "other" });
  const { Vpc: foreign } = await stranger.CreateVpc({ VpcName: "foreign", CidrBlock: "192.168.0.0/16" });
  const { InstanceIdSet: classic } = await on.cvm.RunInstances({
    ...{ Placement: { Zone: ZONE }, ImageId: UBUNTU, InstanceType: "S5.MEDIUM4", InstanceCount: 2 },
  });
  await pass("1m");
  const attached = { NetworkInterfaceId: second!.NetworkInterfaceId!, InstanceId: running };
  await vpc.AttachNetworkInterface(attached);
  await vpc.AttachClassicLinkVpc({ VpcId: linked!.VpcId!, InstanceIds: [classic![1]!] });
  await pass("1m");
  const { FlowLog } = await vpc.CreateFlowLog({
    ...{ VpcId: vpcId, FlowLogName: "log", ResourceType: "NETWORKINTERFACE" },
    ...{
      ResourceId: second!.NetworkInterfaceId!,
      TrafficType: "ACCEPT",
      CloudLogId: "4fb6a027-dc83-4dae-94fc-3d995025a239",
    },
  });
  const [instance] = (await on.cvm.DescribeInstances({ InstanceIds: [running] })).InstanceSet!;
  const { NetworkInterfaceSet } = await vpc.DescribeNetworkInterfaces({
    NetworkInterfaceIds: [eni!.NetworkInterfaceId!],
  });
  const secondary = NetworkInterfaceSet![0]!.PrivateIpAddressSet!.find(({ Primary }) => !Primary)!;
  const connectionId = VpnConnectionSet![0]!.VpnConnectionId!;
  return {
    ...{
      vpcId,
      unVpcId: vpcId,
      subnetId,
      "subnetIds.0": spare!.SubnetId!,
      peerVpcId: fresh!.VpcId!,
      peerUin: "100000000001",
    },
    ...{ routeTableId: RouteTable!.RouteTableId!, networkAclId: NetworkAcl!.NetworkAclId! },
    ...{
      natId: NatGatewaySet![0]!.NatGatewayId!,
      vpnGwId: VpnGateway!.VpnGatewayId!,
      vpnConnId: connectionId,
    },
    ...{ userGwId: CustomerGateway!.CustomerGatewayId!, peeringConnectionId: PeeringConnectionId! },
    directConnectGatewayId: DirectConnectGateway!.DirectConnectGatewayId!,
    ...{
      networkInterfaceId: eni!.NetworkInterfaceId!,
      instanceId: running,
      zoneId: "100003",
      "zoneIds.0": "100003",
    },
    ...{ flowLogId: FlowLog![0]!.FlowLogId!, "sgIds.0": SecurityGroup!.SecurityGroupId! },
    ...{
      addressId: AddressTemplate!.AddressTemplateId!,
      addressGroupId: AddressTemplateGroup!.AddressTemplateGroupId!,
    },
    ...{
      serviceId: ServiceTemplate!.ServiceTemplateId!,
      serviceGroupId: ServiceTemplateGroup!.ServiceTemplateGroupId!,
    },
    ...{
      "addressGroup.0": AddressTemplate!.AddressTemplateId!,
      "serviceGroup.0": ServiceTemplate!.ServiceTemplateId!,
    },
    foreignVpcId: foreign!.VpcId!,
    nextHub: VpnGateway!.VpnGatewayId!,
    // Where one of them has to be another.
    "DeleteVpc.vpcId": fresh!.VpcId!,
    "DeleteSubnet.subnetId": spare!.SubnetId!,
    "DeleteUserGw.userGwId": free!.CustomerGatewayId!,
    "AddVpnConnEx.userGwId": free!.CustomerGatewayId!,
    "AttachClassicLinkVpc.vpcId": linked!.VpcId!,
    "AttachClassicLinkVpc.instanceIds.0": classic![0]!,
    "DetachClassicLinkVpc.vpcId": linked!.VpcId!,
    "DetachClassicLinkVpc.instanceIds.0": classic![1]!,
    "DescribeVpcClassicLink.vpcId": linked!.VpcId!,
    "AssociateVip.vipId": String(Number.parseInt(HaVip!.HaVipId!.slice("havip-".length), 36)),
    "AssociateVip.lanIp": instance!.PrivateIpAddresses![0]!,
    "DetachNetworkInterface.networkInterfaceId": second!.NetworkInterfaceId!,
    "MigrateNetworkInterface.networkInterfaceId": second!.NetworkInterfaceId!,
    "MigrateNetworkInterface.oldInstanceId": running,
    "MigrateNetworkInterface.newInstanceId": other,
    "UnassignPrivateIpAddresses.privateIpAddress.0": secondary.PrivateIpAddress!,
    "MigratePrivateIpAddress.privateIpAddress": secondary.PrivateIpAddress!,
    "MigratePrivateIpAddress.oldNetworkInterfaceId": eni!.NetworkInterfaceId!,
    "MigratePrivateIpAddress.newNetworkInterfaceId": second!.NetworkInterfaceId!,
    "EipBindNatGateway.assignedEipSet.0": publicIp(AddressSet![2]!),
    "EipUnBindNatGateway.assignedEipSet.0": publicIp(AddressSet![1]!),
    "CreateFlowLog.resourceId": DirectConnectGateway!.DirectConnectGatewayId!,
    "CreateFlowLog.vpcId": vpcId,
  };
}
