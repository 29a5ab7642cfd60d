// A security group of edge machines: of the whole account, in every region. There is one default group from the start, which stays.
import { definePart } from "../../action";
import { describes } from "../../describes";
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
import { MOST_RULES, ruleActions } from "../../network/securityGroupRules";
import type { EcmActions } from "../../requests/ecm";
import { byTag } from "../../tags";
import { ecmService } from "./service";

export const securityGroup = defineKind<RuledGroup>({
  service: ecmService,
  type: "ecm:securityGroup",
  prefix: "esg",
  everywhere: true,
  nameAttribute: "SecurityGroupName",
  quota: { limit: 50, code: "InvalidParameterValue.LimitExceeded" },
  relations: ["Ingress", "Egress"].map((direction) => ({
    ...{ to: "ecm:securityGroup", via: `${direction}.SecurityGroupId` },
    onDelete: "refuse" as const,
  })),
  builtins: () => [defaultGroup],
});

const defaultId = makeId("esg", "default", 1);

const defaultGroup: Entity<RuledGroup> = {
  ...{ id: defaultId, type: "ecm:securityGroup", region: "", state: "", createdAt: 0, builtin: true },
  data: defaultRules(defaultId),
};

/** The group that takes what is started without one. */
export function defaultSecurityGroup(world: World): Entity<RuledGroup> {
  return world.get(securityGroup, defaultId)!;
}

/** What uses a group, counted by its kind; other groups whose rules name it are no part of the total. */
function statistics(world: World, group: Entity<RuledGroup>): object {
  const count = usersOf(world, group);
  const [ECM, Module, ENI, CLB] = [
    count("ecm:instance"),
    count("ecm:module"),
    count("ecm:networkInterface"),
    count("ecm:loadBalancer"),
  ];
  const users = { ECM, Module, ENI, CLB };
  const TotalCount = ECM + Module + ENI + CLB;
  return { SecurityGroupId: group.id, ...users, SG: count("ecm:securityGroup"), TotalCount };
}

export const part = definePart<EcmActions>({
  kinds: [securityGroup],
  actions: {
    CreateSecurityGroup: {
      creates: { kind: securityGroup },
      run: ({ world, params }) => ({
        SecurityGroup: shownGroup(world.create(securityGroup, noRules(params), { region: "" })),
      }),
    },

    DescribeSecurityGroups: describes(securityGroup, {
      ids: "SecurityGroupIds",
      items: "SecurityGroupSet",
      filters: { ...byTag, "security-group-name": "SecurityGroupName", "security-group-id": "id" },
      codes: { filter: "InvalidParameterValue", tooMany: "InvalidParameterValue" },
      view: shownGroup,
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

    // The document's own numbers (its example).
    DescribeSecurityGroupLimits: {
      run: ({ world }) => ({
        SecurityGroupLimitSet: {
          SecurityGroupLimit: world.limitOf(securityGroup),
          SecurityGroupPolicyLimit: MOST_RULES,
          ReferedSecurityGroupLimit: 10,
          SecurityGroupInstanceLimit: 2000,
          InstanceSecurityGroupLimit: 2000,
          SecurityGroupModuleLimit: 10,
          ModuleSecurityGroupLimit: 5,
        },
      }),
    },

    DeleteSecurityGroup: removesGroup(securityGroup, { default: "ResourceInUse" }),

    ...ruleActions({
      kind: securityGroup,
      tooMany: "LimitExceeded.SecurityGroupPolicySet",
      bothDirections: true,
      counts: false,
    }),
  },
});
