// The binding of a public address to an instance or to a private address of a network interface. A binding of the same address
// to something else is not this one: it is neither read nor removed.
import type { ApiFor } from "../../../api/uses";
import type { Operation } from "../../../lifecycle/author/define";
import { leftByRun, RefusedError } from "../../../lifecycle/author/failures";
import { field } from "../../../lifecycle/author/field";
import { exactlyOneOf, requiredTogether } from "../../../lifecycle/author/rules";
import { defineAttachment } from "../../attachment";
import { type Family, named } from "../shared/family";
import { type Address, addressAfter, bound, type Following, type FollowingCalls, following } from "./after";

/** Bound to nothing, or about to be released. */
const free = ["CREATING", "UNBIND", "OFFLINING"];

/** What binds, unbinds, and tells how that ended. */
const changing = ["AssociateAddress", "DisassociateAddress", "DescribeTaskResult"] as const;

type Calls = FollowingCalls<Family>;
type Wait = Operation<never>["wait"];

/** A bound address, and by what its program names the other side. */
type Binding = Address & { by: "instance" | "interface" };

interface Target {
  instanceId?: string | undefined;
  networkInterfaceId?: string | undefined;
  privateIpAddress?: string | undefined;
}

/** The address as bound to the target; undefined when it is free, or bound to something else. */
function bindingTo(address: Address | undefined, target: Target): Binding | undefined {
  if (!address || free.includes(address.AddressStatus)) return undefined;
  const { instanceId, networkInterfaceId, privateIpAddress } = target;
  const by = networkInterfaceId || (!instanceId && !address.InstanceId) ? "interface" : "instance";
  const [wanted, found] =
    by === "instance" ? [instanceId, address.InstanceId] : [networkInterfaceId, address.NetworkInterfaceId];
  const elsewhere = wanted !== undefined && found !== wanted;
  const other = by === "interface" && privateIpAddress && address.PrivateAddressIp !== privateIpAddress;
  if (!found || elsewhere || other) return undefined;
  return { ...address, by };
}

/** Waits for an earlier binding of the address, or of the target, that is on its way out; one that stays is an error that names it. */
async function freed(
  { family, read }: Following,
  { api, wait }: { api: Calls; wait: Wait },
  target: Target & { addressId: string },
): Promise<boolean> {
  const { addressId, instanceId, networkInterfaceId } = target;
  const Filters = instanceId
    ? [{ Name: "instance-id", Values: [instanceId] }]
    : [{ Name: "network-interface-id", Values: [String(networkInterfaceId)] }];
  const [own, { AddressSet }] = await Promise.all([
    read(addressId, { fresh: true }),
    api[family].DescribeAddresses({ Filters, Limit: 100 }),
  ]);
  const others = (AddressSet as Address[]).filter(
    ({ AddressId, PrivateAddressIp }) =>
      AddressId !== addressId && (instanceId || PrivateAddressIp === target.privateIpAddress),
  );
  const inTheWay = [...(own ? [own] : []), ...others].filter(
    ({ AddressStatus }) => AddressStatus !== "UNBIND",
  );
  for (const { AddressId, AddressStatus, InstanceId, NetworkInterfaceId } of inTheWay) {
    if ((bound as readonly string[]).includes(AddressStatus))
      throw new RefusedError(
        `binding ${addressId}: ${AddressId} is bound to ${InstanceId || NetworkInterfaceId}; remove that binding first${leftByRun}`,
      );
    await wait<void>({
      what: `${AddressId} to be free`,
      kind: `${family}:EipAssociation in the way`,
      done: ["UNBIND", "gone"],
      pending: ["CREATING", "BINDING", ...bound, "UNBINDING", "OFFLINING"],
      look: async () => {
        const address = await read(AddressId, { fresh: true });
        return { state: address?.AddressStatus ?? "gone", value: undefined };
      },
    });
  }
  return inTheWay.length > 0;
}

/** Waits until a binding has ended well, and answers it. */
async function bindingEnd(
  followed: Following,
  wait: Wait,
  target: Target & { addressId: string },
  taskId: string | undefined,
): Promise<Binding | undefined> {
  const { addressId: id } = target;
  const done = (address: Address | undefined): boolean =>
    (bound as readonly string[]).includes(address?.AddressStatus ?? "");
  const begun = { id, what: `the binding of ${id}`, kind: "binding", usual: 3, taskId };
  return bindingTo(await addressAfter(followed, wait, { ...begun, done, passing: ["BINDING"] }), target);
}

