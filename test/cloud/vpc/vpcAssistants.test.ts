// Ranges of a VPC beside its own, as the official SDK sees them.

import { present } from "../../found";
import { stage, ZONE } from "../stage";
import { closeClouds, codeOf } from "../support";

afterAll(closeClouds);

test("a VPC has ranges beside its own, in which subnets and next hops lie; one with a subnet stays", async () => {
  const { vpc, vpcId: VpcId } = await stage();
  const block = "172.16.0.0/16";
  const wanted = { VpcId, SubnetName: "b", CidrBlock: "172.16.1.0/24", Zone: ZONE };
  expect(await codeOf(vpc.CreateSubnet(wanted))).toBe("InvalidParameterValue.SubnetRange");
  const { AssistantCidrSet } = await vpc.ModifyAssistantCidr({ VpcId, NewCidrBlocks: [block] });
  expect(AssistantCidrSet).toEqual([{ VpcId, CidrBlock: block, AssistantType: 0, SubnetSet: [] }]);
  const SubnetId = (await vpc.CreateSubnet(wanted)).Subnet.SubnetId;
  const { RouteTable } = await vpc.CreateRouteTable({ VpcId, RouteTableName: "own" });
  const route = { DestinationCidrBlock: "10.7.0.0/16", GatewayType: "NORMAL_CVM", GatewayId: "172.16.1.9" };
  const routes = (more: object) =>
    vpc.CreateRoutes({ RouteTableId: RouteTable.RouteTableId, Routes: [{ ...route, ...more }] });
  expect(await codeOf(routes({ DestinationCidrBlock: "172.16.2.0/24" }))).toBe(
    "InvalidParameterValue.VpcCidrConflict",
  );
  await routes({});
  const change = { VpcId, NewCidrBlocks: ["172.17.0.0/16"], OldCidrBlocks: [block] };
  expect(await codeOf(vpc.ModifyAssistantCidr(change))).toBe("ResourceInUse");
  await vpc.DeleteSubnet({ SubnetId });
  await vpc.ModifyAssistantCidr(change);
  const { VpcSet } = await vpc.DescribeVpcs({ VpcIds: [VpcId] });
  expect(present(VpcSet[0]).AssistantCidrSet).toMatchObject([{ CidrBlock: "172.17.0.0/16" }]);
});
