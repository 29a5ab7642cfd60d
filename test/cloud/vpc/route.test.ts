// Route tables and routes as the official SDK sees them.

import { present } from "../../found";
import { closeClouds, cloud, codeOf, type VpcClient, vpcClient } from "../support";

afterEach(closeClouds);

async function network() {
  const client = vpcClient(await cloud());
  const { Vpc } = await client.CreateVpc({ VpcName: "main", CidrBlock: "10.0.0.0/16" });
  const vpcId = Vpc.VpcId;
  const { Subnet } = await client.CreateSubnet({
    VpcId: vpcId,
    SubnetName: "a",
    CidrBlock: "10.0.1.0/24",
    Zone: "ap-guangzhou-3",
  });
  return { client, vpcId, subnetId: Subnet.SubnetId, mainId: Subnet.RouteTableId };
}

async function makeTable(client: VpcClient, VpcId: string, RouteTableName = "own"): Promise<string> {
  return (await client.CreateRouteTable({ VpcId, RouteTableName })).RouteTable.RouteTableId;
}

async function tableOf(client: VpcClient, RouteTableId: string) {
  return present((await client.DescribeRouteTables({ RouteTableIds: [RouteTableId] })).RouteTableSet[0]);
}

const route = (DestinationCidrBlock: string, GatewayId = "10.0.1.5") => ({
  DestinationCidrBlock,
  GatewayType: "NORMAL_CVM",
  GatewayId,
});

/** DeleteRoutes needs a number only, whatever the SDK's type says. */
const numbered = (RouteId: number) => ({ RouteId }) as never;

test("a subnet joins the default table, moves to another, and back", async () => {
  const { client, vpcId, subnetId, mainId } = await network();
  const { RouteTable: made } = await client.CreateRouteTable({ VpcId: vpcId, RouteTableName: "own" });
  expect(made).toMatchObject({ AssociationSet: [], RouteSet: [], Main: false, RouteTableName: "own" });
  const ownId = made.RouteTableId;
  expect((await tableOf(client, mainId)).AssociationSet).toEqual([
    { SubnetId: subnetId, RouteTableId: mainId },
  ]);
  await client.ReplaceRouteTableAssociation({ SubnetId: subnetId, RouteTableId: ownId });
  expect(await tableOf(client, ownId)).toMatchObject({ AssociationSet: [{ SubnetId: subnetId }] });
  expect(present((await client.DescribeSubnets({ SubnetIds: [subnetId] })).SubnetSet[0]).RouteTableId).toBe(
    ownId,
  );
  expect(await codeOf(client.DeleteRouteTable({ RouteTableId: ownId }))).toBe(
    "UnsupportedOperation.DelRouteWithSubnet",
  );
  expect(await codeOf(client.DeleteVpc({ VpcId: vpcId }))).toBe("ResourceInUse");
  await client.ReplaceRouteTableAssociation({ SubnetId: subnetId, RouteTableId: mainId });
  await client.ModifyRouteTableAttribute({ RouteTableId: ownId, RouteTableName: "renamed" });
  expect((await tableOf(client, ownId)).RouteTableName).toBe("renamed");
  await client.DeleteRouteTable({ RouteTableId: ownId });
  expect(await codeOf(client.DeleteRouteTable({ RouteTableId: ownId }))).toBe("ResourceNotFound");
});

test("the default table is found by its filter, and stays", async () => {
  const { client, vpcId, subnetId, mainId } = await network();
  await makeTable(client, vpcId);
  const Filters = [
    { Name: "vpc-id", Values: [vpcId] },
    { Name: "association.main", Values: ["true"] },
  ];
  const found = await client.DescribeRouteTables({ Filters });
  expect(found).toMatchObject({ TotalCount: 1, RouteTableSet: [{ RouteTableId: mainId, Main: true }] });
  await client.DeleteSubnet({ SubnetId: subnetId });
  expect(await codeOf(client.DeleteRouteTable({ RouteTableId: mainId }))).toBe(
    "UnsupportedOperation.DelDefaultRoute",
  );
});

