// What leads to the documented refusals of direct connect that do not follow from ids and bounds alone.

import { accounts } from "../../resources/lab";
import { change, type Ground, quota } from "../errors/refusals";
import { stage } from "../stage";
import { type Answer, byName } from "../support";

const line = { AccessPointId: "ap-1", LineOperator: "ChinaTelecom", PortType: "10GBase-LR" };
const wrong = { Filters: [{ Name: "no-such-filter", Values: ["x"] }] };

async function buildScene() {
  const on = await stage({ rateLimit: false, secrets: { local: "local", other: "other" } });
  const ask = (action: string, params: object): Promise<Answer> => byName(on.dc).request(action, params);
  const pass = () => on.cloud.control("POST", "clock", { advance: "1m" });
  const { Vpc } = await on.vpc.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16" });
  const VpcId = Vpc.VpcId;
  const { DirectConnectGateway: gateway } = await on.vpc.CreateDirectConnectGateway({
    ...{ NetworkType: "VPC", NetworkInstanceId: VpcId, DirectConnectGatewayName: "a" },
  });
  const make = async (name: string): Promise<string> =>
    (await ask("CreateDirectConnect", { ...line, DirectConnectName: name })).DirectConnectIdSet[0];
  const [used, free] = [await make("used"), await make("free")];
  await pass();
  const order = {
    ...{ DirectConnectId: used, DirectConnectTunnelName: "tunnel", VpcId },
    DirectConnectGatewayId: gateway.DirectConnectGatewayId,
  };
  const { DirectConnectTunnelIdSet } = await ask("CreateDirectConnectTunnel", { ...order, Vlan: 100 });
  await pass();
  const building = await make("building");
  const { DirectConnectTunnelIdSet: fresh } = await ask("CreateDirectConnectTunnel", { ...order, Vlan: 200 });
  return {
    on,
    used,
    free,
    building,
    order,
    fresh: fresh[0] as string,
    tunnel: DirectConnectTunnelIdSet[0] as string,
  };
}

export async function prepareDc(): Promise<Ground> {
  const { on, used, free, building, order, fresh, tunnel } = await buildScene();
  const named = { DirectConnectTunnelId: tunnel };
  const absent = { DirectConnectTunnelId: "dcx-00000000" };
  const badAddress = { TencentAddress: "169.254.64.1/30", CustomerAddress: "10.0.0.2/30" };
  const settled = change(named);
  const changing = change({ DirectConnectTunnelId: fresh });
  return {
    on,
    good: {
      CreateDirectConnect: { ...line, DirectConnectName: "one" },
      DeleteDirectConnect: { DirectConnectId: free },
      CreateDirectConnectTunnel: order,
      ModifyDirectConnectTunnelAttribute: { ...named, DirectConnectTunnelName: "other" },
      DeleteDirectConnectTunnel: named,
      AcceptDirectConnectTunnel: named,
      RejectDirectConnectTunnel: named,
    },
    causes: {
      CreateDirectConnect: {
        "LimitExceeded.DirectConnectLimitExceeded": quota("dc:directConnect"),
      },
      DescribeDirectConnects: { InvalidParameter: change(wrong) },
      DescribeDirectConnectTunnels: { InvalidParameter: change(wrong) },
      DeleteDirectConnect: {
        ResourceInUse: change({ DirectConnectId: used }),
        "UnsupportedOperation.StateConfLict": change({ DirectConnectId: building }),
      },
      CreateDirectConnectTunnel: {
        InvalidParameter: change({ DirectConnectId: building }),
        "InvalidParameter.AddressError": change(badAddress),
        "InvalidParameter.VlanConflict": change({ Vlan: 100 }),
        "InvalidParameter.DirectConnectIdIsNotUin": change({ DirectConnectOwnerAccount: accounts.other }),
        "InvalidParameter.UinIsNotExist": change({ DirectConnectOwnerAccount: "199999999999" }),
        "LimitExceeded.DirectConnectTunnelLimitExceeded": quota("dc:directConnectTunnel"),
      },
      ModifyDirectConnectTunnelAttribute: {
        "InvalidParameter.AddressError": change(badAddress),
        "ResourceNotFound.DirectConnectTunnelIdIsNotExist": change(absent),
        "UnsupportedOperation.StateConfLict": changing,
      },
      DeleteDirectConnectTunnel: {
        "ResourceNotFound.DirectConnectTunnelIdIsNotExist": change(absent),
        "UnsupportedOperation.StateConfLict": changing,
      },
      AcceptDirectConnectTunnel: { "UnsupportedOperation.StateConfLict": settled },
      RejectDirectConnectTunnel: { "UnsupportedOperation.StateConfLict": settled },
    },
  };
}
