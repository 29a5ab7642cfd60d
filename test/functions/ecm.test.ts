// The functions of edge machines, asked over the socket of a local cloud.
import { callFunction } from "../../provider/hosts/functions";
import { definitions } from "../../provider/resources";
import { present } from "../found";
import { edgeRegion, openLab } from "../resources/lab";

test("getNodes names every zone, whatever the region, with its region and its carriers", async () => {
  const lab = await openLab();
  const { environment } = lab.connected;
  const { nodes } = await callFunction(present(definitions.functions.get("ecm:getNodes")), environment, {});
  expect(nodes).toContainEqual(
    expect.objectContaining({
      zoneInfo: { zone: `${edgeRegion}-1`, zoneName: "Hangzhou Zone 1", zoneId: 10110001 },
      regionInfo: { region: edgeRegion, regionName: "Hangzhou", regionId: 1011 },
      ispSet: expect.arrayContaining([{ ispId: "CTCC", ispName: "China Telecom" }]),
    }),
  );
  expect(nodes).toContainEqual(
    expect.objectContaining({ ispSet: [{ ispId: "CUCC", ispName: "China Unicom" }], ispNum: 1 }),
  );
  await lab.close();
});

test("getRouteConflicts names the routes that a destination overlaps, and leaves out one that overlaps none", async () => {
  const lab = await openLab();
  const { environment } = lab.connected;
  const region = { EcmRegion: edgeRegion };
  const { Vpc } = await lab.api.ecm.CreateVpc({ ...region, VpcName: "a", CidrBlock: "10.0.0.0/16" });
  const table = { ...region, VpcId: Vpc.VpcId, RouteTableName: "t" };
  const { RouteTableId } = (await lab.api.ecm.CreateRouteTable(table)).RouteTable;
  const route = { DestinationCidrBlock: "172.16.0.0/16", GatewayType: "NORMAL_CVM", GatewayId: "10.0.1.9" };
  await lab.api.ecm.CreateRoutes({ RouteTableId, Routes: [route] });
  const { conflicts } = await callFunction(
    present(definitions.functions.get("ecm:getRouteConflicts")),
    environment,
    {
      region: edgeRegion,
      routeTableId: RouteTableId,
      destinationCidrBlocks: ["172.16.9.0/24", "192.168.0.0/16"],
    },
  );
  expect(conflicts).toEqual([
    {
      routeTableId: RouteTableId,
      destinationCidrBlock: "172.16.9.0/24",
      conflictSet: [
        expect.objectContaining({
          ...{ destinationCidrBlock: "172.16.0.0/16", gatewayId: "10.0.1.9", routeType: "USER" },
          enabled: true,
        }),
      ],
    },
  ]);
  await lab.close();
});
