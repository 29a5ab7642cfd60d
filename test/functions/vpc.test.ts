// The functions of VPC, asked over the socket of a local cloud.
import { callFunction } from "../../provider/hosts/functions";
import { definitions } from "../../provider/resources";
import { present } from "../found";
import { openLab } from "../resources/lab";

test("getCustomerGatewayVendors names the makes of device, narrowed by vendor", async () => {
  const lab = await openLab();
  const call = (args: object) =>
    callFunction(
      present(definitions.functions.get("vpc:getCustomerGatewayVendors")),
      lab.connected.environment,
      args as never,
    );
  const { vendors } = await call({});
  expect(vendors).toEqual([
    { platform: "ios", softwareVersion: "V15.4", vendorName: "cisco" },
    { platform: "comware", softwareVersion: "V1.0", vendorName: "h3c" },
  ]);
  expect(await call({ vendorName: "h3c" })).toEqual({ vendors: [(vendors as object[])[1]] });
  await lab.close();
});
