// A disk attached to an instance. A disk that moved elsewhere behind our back is never detached from there.
import type { Disk } from "../../api/actions/cbs";
import { field } from "../../lifecycle/author/field";
import { defineAttachment } from "../attachment";
import { attached, makeWayFor, usual } from "./disk/attaching";
import { diskState, isAttachedTo, passing } from "./disk/disks";

/** A disk, and the instance of this attachment. */
interface Attachment extends Disk {
  On: string;
}

export const diskAttachment = defineAttachment({
  token: "cbs:DiskAttachment",
  doc: "A disk attached to an instance of the same zone.",
  id: "disk-xxxxxxxx/ins-xxxxxxxx",
  of: ["diskId", "instanceId"],
  inputs: {
    diskId: field.idOf("cbs:Disk").replace().doc("The disk."),
    instanceId: field.idOf("cvm:Instance").replace().wire("On").doc("The instance."),
    deleteWithInstance: field
      .boolean()
      .optional()
      .doc(
        "Whether the disk is deleted with the instance; POSTPAID_BY_HOUR disks only. Set it here or on the disk.",
      ),
    attachMode: field
      .enum("PF", "VF")
      .optional()
      .replace()
      .doc("How it is attached to a bare-metal instance."),
  },
  outputs: {
    diskState: field.string().volatile().doc("State of the disk: ATTACHED."),
  },
  reads: "cbs.DescribeDisks",
  uses: ["cbs.AttachDisks", "cbs.ModifyDiskAttributes", "cbs.DetachDisks"],
  find: (disk, { instanceId = "" }): Attachment | undefined =>
    isAttachedTo(disk, instanceId) ? { ...disk, On: instanceId } : undefined,
  attach: async ({ api, wait, inputs }) => {
    const { diskId, instanceId, deleteWithInstance, attachMode } = inputs;
    await api.cbs.AttachDisks({
      DiskIds: [diskId],
      InstanceId: instanceId,
      DeleteWithInstance: deleteWithInstance,
      AttachMode: attachMode,
    });
    const ending = async () => ({ ...(await attached({ api, wait }, diskId, instanceId)), On: instanceId });
    return { ending };
  },
  makeWay: (on) => makeWayFor(on, on.inputs.diskId, on.inputs.instanceId),
  sync: {
    deleteWithInstance: {
      of: ["deleteWithInstance"],
      call: async ({ api, from, to: { deleteWithInstance: DeleteWithInstance } }) => {
        await api.cbs.ModifyDiskAttributes({ DiskIds: [from.DiskId], DeleteWithInstance });
      },
    },
  },
  isParting: ({ DiskState }) => DiskState === "DETACHING",
  detach: ({ api, present: { DiskId, On } }) => api.cbs.DetachDisks({ DiskIds: [DiskId], InstanceId: On }),
  // A disk that is being detached ends the attachment, and never comes back to it.
  settled: {
    state: diskState,
    done: ["ATTACHED"],
    pending: ["UNATTACHED", ...passing.filter((state) => state !== "DETACHING")],
    usual,
  },
  gone: { state: diskState, leaving: ["ATTACHED", "UNATTACHED", ...passing], usual },
  example: `new tencentcloud.cbs.DiskAttachment("data", { diskId: data.id, instanceId: server.id });`,
});
