// A network interface on an instance. It moves to another instance in place; one that was moved behind our back is left there.
import type { ApiFor } from "../../../api/uses";
import type { Operation } from "../../../lifecycle/author/define";
import { leftByRun, RefusedError } from "../../../lifecycle/author/failures";
import { field } from "../../../lifecycle/author/field";
import { defineAttachment } from "../../attachment";
import { type Family, named } from "../shared/family";
import type { Describes, Interface } from "./addresses";

/** An interface that is on an instance, or on its way to or from one. */
interface Attached extends Interface {
  On: string;
}

const usual = 5;

function attachedTo(
  item: Interface,
  { instanceId }: { instanceId?: string | undefined },
): Attached | undefined {
  const On = item.Attachment?.InstanceId;
  return On && (instanceId === undefined || On === instanceId) ? { ...item, On } : undefined;
}

/** Waits for the interface to be taken off elsewhere; one that stays where it is is an error that says where. */
async function makeWay(
  { api, wait }: Pick<Operation<ApiFor<Describes>>, "api" | "wait">,
  family: Family,
  id: string,
  instanceId: string,
): Promise<boolean> {
  const now = await api.describe(`${family}.DescribeNetworkInterfaces`, id, { fresh: true });
  const on = now?.Attachment?.InstanceId;
  if (!now || (!on && now.State === "AVAILABLE")) return false;
  if (now.State === "AVAILABLE")
    throw new RefusedError(
      `attaching ${id} to ${instanceId}: it is attached to ${on}; detach it there first${leftByRun}`,
    );
  await wait<void>({
    what: `${id} to be free`,
    kind: `${family}:NetworkInterfaceAttachment in the way`,
    done: ["AVAILABLE", "gone"],
    pending: ["PENDING", "ATTACHING", "DETACHING", "DELETING"],
    look: async () => {
      const item = await api.describe(`${family}.DescribeNetworkInterfaces`, id, { fresh: true });
      return { state: item?.State ?? "gone", value: undefined };
    },
  });
  return true;
}

const outputs = {
  deviceIndex: field
    .integer()
    .volatile()
    .from(({ Attachment }: Attached) => Attachment?.DeviceIndex)
    .doc("Its place among the interfaces of the instance, from 1."),
  attachTime: field
    .string()
    .volatile()
    .from(({ Attachment }: Attached) => Attachment?.AttachTime)
    .doc("When it was attached, `YYYY-MM-DD hh:mm:ss`."),
};

const moving = ["AttachNetworkInterface", "MigrateNetworkInterface", "DetachNetworkInterface"] as const;
type On = { api: ApiFor<Describes | `${Family}.${(typeof moving)[number]}`> };

/** How an interface moves to another instance. */
function move(family: Family) {
  return {
    of: ["instanceId" as const],
    usual: 8,
    call: async ({ api, from, to }: On & { from: Attached; to: { instanceId: string } }) => {
      await api[family].MigrateNetworkInterface({
        NetworkInterfaceId: from.NetworkInterfaceId,
        SourceInstanceId: from.On,
        DestinationInstanceId: to.instanceId,
      });
    },
  };
}

/** What keeps an interface from being deleted: the instance that it is on. */
function holding(family: Family) {
  return async ({ api, id }: On & { id: string }) => {
    const item = await api.describe(`${family}.DescribeNetworkInterfaces`, id, { fresh: true });
    const attached = item && attachedTo(item, {});
    return attached ? [{ id: attached.On, item: attached }] : [];
  };
}

const state = ({ State }: Attached) => State;

/** The attachments of the interfaces of a family to its machines. */
export function networkInterfaceAttachmentOf(
  family: Family,
  { instance, ...given }: { instance: string; doc: string; example: string },
) {
  const token = `${family}:NetworkInterface`;
  return defineAttachment({
    token: `${family}:NetworkInterfaceAttachment`,
    id: "eni-xxxxxxxx",
    of: ["networkInterfaceId"],
    inputs: {
      networkInterfaceId: field.idOf(token).replace().doc("The network interface."),
      instanceId: field
        .idOf(instance)
        .wire("On")
        .doc("The instance. The interface moves to another one with its addresses."),
    },
    outputs,
    reads: `${family}.DescribeNetworkInterfaces`,
    uses: named(family, moving),
    find: attachedTo,
    attach: async ({ api, inputs: { networkInterfaceId: NetworkInterfaceId, instanceId: InstanceId } }) => {
      await api[family].AttachNetworkInterface({ NetworkInterfaceId, InstanceId });
      return {};
    },
    makeWay: ({ inputs, ...on }) => makeWay(on, family, inputs.networkInterfaceId, inputs.instanceId),
    sync: { instance: move(family) },
    isParting: ({ State }) => State === "DETACHING",
    detach: ({ api, present: { NetworkInterfaceId, On } }) =>
      api[family].DetachNetworkInterface({ NetworkInterfaceId, InstanceId: On }),
    // It is taken off one instance before it is put on another.
    settled: { state, done: ["AVAILABLE"], pending: ["PENDING", "ATTACHING", "DETACHING"], usual },
    gone: { state, leaving: ["AVAILABLE", "ATTACHING", "DETACHING"], usual },
    holds: { [token]: holding(family) },
    ...given,
  });
}
