// Customer gateways, VPN gateways and the connections between them, as the official SDK sees them.

import { present } from "../../found";
import { type Stage, stage, ZONE } from "../stage";
import { closeClouds, codeOf } from "../support";

afterEach(closeClouds);

async function makeGateway(on: Stage, more: object = {}): Promise<string> {
  const wanted = { VpcId: on.vpcId, VpnGatewayName: "vpn", InternetMaxBandwidthOut: 5, ...more };
  const { VpnGateway } = await on.vpc.CreateVpnGateway(wanted);
  expect(VpnGateway).toMatchObject({ State: "PENDING", PublicIpAddress: "" });
  await on.pass("1m");
  return VpnGateway.VpnGatewayId;
}

async function makeCustomer({ vpc }: Stage, IpAddress = "58.211.1.12"): Promise<string> {
  const made = await vpc.CreateCustomerGateway({ CustomerGatewayName: "office", IpAddress });
  return made.CustomerGateway.CustomerGatewayId;
}

const read = async ({ vpc }: Stage, id: string) =>
  present((await vpc.DescribeVpnGateways({ VpnGatewayIds: [id] })).VpnGatewaySet[0]);

const prepaid = (Period: number, RenewFlag = "NOTIFY_AND_MANUAL_RENEW") => ({
  InstanceChargeType: "PREPAID",
  InstanceChargePrepaid: { Period, RenewFlag },
});

test("a gateway is made, renamed, widened and deleted", async () => {
  const on = await stage();
  const VpnGatewayId = await makeGateway(on);
  expect(await read(on, VpnGatewayId)).toMatchObject({
    State: "AVAILABLE",
    Type: "IPSEC",
    InstanceChargeType: "POSTPAID_BY_HOUR",
    ExpiredTime: "0000-00-00 00:00:00",
    PublicIpAddress: expect.stringMatching(/^\d+\./),
  });
  await on.vpc.ModifyVpnGatewayAttribute({ VpnGatewayId, VpnGatewayName: "renamed" });
  const widen = (InternetMaxBandwidthOut: number) =>
    codeOf(on.vpc.ResetVpnGatewayInternetMaxBandwidth({ VpnGatewayId, InternetMaxBandwidthOut }));
  expect(await widen(50)).toBe("");
  expect(await widen(50)).toBe("UnsupportedOperation");
  expect(await widen(7)).toBe("InvalidParameterValue");
  expect(await read(on, VpnGatewayId)).toMatchObject({
    VpnGatewayName: "renamed",
    InternetMaxBandwidthOut: 50,
  });
  expect(await codeOf(on.vpc.DeleteVpc({ VpcId: on.vpcId }))).toBe("ResourceInUse");
  await on.vpc.DeleteVpnGateway({ VpnGatewayId });
  expect(await read(on, VpnGatewayId)).toMatchObject({ State: "DELETING" });
  await on.pass("1m");
  expect(await codeOf(on.vpc.DeleteVpnGateway({ VpnGatewayId }))).toBe("InvalidVpnGatewayId.NotFound");
});

test("a prepaid gateway cannot be deleted; at its end it is isolated, renewed, or postpaid as planned", async () => {
  const on = await stage();
  const [left, renewed, turned] = [
    await makeGateway(on, prepaid(1)),
    await makeGateway(on, prepaid(1, "NOTIFY_AND_AUTO_RENEW")),
    await makeGateway(on, prepaid(1)),
  ];
  expect(await codeOf(on.vpc.DeleteVpnGateway({ VpnGatewayId: left }))).toBe("UnsupportedOperation");
  await on.vpc.ModifyVpnGatewayAttribute({ VpnGatewayId: turned, InstanceChargeType: "POSTPAID_BY_HOUR" });
  expect(await read(on, turned)).toMatchObject({
    InstanceChargeType: "PREPAID",
    NewPurchasePlan: "PREPAID_TO_POSTPAID",
  });
  await on.pass("32d");
  expect(await read(on, left)).toMatchObject({ RestrictState: "PROTECTIVELY_ISOLATED" });
  expect(await read(on, renewed)).toMatchObject({ RestrictState: "NORMAL", InstanceChargeType: "PREPAID" });
  expect(await read(on, turned)).toMatchObject({
    InstanceChargeType: "POSTPAID_BY_HOUR",
    NewPurchasePlan: "",
  });
  await on.vpc.DeleteVpnGateway({ VpnGatewayId: turned });

  const InstanceChargePrepaid = { Period: 2 };
  await on.vpc.RenewVpnGateway({ VpnGatewayId: left, InstanceChargePrepaid });
  await on.pass("32d");
  expect(await read(on, left)).toMatchObject({ RestrictState: "NORMAL" });
  await on.pass("32d");
  expect(await read(on, left)).toMatchObject({ RestrictState: "PROTECTIVELY_ISOLATED" });
});

