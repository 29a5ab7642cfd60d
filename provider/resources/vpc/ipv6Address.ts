// One IPv6 address of a network interface, of the range that its subnet has. Today's API adds and removes it behind its answers.
import ipaddr from "ipaddr.js";
import type { Ipv6Address, NetworkInterface } from "../../api/actions/vpc";
import type { ApiFor } from "../../api/uses";
import type { Operation } from "../../lifecycle/author/define";
import { leftByRun, RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import type { Value } from "../../lifecycle/author/values";
import { defineAttachment } from "../attachment";

/** An address, and the interface that has it. */
interface Placed extends Ipv6Address {
  NetworkInterfaceId: string;
}

/** The form that two spellings of an address have in common. */
function spelled(value: Value): Value {
  const text = String(value);
  return ipaddr.IPv6.isValid(text) ? ipaddr.IPv6.parse(text).toString() : value;
}

/** The address on an interface, where it has it. */
function placedOn(
  { NetworkInterfaceId, Ipv6AddressSet }: NetworkInterface,
  { ipv6Address = "" }: { ipv6Address?: string },
): Placed | undefined {
  const found = Ipv6AddressSet?.find(({ Address }) => spelled(Address) === spelled(ipv6Address));
  return found && { ...found, NetworkInterfaceId };
}

const state = ({ State }: Placed) => State || "AVAILABLE";

type On = Pick<Operation<ApiFor<"vpc.DescribeNetworkInterfaces">>, "api" | "wait">;

/** Waits for the address to leave another interface; one that stays is an error that says where it is. */
async function makeWay(
  { api, wait }: On,
  target: { networkInterfaceId: string; ipv6Address: string },
): Promise<boolean> {
  const { networkInterfaceId: id, ipv6Address: address } = target;
  const Filters = [{ Name: "address-ipv6", Values: [String(spelled(address))] }];
  const holders = await api.list("vpc.DescribeNetworkInterfaces", { Filters });
  const [holder] = holders.flatMap((item) => placedOn(item, target) ?? []);
  if (!holder) return false;
  const { NetworkInterfaceId: other } = holder;
  if (state(holder) === "AVAILABLE")
    throw new RefusedError(
      `adding ${address} to ${id}: ${other} has that address; take it away there first${leftByRun}`,
    );
  await wait<void>({
    ...{ what: `${address} to leave ${other}`, kind: "vpc:Ipv6Address in the way" },
    ...{ done: ["gone"], pending: ["AVAILABLE", "DELETING", "MIGRATING"] },
    look: async () => {
      const item = await api.describe("vpc.DescribeNetworkInterfaces", other, { fresh: true });
      const present = item && placedOn(item, target);
      return { state: present ? state(present) : "gone", value: undefined };
    },
  });
  return true;
}

export const ipv6Address = defineAttachment({
  token: "vpc:Ipv6Address",
  noun: "IPv6 address",
  doc: "An IPv6 address of a network interface, whose subnet has an IPv6 range by `Ipv6SubnetCidrBlock`; the address keeps that range from being taken away.",
  id: "eni-xxxxxxxx/2001:db8:0:101::10",
  of: ["networkInterfaceId", "ipv6Address"],
  inputs: {
    networkInterfaceId: field.idOf("vpc:NetworkInterface").replace().doc("The network interface."),
    ipv6Address: field
      .string()
      .replace()
      .test("an IPv6 address", (value) =>
        ipaddr.IPv6.isValid(String(value)) ? undefined : "must be an IPv6 address such as 2001:db8:0:101::10",
      )
      .normal(spelled)
      .from(({ Address }: Placed) => Address)
      .doc("The address, a free one of the subnet's IPv6 range."),
    description: field.string().default("").doc("What it is for, in your own words."),
  },
  outputs: {
    addressType: field
      .string()
      .optional()
      .from(({ AddressType }: Placed) => AddressType || undefined)
      .doc("`GUA`: an address that is unique everywhere; `ULA`: one for private networks."),
    publicIpAddress: field
      .string()
      .optional()
      .volatile()
      .from(({ PublicIpAddress }: Placed) => PublicIpAddress || undefined)
      .doc("The public address that is bound to it, where it is one for private networks."),
  },
  reads: "vpc.DescribeNetworkInterfaces",
  uses: ["vpc.AssignIpv6Addresses", "vpc.UnassignIpv6Addresses", "vpc.ModifyIpv6AddressesAttribute"],
  find: placedOn,
  attach: async ({ api, inputs }) => {
    await api.vpc.AssignIpv6Addresses({
      NetworkInterfaceId: inputs.networkInterfaceId,
      Ipv6Addresses: [{ Address: inputs.ipv6Address, Description: inputs.description }],
    });
    return undefined;
  },
  makeWay: (operation) => makeWay(operation, operation.inputs),
  settled: { state, done: ["AVAILABLE"], pending: ["PENDING", "MIGRATING"] },
  sync: {
    description: {
      of: ["description"],
      call: async ({ api, from: { NetworkInterfaceId, Address }, to: { description } }) => {
        const Ipv6Addresses = [{ Address, Description: description }];
        await api.vpc.ModifyIpv6AddressesAttribute({ NetworkInterfaceId, Ipv6Addresses });
      },
    },
  },
  isParting: ({ State }) => State === "DELETING",
  detach: ({ api, present: { NetworkInterfaceId, Address } }) =>
    api.vpc.UnassignIpv6Addresses({ NetworkInterfaceId, Ipv6Addresses: [{ Address }] }),
  gone: { state, leaving: ["AVAILABLE", "DELETING"] },
  holds: {
    "vpc:Ipv6SubnetCidrBlock": async ({ api, id }) => {
      const Filters = [{ Name: "subnet-id", Values: [id] }];
      const found = await api.list("vpc.DescribeNetworkInterfaces", { Filters });
      return found.flatMap(({ NetworkInterfaceId, Ipv6AddressSet }) =>
        (Ipv6AddressSet ?? []).map((one) => ({
          ...{ id: `${NetworkInterfaceId}/${one.Address}`, item: { ...one, NetworkInterfaceId } },
        })),
      );
    },
  },
  example: `new tencentcloud.vpc.Ipv6Address("web", {
  networkInterfaceId: front.id,
  ipv6Address: range.ipv6CidrBlock.apply((whole) => whole.replace("/64", "10")),
});`,
});
