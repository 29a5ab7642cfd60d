// Public addresses by their older actions: quotas under names of their own, and addresses that are named by what they are bound to.
import { ApiError } from "../../../errors";
import { defineOlder, olderPart } from "../../../older/action";
import { eip } from "../../vpc/eip";

const QUOTAS: Record<string, [limit: string, current: string]> = {
  TOTAL_EIP_QUOTA: ["eipNumQuota", "currentEipNum"],
  DAILY_EIP_APPLY: ["dailyApplyQuota", "dailyApplyCount"],
  DAILY_PUBLIC_IP_ASSIGN: ["dailyAllocWanIpQuota", "dailyAllocWanIpCount"],
};

interface Binding {
  eipId?: string;
  networkInterfaceId?: string;
  privateIpAddress?: string;
}

export const part = olderPart({
  actions: {
    DescribeEipQuota: defineOlder({
      answer: (_call, { QuotaSet }) => {
        const lines = QuotaSet as { QuotaId: string; QuotaCurrent: number; QuotaLimit: number }[];
        return {
          data: Object.fromEntries(
            lines.flatMap(({ QuotaId, QuotaCurrent, QuotaLimit }) => {
              const names = QUOTAS[QuotaId];
              return names ? [[names[0], QuotaLimit] as const, [names[1], QuotaCurrent] as const] : [];
            }),
          ),
        };
      },
    }),

    EipUnBindInstance: defineOlder<Binding>({
      request: ({ request, params, world }) => {
        const { eipId, networkInterfaceId, privateIpAddress } = params;
        const bound = world
          .list(eip)
          .find(
            ({ data }) =>
              data.NetworkInterfaceId === networkInterfaceId && data.PrivateAddressIp === privateIpAddress,
          );
        const AddressId = eipId ?? bound?.id;
        if (AddressId === undefined)
          throw new ApiError("InvalidParameter.ResourceNotFound", "Nothing is bound to that address.");
        return { ...request, AddressId };
      },
    }),

    TransformMode: defineOlder<{ eipId: string }>({
      request: ({ request, params, world }) => ({
        ...request,
        AddressName: world.get(eip, params.eipId)?.data.AddressName ?? "",
      }),
    }),
  },
});
