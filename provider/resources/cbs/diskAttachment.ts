// A disk attached to an instance. A disk that moved elsewhere behind our back is never detached from there.
import type { Disk } from "../../api/actions/cbs";
import { CloudError } from "../../api/errors";
import type { ApiFor } from "../../api/uses";
import { RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { defineResource } from "../resource";
import { attach, attached, usual } from "./disk/attaching";
import { diskState, isAttachedTo, passing } from "./disk/disks";

/** A disk, and the instance of this attachment. */
interface Attachment extends Disk {
  On: string;
}

function parse(id: string): { diskId: string; instanceId: string } {
  const [, diskId, instanceId] = /^(disk-\w+)\/(ins-\w+)$/.exec(id) ?? [];
  if (!diskId || !instanceId)
    throw new RefusedError(`"${id}" is not the id of an attachment: it is disk-x/ins-y`);
  return { diskId, instanceId };
}

async function readAttachment({
  api,
  id,
  fresh,
}: {
  api: ApiFor<"cbs.DescribeDisks">;
  id: string;
  fresh: boolean;
}): Promise<Attachment | undefined> {
  const { diskId, instanceId } = parse(id);
  const disk = await api.describe("cbs.DescribeDisks", diskId, { fresh });
  return disk && isAttachedTo(disk, instanceId) ? { ...disk, On: instanceId } : undefined;
}

export const diskAttachment = defineResource({
  token: "cbs:DiskAttachment",
  doc: "A disk attached to an instance of the same zone.",
  id: "disk-xxxxxxxx/ins-xxxxxxxx",
  inputs: {
    diskId: field.idOf("cbs:Disk").replace().doc("The disk."),
    instanceId: field.idOf("cvm:Instance").replace().wire("On").doc("The instance."),
    deleteWithInstance: field
      .boolean()
      .optional()
      .doc(
        "Whether the disk goes with the instance; POSTPAID_BY_HOUR disks only. Say it here or at the disk.",
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
  read: readAttachment,
  create: async ({ api, inputs, wait }) => {
    const { diskId, instanceId, deleteWithInstance, attachMode } = inputs;
    const id = `${diskId}/${instanceId}`;
    await attach({ api, wait }, diskId, instanceId, {
      DeleteWithInstance: deleteWithInstance,
      AttachMode: attachMode,
    });
    const ending = async () => ({ ...(await attached({ api, wait }, diskId, instanceId)), On: instanceId });
    return { id, ending };
  },
  sync: {
    deleteWithInstance: {
      of: ["deleteWithInstance"],
      call: async ({ api, from, to }) => {
        await api.cbs.ModifyDiskAttributes({
          DiskIds: [from.DiskId],
          DeleteWithInstance: to.deleteWithInstance,
        });
      },
    },
  },
  delete: async ({ api, id, look }) => {
    const { diskId, instanceId } = parse(id);
    const present = await look();
    if (!present || present.DiskState === "DETACHING") return;
    try {
      await api.cbs.DetachDisks({ DiskIds: [diskId], InstanceId: instanceId });
    } catch (error) {
      // An instance that is going takes the attachment with it: the wait that follows sees that.
      if (!(error instanceof CloudError) || error.category !== "NotFound") throw error;
    }
  },
  settled: { state: diskState, done: ["ATTACHED"], pending: ["UNATTACHED", ...passing], usual },
  gone: { state: diskState, leaving: ["ATTACHED", "UNATTACHED", ...passing], usual },
  recover: { idOf: ({ diskId, instanceId }) => `${diskId}/${instanceId}` },
  deleteBeforeReplace: true,
  example: `new tencentcloud.cbs.DiskAttachment("data", { diskId: data.id, instanceId: server.id });`,
});
