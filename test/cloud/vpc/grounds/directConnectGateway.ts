// Direct connect gateways, where every refusal of their actions can be caused.
import { type Causes, change, type Params } from "../../errors/refusals";
import type { Stage } from "../../stage";

type Gateways = Awaited<ReturnType<typeof buildDirectConnect>>;

/** A gateway of the ordinary type. */
export async function buildDirectConnect({ vpc, vpcId }: Stage) {
  const made = await vpc.CreateDirectConnectGateway({
    DirectConnectGatewayName: "office",
    NetworkType: "VPC",
    NetworkInstanceId: vpcId,
  });
  return { vpcId, gateway: made.DirectConnectGateway.DirectConnectGatewayId };
}

/** Good requests for its actions. */
export function ofDirectConnect({ vpcId, gateway }: Gateways): Record<string, Params> {
  const DirectConnectGatewayId = gateway;
  return {
    CreateDirectConnectGateway: {
      DirectConnectGatewayName: "new",
      NetworkType: "VPC",
      NetworkInstanceId: vpcId,
      GatewayType: "NAT",
    },
    DescribeDirectConnectGateways: { DirectConnectGatewayIds: [gateway] },
    ModifyDirectConnectGatewayAttribute: { DirectConnectGatewayId, DirectConnectGatewayName: "new" },
    DeleteDirectConnectGateway: { DirectConnectGatewayId },
  };
}

export const directConnectCauses: Causes = {
  CreateDirectConnectGateway: {
    "InvalidParameter.VpgHaGroupNotFound": change({ HaZoneGroupId: "ha-1" }),
    "InvalidParameterValue.Empty": change({ NetworkInstanceId: undefined }),
    LimitExceeded: change({ GatewayType: "NORMAL" }),
    UnsupportedOperation: change({ GatewayAsn: 1 }),
  },
  DeleteDirectConnectGateway: { "UnsupportedOperation.DcgHasFlowLog": {} },
  ModifyDirectConnectGatewayAttribute: {
    InvalidParameter: change({ CcnRouteType: "OSPF" }),
    UnsupportedOperation: change({ ModeType: "standard" }),
  },
};
