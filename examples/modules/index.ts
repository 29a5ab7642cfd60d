// Three modules of everyday use, each a component that can be copied: a network of three tiers, an allow list, and a fleet.
import * as pulumi from "@pulumi/pulumi";
import { AllowList } from "./allowList";
import { Fleet } from "./fleet";
import { ThreeTiers } from "./threeTiers";

const config = new pulumi.Config();
const zones = config.getObject<string[]>("zones") ?? ["ap-guangzhou-3", "ap-guangzhou-4"];

const network = new ThreeTiers("network", {
  prefix: "10.0",
  zones,
  tiers: [
    { name: "web", port: "443" },
    { name: "app", port: "8080" },
    { name: "data", port: "3306" },
  ],
});

const partners = new AllowList("partners", {
  clients: config.getObject<Record<string, string>>("clients") ?? { "192.0.2.0/24": "the office" },
  targets: ["198.51.100.0/24"],
});

const fleet = new Fleet("app", {
  names: config.getObject<string[]>("machines") ?? ["anna", "bert", "cora"],
  zone: zones[0]!,
  vpcId: network.vpcId,
  subnetId: network.subnetIds.app![0]!,
  securityGroupIds: [network.firewallIds.app!, partners.id],
  instanceType: config.get("instanceType") ?? "S5.MEDIUM4",
  diskSizes: [100],
});

export const instanceIds = fleet.instanceIds;
