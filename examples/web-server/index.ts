// A network with two subnets, and a web server in it with a data disk and a public address.
import * as pulumi from "@pulumi/pulumi";
import * as tencentcloud from "pulumi-tencentcloud-native";

const config = new pulumi.Config();
const zones = config.getObject<string[]>("zones") ?? ["ap-guangzhou-3", "ap-guangzhou-4"];
const bandwidth = config.getNumber("bandwidth") ?? 5;
const vpcCidr = config.get("vpcCidr") ?? "10.0.0.0/16";

const network = new tencentcloud.vpc.Vpc("network", { cidrBlock: vpcCidr });

const subnets = zones.map(
  (zone, i) =>
    new tencentcloud.vpc.Subnet(`subnet-${i}`, {
      vpcId: network.id,
      zone,
      cidrBlock: vpcCidr.replace(/\.0\.0\/16$/, `.${i}.0/24`),
    }),
);

const routes = new tencentcloud.vpc.RouteTable("routes", { vpcId: network.id });
subnets.forEach((subnet, i) => {
  new tencentcloud.vpc.RouteTableAssociation(`routes-${i}`, { subnetId: subnet.id, routeTableId: routes.id });
});

const firewall = new tencentcloud.vpc.SecurityGroup("firewall", {
  description: "lets in ssh and https",
  ingress: [
    { action: "ACCEPT", protocol: "TCP", port: "22", cidrBlock: "0.0.0.0/0", description: "ssh" },
    { action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "0.0.0.0/0", description: "https" },
  ],
  egress: [{ action: "ACCEPT", cidrBlock: "0.0.0.0/0" }],
});

const key = new tencentcloud.cvm.KeyPair("key", {});

const images = tencentcloud.cvm.getImagesOutput({ imageType: "PUBLIC_IMAGE", osName: "Ubuntu" });
const types = tencentcloud.cvm.getInstanceTypesOutput({ zone: zones[0], cpu: 2, memory: 4 });

const server = new tencentcloud.cvm.Instance("server", {
  zone: zones[0]!,
  imageId: images.apply(({ images: [image] }) => image!.imageId),
  instanceType: types.apply(({ instanceTypes: [type] }) => type!.instanceType),
  vpcId: network.id,
  subnetId: subnets[0]!.id,
  securityGroupIds: [firewall.id],
  keyIds: [key.id],
  systemDisk: { diskType: "CLOUD_PREMIUM", diskSize: 50 },
});

const disk = new tencentcloud.cbs.Disk("data", {
  zone: zones[0]!,
  diskType: "CLOUD_PREMIUM",
  diskSize: config.getNumber("diskSize") ?? 100,
  diskChargeType: "POSTPAID_BY_HOUR",
});
new tencentcloud.cbs.DiskAttachment("data", { diskId: disk.id, instanceId: server.id });

const address = new tencentcloud.vpc.Eip("address", { internetMaxBandwidthOut: bandwidth });
new tencentcloud.vpc.EipAssociation("address", { addressId: address.id, instanceId: server.id });

export const publicIp = address.addressIp;
export const privateKey = key.privateKey;
