// HA virtual addresses, where every refusal of their actions can be caused.
import { change, quota } from "../../errors/refusals";
import { EcmRegion, type EdgeGround, elsewhere, Zone } from "../ground";
import type { Scene } from "../scene";

export async function ofHaVips({ on, otherId }: Scene): Promise<EdgeGround> {
  const { ecm } = on;
  const VpcId = (await ecm.CreateVpc({ VpcName: "h", CidrBlock: "10.0.0.0/16", EcmRegion })).Vpc.VpcId;
  const subnet = async (CidrBlock: string) =>
    (await ecm.CreateSubnet({ VpcId, SubnetName: "h", CidrBlock, Zone, EcmRegion })).Subnet.SubnetId;
  const [SubnetId, small] = [await subnet("10.0.1.0/24"), await subnet("10.0.2.0/29")];
  const wanted = { VpcId, SubnetId, HaVipName: "h" };
  const { HaVip } = await ecm.CreateHaVip({ ...wanted, Vip: "10.0.1.9" });
  // All that the small one hands out.
  for (let i = 0; i < 5; i++) await ecm.CreateHaVip({ ...wanted, SubnetId: small });
  const { HaVipId } = HaVip;
  return {
    good: {
      CreateHaVip: { ...wanted, Vip: "10.0.1.10" },
      DescribeHaVips: { HaVipIds: [HaVipId] },
      ModifyHaVipAttribute: { HaVipId, HaVipName: "i" },
      DeleteHaVip: { HaVipId },
    },
    causes: {
      CreateHaVip: {
        InvalidParameterValue: change({ VpcId: otherId }),
        "InvalidParameterValue.Duplicate": change({ Vip: "10.0.1.9" }),
        "InvalidParameterValue.Malformed": change({ Vip: "office" }),
        "InvalidParameterValue.ObjectNotCurrentSubnet": change({ Vip: "10.0.2.9" }),
        LimitExceeded: quota("ecm:haVip"),
        ResourceInsufficient: change({ SubnetId: small, Vip: undefined }),
      },
      DescribeHaVips: elsewhere,
    },
  };
}
