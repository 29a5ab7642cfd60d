// A firewall with a long list of those who may come in and of where one may go to. The order of the lists is the order of the
// rules; a change touches the rules that change and no others.
import * as pulumi from "@pulumi/pulumi";
import * as tencentcloud from "pulumi-tencentcloud-native";

export interface AllowListArgs {
  /** Address ranges of clients, each with a remark. */
  clients: Record<string, string>;
  /** Address ranges that can be reached. */
  targets: string[];
}

export class AllowList extends pulumi.ComponentResource {
  readonly id: pulumi.Output<string>;

  constructor(name: string, { clients, targets }: AllowListArgs, options?: pulumi.ComponentResourceOptions) {
    super("modules:index:AllowList", name, {}, options);
    const rule = { action: "ACCEPT", protocol: "TCP", port: "443" };
    const group = new tencentcloud.vpc.SecurityGroup(
      name,
      {
        description: "an allow list",
        ingress: Object.entries(clients).map(([cidrBlock, description]) => ({
          ...rule,
          cidrBlock,
          description,
        })),
        egress: targets.map((cidrBlock) => ({ ...rule, cidrBlock })),
      },
      { parent: this },
    );
    this.id = group.id;
    this.registerOutputs({ id: this.id });
  }
}