test("prices are those of the documents' examples", async () => {
  const { vpc } = await stage();
  const five = { InternetMaxBandwidthOut: 5 };
  expect((await vpc.InquiryPriceCreateVpnGateway({ ...five, ...prepaid(1) })).Price).toMatchObject({
    InstancePrice: { OriginalPrice: 380, DiscountPrice: 380 },
  });
  expect((await vpc.InquiryPriceCreateVpnGateway(five)).Price).toMatchObject({
    InstancePrice: { UnitPrice: 0.48, ChargeUnit: "HOUR" },
    BandwidthPrice: { UnitPrice: 0.8, ChargeUnit: "GB" },
  });
  expect(await codeOf(vpc.InquiryPriceCreateVpnGateway({ ...five, InstanceChargeType: "PREPAID" }))).toBe(
    "MissingParameter",
  );
});

test("today's settings of a gateway and a connection are kept and changed", async () => {
  const on = await stage();
  const wanted = { VpcId: on.vpcId, VpnGatewayName: "gate", InternetMaxBandwidthOut: 10, Zone: ZONE };
  const VpnGatewayId = (await on.vpc.CreateVpnGateway(wanted)).VpnGateway.VpnGatewayId;
  const office = await on.vpc.CreateCustomerGateway({ CustomerGatewayName: "c", IpAddress: "3.3.3.3" });
  await on.pass("3m");
  const find = async () =>
    (await on.vpc.DescribeVpnGateways({ Filters: [{ Name: "zone", Values: [ZONE] }] })).VpnGatewaySet[0];
  expect(await find()).toMatchObject({ Zone: ZONE, RenewFlag: "NOTIFY_AND_AUTO_RENEW" });
  await on.vpc.SetVpnGatewaysRenewFlag({ VpnGatewayIds: [VpnGatewayId], AutoRenewFlag: 0 });
  await on.vpc.ResetVpnGatewayInternetMaxBandwidth({ VpnGatewayId, InternetMaxBandwidthOut: 5 });
  expect(await find()).toMatchObject({ RenewFlag: "NOTIFY_AND_MANUAL_RENEW", InternetMaxBandwidthOut: 5 });
  const settings = { DpdEnable: 1, DpdTimeout: "30", DpdAction: "clear", NegotiationType: "active" };
  await on.vpc.CreateVpnConnection({
    ...{ VpcId: on.vpcId, VpnGatewayId, CustomerGatewayId: office.CustomerGateway.CustomerGatewayId },
    ...{ VpnConnectionName: "tunnel", PreShareKey: "123456", RouteType: "StaticRoute", ...settings },
  });
  await on.pass("20s");
  const tunnel = async () => present((await on.vpc.DescribeVpnConnections({})).VpnConnectionSet[0]);
  expect(await tunnel()).toMatchObject({
    ...settings,
    RouteType: "StaticRoute",
    SecurityPolicyDatabaseSet: [],
  });
  const { VpnConnectionId = "" } = await tunnel();
  await on.vpc.ModifyVpnConnectionAttribute({ VpnConnectionId, DpdEnable: 0, EnableHealthCheck: true });
  expect(await tunnel()).toMatchObject({ DpdEnable: 0, EnableHealthCheck: true, DpdAction: "clear" });
});

test("a connection is found by its name, changed, reset, and holds both gateways while it is there", async () => {
  const on = await stage();
  const [VpnGatewayId, CustomerGatewayId] = [await makeGateway(on), await makeCustomer(on)];
  const wanted = {
    VpcId: on.vpcId,
    VpnGatewayId,
    CustomerGatewayId,
    VpnConnectionName: "tunnel",
    PreShareKey: "123456",
    SecurityPolicyDatabases: [{ LocalCidrBlock: "10.0.1.0/24", RemoteCidrBlock: ["10.1.0.0/16"] }],
  };
  const made = await on.vpc.CreateVpnConnection(wanted);
  // Its id is not told: it is found by its name.
  expect(made.VpnConnection).toMatchObject({
    VpnConnectionId: "",
    VpcId: on.vpcId,
    VpnGatewayId,
    CustomerGatewayId,
    VpnConnectionName: "tunnel",
    State: "PENDING",
  });
  await on.pass("20s");
  const Filters = [{ Name: "vpn-connection-name", Values: ["tunnel"] }];
  const find = async () => (await on.vpc.DescribeVpnConnections({ Filters })).VpnConnectionSet[0];
  const found = present(await find());
  const { VpnConnectionId = "" } = found;
  expect(found).toMatchObject({
    VpnConnectionId: expect.stringMatching(/^vpnx-/),
    State: "AVAILABLE",
    NetStatus: "UNAVAILABLE",
    PreShareKey: "123456",
    IKEOptionsSpecification: { RemoteAddress: "58.211.1.12", ExchangeMode: "MAIN" },
    IPSECOptionsSpecification: { IntegrityAlgorith: "MD5" },
  });
  await on.vpc.ModifyVpnConnectionAttribute({ VpnConnectionId, PreShareKey: "abcdef" });
  expect(await find()).toMatchObject({ PreShareKey: "abcdef", VpnConnectionName: "tunnel" });
  const vendors = await on.vpc.DescribeCustomerGatewayVendors();
  const { CustomerGatewayConfiguration } = await on.vpc.DownloadCustomerGatewayConfiguration({
    VpnGatewayId,
    VpnConnectionId,
    CustomerGatewayVendor: present(vendors.CustomerGatewayVendorSet[0]),
    InterfaceName: "eth0",
  });
  expect(CustomerGatewayConfiguration).toContain("abcdef");

  expect(await codeOf(on.vpc.DeleteVpnGateway({ VpnGatewayId }))).toBe("ResourceInUse");
  expect(await codeOf(on.vpc.DeleteCustomerGateway({ CustomerGatewayId }))).toBe("ResourceInUse");
  await on.vpc.ResetVpnConnection({ VpnGatewayId, VpnConnectionId });
  await on.pass("10s");
  await on.vpc.DeleteVpnConnection({ VpnGatewayId, VpnConnectionId });
  await on.pass("10s");
  expect(await find()).toBeUndefined();
  await on.vpc.DeleteCustomerGateway({ CustomerGatewayId });
});

