// Security groups and their rules by older actions: a direction as a word, places as numbers, and several things a call.
import { ApiError } from "../../../errors";
import { defineOlder, olderPart, withEach } from "../../../older/action";
import type { Params } from "../../../parameters";
import { pointersTo } from "../../../relations";
import { securityGroup } from "../../vpc/securityGroup";
import { instance } from "../instance";

interface RuleParams {
  direction: string;
  index: number;
  indexes: number[];
}

/** The set of rules with what is given in the direction that is said. */
function directed(request: Params, { direction }: RuleParams, rules: Params[]): Params {
  const name = direction.toLowerCase() === "ingress" ? "Ingress" : "Egress";
  const { Ingress: _, ...set } = (request.SecurityGroupPolicySet ?? {}) as Params;
  return { ...request, SecurityGroupPolicySet: { ...set, [name]: rules } };
}

const rulesOf = (request: Params) => (request.SecurityGroupPolicySet as { Ingress: Params[] }).Ingress;

/** Where there is no rule yet, a place is -1. */
const placeOf = (index: number) => Math.max(index, 0);

export const part = olderPart({
  actions: {
    CreateSecurityGroupPolicy: defineOlder<RuleParams>({
      request: ({ request, params }) => {
        const at = placeOf(params.index);
        return directed(
          request,
          params,
          rulesOf(request).map((rule) => ({ ...rule, PolicyIndex: at })),
        );
      },
    }),

    ModifySingleSecurityGroupPolicy: defineOlder<RuleParams>({
      request: ({ request, params }) => {
        const [rule] = rulesOf(request);
        return directed(request, params, [{ ...rule, PolicyIndex: placeOf(params.index) }]);
      },
    }),

    DeleteSecurityGroupPolicy: defineOlder<RuleParams>({
      request: ({ request, params }) =>
        directed(
          request,
          params,
          params.indexes.map((PolicyIndex) => ({ PolicyIndex })),
        ),
    }),

    CreateSecurityGroup: defineOlder<{ sgName?: string; sgRemark?: string }>({
      request: ({ request, params }) => ({
        ...request,
        GroupName: params.sgName ?? "",
        GroupDescription: params.sgRemark ?? "",
      }),
    }),

    DescribeSecurityGroupEx: defineOlder({
      answer: ({ world }, { SecurityGroupSet }, answer) =>
        withEach(answer, "data.detail", SecurityGroupSet, ({ SecurityGroupId }) => {
          const group = world.get(securityGroup, String(SecurityGroupId));
          return { beAssociateCount: group ? pointersTo(world, group).length : 0 };
        }),
    }),

    DescribeAssociateSecurityGroups: defineOlder({
      answer: (_call, { ReferredSecurityGroupSet }) => {
        const lines = ReferredSecurityGroupSet as {
          SecurityGroupId: string;
          ReferredSecurityGroupIds: string[];
        }[];
        return {
          data: Object.fromEntries(
            lines.map((line) => [line.SecurityGroupId, line.ReferredSecurityGroupIds]),
          ),
        };
      },
    }),

    ModifySecurityGroupsOfInstance: defineOlder<{ instanceSet: { instanceId: string; sgIds: string[] }[] }>({
      run: ({ params, perform, world }) => {
        for (const { instanceId, sgIds } of params.instanceSet) {
          if (!world.get(instance, instanceId))
            throw new ApiError("7003", `There is no instance \`${instanceId}\`.`);
          perform("cvm.ModifyInstancesAttribute", { InstanceIds: [instanceId], SecurityGroups: sgIds });
        }
        return {};
      },
    }),

    ModifySecurityGroupsOfNetworkInterface: defineOlder<{
      networkInterfaceSet: { networkInterfaceId: string; sgIds: string[] }[];
    }>({
      run: ({ params, perform }) => {
        for (const { networkInterfaceId: NetworkInterfaceId, sgIds } of params.networkInterfaceSet)
          perform("vpc.ModifyNetworkInterfaceAttribute", { NetworkInterfaceId, SecurityGroupIds: sgIds });
        return {};
      },
    }),
  },
});