test("a subnet does not move to a table of another VPC", async () => {
  const { client, subnetId } = await network();
  const { Vpc: other } = await client.CreateVpc({ VpcName: "other", CidrBlock: "10.1.0.0/16" });
  const foreign = await makeTable(client, other.VpcId);
  expect(
    await codeOf(client.ReplaceRouteTableAssociation({ SubnetId: subnetId, RouteTableId: foreign })),
  ).toBe("UnsupportedOperation.VpcMismatch");
});

test("routes are added, changed by number, reset and deleted by number", async () => {
  const { client, vpcId } = await network();
  const RouteTableId = await makeTable(client, vpcId);
  await client.CreateRoutes({ RouteTableId, Routes: [route("10.1.0.0/16"), route("0.0.0.0/0")] });
  const [first, second] = (await tableOf(client, RouteTableId)).RouteSet;
  expect(first).toMatchObject({ DestinationCidrBlock: "10.1.0.0/16", GatewayId: "10.0.1.5" });

  const changed = await client.ReplaceRoutes({
    RouteTableId,
    Routes: [
      { ...route("10.1.0.0/16", "10.0.1.6"), RouteId: present(first).RouteId, RouteDescription: "other" },
    ],
  });
  expect(changed).toMatchObject({ OldRouteSet: [first], NewRouteSet: [{ GatewayId: "10.0.1.6" }] });

  await client.DeleteRoutes({ RouteTableId, Routes: [numbered(present(second).RouteId)] });
  expect((await tableOf(client, RouteTableId)).RouteSet).toMatchObject([{ RouteDescription: "other" }]);
  expect(
    await codeOf(client.DeleteRoutes({ RouteTableId, Routes: [numbered(present(second).RouteId)] })),
  ).toBe("ResourceNotFound");

  await client.ResetRoutes({ RouteTableId, RouteTableName: "reset", Routes: [route("10.9.0.0/16")] });
  expect(await tableOf(client, RouteTableId)).toMatchObject({
    RouteTableName: "reset",
    RouteSet: [{ DestinationCidrBlock: "10.9.0.0/16" }],
  });
});

test.each([
  ["inside the VPC", [route("10.0.3.0/24")], "InvalidParameterValue.VpcCidrConflict"],
  ["that is no range", [route("10.1.0.1/16")], "InvalidParameterValue"],
  ["given twice", [route("10.1.0.0/16"), route("10.1.0.0/16")], "InvalidParameterValue.Duplicate"],
  ["there already", [route("10.200.0.0/16")], "InvalidParameterValue.Duplicate"],
  ["by an address outside the VPC", [route("10.1.0.0/16", "10.9.0.1")], "InvalidParameterValue"],
  ["by a type that is none", [{ ...route("10.1.0.0/16"), GatewayType: "TUNNEL" }], "InvalidParameterValue"],
  [
    "by a gateway nobody has",
    [{ ...route("10.1.0.0/16", "nat-00000000"), GatewayType: "NAT" }],
    "ResourceNotFound",
  ],
  ["one of none", [], "InvalidParameterValue"],
])("a route to a destination %s is refused, and nothing is added", async (_what, Routes, code) => {
  const { client, vpcId } = await network();
  const RouteTableId = await makeTable(client, vpcId);
  await client.CreateRoutes({ RouteTableId, Routes: [route("10.200.0.0/16")] });
  expect(await codeOf(client.CreateRoutes({ RouteTableId, Routes }))).toBe(code);
  expect((await tableOf(client, RouteTableId)).RouteSet).toHaveLength(1);
});

test("a table holds 50 routes, a VPC 10 tables", async () => {
  const { client, vpcId } = await network();
  const RouteTableId = await makeTable(client, vpcId);
  const Routes = Array.from({ length: 50 }, (_, i) => route(`10.1.${i}.0/24`));
  await client.CreateRoutes({ RouteTableId, Routes });
  expect(await codeOf(client.CreateRoutes({ RouteTableId, Routes: [route("10.2.0.0/16")] }))).toBe(
    "LimitExceeded",
  );
  for (let i = 2; i < 10; i++) await makeTable(client, vpcId);
  expect(await codeOf(makeTable(client, vpcId))).toBe("LimitExceeded");
});

