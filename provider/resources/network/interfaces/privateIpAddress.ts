// One secondary address of a network interface, where the interface has no list of its own for them. It moves to another
// interface of the subnet in place; whether what is bound to it moves along is in no document.
import type { ApiFor } from "../../../api/uses";
import type { Operation } from "../../../lifecycle/author/define";
import { leftByRun, RefusedError } from "../../../lifecycle/author/failures";
import { field } from "../../../lifecycle/author/field";
import { join } from "../../attachment";
import { defineResource } from "../../resource";
import { type Family, named } from "../shared/family";
import {
  type Address,
  type AddressActions,
  addressActions,
  type Describes,
  type Interface,
  type Said,
  secondaryAddresses,
  secondaryOf,
  shown,
  specified,
  takeAway,
} from "./addresses";

/** An address, and the interface that has it. */
interface Placed extends Address {
  NetworkInterfaceId: string;
}

type Reads = ApiFor<Describes>;

function placedOn(item: Interface | undefined, address: string): Placed | undefined {
  const found = item && secondaryOf(item).find(({ PrivateIpAddress }) => PrivateIpAddress === address);
  return found && { ...found, NetworkInterfaceId: item.NetworkInterfaceId };
}

/** The address on the first of these interfaces that has it. */
async function find(
  api: Reads,
  family: Family,
  address: string,
  interfaces: (string | undefined)[],
  fresh: boolean,
): Promise<Placed | undefined> {
  for (const id of new Set(interfaces.filter((one) => one !== undefined))) {
    const item = await api.describe(`${family}.DescribeNetworkInterfaces`, id, { fresh });
    const placed = placedOn(item, address);
    if (placed) return placed;
  }
  return undefined;
}

/** Waits for the address to leave another interface of the subnet; one that stays is an error that says where it is. */
async function makeWay(
  { api, wait }: Pick<Operation<Reads>, "api" | "wait">,
  family: Family,
  id: string,
  address: string,
): Promise<boolean> {
  const own = await api.describe(`${family}.DescribeNetworkInterfaces`, id, { fresh: true });
  if (!own) return false;
  const Filters = [
    { Name: "subnet-id", Values: [own.SubnetId] },
    { Name: "address-ip", Values: [address] },
  ];
  const holders = await api.list(`${family}.DescribeNetworkInterfaces`, { Filters });
  const holder = holders.find((item) =>
    item.PrivateIpAddressSet.some(({ PrivateIpAddress }) => PrivateIpAddress === address),
  );
  if (!holder) return false;
  const { NetworkInterfaceId: other } = holder;
  const passes = placedOn(holder, address)?.State ?? "AVAILABLE";
  if (passes === "AVAILABLE")
    throw new RefusedError(
      `adding ${address} to ${id}: ${other} has that address; take it away there first${leftByRun}`,
    );
  await shown({ api, wait }, family, other, [address], "gone");
  return true;
}

const idParts = (id: string) => id.split("/") as [networkInterfaceId: string, address?: string];

type Actions = AddressActions | `${Family}.MigratePrivateIpAddress`;
type On = Pick<Operation<ApiFor<Actions>>, "api" | "wait">;
type SaidOn = Said & { networkInterfaceId: string };

/** Adds an address to its interface, once it has left another. */
async function add({ api, wait }: On, family: Family, said: SaidOn): Promise<{ id: string }> {
  const { networkInterfaceId: id, privateIpAddress: address } = said;
  const request = { NetworkInterfaceId: id, PrivateIpAddresses: [specified(said)] };
  await join({
    send: () => api[family].AssignPrivateIpAddresses(request),
    isThere: async () => (await find(api, family, address, [id], true)) !== undefined,
    makeWay: () => makeWay({ api, wait }, family, id, address),
  });
  return { id: `${id}/${address}` };
}

/** How an address is moved, and described. */
function changes(family: Family) {
  type Change = { api: ApiFor<Actions>; from: Placed; to: SaidOn };
  return {
    interface: {
      of: ["networkInterfaceId" as const],
      call: async ({ api, from, to }: Change) => {
        await api[family].MigratePrivateIpAddress({
          SourceNetworkInterfaceId: from.NetworkInterfaceId,
          DestinationNetworkInterfaceId: to.networkInterfaceId,
          PrivateIpAddress: from.PrivateIpAddress,
        });
      },
    },
    description: {
      of: ["description" as const],
      call: async ({ api, from, to }: Change) => {
        await api[family].ModifyPrivateIpAddressesAttribute({
          NetworkInterfaceId: from.NetworkInterfaceId,
          PrivateIpAddresses: [specified(to)],
        });
      },
    },
  };
}

const outputs = {
  publicIpAddress: field
    .string()
    .optional()
    .volatile()
    .from(({ PublicIpAddress }: Placed) => PublicIpAddress || undefined)
    .doc("The public address that is bound to it."),
  addressId: field
    .string()
    .optional()
    .volatile()
    .from(({ AddressId }: Placed) => AddressId || undefined)
    .doc("The id of that public address."),
};

const state = ({ State }: Placed) => State || "AVAILABLE";

/** Secondary addresses of the interfaces of a family. */
export function privateIpAddressOf(family: Family, example: string) {
  return defineResource({
    token: `${family}:PrivateIpAddress`,
    doc: "A secondary private address of a network interface. It moves to another interface of the same subnet in place.",
    id: "eni-xxxxxxxx/10.0.0.10",
    inputs: {
      networkInterfaceId: field
        .idOf(`${family}:NetworkInterface`)
        .doc("The network interface; a later one has to be of the same subnet."),
      privateIpAddress: field.ip().replace().doc("The address, a free one of the interface's subnet."),
      description: field.string().default("").doc("What it is for, in your own words."),
    },
    outputs,
    agrees: [
      { about: secondaryAddresses, of: "networkInterfaceId", says: () => "one", path: "networkInterfaceId" },
    ],
    uses: [...addressActions(family), ...named(family, ["MigratePrivateIpAddress"])],
    read: async ({ api, id, inputs, before, fresh }) => {
      const [made, address = ""] = idParts(id);
      const known = [inputs.networkInterfaceId, before.networkInterfaceId];
      return find(api, family, address, known.some((one) => one !== undefined) ? known : [made], fresh);
    },
    create: ({ inputs, ...on }) => add(on, family, inputs),
    settled: { state, done: ["AVAILABLE"], pending: ["PENDING", "ATTACHING", "MIGRATING"] },
    sync: changes(family),
    delete: async ({ api, look }) => {
      const present = await look();
      if (present) await takeAway(api, family, present.NetworkInterfaceId, [present.PrivateIpAddress]);
    },
    gone: { state, leaving: ["AVAILABLE", "DELETING", "DETACHING"] },
    recover: { idOf: ({ networkInterfaceId, privateIpAddress: ip }) => `${networkInterfaceId}/${ip}` },
    example,
  });
}
