// One IPv6 address of a network interface. It is added and removed behind the answers.
import ipaddr from "ipaddr.js";
import type { Ipv6Address } from "../../../api/actions/vpc";
import type { ApiFor } from "../../../api/uses";
import type { Operation } from "../../../lifecycle/author/define";
import { leftByRun, RefusedError } from "../../../lifecycle/author/failures";
import { type Fields, field } from "../../../lifecycle/author/field";
import type { Value } from "../../../lifecycle/author/values";
import { defineAttachment } from "../../attachment";
import type { Hold } from "../../holding";
import { type Family, named } from "../shared/family";
import type { Describes } from "./addresses";

/** An interface, as both families answer it. */
interface Holder {
  NetworkInterfaceId: string;
  Ipv6AddressSet: Pick<Ipv6Address, "Address" | "Description" | "State">[];
}

/** An address, and the interface that has it. */
export interface Placed
  extends Pick<Ipv6Address, "Address" | "Description" | "State">,
    Partial<Pick<Ipv6Address, "AddressType" | "PublicIpAddress">> {
  NetworkInterfaceId: string;
}

/** The form that two spellings of an address have in common. */
function spelled(value: Value): Value {
  const text = String(value);
  return ipaddr.IPv6.isValid(text) ? ipaddr.IPv6.parse(text).toString() : value;
}

/** The address on an interface, where it has it. */
function placedOn(
  { NetworkInterfaceId, Ipv6AddressSet }: Holder,
  { ipv6Address = "" }: { ipv6Address?: string },
): Placed | undefined {
  const found = Ipv6AddressSet?.find(({ Address }) => spelled(Address) === spelled(ipv6Address));
  return found && { ...found, NetworkInterfaceId };
}

const state = ({ State }: Placed) => State || "AVAILABLE";

/** How the interfaces that may have an address are found. */
function holders(family: Family, address: string) {
  const filter =
    family === "vpc"
      ? { Name: "address-ipv6", Values: [String(spelled(address))] }
      : { Name: "is-primary", Values: ["true"] };
  return { Filters: [filter] };
}

type On = Pick<Operation<ApiFor<Describes>>, "api" | "wait">;

/** Waits for the address to leave another interface; one that stays is an error that says where it is. */
async function makeWay(
  { api, wait }: On,
  family: Family,
  target: { networkInterfaceId: string; ipv6Address: string },
): Promise<boolean> {
  const { networkInterfaceId: id, ipv6Address: address } = target;
  const all = await api.list(`${family}.DescribeNetworkInterfaces`, holders(family, address));
  const [holder] = all.flatMap((item) => placedOn(item, target) ?? []);
  if (!holder) return false;
  const { NetworkInterfaceId: other } = holder;
  if (state(holder) === "AVAILABLE")
    throw new RefusedError(
      `adding ${address} to ${id}: ${other} has that address; take it away there first${leftByRun}`,
    );
  await wait<void>({
    ...{ what: `${address} to leave ${other}`, kind: `${family}:Ipv6Address in the way` },
    ...{ done: ["gone"], pending: ["AVAILABLE", "DELETING", "MIGRATING"] },
    look: async () => {
      const item = await api.describe(`${family}.DescribeNetworkInterfaces`, other, { fresh: true });
      const present = item && placedOn(item, target);
      return { state: present ? state(present) : "gone", value: undefined };
    },
  });
  return true;
}

type Actions =
  | `${Family}.${"AssignIpv6Addresses" | "ModifyIpv6AddressesAttribute"}`
  | "vpc.UnassignIpv6Addresses"
  | "ecm.ReleaseIpv6Addresses";

/** What a family says of its IPv6 addresses. */
interface GivenIpv6<O extends Fields> {
  doc: string;
  /** Whose interface it is, and which addresses there are. */
  interfaceDoc: string;
  addressDoc: string;
  outputs: O;
  holds?: { [token: string]: Hold<Describes, Actions> };
  example: string;
}

function inputsOf(
  family: Family,
  { interfaceDoc, addressDoc }: Record<"interfaceDoc" | "addressDoc", string>,
) {
  return {
    networkInterfaceId: field.idOf(`${family}:NetworkInterface`).replace().doc(interfaceDoc),
    ipv6Address: field
      .string()
      .replace()
      .test("an IPv6 address", (value) =>
        ipaddr.IPv6.isValid(String(value)) ? undefined : "must be an IPv6 address such as 2001:db8:0:101::10",
      )
      .normal(spelled)
      .from(({ Address }: Placed) => Address)
      .doc(addressDoc),
    description: field.string().default("").doc("What it is for, in your own words."),
  };
}

type Changing = { api: ApiFor<Actions> };

/** How an address is described. */
function describe(family: Family) {
  return {
    of: ["description" as const],
    call: async ({ api, from, to }: Changing & { from: Placed; to: { description: string } }) => {
      const Ipv6Addresses = [{ Address: from.Address, Description: to.description }];
      const { NetworkInterfaceId } = from;
      await api[family].ModifyIpv6AddressesAttribute({ NetworkInterfaceId, Ipv6Addresses });
    },
  };
}

/** Takes an address off its interface. */
function takeOff(family: Family, { api }: Changing, { NetworkInterfaceId, Address }: Placed) {
  const request = { NetworkInterfaceId, Ipv6Addresses: [{ Address }] };
  return family === "vpc" ? api.vpc.UnassignIpv6Addresses(request) : api.ecm.ReleaseIpv6Addresses(request);
}

/** The IPv6 addresses of the interfaces of a family. */
export function ipv6AddressOf<O extends Fields>(
  family: Family,
  { interfaceDoc, addressDoc, ...given }: GivenIpv6<O>,
) {
  return defineAttachment({
    token: `${family}:Ipv6Address`,
    noun: "IPv6 address",
    id: "eni-xxxxxxxx/2001:db8:0:101::10",
    of: ["networkInterfaceId", "ipv6Address"],
    inputs: inputsOf(family, { interfaceDoc, addressDoc }),
    reads: `${family}.DescribeNetworkInterfaces`,
    uses: [
      ...named(family, ["AssignIpv6Addresses", "ModifyIpv6AddressesAttribute"]),
      family === "vpc" ? "vpc.UnassignIpv6Addresses" : "ecm.ReleaseIpv6Addresses",
    ] as Actions[],
    find: placedOn,
    attach: async ({ api, inputs }) => {
      await api[family].AssignIpv6Addresses({
        NetworkInterfaceId: inputs.networkInterfaceId,
        Ipv6Addresses: [{ Address: inputs.ipv6Address, Description: inputs.description }],
      });
      return undefined;
    },
    makeWay: (operation) => makeWay(operation, family, operation.inputs),
    settled: { state, done: ["AVAILABLE"], pending: ["PENDING", "MIGRATING"] },
    sync: { description: describe(family) },
    isParting: ({ State }) => State === "DELETING",
    detach: async ({ present, ...on }) => takeOff(family, on, present),
    gone: { state, leaving: ["AVAILABLE", "DELETING"] },
    ...given,
  });
}
