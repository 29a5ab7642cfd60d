// The binding of a public address to an HA virtual address, one to one.
import type { ApiFor } from "../../api/uses";
import type { Operation } from "../../lifecycle/author/define";
import { field } from "../../lifecycle/author/field";
import { defineAttachment } from "../attachment";
import { bound } from "./eip/addresses";

type On = Pick<Operation<ApiFor<"vpc.DescribeAddresses">>, "api" | "wait">;

/** Waits until the public address is bound, or free again: neither a task nor the HA virtual address tells. */
async function settled(
  { api, wait }: On,
  addressIp: string,
  done: string[],
  pending: string[],
): Promise<void> {
  await wait<void>({
    ...{ what: `the public address ${addressIp} to settle`, kind: "vpc:HaVipEipAssociation" },
    ...{ usual: 3, done, pending },
    look: async () => {
      const Filters = [{ Name: "address-ip", Values: [addressIp] }];
      const { AddressSet } = await api.vpc.DescribeAddresses({ Filters });
      return { state: AddressSet[0]?.AddressStatus ?? "gone", value: undefined };
    },
  });
}

export const haVipEipAssociation = defineAttachment({
  token: "vpc:HaVipEipAssociation",
  noun: "binding of an HA virtual address",
  doc: "Binds a public address to an HA virtual address, which has one at most.",
  id: "havip-xxxxxxxx/203.0.113.10",
  of: ["haVipId", "addressIp"],
  inputs: {
    haVipId: field.idOf("vpc:HaVip").replace().doc("The HA virtual address."),
    addressIp: field
      .ip()
      .replace()
      .doc("The public address: the `addressIp` of an `Eip` that is bound to nothing."),
  },
  outputs: {},
  reads: "vpc.DescribeHaVips",
  uses: ["vpc.HaVipAssociateAddressIp", "vpc.HaVipDisassociateAddressIp", "vpc.DescribeAddresses"],
  find: ({ HaVipId, AddressIp }, { addressIp }) =>
    AddressIp && AddressIp === (addressIp ?? AddressIp) ? { HaVipId, AddressIp } : undefined,
  attach: async ({ api, wait, inputs: { haVipId: HaVipId, addressIp: AddressIp } }) => {
    await api.vpc.HaVipAssociateAddressIp({ HaVipId, AddressIp });
    return { ending: () => settled({ api, wait }, AddressIp, [...bound], ["UNBIND", "BINDING"]) };
  },
  detach: async ({ api, wait, present: { HaVipId, AddressIp } }) => {
    await api.vpc.HaVipDisassociateAddressIp({ HaVipId });
    await settled({ api, wait }, AddressIp, ["UNBIND", "gone"], [...bound, "UNBINDING"]);
    return undefined;
  },
  example: `new tencentcloud.vpc.HaVipEipAssociation("public", {
  haVipId: virtual.id,
  addressIp: address.addressIp,
});`,
});
