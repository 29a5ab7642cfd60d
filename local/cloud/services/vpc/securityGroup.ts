// A security group: rules for both directions, in order, with a version that grows with every change of them. A region
// has one default group from the start, which stays. The rules' own actions are in securityGroupRule.ts.
import { definePart } from "../../action";
import { describes } from "../../describes";
import { ApiError } from "../../errors";
import { makeId } from "../../ids";
import { defineKind, type Entity, type World } from "../../kind";
import {
  changesGroup,
  defaultRules,
  noRules,
  type RuledGroup,
  removesGroup,
  shownGroup,
  usersOf,
} from "../../network/securityGroup";
import type { CreateSecurityGroupRequest, VpcActions } from "../../requests/vpc";
import { byTag } from "../../tags";
import { vpcService } from "./service";

export interface SecurityGroup extends RuledGroup {
  ProjectId: string;
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
  return {
    ...{ id, type: "vpc:securityGroup", region, state: "", createdAt: 0, builtin: true },
    data: { ProjectId: "0", ...defaultRules(id) },
  };
}

/** A new group, which lets nothing through. */
export function createGroup(world: World, params: CreateSecurityGroupRequest): Entity<SecurityGroup> {
  return world.create(securityGroup, { ProjectId: params.ProjectId ?? "0", ...noRules(params) });
}

export function viewGroup(group: Entity<SecurityGroup>): object {
  return { ...shownGroup(group), ProjectId: group.data.ProjectId };
}

export function checkProject({ ProjectId }: CreateSecurityGroupRequest): void {
  if (ProjectId !== undefined && !/^\d{1,9}$/.test(ProjectId)) {
    throw new ApiError("InvalidParameterValue", `ProjectId \`${ProjectId}\` is not the number of a project.`);
  }
}

/** What uses a group, counted by its kind. */
function statistics(world: World, group: Entity<SecurityGroup>): object {
  const count = usersOf(world, group);
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

    ModifySecurityGroupAttribute: changesGroup(securityGroup),

    DescribeSecurityGroupAssociationStatistics: {
      refs: { SecurityGroupIds: securityGroup },
      run: (call) => ({
        SecurityGroupAssociationStatisticsSet: call
          .all(securityGroup, "SecurityGroupIds")
          .map((group) => statistics(call.world, group)),
      }),
    },

    DeleteSecurityGroup: removesGroup(securityGroup, {
      default: "UnsupportedOperation",
      codes: { malformed: "InvalidSecurityGroupID.Malformed", notFound: "InvalidSecurityGroupID.NotFound" },
    }),
  },
});
