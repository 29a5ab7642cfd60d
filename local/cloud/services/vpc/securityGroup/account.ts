// Security groups as an account has them: how many there may be, and which name which.
import { definePart } from "../../../action";
import { MOST_RULES } from "../../../network/securityGroupRules";
import type { VpcActions } from "../../../requests/vpc";
import { securityGroup } from "../securityGroup";

export const part = definePart<VpcActions>({
  kinds: [],
  actions: {
    DescribeSecurityGroupLimits: {
      run: ({ world }) => ({
        SecurityGroupLimitSet: {
          SecurityGroupLimit: world.limitOf(securityGroup),
          SecurityGroupPolicyLimit: MOST_RULES,
          ReferedSecurityGroupLimit: 10,
          SecurityGroupInstanceLimit: 2000,
          InstanceSecurityGroupLimit: 5,
          SecurityGroupExtendedPolicyLimit: 2000,
          SecurityGroupReferedCvmAndEniLimit: 200,
          SecurityGroupReferedSvcLimit: 50,
        },
      }),
    },

    DescribeSecurityGroupReferences: {
      refs: { SecurityGroupIds: securityGroup },
      run: (call) => ({
        ReferredSecurityGroupSet: call.all(securityGroup, "SecurityGroupIds").map(({ id }) => ({
          SecurityGroupId: id,
          ReferredSecurityGroupIds: call.world
            .list(securityGroup)
            .filter(({ data }) =>
              [...data.Ingress, ...data.Egress].some((policy) => policy.SecurityGroupId === id),
            )
            .map((group) => group.id),
        })),
      }),
    },
  },
});
