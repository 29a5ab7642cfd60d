// The binding of a public address to an instance or to a private address of a network interface. A binding of the same address
// to something else is not this one: it is neither read nor removed.
import type { Address } from "../../api/actions/vpc";
import type { Api } from "../../api/client";
import { field } from "../../lifecycle/field";
import type { Properties } from "../../lifecycle/values";
import { defineResource } from "../resource";
import { addresses, bound } from "./eip";
import { addressTask } from "./tasks";

/** Bound to nothing, or about to be released. */
const free = ["CREATING", "UNBIND", "OFFLINING"];

/** A bound address, and by what its program names the other side. */
interface Binding extends Address {
  by: "instance" | "interface";
}

interface Target {
  instanceId?: string | undefined;
  networkInterfaceId?: string | undefined;
  privateIpAddress?: string | undefined;
}

async function findBinding(
  api: Api,
  id: string,
  target: Target,
  fresh: boolean,
): Promise<Binding | undefined> {
  const address = await api.describe(addresses, id, { fresh });
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

export const eipAssociation = defineResource({
  token: "vpc:EipAssociation",
  doc: "Binds a public address to an instance, or to a private address of a network interface.",
  id: "eip-xxxxxxxx",
  inputs: {
    addressId: field.idOf("vpc:Eip").replace().doc("The public address; it has to be unbound."),
    instanceId: field
      .idOf("cvm:Instance")
      .optional()
      .replace()
      .from(({ by, InstanceId }: Binding) => (by === "instance" ? InstanceId : undefined))
      .doc(
        "The instance: its primary private address is bound, and the ordinary public address it had is released.",
      ),
    networkInterfaceId: field
      .string()
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
      .writeOnly()
      .doc(
        "Whether the instance gets an ordinary public address again when this binding is removed. At most ten times a day and account, and only for the primary address of a primary interface. Off if absent.",
      ),
  },
  outputs: {
    publicIp: field.string().wire("AddressIp").doc("The public address."),
  },
  rules: [
    {
      of: ["instanceId", "networkInterfaceId"],
      doc: "Exactly one of instanceId and networkInterfaceId.",
      check: ({ instanceId, networkInterfaceId }) =>
        (instanceId === undefined) === (networkInterfaceId === undefined)
          ? "needs exactly one of instanceId and networkInterfaceId"
          : undefined,
    },
    {
      of: ["privateIpAddress", "networkInterfaceId"],
      doc: "privateIpAddress goes with networkInterfaceId, and networkInterfaceId needs it.",
      check: ({ privateIpAddress, networkInterfaceId }) =>
        (privateIpAddress === undefined) !== (networkInterfaceId === undefined)
          ? "goes with networkInterfaceId: give both or neither"
          : undefined,
    },
  ],
  deleteBeforeReplace: true,
  timeouts: { create: 300, delete: 300 },
  read: ({ api, id, inputs, before, fresh }) =>
    findBinding(api, id, Object.keys(inputs).length > 0 ? inputs : (before as Properties & Target), fresh),
  create: async ({ api, wait, inputs }) => {
    const id = inputs.addressId;
    const { TaskId } = await api.vpc.AssociateAddress({
      AddressId: id,
      InstanceId: inputs.instanceId,
      NetworkInterfaceId: inputs.networkInterfaceId,
      PrivateIpAddress: inputs.privateIpAddress,
    });
    return { id, ending: () => addressTask({ api, wait }, `the binding of ${id}`, TaskId) };
  },
  settled: {
    state: ({ AddressStatus }) => AddressStatus,
    done: bound,
    pending: ["BINDING"],
  },
  delete: async ({ api, wait, id, look, inputs }) => {
    const binding = await look();
    if (!binding || binding.AddressStatus === "UNBINDING") return;
    const { TaskId } = await api.vpc.DisassociateAddress({
      AddressId: id,
      ReallocateNormalPublicIp: inputs.reallocateNormalPublicIp,
    });
    await addressTask({ api, wait }, `the unbinding of ${id}`, TaskId);
  },
  gone: {
    state: ({ AddressStatus }) => AddressStatus,
    leaving: ["UNBINDING"],
  },
  recover: {
    unique: true,
    candidates: async ({ api, inputs }) => {
      const found = await findBinding(api, inputs.addressId, inputs, true);
      return found ? [found] : [];
    },
    id: ({ AddressId }) => AddressId,
  },
  example: `new tencentcloud.vpc.EipAssociation("web", { addressId: address.id, instanceId: server.id });`,
});
