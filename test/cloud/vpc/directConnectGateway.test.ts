// Direct connect gateways as the official SDK sees them: one of each type in a VPC, and what goes with one.

import { present } from "../../found";
import { stage } from "../stage";
import { closeClouds, codeOf } from "../support";

afterEach(closeClouds);

test("a VPC has one of each type, and the routes to one go with it", async () => {
  const { vpc, vpcId } = await stage();
  const order = (GatewayType: string) => ({
    ...{ DirectConnectGatewayName: GatewayType, NetworkType: "VPC", NetworkInstanceId: vpcId, GatewayType },
  });
  const { DirectConnectGateway } = await vpc.CreateDirectConnectGateway(order("NORMAL"));
  const DirectConnectGatewayId = DirectConnectGateway.DirectConnectGatewayId;
  await vpc.CreateDirectConnectGateway(order("NAT"));
  expect(await codeOf(vpc.CreateDirectConnectGateway(order("NAT")))).toBe("LimitExceeded");
  const { RouteTable } = await vpc.CreateRouteTable({ VpcId: vpcId, RouteTableName: "out" });
  const RouteTableId = RouteTable.RouteTableId;
  const line = {
    DestinationCidrBlock: "172.16.0.0/16",
    GatewayType: "DIRECTCONNECT",
    GatewayId: DirectConnectGatewayId,
  };
  await vpc.CreateRoutes({ RouteTableId, Routes: [line] });
  await vpc.DeleteDirectConnectGateway({ DirectConnectGatewayId });
  const { RouteTableSet } = await vpc.DescribeRouteTables({ RouteTableIds: [RouteTableId] });
  expect(present(RouteTableSet[0]).RouteSet).toEqual([]);
  expect(await codeOf(vpc.DeleteVpc({ VpcId: vpcId }))).toBe("ResourceInUse");
});
