// The functions of edge machines, asked over the socket of a local cloud.
import { callFunction } from "../../provider/hosts/functions";
import { definitions } from "../../provider/resources";
import { present } from "../found";
import { edgeRegion, openLab } from "../resources/lab";
import { edgeMachine } from "../resources/words";

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

test("getTargetHealth says of each target whether it is healthy", async () => {
  const lab = await openLab();
  const region = edgeRegion;
  const { id: loadBalancerId } = await lab.need("ecm:LoadBalancer", { region, vipIsp: "CTCC" });
  const listener = { region, loadBalancerId, protocol: "TCP", port: 80 };
  const { id: listenerId } = await lab.need("ecm:Listener", listener);
  const { id: instanceId } = await lab.need("ecm:Instance", edgeMachine);
  await lab.need("ecm:TargetAttachment", { region, listenerId, instanceId, port: 8080 });
  const { loadBalancers } = await callFunction(
    present(definitions.functions.get("ecm:getTargetHealth")),
    lab.connected.environment,
    { loadBalancerIds: [loadBalancerId] },
  );
  const target = { targetId: instanceId, port: 8080, healthStatus: true, healthStatusDetail: "Alive" };
  expect(loadBalancers).toMatchObject([
    {
      loadBalancerId,
      listeners: [{ port: 80, protocol: "TCP", rules: [{ targets: [target] }] }],
    },
  ]);
  await lab.close();
});
