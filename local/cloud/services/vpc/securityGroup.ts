// A security group: rules for both directions, in order, with a version that grows with every change of them. A region
// has one default group from the start, which stays. The rules' own actions are in securityGroupPolicies.ts.
import { type AnyCall, type Call, definePart, removal } from "../../action";
import { formatDateTime } from "../../clock";
import { describes } from "../../describes";
import { ApiError } from "../../errors";
import { makeId } from "../../ids";
import { defineKind, type Entity, type World } from "../../kind";
import { keptAttributes } from "../../plain";
import { pointersTo } from "../../relations";
import type {
  CreateSecurityGroupRequest,
  ModifySecurityGroupAttributeRequest,
  VpcActions,
} from "../../requests/vpc";
import { byTag, keepTags, type Tag } from "../../tags";
import { vpcService } from "./service";

/** A rule as it is kept: normalised, without what depends on its place. */
export interface Policy {
  Protocol?: string;
  Port?: string;
  ServiceTemplate?: { ServiceId?: string; ServiceGroupId?: string };
  CidrBlock?: string;
  Ipv6CidrBlock?: string;
  SecurityGroupId?: string;
  AddressTemplate?: { AddressId?: string; AddressGroupId?: string };
  Action: string;
  PolicyDescription: string;
}

export interface SecurityGroup {
  ProjectId: string;
  SecurityGroupName: string;
  SecurityGroupDesc: string;
  IsDefault: boolean;
  Version: number;
  Ingress: Policy[];
  Egress: Policy[];
  Tags?: Tag[];
}

/** What a rule can name, so that it cannot go while the rule is there. */
const named = ["Ingress", "Egress"].flatMap((direction) => [
  { to: "vpc:securityGroup", via: `${direction}.SecurityGroupId` },
  { to: "vpc:addressTemplate", via: `${direction}.AddressTemplate.AddressId` },
  { to: "vpc:addressTemplateGroup", via: `${direction}.AddressTemplate.AddressGroupId` },
  { to: "vpc:serviceTemplate", via: `${direction}.ServiceTemplate.ServiceId` },
  { to: "vpc:serviceTemplateGroup", via: `${direction}.ServiceTemplate.ServiceGroupId` },
]);

export const securityGroup = defineKind<SecurityGroup>({
  service: vpcService,
  type: "vpc:securityGroup",
  prefix: "sg",
  tagged: "cvm/sg",
  nameAttribute: "SecurityGroupName",
  // The documents name the quota and give no number; this is the usual one.
  quota: { limit: 50, code: "LimitExceeded" },
  relations: named.map((relation) => ({ ...relation, onDelete: "refuse" as const })),
  builtins: (region) => [defaultGroup(region)],
});

/** The group that takes what is started without one. It lets everything out, and in what its own members send. */
export function defaultSecurityGroup(world: World): Entity<SecurityGroup> {
  return world.get(securityGroup, defaultId(world.region))!;
}

function defaultId(region: string): string {
  return makeId("sg", `default/${region}`, 1);
}

function defaultGroup(region: string): Entity<SecurityGroup> {
  const id = defaultId(region);
  const all = { Protocol: "ALL", Port: "ALL", Action: "ACCEPT", PolicyDescription: "" };
  return {
    id,
    type: "vpc:securityGroup",
    region,
    state: "",
    createdAt: 0,
    builtin: true,
    data: {
      ProjectId: "0",
      SecurityGroupName: "default",
      SecurityGroupDesc: "System created security group",
      IsDefault: true,
      Version: 1,
      Ingress: [{ ...all, SecurityGroupId: id }],
      Egress: [{ ...all, CidrBlock: "0.0.0.0/0" }],
    },
  };
}

/** A new group, which lets nothing through. */
export function createGroup(world: World, params: CreateSecurityGroupRequest): Entity<SecurityGroup> {
  return world.create(securityGroup, {
    ProjectId: params.ProjectId ?? "0",
    SecurityGroupName: params.GroupName,
    SecurityGroupDesc: params.GroupDescription,
    IsDefault: false,
    Version: 0,
    Ingress: [],
    Egress: [],
    ...keepTags(params.Tags),
  });
}

export function viewGroup({ id, createdAt, data }: Entity<SecurityGroup>): object {
  return {
    SecurityGroupId: id,
    SecurityGroupName: data.SecurityGroupName,
    SecurityGroupDesc: data.SecurityGroupDesc,
    ProjectId: data.ProjectId,
    IsDefault: data.IsDefault,
    CreatedTime: formatDateTime(createdAt),
    TagSet: data.Tags ?? [],
  };
}

export function checkProject({ ProjectId }: CreateSecurityGroupRequest): void {
  if (ProjectId !== undefined && !/^\d{1,9}$/.test(ProjectId)) {
    throw new ApiError("InvalidParameterValue", `ProjectId \`${ProjectId}\` is not the number of a project.`);
  }
}

function modify(call: Call<ModifySecurityGroupAttributeRequest>): undefined {
  const change = keptAttributes<SecurityGroup>(call.params, [
    ["GroupName", "SecurityGroupName"],
    ["GroupDescription", "SecurityGroupDesc"],
  ]);
  call.world.update(call.one(securityGroup, "SecurityGroupId"), change);
}

/** What uses a group, counted by its kind; a group that names itself does not count. */
function statistics(world: World, group: Entity<SecurityGroup>): object {
  const users = new Map(pointersTo(world, group).map(({ from }) => [from.id, from]));
  const count = (type: string) =>
    [...users.values()].filter((user) => user.type === type && user.id !== group.id).length;
  const [CVM, ENI] = [count("cvm:instance"), count("vpc:networkInterface")];
  return {
    SecurityGroupId: group.id,
    CVM,
    CDB: 0,
    ENI,
    SG: count("vpc:securityGroup"),
    CLB: 0,
    TotalCount: CVM + ENI,
  };
}

const remove = removal(securityGroup, "SecurityGroupId", {
  malformed: "InvalidSecurityGroupID.Malformed",
  notFound: "InvalidSecurityGroupID.NotFound",
});

export const part = definePart<VpcActions>({
  kinds: [securityGroup],
  actions: {
    CreateSecurityGroup: {
      creates: { kind: securityGroup },
      check: checkProject,
      run: ({ world, params }) => ({ SecurityGroup: viewGroup(createGroup(world, params)) }),
    },

    DescribeSecurityGroups: describes(securityGroup, {
      ids: "SecurityGroupIds",
      items: "SecurityGroupSet",
      filters: {
        ...byTag,
        "project-id": "ProjectId",
        "security-group-name": "SecurityGroupName",
        "security-group-id": "id",
      },
      view: viewGroup,
    }),

    ModifySecurityGroupAttribute: {
      refs: { SecurityGroupId: securityGroup },
      run: modify,
    },

    DescribeSecurityGroupAssociationStatistics: {
      refs: { SecurityGroupIds: securityGroup },
      run: (call) => ({
        SecurityGroupAssociationStatisticsSet: call
          .all(securityGroup, "SecurityGroupIds")
          .map((group) => statistics(call.world, group)),
      }),
    },

    DeleteSecurityGroup: {
      ...remove,
      run: (call: AnyCall): undefined => {
        const group = call.one(securityGroup, "SecurityGroupId");
        if (group.data.IsDefault) {
          throw new ApiError("UnsupportedOperation", `${group.id} is the default security group and stays.`);
        }
        call.world.remove(group);
      },
    },
  },
});
