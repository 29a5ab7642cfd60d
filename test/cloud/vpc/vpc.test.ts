// VPCs and subnets as the official SDK sees them.
import { closeClouds, cloud, codeOf, cvmClient, vpcClient } from "../support";

afterEach(closeClouds);

test("a VPC and a subnet are made, read, changed and deleted", async () => {
  const client = vpcClient(await cloud());
  const { Vpc: made } = await client.CreateVpc({ VpcName: "main", CidrBlock: "10.0.0.0/16" });
  const vpcId = made.VpcId;
  expect(vpcId).toMatch(/^vpc-[a-z0-9]{8}$/);
  const { Subnet: subnet } = await client.CreateSubnet({
    VpcId: vpcId,
    SubnetName: "a",
    CidrBlock: "10.0.1.0/24",
    Zone: "ap-guangzhou-3",
  });
  const subnetId = subnet.SubnetId;
  expect(subnet).toMatchObject({ VpcId: vpcId, AvailableIpAddressCount: 253, EnableBroadcast: false });
  expect(subnet.RouteTableId).toMatch(/^rtb-/);

  await client.ModifyVpcAttribute({ VpcId: vpcId, VpcName: "renamed", EnableMulticast: "true" });
  await client.ModifySubnetAttribute({ SubnetId: subnetId, EnableBroadcast: "true" });
  const vpcs = await client.DescribeVpcs({ VpcIds: [vpcId] });
  expect(vpcs.VpcSet).toMatchObject([
    { VpcName: "renamed", EnableMulticast: true, CidrBlock: "10.0.0.0/16" },
  ]);
  const subnets = await client.DescribeSubnets({ Filters: [{ Name: "vpc-id", Values: [vpcId] }] });
  expect(subnets).toMatchObject({ TotalCount: 1, SubnetSet: [{ SubnetName: "a", EnableBroadcast: true }] });

  expect(await codeOf(client.DeleteVpc({ VpcId: vpcId }))).toBe("ResourceInUse");
  await client.DeleteSubnet({ SubnetId: subnetId });
  await client.DeleteVpc({ VpcId: vpcId });
  expect(await client.DescribeVpcs({})).toMatchObject({ TotalCount: 0, VpcSet: [] });
  expect(await codeOf(client.DeleteVpc({ VpcId: vpcId }))).toBe("ResourceNotFound");
});

test("nothing is left when everything is deleted", async () => {
  const one = await cloud();
  const client = vpcClient(one);
  const { Vpc: vpc } = await client.CreateVpc({ VpcName: "main", CidrBlock: "10.0.0.0/16" });
  expect((await one.control("GET", "leaks")).leaks).toHaveLength(2);
  await client.DeleteVpc({ VpcId: vpc.VpcId });
  expect(await one.control("GET", "leaks")).toEqual({ leaks: [], dangling: [] });
});

test.each([
  ["a mask that is too small", { CidrBlock: "10.0.0.0/30" }, "InvalidParameterValue"],
  ["a public range", { CidrBlock: "8.8.0.0/16" }, "InvalidParameterValue"],
  ["no range at all", { CidrBlock: "ten" }, "InvalidParameterValue.Malformed"],
  ["bits behind the mask", { CidrBlock: "10.0.0.1/16" }, "InvalidParameterValue.Malformed"],
  ["a name of 61 bytes", { VpcName: `${"ä".repeat(30)}x` }, "InvalidParameterValue"],
  ["a switch that is neither", { EnableMulticast: "perhaps" }, "InvalidParameterValue"],
  ["five DNS servers", { DnsServers: ["1", "2", "3", "4", "5"] }, "InvalidParameterValue"],
])("a VPC with %s is refused", async (_what, change, code) => {
  const client = vpcClient(await cloud());
  const call = client.CreateVpc({ VpcName: "main", CidrBlock: "10.0.0.0/16", ...change });
  expect(await codeOf(call)).toBe(code);
});

