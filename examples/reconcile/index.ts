// A small network. drift.sh changes it in the cloud by hand; `tencentcloud-native reconcile` finds it and puts it right.
import * as tencentcloud from "pulumi-tencentcloud-native";

const network = new tencentcloud.vpc.Vpc("network", {
  name: "shop",
  cidrBlock: "10.0.0.0/16",
  tags: { team: "shop" },
});

const subnet = new tencentcloud.vpc.Subnet("web", {
  name: "web",
  vpcId: network.id,
  cidrBlock: "10.0.1.0/24",
  zone: "ap-guangzhou-3",
});

const firewall = new tencentcloud.vpc.SecurityGroup("firewall", {
  name: "web",
  ingress: [{ action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "0.0.0.0/0" }],
});

export const networkId = network.id;
export const subnetId = subnet.id;
export const firewallId = firewall.id;
