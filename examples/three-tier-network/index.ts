// A network of three tiers in two zones. What is public has a way in and out; the application only goes out, by a NAT gateway;
// the data goes nowhere. Network ACLs keep the tiers apart, and one port of the NAT gateway leads to the application.
import * as pulumi from "@pulumi/pulumi";
import * as tencentcloud from "pulumi-tencentcloud-native";

const config = new pulumi.Config();
const zones = config.getObject<string[]>("zones") ?? ["ap-guangzhou-3", "ap-guangzhou-4"];
const instanceType = config.get("instanceType") ?? "S5.MEDIUM4";

const range = "10.0.0.0/16";
const anywhere = "0.0.0.0/0";
const network = new tencentcloud.vpc.Vpc("network", { cidrBlock: range });

// Subnets: 10.0.<tier><zone>.0/24.
const tiers = ["public", "app", "data"] as const;
const rangeOf = (tier: number, zone: number) => `10.0.${tier * 10 + zone}.0/24`;
const subnets = Object.fromEntries(
  tiers.map((tier, t) => [
    tier,
    zones.map(
      (zone, z) =>
        new tencentcloud.vpc.Subnet(`${tier}-${z}`, {
          vpcId: network.id,
          zone,
          cidrBlock: rangeOf(t, z),
        }),
    ),
  ]),
) as Record<(typeof tiers)[number], tencentcloud.vpc.Subnet[]>;

// The way out of the application: by two public addresses, one for each zone.
const addresses = zones.map((_, z) => new tencentcloud.vpc.Eip(`nat-${z}`, { internetMaxBandwidthOut: 100 }));
const nat = new tencentcloud.vpc.NatGateway("nat", {
  vpcId: network.id,
  publicIpAddresses: addresses.map(({ addressIp }) => addressIp),
  internetMaxBandwidthOut: 100,
});
const out = new tencentcloud.vpc.RouteTable("out", { vpcId: network.id });
new tencentcloud.vpc.Route("internet", {
  routeTableId: out.id,
  destinationCidrBlock: anywhere,
  gatewayType: "NAT",
  gatewayId: nat.id,
});
subnets.app.forEach((subnet, z) => {
  new tencentcloud.vpc.RouteTableAssociation(`app-${z}`, { subnetId: subnet.id, routeTableId: out.id });
  new tencentcloud.vpc.NatGatewaySnatRule(`app-${z}`, {
    natGatewayId: nat.id,
    resourceType: "SUBNET",
    resourceId: subnet.id,
    privateIpAddress: subnet.cidrBlock,
    publicIpAddresses: [addresses[z]!.addressIp],
  });
});

// What goes into and out of each tier. ACLs keep no connections: answers come to the high ports.
const answers = "1024-65535";
const tcp = (port: string, cidrBlock: string) => ({
  action: "ACCEPT" as const,
  protocol: "TCP" as const,
  port,
  cidrBlock,
});
const acl = (tier: (typeof tiers)[number], rules: Omit<tencentcloud.vpc.NetworkAclArgs, "vpcId">) => {
  const { id } = new tencentcloud.vpc.NetworkAcl(tier, { vpcId: network.id, ...rules });
  subnets[tier].forEach((subnet, z) => {
    new tencentcloud.vpc.NetworkAclAssociation(`${tier}-${z}`, { networkAclId: id, subnetId: subnet.id });
  });
};
acl("public", {
  ingress: [tcp("443", anywhere), tcp(answers, anywhere)],
  egress: [tcp("8080", range), tcp(answers, anywhere), tcp("443", anywhere)],
});
acl("app", {
  ingress: [tcp("8080", anywhere), tcp(answers, anywhere)],
  egress: [tcp("3306", range), tcp("443", anywhere), tcp(answers, anywhere)],
});
acl("data", { ingress: [tcp("3306", range)], egress: [tcp(answers, range)] });

// One machine of the application, which port 80 of the NAT gateway leads to.
const images = tencentcloud.cvm.getImagesOutput({ imageType: "PUBLIC_IMAGE", osName: "Ubuntu" });
const server = new tencentcloud.cvm.Instance("app", {
  zone: zones[0]!,
  imageId: images.apply(({ images: [image] }) => image!.imageId),
  instanceType,
  vpcId: network.id,
  subnetId: subnets.app[0]!.id,
});
new tencentcloud.vpc.NatGatewayDnatRule("app", {
  natGatewayId: nat.id,
  ipProtocol: "TCP",
  publicIpAddress: addresses[0]!.addressIp,
  publicPort: 80,
  privateIpAddress: server.privateIpAddress.apply((address) => address!),
  privatePort: 8080,
});

export const vpcId = network.id;
export const address = addresses[0]!.addressIp;
