// Network interfaces by their older actions: addresses as plain texts, security groups with their names.
import type { Entity, World } from "../../../kind";
import { defineOlder, olderPart, withEach } from "../../../older/action";
import type { Params } from "../../../parameters";
import { type FlowLog, flowLog } from "../flowLog";
import { securityGroup } from "../securityGroup";
import { vpcOf } from "./networks";

function groupLine(world: World, id: string): Params {
  const group = world.get(securityGroup, id)?.data;
  return { sgId: id, sgName: group?.SecurityGroupName ?? "", projectId: Number(group?.ProjectId ?? 0) };
}

const logs = (world: World, id: unknown): Entity<FlowLog>[] =>
  world.list(flowLog).filter(({ data }) => data.ResourceId === id);

export const part = olderPart({
  actions: {
    UnassignPrivateIpAddresses: defineOlder<{ privateIpAddress: string[] }>({
      request: ({ request, params }) => ({
        ...request,
        PrivateIpAddresses: params.privateIpAddress.map((PrivateIpAddress) => ({ PrivateIpAddress })),
      }),
    }),

    DescribeNetworkInterfaces: defineOlder({
      answer: ({ world }, { NetworkInterfaceSet }, answer) =>
        withEach(answer, "data.data", NetworkInterfaceSet, ({ VpcId, GroupSet, NetworkInterfaceId }) => ({
          vpcName: vpcOf(world, VpcId).vpcName,
          groupSet: (GroupSet as string[]).map((id) => groupLine(world, id)),
          flowLogsSet: logs(world, NetworkInterfaceId).map(({ id, data }) => ({
            ...{ flowLogId: id, flowLogName: data.FlowLogName },
          })),
        })),
    }),
  },
});
