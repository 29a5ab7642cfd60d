// The binding of a public address to an HA virtual address, one to one.
import type { Address } from "../../api/actions/vpc";
import { isCloudError } from "../../api/errors";
import type { ApiFor } from "../../api/uses";
import type { Operation } from "../../lifecycle/author/define";
import { leftByRun, RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { defineAttachment } from "../attachment";
import { bound } from "../network/address/after";

type On = Pick<Operation<ApiFor<"vpc.DescribeAddresses" | "vpc.DescribeHaVips">>, "api" | "wait">;

async function addressOf({ vpc }: On["api"], addressIp: string): Promise<Address | undefined> {
  const Filters = [{ Name: "address-ip", Values: [addressIp] }];
  return (await vpc.DescribeAddresses({ Filters })).AddressSet[0];
}

const isBound = ({ AddressStatus }: Address) => (bound as readonly string[]).includes(AddressStatus);

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
      const address = await addressOf(api, addressIp);
      return { state: address?.AddressStatus ?? "gone", value: undefined };
    },
  });
}

interface Ends {
  haVipId: string;
  addressIp: string;
}

/** Waits for an earlier binding of either end that is on its way out; one that stays is an error that names it. */
async function makeWay(on: On, { haVipId, addressIp }: Ends): Promise<boolean> {
  const [own, address] = await Promise.all([
    on.api.describe("vpc.DescribeHaVips", haVipId, { fresh: true }),
    addressOf(on.api, addressIp),
  ]);
  const other = own?.AddressIp && own.AddressIp !== addressIp ? own.AddressIp : undefined;
  const holder = address && isBound(address) ? address.InstanceId || address.NetworkInterfaceId : haVipId;
  if (other || holder !== haVipId)
    throw new RefusedError(
      `binding ${addressIp} to ${haVipId}: ${holder} has ${other ?? addressIp}; remove that binding first${leftByRun}`,
    );
  if (!address || address.AddressStatus === "UNBIND") return false;
  await settled(on, addressIp, ["UNBIND", "gone"], ["CREATING", "BINDING", ...bound, "UNBINDING"]);
  return true;
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
    try {
      await api.vpc.HaVipAssociateAddressIp({ HaVipId, AddressIp });
    } catch (error) {
      // The code for what is bound to something else says no more than that it cannot be.
      if (isCloudError(error) && error.code === "UnsupportedOperation")
        await makeWay({ api, wait }, { haVipId: HaVipId, addressIp: AddressIp });
      throw error;
    }
    return { ending: () => settled({ api, wait }, AddressIp, [...bound], ["UNBIND", "BINDING"]) };
  },
  makeWay: (operation) => makeWay(operation, operation.inputs),
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
