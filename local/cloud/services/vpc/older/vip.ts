// A virtual address bound to an address of a VPC, which only the older API has. It is named by the number of an HA virtual
// address; nothing reads the binding, and it goes with that.
import { ApiError } from "../../../errors";
import { defineKind } from "../../../kind";
import { holderOf } from "../../../network/addresses";
import { defineOlder, olderPart } from "../../../older/action";
import { idOfNumber } from "../../../older/ids";
import { haVip } from "../haVip";
import { vpcService } from "../service";
import { subnet } from "../subnet";

export const vipBinding = defineKind<{ VpcId: string; HaVipId: string; LanIp: string }>({
  service: vpcService,
  type: "vpc:vipBinding",
  prefix: "vipbinding",
  relations: [
    { to: "vpc:vpc", via: "VpcId", onDelete: "cascade" },
    { to: "vpc:haVip", via: "HaVipId", onDelete: "cascade" },
  ],
});

export const part = olderPart(
  {
    actions: {
      AssociateVip: defineOlder<{ vpcId: string; vipId: number; lanIp: string }>({
        run: ({ world, params }) => {
          const { vpcId: VpcId, lanIp: LanIp } = params;
          const vip = world.get(haVip, idOfNumber(haVip.prefix, params.vipId) ?? "");
          if (vip?.data.VpcId !== VpcId)
            throw new ApiError("InvalidVipId.NotFound", `${VpcId} has no VIP ${params.vipId}.`);
          if (holderOf(world, subnet, VpcId, LanIp) === undefined)
            throw new ApiError("InvalidLanIp.NotFound", `${VpcId} has nothing with the address ${LanIp}.`);
          const before = world.list(vipBinding).find(({ data }) => data.HaVipId === vip.id);
          if (before) world.update(before, { LanIp });
          else world.create(vipBinding, { VpcId, HaVipId: vip.id, LanIp });
          return {};
        },
      }),
    },
  },
  [vipBinding],
);
