// A network of three tiers over some zones: a subnet for each tier in each zone, a route table for each tier, and firewalls that
// let every tier be reached by the one before it alone.
import * as pulumi from "@pulumi/pulumi";
import * as tencentcloud from "pulumi-tencentcloud-native";

export interface ThreeTiersArgs {
  /** The first two numbers of the address range: `10.0` is 10.0.0.0/16. */
  prefix: string;
  zones: string[];
  /** The port each tier is reached by, outermost first. */
  tiers: { name: string; port: string }[];
}

export class ThreeTiers extends pulumi.ComponentResource {
  readonly vpcId: pulumi.Output<string>;
  /** By tier, in the order of the zones. */
  readonly subnetIds: Record<string, pulumi.Output<string>[]> = {};
  readonly firewallIds: Record<string, pulumi.Output<string>> = {};

  constructor(name: string, args: ThreeTiersArgs, options?: pulumi.ComponentResourceOptions) {
    super("modules:index:ThreeTiers", name, {}, options);
    const parent = { parent: this };
    const { prefix, zones, tiers } = args;
    const vpc = new tencentcloud.vpc.Vpc(name, { cidrBlock: `${prefix}.0.0/16` }, parent);
    let before: pulumi.Output<string> | undefined;
    tiers.forEach((tier, nth) => {
      const label = `${name}-${tier.name}`;
      const routes = new tencentcloud.vpc.RouteTable(label, { vpcId: vpc.id }, parent);
      this.subnetIds[tier.name] = zones.map((zone, i) => {
        const cidrBlock = `${prefix}.${nth * 16 + i}.0/24`;
        const args = { vpcId: vpc.id, zone, cidrBlock, routeTableId: routes.id };
        return new tencentcloud.vpc.Subnet(`${label}-${zone}`, args, parent).id;
      });
      const from = before ? { securityGroupId: before } : { cidrBlock: "0.0.0.0/0" };
      const firewall = new tencentcloud.vpc.SecurityGroup(
        label,
        {
          description: `who may reach ${tier.name}`,
          ingress: [{ action: "ACCEPT", protocol: "TCP", port: tier.port, ...from }],
          egress: [{ action: "ACCEPT", cidrBlock: "0.0.0.0/0" }],
        },
        parent,
      );
      before = this.firewallIds[tier.name] = firewall.id;
    });
    this.vpcId = vpc.id;
    this.registerOutputs({ vpcId: this.vpcId });
  }
}