function inputsOf(family: Family, instance: string) {
  return {
    addressId: field.idOf(`${family}:Eip`).replace().doc("The public address; it has to be unbound."),
    instanceId: field
      .idOf(instance)
      .optional()
      .replace()
      .from(({ by, InstanceId }: Binding) => (by === "instance" ? InstanceId : undefined))
      .doc(
        "The instance: its primary private address is bound, and its ordinary public address is released.",
      ),
    networkInterfaceId: field
      .idOf(`${family}:NetworkInterface`)
      .optional()
      .replace()
      .from(({ by, NetworkInterfaceId }: Binding) => (by === "interface" ? NetworkInterfaceId : undefined))
      .doc("The network interface, instead of an instance; needs `privateIpAddress`."),
    privateIpAddress: field
      .ip()
      .optional()
      .replace()
      .from(({ by, PrivateAddressIp }: Binding) => (by === "interface" ? PrivateAddressIp : undefined))
      .doc("The address of the network interface that is bound."),
    reallocateNormalPublicIp: field
      .boolean()
      .optional()
      .instruction()
      .doc(
        "Whether the instance gets an ordinary public address again when this association is removed. At most ten times a day per account, and only for the primary address of a primary interface. Defaults to `false`.",
      ),
  };
}

type On = { api: ApiFor<`${Family}.${(typeof changing)[number] | "DescribeAddresses"}`>; wait: Wait };

/** Sends the binding, and answers how it ends. */
async function bind(family: Family, { api, wait }: On, target: Target & { addressId: string }) {
  const { TaskId } = await api[family].AssociateAddress({
    AddressId: target.addressId,
    InstanceId: target.instanceId,
    NetworkInterfaceId: target.networkInterfaceId,
    PrivateIpAddress: target.privateIpAddress,
  });
  return { ending: () => bindingEnd(following[family](api), wait, target, TaskId) };
}

/** Ends the binding of an address to the target. */
async function unbind(
  family: Family,
  { api, wait }: On,
  id: string,
  target: Target & { reallocateNormalPublicIp?: boolean | undefined },
): Promise<"gone"> {
  const { TaskId: taskId } = await api[family].DisassociateAddress({
    AddressId: id,
    ReallocateNormalPublicIp: target.reallocateNormalPublicIp,
  });
  const begun = { id, what: `the unbinding of ${id}`, kind: "unbinding", usual: 3, taskId };
  const done = (address: Address | undefined): boolean => !bindingTo(address, target);
  await addressAfter(following[family](api), wait, { ...begun, done, passing: ["UNBINDING"] });
  return "gone";
}

const state = ({ AddressStatus }: Binding) => AddressStatus;

/** How the addresses of a family are bound, and what its users call a machine. */
export function eipAssociationOf(
  family: Family,
  { instance, example }: { instance: string; example: string },
) {
  return defineAttachment({
    token: `${family}:EipAssociation`,
    doc: "Binds a public address to an instance, or to a private address of a network interface.",
    id: "eip-xxxxxxxx",
    of: ["addressId"],
    inputs: inputsOf(family, instance),
    outputs: { publicIp: field.string().wire("AddressIp").doc("The public address.") },
    rules: [
      exactlyOneOf("instanceId", "networkInterfaceId"),
      requiredTogether("networkInterfaceId", "privateIpAddress"),
    ],
    timeouts: { create: 300, delete: 300 },
    reads: `${family}.DescribeAddresses`,
    uses: named(family, changing),
    find: bindingTo,
    attach: ({ inputs, ...on }) => bind(family, on, inputs),
    makeWay: (operation) => freed(following[family](operation.api), operation, operation.inputs),
    settled: { state, done: bound, pending: ["BINDING"] },
    isParting: ({ AddressStatus }) => AddressStatus === "UNBINDING",
    detach: ({ id, state: before, ...on }) => unbind(family, on, id, before),
    gone: { state, leaving: ["UNBINDING"] },
    example,
  });
}
