// The binding of a public address to an instance or to a private address of a network interface. A binding of the same address
// to something else is not this one: it is neither read nor removed.
import type { Address } from "../../api/actions/vpc";
import type { CloudError } from "../../api/errors";
import type { ApiFor } from "../../api/uses";
import type { Operation } from "../../lifecycle/author/define";
import { RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { defineResource } from "../resource";
import { addressAfter, bound } from "./eip/addresses";

const tries = 3;
/** Bound to nothing, or about to be released. */
const free = ["CREATING", "UNBIND", "OFFLINING"];

type Calls = ApiFor<"vpc.DescribeAddresses" | "vpc.DescribeTaskResult">;

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
  api: ApiFor<"vpc.DescribeAddresses">,
  id: string,
  target: Target,
  fresh: boolean,
): Promise<Binding | undefined> {
  return bindingTo(target, await api.describe("vpc.DescribeAddresses", id, { fresh }));
}

function readBinding({
  api,
  id,
  inputs,
  before,
  fresh,
}: {
  api: ApiFor<"vpc.DescribeAddresses">;
  id: string;
  inputs: Target;
  before: Target;
  fresh: boolean;
}): Promise<Binding | undefined> {
  return findBinding(api, id, Object.keys(inputs).length > 0 ? inputs : before, fresh);
}

/** The address as bound to the target; undefined when it is free, or bound to something else. */
function bindingTo(target: Target, address: Address | undefined): Binding | undefined {
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
  { api, wait }: Pick<Operation<Calls>, "api" | "wait">,
  target: Target & { addressId: string },
): Promise<boolean> {
  const { addressId, instanceId, networkInterfaceId } = target;
  const Filters = instanceId
    ? [{ Name: "instance-id", Values: [instanceId] }]
    : [{ Name: "network-interface-id", Values: [networkInterfaceId!] }];
  const [own, { AddressSet }] = await Promise.all([
    api.describe("vpc.DescribeAddresses", addressId, { fresh: true }),
    api.vpc.DescribeAddresses({ Filters, Limit: 100 }),
  ]);
  const others = AddressSet.filter(
    ({ AddressId, PrivateAddressIp }) =>
      AddressId !== addressId && (instanceId || PrivateAddressIp === target.privateIpAddress),
  );
  const inTheWay = [...(own ? [own] : []), ...others].filter(
    ({ AddressStatus }) => AddressStatus !== "UNBIND",
  );
  for (const { AddressId, AddressStatus, InstanceId, NetworkInterfaceId } of inTheWay) {
    if ((bound as readonly string[]).includes(AddressStatus))
      throw new RefusedError(
        `binding ${addressId}: ${AddressId} is bound to ${InstanceId || NetworkInterfaceId}; remove that binding first`,
      );
    await wait<void>({
      what: `${AddressId} to be free`,
      kind: "vpc:EipAssociation in the way",
      done: ["UNBIND", "gone"],
      pending: ["CREATING", "BINDING", ...bound, "UNBINDING", "OFFLINING"],
      look: async () => {
        const address = await api.describe("vpc.DescribeAddresses", AddressId, { fresh: true });
        return { state: address?.AddressStatus ?? "gone", value: undefined };
      },
    });
  }
  return inTheWay.length > 0;
}

/** Waits until a binding has ended well, and answers it. */
async function bindingEnd(
  on: Pick<Operation<Calls>, "api" | "wait">,
  target: Target & { addressId: string },
  taskId: string | undefined,
): Promise<Binding | undefined> {
  const { addressId: id } = target;
  const done = (address: Address | undefined): boolean =>
    (bound as readonly string[]).includes(address?.AddressStatus ?? "");
  const begun = { id, what: `the binding of ${id}`, kind: "binding", usual: 3, taskId };
  return bindingTo(target, await addressAfter(on, { ...begun, done, passing: ["BINDING"] }));
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
      .instruction()
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
  reads: "vpc.DescribeAddresses",
  uses: ["vpc.AssociateAddress", "vpc.DisassociateAddress", "vpc.DescribeTaskResult"],
  read: readBinding,
  create: async (operation) => {
    const { api, wait, inputs } = operation;
    const id = inputs.addressId;
    for (let nth = 1; ; nth++) {
      try {
        const { TaskId } = await api.vpc.AssociateAddress({
          AddressId: id,
          InstanceId: inputs.instanceId,
          NetworkInterfaceId: inputs.networkInterfaceId,
          PrivateIpAddress: inputs.privateIpAddress,
        });
        return { id, ending: () => bindingEnd({ api, wait }, inputs, TaskId) };
      } catch (error) {
        const { category } = error as Partial<CloudError>;
        if (category !== "Busy" && category !== "AlreadyExists") throw error;
        if (await findBinding(api, id, inputs, true)) return id;
        // Nothing in the way by now: it went between the refusal and the look.
        if (!(await freed(operation, inputs)) && nth >= tries) throw error;
      }
    }
  },
  settled: {
    state: ({ AddressStatus }: Binding) => AddressStatus,
    done: bound,
    pending: ["BINDING"],
  },
  delete: async ({ api, wait, id, look, state }) => {
    const binding = await look();
    if (!binding || binding.AddressStatus === "UNBINDING") return undefined;
    const { TaskId } = await api.vpc.DisassociateAddress({
      AddressId: id,
      ReallocateNormalPublicIp: state.reallocateNormalPublicIp,
    });
    const begun = { id, what: `the unbinding of ${id}`, kind: "unbinding", usual: 3, taskId: TaskId };
    const isFree = (address: Address | undefined): boolean => !bindingTo(state, address);
    await addressAfter({ api, wait }, { ...begun, done: isFree, passing: ["UNBINDING"] });
    return "gone";
  },
  gone: {
    state: ({ AddressStatus }: Binding) => AddressStatus,
    leaving: ["UNBINDING"],
  },
  recover: { idOf: ({ addressId }) => addressId },
  example: `new tencentcloud.vpc.EipAssociation("web", { addressId: address.id, instanceId: server.id });`,
});
