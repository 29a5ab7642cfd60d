// The rules of VPC's security groups, and the groups that are made with theirs.
import { type Call, defineAction, type Part } from "../../action";
import { normalPolicy } from "../../network/policy";
import { checkAnew, keepRules, ruleActions } from "../../network/securityGroupRules";
import type { CreateSecurityGroupWithPoliciesRequest } from "../../requests/vpc";
import { checkProject, createGroup, securityGroup, viewGroup } from "./securityGroup";

function createWith({ world, params }: Call<CreateSecurityGroupWithPoliciesRequest>): object {
  const made = createGroup(world, params);
  const { Ingress = [], Egress = [] } = params.SecurityGroupPolicySet ?? {};
  if (Ingress.length + Egress.length > 0)
    keepRules(world, made, { Ingress: Ingress.map(normalPolicy), Egress: Egress.map(normalPolicy) });
  return { SecurityGroup: viewGroup(world.present(made)) };
}

export const part: Part = {
  kinds: [],
  actions: {
    CreateSecurityGroupWithPolicies: defineAction<CreateSecurityGroupWithPoliciesRequest>({
      creates: { kind: securityGroup },
      check: (params) => {
        checkProject(params);
        const { SecurityGroupPolicySet: set } = params;
        if (set) checkAnew(set, false);
      },
      run: createWith,
    }),
    ...ruleActions({ kind: securityGroup, tooMany: "LimitExceeded", bothDirections: false, counts: true }),
  },
};
