// Customer gateways as the official SDK sees them.
import { stage } from "../stage";
import { closeClouds, codeOf } from "../support";

afterEach(closeClouds);

const office = { CustomerGatewayName: "office", IpAddress: "198.51.100.7" };

test("a customer gateway is made, found by each of its filters, changed and deleted", async () => {
  const { vpc } = await stage();
  const { CustomerGateway: made } = await vpc.CreateCustomerGateway({ ...office, BgpAsn: 65001 });
  const CustomerGatewayId = made.CustomerGatewayId;
  expect(made).toMatchObject({ ...office, BgpAsn: 65001 });
  const values = {
    "customer-gateway-id": CustomerGatewayId,
    "customer-gateway-name": "office",
    "ip-address": office.IpAddress,
  };
  for (const [Name, value] of Object.entries(values)) {
    const found = await vpc.DescribeCustomerGateways({ Filters: [{ Name, Values: [value] }] });
    expect(found.CustomerGatewaySet).toEqual([made]);
    const none = await vpc.DescribeCustomerGateways({ Filters: [{ Name, Values: ["cgw-00000000"] }] });
    expect(none.CustomerGatewaySet).toEqual([]);
  }
  await vpc.ModifyCustomerGatewayAttribute({ CustomerGatewayId, CustomerGatewayName: "lab", BgpAsn: 65002 });
  const { CustomerGatewaySet: now } = await vpc.DescribeCustomerGateways({
    CustomerGatewayIds: [CustomerGatewayId],
  });
  expect(now).toMatchObject([{ CustomerGatewayName: "lab", BgpAsn: 65002, IpAddress: office.IpAddress }]);
  await vpc.DeleteCustomerGateway({ CustomerGatewayId });
  expect(await codeOf(vpc.DeleteCustomerGateway({ CustomerGatewayId }))).toBe("ResourceNotFound");
});

test("a second one of an address, and one without an address, are refused", async () => {
  const { vpc } = await stage();
  await vpc.CreateCustomerGateway(office);
  expect(await codeOf(vpc.CreateCustomerGateway({ ...office, CustomerGatewayName: "other" }))).toBe(
    "InvalidParameterValue.Duplicate",
  );
  expect(await codeOf(vpc.CreateCustomerGateway({ ...office, IpAddress: "office" }))).toBe(
    "InvalidParameterValue",
  );
});
