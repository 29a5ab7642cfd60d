// A network with everything in it, made by the typed client through older actions alone; the provider then imports all of it, and
// has nothing to change.
import type { Api } from "../../../provider/api/client";
import { present } from "../../found";
import type { Lab } from "../../resources/lab";
import { openLab } from "../../resources/lab";
import { UBUNTU } from "../stage";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const pass = (advance: string) => lab.control("POST", "clock", { advance });

/** The direct connect line that tunnels go over: it is built by the vendor, and no older action asks for one. */
async function aLine({ dc }: Api): Promise<string> {
  const { DirectConnectIdSet } = await dc.CreateDirectConnect({
    ...{
      DirectConnectName: "line",
      AccessPointId: "ap-1",
      LineOperator: "ChinaTelecom",
      PortType: "10GBase-LR",
    },
  });
  await pass("2m");
  return present(DirectConnectIdSet[0]);
}

async function makeNetwork({ vpcv2 }: Api) {
  const made = await vpcv2.CreateVpc({
    ...{ vpcName: "old", cidrBlock: "10.0.0.0/16" },
    subnetSet: [{ subnetName: "a", cidrBlock: "10.0.1.0/24", zoneId: "100003" }],
  });
  const vpcId = made.uniqVpcId;
  const subnetId = present(made.subnetSet[0]).unSubnetId;
  const { unRouteTableId: routeTableId = "" } = await vpcv2.CreateRouteTable({
    vpcId,
    routeTableName: "out",
  });
  await vpcv2.AssociateRouteTable({ vpcId, subnetId, routeTableId });
  const { data: acl } = await vpcv2.CreateNetworkAcl({ vpcId, networkAclName: "guard" });
  await vpcv2.ModifyNetworkAclEntry({
    ...{ vpcId, networkAclId: acl.networkAclId, ruleDirection: 1 },
    networkAclEntrySet: [
      { desc: "web", ipProtocol: "tcp", cidrIp: "0.0.0.0/0", portRange: "443", action: 1 },
    ],
  });
  return { vpcId, subnetId, routeTableId, networkAclId: acl.networkAclId };
}

type Network = Awaited<ReturnType<typeof makeNetwork>>;

async function makeWaysOut({ vpcv2, cvmv2 }: Api, { vpcId, routeTableId }: Network) {
  const { data: addresses } = await cvmv2.CreateEip({ goodsNum: 1 });
  const eipId = present(addresses.eipIds[0]);
  const { billId } = await vpcv2.CreateNatGateway({
    ...{ natName: "nat", vpcId, maxConcurrent: 1_000_000, bandwidth: 100, autoAllocEipNum: 1 },
  });
  await pass("1m");
  const { data: order } = await vpcv2.QueryNatGatewayProductionStatus({ billId: billId });
  expect(order).toMatchObject({ status: 0 });
  const { data: gateways } = await vpcv2.DescribeNatGateway({ vpcId, natName: "nat" });
  const natId = present(gateways[0]).natId;
  const routeSet = [{ destinationCidrBlock: "0.0.0.0/0", nextType: "8", nextHub: natId }];
  await vpcv2.CreateRoute({ vpcId, routeTableId, routeSet });
  return { eipId, natId };
}

async function makeVpn({ vpcv2 }: Api, { vpcId }: Network) {
  await vpcv2.RunVpnGw({ name: "vpn", vpcId, bandwidth: 5, chargeType: "POSTPAID_BY_HOUR" });
  const { userGwId = "" } = await vpcv2.AddUserGw({ userGwName: "office", userGwAddr: "203.0.113.7" });
  await pass("1m");
  const { data: gateways } = await vpcv2.DescribeVpnGw({ vpcId });
  const { unVpnGwId: vpnGwId = "", vpnGwStatus } = present(gateways[0]);
  expect(vpnGwStatus).toBe(6);
  const { data } = await vpcv2.AddVpnConnEx({
    ...{ vpcId, vpnGwId, userGwId, vpnConnName: "tunnel", preSharedKey: "between you and me" },
    spdAcl: JSON.stringify({ "10.0.0.0/16": ["192.168.0.0/16"] }),
  });
  await pass("1m");
  expect(await vpcv2.DescribeVpcTaskResult({ taskId: data.taskId })).toMatchObject({ data: { status: 0 } });
  const { data: connections } = await vpcv2.DescribeVpnConn({ vpcId });
  return { vpnGwId, userGwId, vpnConnId: present(connections[0]).unVpnConnId };
}