test("a connection needs ranges that fit and one identity a side", async () => {
  const on = await stage();
  const [VpnGatewayId, CustomerGatewayId] = [await makeGateway(on), await makeCustomer(on)];
  const connect = (more: object) =>
    codeOf(
      on.vpc.CreateVpnConnection({
        VpcId: on.vpcId,
        VpnGatewayId,
        CustomerGatewayId,
        VpnConnectionName: "tunnel",
        PreShareKey: "123456",
        SecurityPolicyDatabases: [{ LocalCidrBlock: "10.0.1.0/24", RemoteCidrBlock: ["10.1.0.0/16"] }],
        ...more,
      }),
    );
  const pair = (LocalCidrBlock: string, remote: string) => ({
    SecurityPolicyDatabases: [{ LocalCidrBlock, RemoteCidrBlock: [remote] }],
  });
  expect(await connect(pair("10.0.1.0/24", "10.0.2.0/24"))).toBe("InvalidParameterValue.VpcCidrConflict");
  expect(await connect(pair("10.0.1.0/24", "office"))).toBe("InvalidParameterValue.Malformed");
  expect(await connect(pair("10.2.1.0/24", "10.1.0.0/16"))).toBe("InvalidParameterValue");
  const ike = (IKEOptionsSpecification: object) => connect({ IKEOptionsSpecification });
  expect(await ike({ LocalIdentity: "FQDN", LocalFqdnName: "a", LocalAddress: "1.2.3.4" })).toBe(
    "InvalidParameter.Coexist",
  );
  expect(await ike({ LocalIdentity: "FQDN" })).toBe("MissingParameter");
  expect(await ike({ ExchangeMode: "QUICK" })).toBe("InvalidParameterValue");
});

test("a customer gateway is renamed; two have not the same address", async () => {
  const on = await stage();
  const CustomerGatewayId = await makeCustomer(on);
  await on.vpc.ModifyCustomerGatewayAttribute({ CustomerGatewayId, CustomerGatewayName: "renamed" });
  const found = await on.vpc.DescribeCustomerGateways({ CustomerGatewayIds: [CustomerGatewayId] });
  expect(found.CustomerGatewaySet).toMatchObject([
    { CustomerGatewayName: "renamed", IpAddress: "58.211.1.12" },
  ]);
  expect(await codeOf(makeCustomer(on))).toBe("InvalidParameterValue.Duplicate");
  expect(await codeOf(makeCustomer(on, "office"))).toBe("InvalidParameterValue");
});

test("a gateway that routes lead to stays", async () => {
  const on = await stage();
  const GatewayId = await makeGateway(on);
  const { RouteTable } = await on.vpc.CreateRouteTable({ VpcId: on.vpcId, RouteTableName: "own" });
  const RouteTableId = RouteTable.RouteTableId;
  const route = { DestinationCidrBlock: "10.1.0.0/16", GatewayType: "VPN", GatewayId };
  await on.vpc.CreateRoutes({ RouteTableId, Routes: [route] });
  expect(await codeOf(on.vpc.DeleteVpnGateway({ VpnGatewayId: GatewayId }))).toBe("ResourceInUse");
  await on.vpc.DeleteRouteTable({ RouteTableId });
  await on.vpc.DeleteVpnGateway({ VpnGatewayId: GatewayId });
});
