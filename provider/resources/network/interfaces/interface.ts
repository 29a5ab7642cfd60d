// What network interfaces of every family have in common: a primary address, others beside it, and the states they go through.

import type { ApiFor } from "../../../api/uses";
import type { Operation } from "../../../lifecycle/author/define";
import { field } from "../../../lifecycle/author/field";
import type { Family } from "../shared/family";
import {
  type AddressActions,
  bringTo,
  type Interface,
  primaryOf,
  type Said,
  secondaryAddresses,
  secondaryOf,
  specified,
} from "./addresses";

interface Addresses {
  subnetId?: string;
  primaryPrivateIpAddress?: string | undefined;
  secondaryPrivateIpAddresses?: readonly Said[] | undefined;
}

/** A subnet has an address once: one that stays has to be free before the next interface can have it. */
function sharesAddress(before: Addresses, wanted: Addresses): boolean {
  const said = ({
    primaryPrivateIpAddress: primary,
    secondaryPrivateIpAddresses: others = [],
  }: Addresses) => [...(primary ? [primary] : []), ...others.map((one) => one.privateIpAddress)];
  const had = new Set(said(before));
  return before.subnetId === wanted.subnetId && said(wanted).some((address) => had.has(address));
}

/** The addresses that a program says, as a create takes them: the primary one first. */
export function wantedAddresses({ primaryPrivateIpAddress: primary, ...inputs }: Addresses) {
  const { secondaryPrivateIpAddresses: others = [] } = inputs;
  const all = [...(primary ? [{ PrivateIpAddress: primary, Primary: true }] : []), ...others.map(specified)];
  return all.length > 0 ? all : undefined;
}

const secondary = field.object({
  privateIpAddress: field.ip().doc("A free address of the subnet."),
  description: field.string().default("").doc("What it is for, in your own words."),
});

/** The inputs of interfaces, as those have them that can change. */
export function interfaceInputs(family: Family, mostSecondary: number) {
  return {
    name: field.string().autoName(60).wire("NetworkInterfaceName").doc("Name, at most 60 bytes."),
    description: field
      .string()
      .maxLength(60)
      .default("")
      .wire("NetworkInterfaceDescription")
      .doc("Description, at most 60 characters."),
    vpcId: field.idOf(`${family}:Vpc`).replace().doc("The VPC."),
    subnetId: field.idOf(`${family}:Subnet`).replace().doc("The subnet that its addresses are of."),
    securityGroupIds: field
      .set(field.idOf(`${family}:SecurityGroup`))
      .maxItems(5)
      .optional()
      .wire("GroupSet")
      .doc("The security groups that its traffic passes, at most 5."),
    primaryPrivateIpAddress: field
      .ip()
      .optional()
      .replace()
      .from(primaryOf)
      .doc("Its primary address, a free one of the subnet. The cloud chooses one if absent."),
    secondaryPrivateIpAddresses: field
      .set(secondary)
      .maxItems(mostSecondary)
      .optional()
      .whenRemoved([])
      .from((item: Interface) =>
        secondaryOf(item).map(({ PrivateIpAddress, Description }) => ({
          privateIpAddress: PrivateIpAddress,
          description: Description ?? "",
        })),
      )
      .doc(
        "All its other addresses. Without it, they are not managed here, and `PrivateIpAddress` resources can add some; removing the list from the program removes the addresses.",
      ),
  };
}

export const interfaceOutputs = {
  macAddress: field.string().doc("MAC address."),
  zone: field.string().doc("The zone of its subnet."),
  instanceId: field
    .string()
    .optional()
    .volatile()
    .from(({ Attachment }: Interface) => Attachment?.InstanceId || undefined)
    .doc("The instance that it is attached to."),
  createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
};

type Changing<Item> = Pick<Operation<ApiFor<AddressActions>>, "api" | "wait"> & { from: Item; to: Addresses };

/** How interfaces settle and go, and how their secondary addresses change. */
export function interfaceLife(family: Family) {
  return {
    agrees: [
      {
        about: secondaryAddresses,
        of: "id" as const,
        says: ({ secondaryPrivateIpAddresses: list }: Addresses) =>
          list === undefined ? undefined : ("all" as const),
        path: "secondaryPrivateIpAddresses" as const,
      },
    ],
    settled: {
      state: ({ State }: Interface) => State,
      done: ["AVAILABLE"],
      pending: ["PENDING", "ATTACHING", "DETACHING"],
      usual: 3,
    },
    addresses: {
      of: ["secondaryPrivateIpAddresses" as const],
      call: <Item extends Interface>({ api, wait, from, to }: Changing<Item>) =>
        bringTo({ api, wait }, family, from, to.secondaryPrivateIpAddresses ?? []),
    },
    gone: {
      state: ({ State }: Interface) => State,
      leaving: ["DELETING", "DETACHING"],
      usual: 3,
    },
    deleteBeforeReplace: sharesAddress,
  };
}

/** The primary interface of an instance goes with the instance, which is named itself. */
const unless = ({ Primary }: { Primary: boolean }): boolean => Primary;

/** What an interface keeps from being deleted. */
export function interfaceHolds(family: Family) {
  return {
    [`${family}:Subnet`]: { filter: "subnet-id", unless },
    [`${family}:SecurityGroup`]: { filter: "groups.security-group-id", unless },
  };
}
