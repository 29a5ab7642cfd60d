// What a device at the other end of a VPN connection has to be set to, in the words of its make.
import { RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { defineFunction } from "../function";

export const getCustomerGatewayConfiguration = defineFunction({
  token: "vpc:getCustomerGatewayConfiguration",
  doc: "The configuration of your own device for a VPN connection. It contains the key that both ends share, so that the `Output` form answers a secret; prefer that form.",
  inputs: {
    vpnConnectionId: field.idOf("vpc:VpnConnection").doc("The VPN connection."),
    interfaceName: field
      .string()
      .doc("The interface of your device that faces the internet, such as `ge0/0`."),
    customerGatewayVendor: field
      .object({
        platform: field.string().doc("Platform, such as `comware`."),
        softwareVersion: field.string().doc("Version of its software, such as `V1.0`."),
        vendorName: field.string().doc("Vendor, such as `h3c`."),
      })
      .doc("The make of your device, one of those that `getCustomerGatewayVendors` answers."),
  },
  outputs: {
    customerGatewayConfiguration: field.string().secret().doc("The configuration."),
  },
  uses: ["vpc.DescribeVpnConnections", "vpc.DownloadCustomerGatewayConfiguration"],
  call: async ({ api, region, inputs: { vpnConnectionId: id, interfaceName, customerGatewayVendor } }) => {
    const connection = await api.describe("vpc.DescribeVpnConnections", id);
    if (!connection) throw new RefusedError(`there is no VPN connection ${id} in ${region}`);
    const { platform, softwareVersion, vendorName } = customerGatewayVendor;
    const { CustomerGatewayConfiguration } = await api.vpc.DownloadCustomerGatewayConfiguration({
      VpnGatewayId: connection.VpnGatewayId,
      VpnConnectionId: id,
      CustomerGatewayVendor: { Platform: platform, SoftwareVersion: softwareVersion, VendorName: vendorName },
      InterfaceName: interfaceName,
    });
    return { customerGatewayConfiguration: CustomerGatewayConfiguration };
  },
  example: `const { vendors } = await tencentcloud.vpc.getCustomerGatewayVendors({ vendorName: "cisco" });
const configuration = tencentcloud.vpc.getCustomerGatewayConfigurationOutput({
  vpnConnectionId: connection.id,
  interfaceName: "GigabitEthernet0/0",
  customerGatewayVendor: vendors[0]!,
}).customerGatewayConfiguration;`,
});