async function makeMachine({ cvmv2 }: Api, { vpcId, subnetId }: Network, eipId: string) {
  const { data: group } = await cvmv2.CreateSecurityGroup({ sgName: "web", sgRemark: "from outside" });
  const sgId = group.sgId;
  const rule = { ipProtocol: "tcp", cidrIp: "0.0.0.0/0", portRange: "443", action: "accept" };
  await cvmv2.CreateSecurityGroupPolicy({ sgId, direction: "ingress", index: -1, policys: [rule] });
  const { unInstanceIds } = await cvmv2.RunInstancesHour({
    ...{ zoneId: 100_003, cpu: 2, mem: 4, imageId: UBUNTU, storageType: 5, storageSize: 0 },
    ...{ vpcId, subnetId, instanceName: "web", password: "Secret-1234" },
  });
  const instanceId = present(unInstanceIds[0]);
  await pass("2m");
  await cvmv2.ModifySecurityGroupsOfInstance({ instanceSet: [{ instanceId, sgIds: [sgId] }] });
  await cvmv2.EipBindInstance({ eipId, unInstanceId: instanceId });
  await pass("1m");
  const { instanceSet } = await cvmv2.DescribeInstances({ instanceIds: [instanceId] });
  expect(instanceSet).toMatchObject([{ status: 2, cpu: 2, mem: 4, zoneId: 100_003, instanceName: "web" }]);
  const countOf = async (status: number) => (await cvmv2.DescribeInstances({ status })).totalCount;
  expect([await countOf(2), await countOf(4), await countOf(10)]).toEqual([1, 0, 0]);
  return { instanceId, sgId };
}

async function makeTunnel(api: Api, { vpcId }: Network) {
  const { vpcv2, dcv2 } = api;
  const { data } = await vpcv2.CreateDirectConnectGateway({
    vpcId,
    directConnectGatewayName: "line",
    type: 1,
  });
  const directConnectGatewayId = data.directConnectGatewayId;
  const gateway = { vpcId, directConnectGatewayId };
  const translation = { originalIP: "10.0.1.9", translationIP: "138.0.0.1" };
  await vpcv2.CreateLocalIPTranslationNatRule({ ...gateway, localIPTranslation: [translation] });
  const acl = { protocol: "tcp", sourcePort: "80", destinationCidr: "192.168.0.0/16", destinationPort: "90" };
  await vpcv2.CreateLocalIPTranslationAclRule({ ...gateway, ...translation, aclRules: [acl] });
  expect(await vpcv2.DescribeLocalIPTranslationAclRule({ ...gateway, ...translation })).toMatchObject({
    data: [{ ...acl, aclRuleId: 1 }],
  });
  expect(await vpcv2.DescribeDirectConnectGateway({ vpcId })).toMatchObject({
    data: [{ type: 1, snatNum: 1 }],
  });
  const { directConnectTunnelId = "" } = await dcv2.CreateDirectConnectTunnel({
    ...{ ...gateway, directConnectId: await aLine(api), directConnectTunnelName: "office", region: "gz" },
    ...{ vlanId: 7, bgpPeers: { asn: "64600", authKey: "between you and me" } },
    ...{
      localGatewayIp: "169.254.70.1",
      peerGatewayIp: "169.254.70.2",
      peeringSubnetMask: "255.255.255.252",
    },
  });
  await pass("1m");
  expect(await dcv2.DescribeDirectConnectTunnels({ directConnectTunnelId })).toMatchObject({
    data: [{ status: 0, vlan: 7, region: "gz", peeringSubnetMask: "255.255.255.252", ownerAccount: "" }],
  });
  return { directConnectGatewayId, directConnectTunnelId };
}

/** What a program that says everything which an import found would change. */
async function differences(token: string, id: string): Promise<string[]> {
  const subject = lab.resource(token);
  if (!(await subject.import(id))) return [`there is no ${id}`];
  return subject.changes(subject.now.inputs);
}

test("what older actions made is imported, and nothing of it differs", async () => {
  const { api } = lab;
  const network = await makeNetwork(api);
  const out = await makeWaysOut(api, network);
  const vpn = await makeVpn(api, network);
  const machine = await makeMachine(api, network, out.eipId);
  const line = await makeTunnel(api, network);
  const all: Record<string, string> = {
    "vpc:Vpc": network.vpcId,
    "vpc:Subnet": network.subnetId,
    "vpc:RouteTable": network.routeTableId,
    "vpc:NetworkAcl": network.networkAclId,
    "vpc:NatGateway": out.natId,
    "vpc:Eip": out.eipId,
    "vpc:VpnGateway": vpn.vpnGwId,
    "vpc:CustomerGateway": vpn.userGwId,
    "vpc:VpnConnection": vpn.vpnConnId,
    "vpc:SecurityGroup": machine.sgId,
    "cvm:Instance": machine.instanceId,
    "vpc:DirectConnectGateway": line.directConnectGatewayId,
    "dc:DirectConnectTunnel": line.directConnectTunnelId,
  };
  const found = await Promise.all(
    Object.entries(all).map(async ([token, id]) => [token, await differences(token, id)] as const),
  );
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(found.map(([token]) => [token, []])));
});
