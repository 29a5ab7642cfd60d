// A component: a VPC with one subnet in each of some zones, and a firewall that lets in what it is told to.
import * as pulumi from "@pulumi/pulumi";
import * as tencentcloud from "pulumi-tencentcloud-native";

export interface NetworkArgs {
  /** The first two numbers of the address range: `10.0` is 10.0.0.0/16. */
  prefix: string;
  zones: string[];
  /** TCP ports that are open to everyone. */
  openPorts: number[];
}

export class Network extends pulumi.ComponentResource {
  readonly vpcId: pulumi.Output<string>;
  readonly subnetIds: pulumi.Output<string>[];
  readonly firewallId: pulumi.Output<string>;

  constructor(name: string, args: NetworkArgs, options?: pulumi.ComponentResourceOptions) {
    super("testing:index:Network", name, {}, options);
    const parent = { parent: this };
    const vpc = new tencentcloud.vpc.Vpc(name, { cidrBlock: `${args.prefix}.0.0/16` }, parent);
    const subnets = args.zones.map(
      (zone, i) =>
        new tencentcloud.vpc.Subnet(
          `${name}-${i}`,
          { vpcId: vpc.id, zone, cidrBlock: `${args.prefix}.${i}.0/24` },
          parent,
        ),
    );
    const firewall = new tencentcloud.vpc.SecurityGroup(
      name,
      {
        description: `what may reach ${name}`,
        ingress: args.openPorts.map((port) => ({
          action: "ACCEPT",
          protocol: "TCP",
          port: String(port),
          cidrBlock: "0.0.0.0/0",
        })),
        egress: [{ action: "ACCEPT", cidrBlock: "0.0.0.0/0" }],
      },
      parent,
    );
    this.vpcId = vpc.id;
    this.subnetIds = subnets.map((subnet) => subnet.id);
    this.firewallId = firewall.id;
    this.registerOutputs({ vpcId: this.vpcId });
  }
}
