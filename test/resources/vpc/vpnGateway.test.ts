// What a prepaid VPN gateway does, and what keeps a gateway from going.
import { type Lab, openLab } from "../lab";

let lab: Lab;
let vpcId: string;
beforeAll(async () => {
  lab = await openLab();
  vpcId = (await lab.need("vpc:Vpc", { cidrBlock: "10.0.0.0/16" })).id;
});
afterAll(() => lab.close());

const prepaid = (more = {}) => ({
  ...{ vpcId, internetMaxBandwidthOut: 10, instanceChargeType: "PREPAID", period: 1 },
  ...more,
});

test("a prepaid gateway is renewed as it says, and cannot be deleted until it has become postpaid", async () => {
  const gateway = lab.resource("vpc:VpnGateway");
  await gateway.up(prepaid({ renewFlag: "NOTIFY_AND_AUTO_RENEW" }));
  expect(gateway.now.outputs.expiredTime).toMatch(/^\d{4}-\d\d-\d\d /);
  const changed = prepaid({ renewFlag: "NOTIFY_AND_MANUAL_RENEW" });
  const { writes } = await lab.during(() => gateway.up(changed));
  expect(writes).toEqual(["SetVpnGatewaysRenewFlag"]);
  expect(await gateway.changes(changed)).toEqual([]);
  await expect(gateway.destroy()).rejects.toThrow("is prepaid, and such a gateway cannot be deleted");

  const postpaid = { vpcId, internetMaxBandwidthOut: 10, instanceChargeType: "POSTPAID_BY_HOUR" };
  expect(await gateway.find(postpaid)).toEqual({ paths: expect.any(Array), replaces: false });
  await gateway.up(postpaid);
  await gateway.refresh();
  expect(await gateway.changes(postpaid)).toEqual([]);
  expect((await gateway.find(prepaid())).replaces).toBe(true);
  await expect(gateway.destroy()).rejects.toThrow("is prepaid");
  await lab.cloud.advance("32d");
  await gateway.refresh();
  await gateway.destroy();
});

test("another bandwidth is another gateway where it is of the other range", async () => {
  const gateway = lab.resource("vpc:VpnGateway");
  const of = (internetMaxBandwidthOut: number) => ({ vpcId, internetMaxBandwidthOut });
  await gateway.up(of(100));
  expect(await gateway.find(of(50))).toMatchObject({ replaces: false });
  expect(await gateway.find(of(200))).toMatchObject({ replaces: true });
  await gateway.destroy();
});

test("a gateway names its connections and the routes to it, and a customer gateway its connections", async () => {
  const gateway = lab.resource("vpc:VpnGateway");
  const { id: vpnGatewayId } = await gateway.up({ vpcId, internetMaxBandwidthOut: 5 });
  const office = lab.resource("vpc:CustomerGateway");
  const { id: customerGatewayId } = await office.up({ ipAddress: "198.51.100.7" });
  const connection = lab.resource("vpc:VpnConnection");
  await connection.up({ vpcId, vpnGatewayId, customerGatewayId, preShareKey: "between you and me" });
  const table = await lab.need("vpc:RouteTable", { vpcId });
  const route = lab.resource("vpc:Route");
  const to = { destinationCidrBlock: "192.168.0.0/16", gatewayType: "VPN", gatewayId: vpnGatewayId };
  await route.up({ routeTableId: table.id, ...to });
  await expect(gateway.destroy()).rejects.toThrow(`VPN connection ${connection.now.id}`);
  await expect(gateway.destroy()).rejects.toThrow(`route ${table.id}/192.168.0.0/16`);
  await expect(office.destroy()).rejects.toThrow(`VPN connection ${connection.now.id}`);
  await connection.destroy();
  await office.destroy();
  await expect(gateway.destroy()).rejects.toThrow(`route ${table.id}/192.168.0.0/16`);
  await route.destroy();
  await gateway.destroy();
});
