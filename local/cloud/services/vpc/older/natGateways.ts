// NAT gateways by their older actions: orders have a number, and the price stands in a list.
import { defineOlder, olderPart, withEach } from "../../../older/action";
import { yuan } from "../../../price";
import { vpcOf } from "./networks";

/** Yuan an hour for a million connections. */
const HOUR = 0.5;

export const part = olderPart({
  actions: {
    DescribeNatGateway: defineOlder({
      answer: ({ world }, { NatGatewaySet }, answer) =>
        withEach(answer, "data", NatGatewaySet, ({ VpcId, PublicIpAddressSet }) => {
          const addresses = PublicIpAddressSet as { PublicIpAddress: string }[];
          return {
            vpcName: vpcOf(world, VpcId).vpcName,
            appId: world.account,
            eipCount: String(addresses.length),
            eipSet: addresses.map(({ PublicIpAddress }) => PublicIpAddress),
          };
        }),
    }),

    InquiryNatPrice: defineOlder<{ maxConcurrent: number }>({
      run: ({ params }) => {
        // In hundredths of a yuan.
        const price = Math.round(yuan((params.maxConcurrent / 1_000_000) * HOUR) * 100);
        const line = { price, totalCost: price, realTotalCost: price, unitPrice: price };
        return { data: [{ ...line, timeSpan: 1, timeUnit: "h", goodsNum: 1, policy: 100 }] };
      },
    }),
  },
});
