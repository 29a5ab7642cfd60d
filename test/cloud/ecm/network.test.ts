// Networks of edge machines in their regions, and what a route would be in conflict with, with the official SDK as a witness.
import { stage } from "../stage";
import { closeClouds, codeOf } from "../support";

afterAll(closeClouds);

test("a destination meets routes of the table and the VPC itself; one that meets none is left out", async () => {
  const { ecm } = await stage();
  const EcmRegion = "ap-xian-ecm";
  const { Vpc } = await ecm.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16", EcmRegion });
  const table = { VpcId: Vpc.VpcId, RouteTableName: "t", EcmRegion };
  const RouteTableId = (await ecm.CreateRouteTable(table)).RouteTable.RouteTableId;
  const route = { DestinationCidrBlock: "172.16.0.0/16", GatewayType: "NORMAL_CVM", GatewayId: "10.0.1.9" };
  await ecm.CreateRoutes({ RouteTableId, Routes: [route] });
  const DestinationCidrBlocks = ["172.16.9.0/24", "10.0.0.0/8", "192.168.0.0/16"];
  const { RouteConflictSet: found } = await ecm.DescribeRouteConflicts({
    RouteTableId,
    DestinationCidrBlocks,
  });
  expect(found).toMatchObject([
    { RouteTableId, DestinationCidrBlock: "172.16.9.0/24", ConflictSet: [{ ...route, RouteType: "USER" }] },
    {
      DestinationCidrBlock: "10.0.0.0/8",
      ConflictSet: [{ DestinationCidrBlock: "10.0.0.0/16", RouteType: "LOCAL" }],
    },
  ]);
  const wrong = { RouteTableId, DestinationCidrBlocks: ["office"] };
  expect(await codeOf(ecm.DescribeRouteConflicts(wrong))).toBe("InvalidParameterValue.Malformed");
});

test("what is asked in another region is not found there, and is where no region is said", async () => {
  const { ecm } = await stage();
  const { Vpc } = await ecm.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16", EcmRegion: "ap-xian-ecm" });
  const elsewhere = await ecm.DescribeVpcs({ EcmRegion: "ap-hangzhou-ecm" });
  expect(elsewhere.VpcSet).toEqual([]);
  expect((await ecm.DescribeVpcs({})).VpcSet).toMatchObject([{ VpcId: Vpc.VpcId, Region: "ap-xian-ecm" }]);
  const there = { VpcId: Vpc.VpcId, EcmRegion: "ap-hangzhou-ecm" };
  expect(await codeOf(ecm.DeleteVpc(there))).toBe("ResourceNotFound");
  expect(await codeOf(ecm.DescribeVpcs({ EcmRegion: "ap-guangzhou" }))).toBe(
    "InvalidParameterValue.InvalidRegion",
  );
});
