// The same network in two regions: each region has a provider of its own, and a process of its own, through the plugin.
// The SDK is generated: `pulumi package add <folder of the plugin>` in this folder.
import * as pulumi from "@pulumi/pulumi";
import * as tencentcloud from "pulumi-tencentcloud-native-sdk";

const regions = { guangzhou: "10.0", shanghai: "10.1" };

const networks = Object.entries(regions).map(([city, prefix]) => {
  const region = `ap-${city}`;
  const provider = new tencentcloud.Provider(city, { region });
  const network = new tencentcloud.vpc.Vpc(city, { cidrBlock: `${prefix}.0.0/16` }, { provider });
  const { zones } = tencentcloud.cvm.getZonesOutput({ zoneState: "AVAILABLE" }, { provider });
  const subnet = new tencentcloud.vpc.Subnet(
    city,
    { vpcId: network.id, cidrBlock: `${prefix}.1.0/24`, zone: zones[0].zone },
    { provider },
  );
  return pulumi.output({ region: network.region, vpcId: network.id, zone: subnet.zone });
});

export const [guangzhou, shanghai] = networks;
