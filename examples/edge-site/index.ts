// A site at the edge: machines in one zone that the networks of two carriers reach, each through a load balancer with an address of
// that carrier. Every machine is behind both, so that a carrier that fails takes no machine with it.
import * as pulumi from "@pulumi/pulumi";
import * as tencentcloud from "pulumi-tencentcloud-native";

const config = new pulumi.Config();
const region = config.get("edgeRegion") ?? "ap-hangzhou-ecm";
const zone = config.get("edgeZone") ?? `${region}-1`;
const size = config.getNumber("size") ?? 2;
// Without one, the cloud makes up a password and sends it to the account.
const password = config.getSecret("password");
const carriers = ["CTCC", "CUCC"] as const;

const site = new tencentcloud.ecm.Vpc("site", { region, cidrBlock: "10.0.0.0/16" });
const subnet = new tencentcloud.ecm.Subnet("web", {
  region,
  vpcId: site.id,
  zone,
  cidrBlock: "10.0.1.0/24",
});

const open = new tencentcloud.ecm.SecurityGroup("open", {
  description: "lets in https",
  ingress: [{ action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "0.0.0.0/0" }],
  egress: [{ action: "ACCEPT", cidrBlock: "0.0.0.0/0" }],
});

// The machines take turns with the carriers: each has a way out of its own.
const machines = Array.from(
  { length: size },
  (_, i) =>
    new tencentcloud.ecm.Instance(`web-${i}`, {
      zone,
      isp: carriers[i % carriers.length] ?? carriers[0],
      vpcId: site.id,
      subnetId: subnet.id,
      instanceType: "SN3ne.MEDIUM4",
      imageId: "img-9qabwvbn",
      internetMaxBandwidthOut: 25,
      securityGroupIds: [open.id],
      password,
    }),
);

const fronts = carriers.map((carrier) => {
  const front = new tencentcloud.ecm.LoadBalancer(`front-${carrier}`, {
    region,
    vipIsp: carrier,
    vpcId: site.id,
    internetMaxBandwidthOut: 100,
    loadBalancerPassToTarget: true,
    securityGroupIds: [open.id],
  });
  const https = new tencentcloud.ecm.Listener(`https-${carrier}`, {
    region,
    loadBalancerId: front.id,
    protocol: "TCP",
    port: 443,
    healthCheck: { intervalTime: 10, timeOut: 3 },
  });
  for (const [i, machine] of machines.entries())
    new tencentcloud.ecm.TargetAttachment(`web-${i}-${carrier}`, {
      region,
      listenerId: https.id,
      instanceId: machine.id,
      port: 443,
    });
  return front;
});

export const addresses = fronts.map(({ loadBalancerVips }) => loadBalancerVips[0]);
export const machineIds = machines.map(({ id }) => id);
