// Two VPCs in two regions, joined by a cloud connect network: what is in one reaches what is in the other by its private address.
// Their ranges do not overlap, so that every subnet is reached.
import * as pulumi from "@pulumi/pulumi";
import * as tencentcloud from "pulumi-tencentcloud-native";

const config = new pulumi.Config();
const places = config.getObject<Record<string, { region: string; zone: string; prefix: string }>>(
  "places",
) ?? {
  app: { region: "ap-guangzhou", zone: "ap-guangzhou-3", prefix: "10.0" },
  data: { region: "ap-shanghai", zone: "ap-shanghai-2", prefix: "10.1" },
};

const backbone = new tencentcloud.vpc.Ccn("backbone", { description: "joins the networks of two regions" });

const networks = Object.entries(places).map(([name, { region, zone, prefix }]) => {
  const network = new tencentcloud.vpc.Vpc(name, { region, cidrBlock: `${prefix}.0.0/16` });
  new tencentcloud.vpc.Subnet(name, { region, vpcId: network.id, zone, cidrBlock: `${prefix}.1.0/24` });
  const attachment = new tencentcloud.vpc.CcnAttachment(name, {
    ccnId: backbone.id,
    instanceId: network.id,
    instanceRegion: region,
    description: name,
  });
  return { vpcId: network.id, state: attachment.state };
});

export const ccnId = backbone.id;
export const states = pulumi.all(networks.map(({ state }) => state));
