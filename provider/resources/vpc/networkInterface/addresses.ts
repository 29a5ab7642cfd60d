// The secondary addresses of a network interface: what they are, and how some are added, taken away and described. Today's API
// does this behind its answers, so that each waits until the interface shows it.
import type { NetworkInterface, PrivateIpAddressSpecification } from "../../../api/actions/vpc";
import type { ApiFor } from "../../../api/uses";
import type { About } from "../../../lifecycle/author/agree";
import type { Operation } from "../../../lifecycle/author/define";

/** What adding and taking away calls. */
export const addressActions = [
  "vpc.AssignPrivateIpAddresses",
  "vpc.UnassignPrivateIpAddresses",
  "vpc.ModifyPrivateIpAddressesAttribute",
] as const;

type On = Pick<
  Operation<ApiFor<(typeof addressActions)[number] | "vpc.DescribeNetworkInterfaces">>,
  "api" | "wait"
>;

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

export function secondaryOf({ PrivateIpAddressSet }: NetworkInterface): PrivateIpAddressSpecification[] {
  return (PrivateIpAddressSet ?? []).filter(({ Primary }) => !Primary);
}

export function primaryOf({ PrivateIpAddressSet }: NetworkInterface): string | undefined {
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
export async function shown(
  { api, wait }: Pick<Operation<ApiFor<"vpc.DescribeNetworkInterfaces">>, "api" | "wait">,
  id: string,
  addresses: string[],
  wanted: "there" | "gone",
): Promise<NetworkInterface | undefined> {
  return wait<NetworkInterface | undefined>({
    what: `${addresses.join(", ")} to be ${wanted === "there" ? "on" : "off"} ${id}`,
    kind: `vpc:NetworkInterface addresses ${wanted}`,
    done: [wanted],
    pending: ["there", "gone", "passing"],
    look: async (within) => {
      const value = await api.describe("vpc.DescribeNetworkInterfaces", id, { fresh: true, within });
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

/** Brings the secondary addresses of an interface to those that are said, and answers it. */
export async function bringTo(
  { api, wait }: On,
  from: NetworkInterface,
  wanted: readonly Said[],
): Promise<NetworkInterface | undefined> {
  const id = from.NetworkInterfaceId;
  const present = secondaryOf(from);
  const isSaid = (address: string) => wanted.some((one) => one.privateIpAddress === address);
  const leaving = present.map((one) => one.PrivateIpAddress).filter((address) => !isSaid(address));
  const before = ({ privateIpAddress }: Said) =>
    present.find((one) => one.PrivateIpAddress === privateIpAddress);
  const coming = wanted.filter((one) => !before(one));
  const described = wanted.filter((one) => (before(one)?.Description ?? one.description) !== one.description);
  let now: NetworkInterface | undefined = from;
  if (leaving.length > 0) {
    await api.vpc.UnassignPrivateIpAddresses({
      NetworkInterfaceId: id,
      PrivateIpAddresses: leaving.map((PrivateIpAddress) => ({ PrivateIpAddress })),
    });
    now = await shown({ api, wait }, id, leaving, "gone");
  }
  if (coming.length > 0) {
    const PrivateIpAddresses = coming.map(specified);
    await api.vpc.AssignPrivateIpAddresses({ NetworkInterfaceId: id, PrivateIpAddresses });
    const addresses = coming.map((one) => one.privateIpAddress);
    now = await shown({ api, wait }, id, addresses, "there");
  }
  if (described.length === 0) return now;
  const PrivateIpAddresses = described.map(specified);
  await api.vpc.ModifyPrivateIpAddressesAttribute({ NetworkInterfaceId: id, PrivateIpAddresses });
  return undefined;
}
