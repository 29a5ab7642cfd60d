// The secondary addresses of a network interface: what they are, and how some are added, taken away and described. Today's API
// does this behind its answers, so that each waits until the interface shows it.
import type { NetworkInterface as OfVpc, PrivateIpAddressSpecification } from "../../../api/actions/vpc";
import type { ApiFor } from "../../../api/uses";
import type { About } from "../../../lifecycle/author/agree";
import type { Operation } from "../../../lifecycle/author/define";
import type { Family } from "../shared/family";

/** A private address of an interface. */
export interface Address
  extends Omit<PrivateIpAddressSpecification, "Primary" | "IsWanIpBlocked" | "QosLevel"> {
  Primary?: boolean;
}

/** An interface as both families answer it. */
export interface Interface extends Pick<OfVpc, "NetworkInterfaceId" | "SubnetId" | "State"> {
  PrivateIpAddressSet: Address[];
  Attachment?: OfVpc["Attachment"];
}

export type Describes = `${Family}.DescribeNetworkInterfaces`;

/** What adding, taking away and looking calls. */
export type AddressActions =
  | Describes
  | `${Family}.${"AssignPrivateIpAddresses" | "ModifyPrivateIpAddressesAttribute"}`
  | "vpc.UnassignPrivateIpAddresses"
  | "ecm.RemovePrivateIpAddresses";

export function addressActions(family: Family): AddressActions[] {
  return [
    `${family}.AssignPrivateIpAddresses`,
    family === "vpc" ? "vpc.UnassignPrivateIpAddresses" : "ecm.RemovePrivateIpAddresses",
    `${family}.ModifyPrivateIpAddressesAttribute`,
    `${family}.DescribeNetworkInterfaces`,
  ];
}

type On = Pick<Operation<ApiFor<AddressActions>>, "api" | "wait">;

/** Takes addresses away from an interface. */
export async function takeAway(
  api: ApiFor<AddressActions>,
  family: Family,
  NetworkInterfaceId: string,
  addresses: string[],
): Promise<void> {
  const PrivateIpAddresses = addresses.map((PrivateIpAddress) => ({ PrivateIpAddress }));
  const request = { NetworkInterfaceId, PrivateIpAddresses };
  await (family === "vpc"
    ? api.vpc.UnassignPrivateIpAddresses(request)
    : api.ecm.RemovePrivateIpAddresses(request));
}

/** An address as a program says it. */
export interface Said {
  privateIpAddress: string;
  description?: string | undefined;
}

/** Who says which secondary addresses an interface has: its own list, or resources of their own. */
export const secondaryAddresses: About<"all" | "one"> = {
  wrong: (own, other, who) =>
    own === "one" && other === "all"
      ? `is an interface whose own list is all there may be (${who}): put the address into that list, or leave the list out there`
      : undefined,
};

export function secondaryOf({ PrivateIpAddressSet }: Pick<Interface, "PrivateIpAddressSet">): Address[] {
  return (PrivateIpAddressSet ?? []).filter(({ Primary }) => !Primary);
}

export function primaryOf({
  PrivateIpAddressSet,
}: Pick<Interface, "PrivateIpAddressSet">): string | undefined {
  return PrivateIpAddressSet?.find(({ Primary }) => Primary)?.PrivateIpAddress;
}

/** What an address is, as a call that makes or changes it takes it. */
export function specified({ privateIpAddress, description = "" }: Said): {
  PrivateIpAddress: string;
  Description: string;
} {
  return { PrivateIpAddress: privateIpAddress, Description: description };
}

/** Waits until an interface has these addresses, or has them no more. */
export async function shown<Item extends Interface>(
  { api, wait }: Pick<Operation<ApiFor<Describes>>, "api" | "wait">,
  family: Family,
  id: string,
  addresses: string[],
  wanted: "there" | "gone",
): Promise<Item | undefined> {
  return wait<Item | undefined>({
    what: `${addresses.join(", ")} to be ${wanted === "there" ? "on" : "off"} ${id}`,
    kind: `${family}:NetworkInterface addresses ${wanted}`,
    done: [wanted],
    pending: ["there", "gone", "passing"],
    look: async (within) => {
      // It is one of the family.
      const item = await api.describe(`${family}.DescribeNetworkInterfaces`, id, { fresh: true, within });
      const value = item as Interface | undefined as Item | undefined;
      const present = value ? secondaryOf(value) : [];
      const states = addresses.map((address) => {
        const one = present.find(({ PrivateIpAddress }) => PrivateIpAddress === address);
        return one ? (one.State && one.State !== "AVAILABLE" ? "passing" : "there") : "gone";
      });
      const state = states.find((one) => one !== wanted) ?? wanted;
      return { state, value };
    },
  });
}

/** How many addresses one call names. */
export const mostAtOnce = 10;

function parts<T>(all: T[]): T[][] {
  const starts = Array.from({ length: Math.ceil(all.length / mostAtOnce) }, (_, i) => i * mostAtOnce);
  return starts.map((start) => all.slice(start, start + mostAtOnce));
}

/** Brings the secondary addresses of an interface to those that are said, and answers it. */
export async function bringTo<Item extends Interface>(
  { api, wait }: On,
  family: Family,
  from: Item,
  wanted: readonly Said[],
): Promise<Item | undefined> {
  const id = from.NetworkInterfaceId;
  const present = secondaryOf(from);
  const isSaid = (address: string) => wanted.some((one) => one.privateIpAddress === address);
  const leaving = present.map((one) => one.PrivateIpAddress).filter((address) => !isSaid(address));
  const before = ({ privateIpAddress }: Said) =>
    present.find((one) => one.PrivateIpAddress === privateIpAddress);
  const coming = wanted.filter((one) => !before(one));
  const described = wanted.filter((one) => (before(one)?.Description ?? one.description) !== one.description);
  let now: Item | undefined = from;
  for (const addresses of parts(leaving)) {
    await takeAway(api, family, id, addresses);
    now = await shown({ api, wait }, family, id, addresses, "gone");
  }
  for (const some of parts(coming)) {
    const PrivateIpAddresses = some.map(specified);
    await api[family].AssignPrivateIpAddresses({ NetworkInterfaceId: id, PrivateIpAddresses });
    const addresses = some.map((one) => one.privateIpAddress);
    now = await shown({ api, wait }, family, id, addresses, "there");
  }
  if (described.length === 0) return now;
  const PrivateIpAddresses = described.map(specified);
  await api[family].ModifyPrivateIpAddressesAttribute({ NetworkInterfaceId: id, PrivateIpAddresses });
  return undefined;
}
