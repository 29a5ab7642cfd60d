// A fleet: machines that start from one image, run on hosts of their own, and have a data disk each, of which a snapshot is made
// every night. The image is made from a machine that is set up once; a copy of it lies in another region. A launch template has
// what the machines are made with, for those that the console or auto scaling adds.
import * as pulumi from "@pulumi/pulumi";
import * as tencentcloud from "pulumi-tencentcloud-native";

const config = new pulumi.Config();
const region = config.get("region") ?? "ap-guangzhou";
const zone = config.get("zone") ?? `${region}-3`;
const elsewhere = config.get("elsewhere") ?? "ap-shanghai";
const size = config.getNumber("size") ?? 2;

const network = new tencentcloud.vpc.Vpc("network", { cidrBlock: "10.0.0.0/16" });
const subnet = new tencentcloud.vpc.Subnet("subnet", { vpcId: network.id, zone, cidrBlock: "10.0.0.0/24" });

const base = tencentcloud.cvm.getImageOutput({
  imageType: "PUBLIC_IMAGE",
  platform: "Ubuntu",
  mostRecent: true,
});
const machine = {
  zone,
  instanceType: "S5.MEDIUM4",
  vpcId: network.id,
  subnetId: subnet.id,
  systemDisk: { diskType: "CLOUD_PREMIUM", diskSize: 50 },
};

// The machine that the image is made from; user data sets it up.
const builder = new tencentcloud.cvm.Instance("builder", {
  ...machine,
  imageId: base.apply(({ imageId }) => imageId),
  userData: Buffer.from("#!/bin/sh\napt-get install -y nginx\n").toString("base64"),
});
const image = new tencentcloud.cvm.Image("golden", { instanceId: builder.id, imageFamily: "web" });
const copy = new tencentcloud.cvm.ImageCopy("elsewhere", {
  imageId: image.id,
  sourceRegion: region,
  region: elsewhere,
});

const apart = new tencentcloud.cvm.PlacementGroup("apart", { type: "HOST" });
const nightly = new tencentcloud.cbs.AutoSnapshotPolicy("nightly", {
  policy: [{ hour: [3], dayOfWeek: [0, 1, 2, 3, 4, 5, 6] }],
  retentionDays: 14,
});

const member = { ...machine, imageId: image.id, disasterRecoverGroupIds: [apart.id] };
const template = new tencentcloud.cvm.LaunchTemplate("server", { ...member, instanceName: "server" });

const servers = Array.from({ length: size }, (_, i) => {
  const server = new tencentcloud.cvm.Instance(`server-${i}`, member);
  const data = new tencentcloud.cbs.Disk(`data-${i}`, {
    zone,
    diskType: "CLOUD_PREMIUM",
    diskSize: 50,
    diskChargeType: "POSTPAID_BY_HOUR",
  });
  new tencentcloud.cbs.DiskAttachment(`data-${i}`, { diskId: data.id, instanceId: server.id });
  new tencentcloud.cbs.AutoSnapshotPolicyAttachment(`data-${i}`, {
    autoSnapshotPolicyId: nightly.id,
    diskId: data.id,
  });
  return server;
});

export const imageId = image.id;
export const copyId = copy.id;
export const serverIds = servers.map(({ id }) => id);
export const placementGroupId = apart.id;
export const launchTemplateId = template.id;
