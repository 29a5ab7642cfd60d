// A network interface on an instance. It moves to another instance in place; one that was moved behind our back is left there.
import type { NetworkInterface } from "../../api/actions/vpc";
import type { ApiFor } from "../../api/uses";
import type { Operation } from "../../lifecycle/author/define";
import { leftByRun, RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { defineAttachment } from "../attachment";

/** An interface that is on an instance, or on its way to or from one. */
interface Attached extends NetworkInterface {
  On: string;
}

const usual = 5;

function attachedTo(
  item: NetworkInterface,
  { instanceId }: { instanceId?: string | undefined },
): Attached | undefined {
  const On = item.Attachment?.InstanceId;
  return On && (instanceId === undefined || On === instanceId) ? { ...item, On } : undefined;
}

/** Waits for the interface to be taken off elsewhere; one that stays where it is is an error that says where. */
async function makeWay(
  { api, wait }: Pick<Operation<ApiFor<"vpc.DescribeNetworkInterfaces">>, "api" | "wait">,
  id: string,
  instanceId: string,
): Promise<boolean> {
  const now = await api.describe("vpc.DescribeNetworkInterfaces", id, { fresh: true });
  const on = now?.Attachment?.InstanceId;
  if (!now || (!on && now.State === "AVAILABLE")) return false;
  if (now.State === "AVAILABLE")
    throw new RefusedError(
      `attaching ${id} to ${instanceId}: it is attached to ${on}; detach it there first${leftByRun}`,
    );
  await wait<void>({
    what: `${id} to be free`,
    kind: "vpc:NetworkInterfaceAttachment in the way",
    done: ["AVAILABLE", "gone"],
    pending: ["PENDING", "ATTACHING", "DETACHING", "DELETING"],
    look: async () => {
      const item = await api.describe("vpc.DescribeNetworkInterfaces", id, { fresh: true });
      return { state: item?.State ?? "gone", value: undefined };
    },
  });
  return true;
}

export const networkInterfaceAttachment = defineAttachment({
  token: "vpc:NetworkInterfaceAttachment",
  doc: "A network interface on an instance, which has to be running or stopped, in the VPC of the interface and in its zone.",
  id: "eni-xxxxxxxx",
  of: ["networkInterfaceId"],
  inputs: {
    networkInterfaceId: field.idOf("vpc:NetworkInterface").replace().doc("The network interface."),
    instanceId: field
      .idOf("cvm:Instance")
      .wire("On")
      .doc("The instance. The interface moves to another one with its addresses."),
  },
  outputs: {
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
  },
  reads: "vpc.DescribeNetworkInterfaces",
  uses: ["vpc.AttachNetworkInterface", "vpc.MigrateNetworkInterface", "vpc.DetachNetworkInterface"],
  find: attachedTo,
  attach: async ({ api, inputs: { networkInterfaceId, instanceId } }) => {
    await api.vpc.AttachNetworkInterface({ NetworkInterfaceId: networkInterfaceId, InstanceId: instanceId });
    return {};
  },
  makeWay: ({ api, wait, inputs: { networkInterfaceId, instanceId } }) =>
    makeWay({ api, wait }, networkInterfaceId, instanceId),
  sync: {
    instance: {
      of: ["instanceId"],
      usual: 8,
      call: async ({ api, from, to }) => {
        await api.vpc.MigrateNetworkInterface({
          NetworkInterfaceId: from.NetworkInterfaceId,
          SourceInstanceId: from.On,
          DestinationInstanceId: to.instanceId,
        });
      },
    },
  },
  isParting: ({ State }) => State === "DETACHING",
  detach: ({ api, present: { NetworkInterfaceId, On } }) =>
    api.vpc.DetachNetworkInterface({ NetworkInterfaceId, InstanceId: On }),
  settled: {
    state: ({ State }: Attached) => State,
    done: ["AVAILABLE"],
    // It is taken off one instance before it is put on another.
    pending: ["PENDING", "ATTACHING", "DETACHING"],
    usual,
  },
  gone: { state: ({ State }: Attached) => State, leaving: ["AVAILABLE", "ATTACHING", "DETACHING"], usual },
  holds: {
    "vpc:NetworkInterface": async ({ api, id }) => {
      const item = await api.describe("vpc.DescribeNetworkInterfaces", id, { fresh: true });
      const attached = item && attachedTo(item, {});
      return attached ? [{ id: attached.On, item: attached }] : [];
    },
  },
  example: `new tencentcloud.vpc.NetworkInterfaceAttachment("back", { networkInterfaceId: back.id, instanceId: server.id });`,
});
