// A network in the cloud joined to an office by a VPN: a gateway at this end, your device at the other, and routes to it.
import * as pulumi from "@pulumi/pulumi";
import * as tencentcloud from "pulumi-tencentcloud-native";

const config = new pulumi.Config();
const zone = config.get("zone") ?? "ap-guangzhou-3";
const officeAddress = config.get("officeAddress") ?? "198.51.100.7";
const officeRanges = config.getObject<string[]>("officeRanges") ?? ["192.168.0.0/16"];
const cloudRange = "10.0.0.0/16";

const network = new tencentcloud.vpc.Vpc("network", { cidrBlock: cloudRange });

const routes = new tencentcloud.vpc.RouteTable("routes", { vpcId: network.id });
new tencentcloud.vpc.Subnet("servers", {
  vpcId: network.id,
  zone,
  cidrBlock: "10.0.1.0/24",
  routeTableId: routes.id,
});

const gateway = new tencentcloud.vpc.VpnGateway("gateway", {
  vpcId: network.id,
  internetMaxBandwidthOut: 10,
});

const office = new tencentcloud.vpc.CustomerGateway("office", { ipAddress: officeAddress });

const tunnel = new tencentcloud.vpc.VpnConnection("office", {
  vpcId: network.id,
  vpnGatewayId: gateway.id,
  customerGatewayId: office.id,
  preShareKey: config.requireSecret("officeKey"),
  securityPolicyDatabases: [{ localCidrBlock: cloudRange, remoteCidrBlock: officeRanges }],
  ikeOptionsSpecification: {
    ikeVersion: "IKEV2",
    propoEncryAlgorithm: "AES-CBC-256",
    propoAuthenAlgorithm: "SHA-256",
    dhGroupName: "GROUP14",
  },
  ipsecOptionsSpecification: {
    encryptAlgorithm: "AES-CBC-256",
    integrityAlgorithm: "SHA-256",
    pfsDhGroup: "DH-GROUP14",
  },
});

officeRanges.forEach((range, i) => {
  new tencentcloud.vpc.Route(`office-${i}`, {
    routeTableId: routes.id,
    destinationCidrBlock: range,
    gatewayType: "VPN",
    gatewayId: gateway.id,
  });
});

const cisco = tencentcloud.vpc
  .getCustomerGatewayVendorsOutput({ vendorName: "cisco" })
  .apply(({ vendors }) => vendors[0]!);

export const gatewayAddress = gateway.publicIpAddress;
/** What to set the office's device to; it contains the key, and is secret. */
export const deviceConfiguration = tencentcloud.vpc.getCustomerGatewayConfigurationOutput({
  vpnConnectionId: tunnel.id,
  interfaceName: config.get("officeInterface") ?? "GigabitEthernet0/0",
  customerGatewayVendor: cisco,
}).customerGatewayConfiguration;
