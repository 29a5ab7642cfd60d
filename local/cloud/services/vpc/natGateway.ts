// A NAT gateway: the way out of a VPC, by public addresses that are bound to it. At least one stays bound as long as it is
// there. Its rules go with it.
import { defineKind, type Entity, GONE, type Kind, type World } from "../../kind";
import type { Tag } from "../../tags";
import { type Eip, eip } from "./eip";
import { vpcService } from "./service";

export interface NatGateway {
  VpcId: string;
  NatGatewayName: string;
  InternetMaxBandwidthOut: number;
  MaxConcurrentConnection: number;
  Zone: string;
  NatProductVersion: number;
  DeletionProtectionEnabled: boolean;
  PublicAddressAffinity: boolean;
  SecurityGroupSet: string[];
  RestrictState: string;
  Tags?: Tag[];
}

export const natGateway = defineKind<NatGateway>({
  service: vpcService,
  type: "vpc:natGateway",
  prefix: "nat",
  // The vendor's provider for Terraform names it so to the tag service.
  tagged: "vpc/nat",
  nameAttribute: "NatGatewayName",
  nextHop: { type: "NAT", onDelete: "vanish" },
  // Three in a VPC, as the vendor's page of limits says.
  quota: { limit: 3, per: "VpcId", code: "LimitExceeded.NatGatewayPerVpcLimitExceeded" },
  relations: [{ to: "vpc:vpc", via: "VpcId", onDelete: "refuse" }],
  machine: {
    initial: "PENDING",
    transitions: {
      create: { from: ["PENDING"], to: "AVAILABLE", seconds: 20, failed: "PENDFAILURE" },
      change: { from: ["AVAILABLE"], via: "UPDATING", to: "AVAILABLE", seconds: 3 },
      delete: {
        from: ["AVAILABLE", "PENDFAILURE", "DELETEFAILURE"],
        via: "DELETING",
        to: GONE,
        seconds: 10,
        failed: "DELETEFAILURE",
      },
    },
  },
});

/** The public addresses bound to a gateway, or on their way there. */
export function addressesOf(world: World, { id }: Entity<NatGateway>): Entity<Eip>[] {
  return world.list(eip).filter(({ data, state }) => data.NatGatewayId === id && state !== "UNBINDING");
}

/** The rules of one kind that a gateway has. */
export function rulesOf<Rule extends { NatGatewayId: string }>(
  world: World,
  kind: Kind<Rule>,
  id: string,
): Entity<Rule>[] {
  return world.list(kind).filter(({ data }) => data.NatGatewayId === id);
}
