// HA virtual addresses, with a public address bound and unbound.
import { type Life, Tags } from "./life";

export const haVips: Record<string, Life> = {
  "HA virtual address": {
    create: [
      "vpc.CreateHaVip",
      ({ vpc, subnet }) => ({
        ...{ VpcId: vpc, SubnetId: subnet, HaVipName: "virtual", Vip: "10.0.1.77" },
        ...{ CheckAssociate: true, Tags },
      }),
    ],
    id: (answer) => answer.HaVip.HaVipId,
    read: { action: "vpc.DescribeHaVips", items: "HaVipSet", id: "HaVipId", ids: "HaVipIds" },
    made: ({ vpc, subnet }) => ({
      ...{ VpcId: vpc, SubnetId: subnet, HaVipName: "virtual", Vip: "10.0.1.77" },
      ...{ CheckAssociate: true, State: "UNBIND", AddressIp: "", TagSet: Tags },
    }),
    filters: ({ it, vpc, subnet }) => ({
      ...{ "havip-id": it, "havip-name": "virtual", "vpc-id": vpc, "subnet-id": subnet },
      ...{ vip: "10.0.1.77", "check-associate": true },
    }),
    changes: [
      ["vpc.ModifyHaVipAttribute", ({ it }) => ({ HaVipId: it, HaVipName: "other" }), { HaVipName: "other" }],
      [
        "vpc.HaVipAssociateAddressIp",
        ({ it, ip }) => ({ HaVipId: it, AddressIp: ip }),
        ({ ip }) => ({ AddressIp: ip }),
      ],
      ["vpc.HaVipDisassociateAddressIp", ({ it }) => ({ HaVipId: it }), { AddressIp: "" }],
    ],
    remove: ["vpc.DeleteHaVip", ({ it }) => ({ HaVipId: it })],
  },
};
