// Flow logs, where every refusal of their actions can be caused.

import { present } from "../../../found";
import { type Causes, change, type Params } from "../../errors/refusals";
import type { Stage } from "../../stage";

type Logs = Awaited<ReturnType<typeof buildLogs>>;

const CloudLogId = "d44e4cf0-c3e2-48d9-bb64-c5f0337ef2b0";

/** Flow logs of an interface that is attached and of gateways; an interface is free, a NAT gateway has port forwarding rules. */
export async function buildLogs(
  { vpc, vpcId }: Stage,
  { attached, free, nat, guarded, line }: Record<"attached" | "free" | "nat" | "guarded" | "line", string>,
) {
  const order = { VpcId: vpcId, ResourceType: "NETWORKINTERFACE", ResourceId: attached, CloudLogId };
  const { FlowLog } = await vpc.CreateFlowLog({ ...order, FlowLogName: "all", TrafficType: "ALL" });
  const gateways = { NAT: guarded, DCG: line };
  for (const [ResourceType, ResourceId] of Object.entries(gateways))
    await vpc.CreateFlowLog({
      ...{ ...order, ResourceType, ResourceId },
      ...{ FlowLogName: ResourceType, TrafficType: "ALL" },
    });
  return { vpcId, attached, free, nat, log: present(FlowLog[0]).FlowLogId };
}

/** Good requests for their actions. */
export function ofLogs({ vpcId, attached, log }: Logs): Record<string, Params> {
  const named = { FlowLogId: log, VpcId: vpcId };
  return {
    CreateFlowLog: {
      ...{ VpcId: vpcId, ResourceType: "NETWORKINTERFACE", ResourceId: attached, CloudLogId },
      ...{ FlowLogName: "new", TrafficType: "REJECT" },
    },
    DescribeFlowLogs: { FlowLogId: log },
    ModifyFlowLogAttribute: { ...named, FlowLogName: "new" },
    DeleteFlowLog: named,
    EnableFlowLogs: { FlowLogIds: [log] },
    DisableFlowLogs: { FlowLogIds: [log] },
  };
}

export function logCauses({ vpcId, free, nat }: Logs, ofCcn: string): Causes {
  return {
    CreateFlowLog: {
      "InvalidParameterValue.Duplicate": change({ FlowLogName: "all" }),
      "InvalidParameterValue.Empty": change({ CloudLogId: undefined }),
      LimitExceeded: { quotas: { "vpc:flowLog": 1 } },
      "UnsupportedOperation.FlowLogInstanceExisted": change({ TrafficType: "ALL" }),
      "UnsupportedOperation.FlowLogsNotSupportNullInstanceEni": change({ ResourceId: free }),
      "UnsupportedOperation.NatGatewayDnatAndFlowLogConflict": change({
        ResourceType: "NAT",
        ResourceId: nat,
      }),
    },
    ModifyFlowLogAttribute: {
      "InvalidParameterValue.Duplicate": change({ FlowLogName: "DCG" }),
      "InvalidParameterValue.Range": change({ VpcId: "vpc-00000000" }),
      "InvalidParameterValue.VpcIdNotNeededForFlowLog": change({ FlowLogId: ofCcn, VpcId: vpcId }),
    },
    DeleteFlowLog: { "InvalidParameterValue.Range": change({ VpcId: "vpc-00000000" }) },
  };
}