test("a subnet is refused outside its VPC, over another, in a closed or unknown zone, in no VPC", async () => {
  const client = vpcClient(await cloud());
  const { Vpc: vpc } = await client.CreateVpc({ VpcName: "main", CidrBlock: "10.0.0.0/16" });
  const wanted = { VpcId: vpc.VpcId, SubnetName: "a", CidrBlock: "10.0.1.0/24", Zone: "ap-guangzhou-3" };
  await client.CreateSubnet(wanted);
  const refused = (change: object) => codeOf(client.CreateSubnet({ ...wanted, ...change }));
  expect(await refused({})).toBe("InvalidParameterValue.SubnetConflict");
  expect(await refused({ CidrBlock: "10.1.0.0/24" })).toBe("InvalidParameterValue.SubnetRange");
  expect(await refused({ CidrBlock: "10.0.2.0/30" })).toBe("InvalidParameterValue.SubnetRange");
  expect(await refused({ CidrBlock: "10.0.2.0/24", Zone: "ap-guangzhou-1" })).toBe("InvalidParameterValue");
  expect(await refused({ CidrBlock: "10.0.2.0/24", Zone: "moon-1" })).toBe("InvalidParameterValue");
  expect(await refused({ VpcId: "vpc-00000000" })).toBe("ResourceNotFound");
  expect(await refused({ VpcId: "vpc-1" })).toBe("InvalidParameterValue.Malformed");
});

test("tags of today's API are kept, read back and filtered", async () => {
  const client = vpcClient(await cloud());
  await client.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16", Tags: [{ Key: "env", Value: "dev" }] });
  await client.CreateVpc({ VpcName: "b", CidrBlock: "10.0.0.0/16" });
  const found = await client.DescribeVpcs({ Filters: [{ Name: "tag:env", Values: ["dev"] }] });
  expect(found.VpcSet).toMatchObject([{ VpcName: "a", TagSet: [{ Key: "env", Value: "dev" }] }]);
});

test("lists are paged, filters are ANDed and their values ORed", async () => {
  const client = vpcClient(await cloud());
  for (const VpcName of ["a", "b", "c"]) await client.CreateVpc({ VpcName, CidrBlock: "10.0.0.0/16" });
  const page = await client.DescribeVpcs({ Offset: "1", Limit: "1" });
  expect(page).toMatchObject({ TotalCount: 3, VpcSet: [{ VpcName: "b" }] });
  const names = { Name: "vpc-name", Values: ["a", "c"] };
  expect((await client.DescribeVpcs({ Filters: [names] })).TotalCount).toBe(2);
  const none = { Name: "is-default", Values: ["true"] };
  expect((await client.DescribeVpcs({ Filters: [names, none] })).TotalCount).toBe(0);
  expect(await codeOf(client.DescribeVpcs({ VpcIds: ["vpc-00000000"], Filters: [names] }))).toBe(
    "InvalidParameter.Coexist",
  );
  expect(await codeOf(client.DescribeVpcs({ VpcIds: ["vpc-00000000"] }))).toBe("ResourceNotFound");
  expect(await codeOf(client.DescribeVpcs({ Limit: "101" }))).toBe("InvalidParameterValue");
});

test("things live in their region, and a quota is counted there", async () => {
  const one = await cloud({ quotas: { "vpc:vpc": 1 } });
  const [here, there] = [vpcClient(one), vpcClient(one, { region: "ap-shanghai" })];
  const { Vpc: vpc } = await here.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16" });
  expect(await codeOf(here.CreateVpc({ VpcName: "b", CidrBlock: "10.0.0.0/16" }))).toBe("LimitExceeded");
  expect(await codeOf(there.DeleteVpc({ VpcId: vpc.VpcId }))).toBe("ResourceNotFound");
  await there.CreateVpc({ VpcName: "b", CidrBlock: "10.0.0.0/16" });
});

test("ids repeat from run to run", async () => {
  const ids = await Promise.all(
    [1, 2].map(async () => {
      const client = vpcClient(await cloud());
      const { Vpc: vpc } = await client.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16" });
      return vpc.VpcId;
    }),
  );
  expect(ids[0]).toBe(ids[1]);
});

test("regions and zones are listed, closed zones among them", async () => {
  const client = cvmClient(await cloud());
  const regions = await client.DescribeRegions();
  expect(regions.RegionSet?.map((region) => region.Region)).toContain("ap-guangzhou");
  const zones = await client.DescribeZones();
  expect(zones.ZoneSet).toContainEqual({
    Zone: "ap-guangzhou-1",
    ZoneName: "Guangzhou Zone 1",
    ZoneId: "100001",
    ZoneState: "UNAVAILABLE",
  });
});
