// A network ACL of a VPC: rules for what goes into and out of subnets, in order. A new one refuses everything; the subnets that
// have it say so themselves.
import { type Call, defineAction } from "../../action";
import { ApiError, NOT_IMPLEMENTED } from "../../errors";
import { defineKind, type Entity } from "../../kind";
import { plain } from "../../plain";
import type { CreateNetworkAclRequest, ModifyNetworkAclEntriesRequest } from "../../requests/vpc";
import { keepTags, type Tag } from "../../tags";
import { type Entry, keepEntries, REFUSES_ALL, viewEntries } from "./networkAcl/entry";
import { boundedList, vpcService } from "./service";
import { subnet, viewSubnet } from "./subnet";
import { vpc } from "./vpc";

export interface NetworkAcl {
  VpcId: string;
  NetworkAclName: string;
  NetworkAclType: string;
  IngressEntries: Entry[];
  EgressEntries: Entry[];
  Tags?: Tag[];
}

export const networkAcl = defineKind<NetworkAcl>({
  service: vpcService,
  type: "vpc:networkAcl",
  prefix: "acl",
  // The vendor's provider for Terraform names it so to the tag service.
  tagged: "vpc/acl",
  nameAttribute: "NetworkAclName",
  // The vendor's page of limits.
  quota: { limit: 50, per: "VpcId", code: "LimitExceeded" },
  relations: [{ to: "vpc:vpc", via: "VpcId", onDelete: "refuse" }],
});

/** The subnets that have it. */
function subnetsOf(acl: Entity<NetworkAcl>, world: Call["world"]): object[] {
  const all = world.list(subnet).filter(({ data }) => data.NetworkAclId === acl.id);
  return all.map((one) => viewSubnet(one, world));
}

function create({ world, params }: Call<CreateNetworkAclRequest>): Entity<NetworkAcl> {
  const { VpcId, NetworkAclName, NetworkAclType = "TRIPLE", Tags } = params;
  if (NetworkAclType !== "TRIPLE")
    throw new ApiError("UnsupportedOperation", "Rules of five parts are not here: NetworkAclType is TRIPLE.");
  return world.create(networkAcl, {
    ...{ VpcId, NetworkAclName, NetworkAclType },
    IngressEntries: [REFUSES_ALL],
    EgressEntries: [REFUSES_ALL],
    ...keepTags(Tags),
  });
}

function modifyEntries(call: Call<ModifyNetworkAclEntriesRequest>): undefined {
  const { world, params } = call;
  const { NetworkAclEntrySet, NetworkAclQuintupleSet } = params;
  if (NetworkAclEntrySet && NetworkAclQuintupleSet)
    throw new ApiError("InvalidParameter.Coexist", "Rules have either three parts or five.");
  if (!NetworkAclEntrySet && !NetworkAclQuintupleSet)
    throw new ApiError(
      "MissingParameter",
      "The request is missing a required parameter `NetworkAclEntrySet`.",
    );
  if (NetworkAclQuintupleSet)
    throw new ApiError("InvalidParameter.AclTypeMismatch", "The ACL has rules of three parts.");
  if (params.EnableUpdateAclEntries)
    throw new ApiError(NOT_IMPLEMENTED, "EnableUpdateAclEntries: rules are replaced as a whole here.");
  const { Ingress, Egress } = NetworkAclEntrySet ?? {};
  world.update(call.one(networkAcl, "NetworkAclId"), {
    ...(Ingress ? { IngressEntries: keepEntries(Ingress, world) } : {}),
    ...(Egress ? { EgressEntries: keepEntries(Egress, world) } : {}),
  });
}

export const part = plain<NetworkAcl, CreateNetworkAclRequest>(networkAcl, {
  shown: {
    id: "NetworkAclId",
    created: "CreatedTime",
    tags: "TagSet",
    also: (acl, world) => ({
      IngressEntries: viewEntries(acl, acl.data.IngressEntries),
      EgressEntries: viewEntries(acl, acl.data.EgressEntries),
      SubnetSet: subnetsOf(acl, world),
    }),
  },
  create: { action: "CreateNetworkAcl", answers: "NetworkAcl", refs: { VpcId: vpc }, make: create },
  describe: {
    ...boundedList,
    action: "DescribeNetworkAcls",
    ids: "NetworkAclIds",
    items: "NetworkAclSet",
    filters: { "vpc-id": "VpcId", "network-acl-id": "id", "network-acl-name": "NetworkAclName" },
  },
  modify: { action: "ModifyNetworkAclAttribute", takes: ["NetworkAclName"] },
  remove: { action: "DeleteNetworkAcl" },
  more: {
    ModifyNetworkAclEntries: defineAction({ refs: { NetworkAclId: networkAcl }, run: modifyEntries }),
  },
});