test("a default table lists the route inside its VPC, and others do not", async () => {
  const { client, vpcId, mainId } = await network();
  const [local] = (await tableOf(client, mainId)).RouteSet;
  expect(local).toMatchObject({
    ...{ DestinationCidrBlock: "10.0.0.0/16", GatewayType: "LOCAL", GatewayId: "Local" },
    ...{ RouteTableId: mainId, Enabled: true },
  });
  expect((await tableOf(client, await makeTable(client, vpcId))).RouteSet).toEqual([]);
  const Routes = [numbered(present(local).RouteId)];
  expect(await codeOf(client.DeleteRoutes({ RouteTableId: mainId, Routes }))).toBe("ResourceNotFound");
});

test("a route is disabled and enabled where it is, by number or by name, and goes by name", async () => {
  const { client, vpcId } = await network();
  const RouteTableId = await makeTable(client, vpcId);
  const eip = { DestinationCidrBlock: "0.0.0.0/0", GatewayType: "EIP", GatewayId: "0" };
  await client.CreateRoutes({ RouteTableId, Routes: [route("10.1.0.0/16"), eip] });
  const [first, second] = (await tableOf(client, RouteTableId)).RouteSet;
  expect(second).toMatchObject({ GatewayType: "EIP", RouteType: "USER", Enabled: true });
  await client.DisableRoutes({ RouteTableId, RouteIds: [Number(present(first).RouteId)] });
  await client.DisableRoutes({ RouteTableId, RouteItemIds: [present(second).RouteItemId] });
  const enabled = async () => (await tableOf(client, RouteTableId)).RouteSet.map(({ Enabled }) => Enabled);
  expect(await enabled()).toEqual([false, false]);
  await client.EnableRoutes({ RouteTableId, RouteItemIds: [present(first).RouteItemId] });
  expect(await enabled()).toEqual([true, false]);
  const both = { RouteIds: [Number(present(first).RouteId)], RouteItemIds: [present(second).RouteItemId] };
  expect(await codeOf(client.EnableRoutes({ RouteTableId, ...both }))).toBe("InvalidParameter.Coexist");
  await client.DeleteRoutes({ RouteTableId, Routes: [{ RouteItemId: present(first).RouteItemId } as never] });
  expect((await tableOf(client, RouteTableId)).RouteSet).toMatchObject([{ GatewayType: "EIP" }]);
  const wrong = [{ ...eip, DestinationCidrBlock: "10.3.0.0/16", GatewayId: "eip-00000000" }];
  expect(await codeOf(client.CreateRoutes({ RouteTableId, Routes: wrong }))).toBe("InvalidParameterValue");
});

test("the addresses that are in use are listed with what has them", async () => {
  const { client, vpcId, subnetId } = await network();
  const wanted = { VpcId: vpcId, SubnetId: subnetId, NetworkInterfaceName: "eni" };
  const { NetworkInterface: made } = await client.CreateNetworkInterface(wanted);
  const ResourceId = made.NetworkInterfaceId;
  const IpAddress = present(made.PrivateIpAddressSet[0]).PrivateIpAddress;
  const state = { VpcId: vpcId, SubnetId: subnetId, IpAddress, ResourceType: "ENI", ResourceId };
  expect((await client.DescribeUsedIpAddress({ VpcId: vpcId })).IpAddressStates).toEqual([state]);
  const nowhere = { VpcId: "", SubnetId: "", IpAddresses: [IpAddress] };
  expect((await client.DescribeUsedIpAddress(nowhere)).TotalCount).toBe(0);
  const Filters = [{ Name: "resource-id", Values: ["ins-00000000"] }];
  expect((await client.DescribeUsedIpAddress({ VpcId: vpcId, Filters })).TotalCount).toBe(0);
  const about = await client.DescribeVpcPrivateIpAddresses({ VpcId: vpcId, PrivateIpAddresses: [IpAddress] });
  expect(about.VpcPrivateIpAddressSet).toMatchObject([
    { PrivateIpAddress: IpAddress, CidrBlock: "10.0.1.0/24" },
  ]);
});
