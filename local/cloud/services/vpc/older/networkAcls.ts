// Network ACLs by their older actions, which set the rules of one direction at a time.
import { defineOlder, olderPart, withEach } from "../../../older/action";
import type { Params } from "../../../parameters";
import { vpcOf } from "./networks";

const withVpc = defineOlder({
  answer: ({ world }, { NetworkAclSet }, answer) =>
    withEach(answer, "data", NetworkAclSet, ({ VpcId, SubnetSet }) => ({
      ...vpcOf(world, VpcId),
      subnetNum: (SubnetSet as object[]).length,
    })),
});

export const part = olderPart({
  actions: {
    DescribeNetworkAcl: withVpc,

    DescribeAcl: defineOlder({
      answer: ({ world }, { NetworkAclSet }, answer) => ({
        ...answer,
        data: withEach(answer.data as Params, "aclSet", NetworkAclSet, ({ VpcId, SubnetSet }) => ({
          ...vpcOf(world, VpcId),
          subnetNum: (SubnetSet as object[]).length,
        })),
      }),
    }),

    ModifyNetworkAclEntry: defineOlder<{ ruleDirection: number }>({
      request: ({ request, params }) => {
        const direction = params.ruleDirection === 1 ? "Ingress" : "Egress";
        const { Ingress: entries } = request.NetworkAclEntrySet as Params;
        return { ...request, NetworkAclEntrySet: { [direction]: entries } };
      },
    }),
  },
});
