// A disk attached to an instance. Attaching is not idempotent: what the cloud refuses is looked at before it is tried again. A
// disk that moved elsewhere behind our back is never detached from there.
import type { Disk } from "../../api/actions/cbs";
import { CloudError } from "../../api/errors";
import type { ApiFor } from "../../api/uses";
import type { Operation } from "../../lifecycle/author/define";
import { RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { ABSENT, cameToNothing } from "../../lifecycle/wait/wait";
import { defineResource } from "../resource";
import { diskState, isAttachedTo, passing, restOf } from "./disk/disks";

/** Seconds that attaching and detaching take. */
const usual = 5;

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

/** Milliseconds until a disk that does not begin to be attached will not be. */
const patience = 10_000;

/** Waits until the disk is attached, and answers the attachment; fails when the cloud has given it up. */
function attached(
  { api, wait }: Pick<Operation<ApiFor<"cbs.DescribeDisks">>, "api" | "wait">,
  id: string,
): Promise<Attachment> {
  const { diskId, instanceId } = parse(id);
  const failed = cameToNothing(patience);
  return wait<Attachment>({
    what: `${diskId} to be attached to ${instanceId}`,
    kind: "cbs:DiskAttachment create",
    usual,
    done: ["ATTACHED"],
    pending: ["UNATTACHED", ABSENT, ...passing],
    explain: () => "the cloud took it and has not carried it out",
    paces: true,
    look: async (within) => {
      const disk = await api.describe("cbs.DescribeDisks", diskId, { fresh: true, within });
      const elsewhere = disk?.DiskState === "ATTACHED" && !isAttachedTo(disk, instanceId);
      const state = elsewhere ? "UNATTACHED" : disk ? diskState(disk) : ABSENT;
      const shown = failed(state === "UNATTACHED") ? "NOT ATTACHED" : state;
      return { state: shown, value: { ...disk!, On: instanceId } };
    },
  });
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
    const attach = async (): Promise<void> => {
      await api.cbs.AttachDisks({
        DiskIds: [diskId],
        InstanceId: instanceId,
        DeleteWithInstance: deleteWithInstance,
        AttachMode: attachMode,
      });
    };
    try {
      await attach();
    } catch (error) {
      if (!(error instanceof CloudError) || error.category === "OutcomeUnknown") throw error;
      const disk = await restOf({ api, wait }, diskId);
      if (isAttachedTo(disk, instanceId)) return id;
      if (disk.Attached && !disk.Shareable)
        throw new RefusedError(`${diskId} is attached to ${disk.InstanceId} already; detach it there first`);
      if (error.category !== "Busy" && error.category !== "InUse") throw error;
      await attach();
    }
    return { id, ending: () => attached({ api, wait }, id) };
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
    const attached = await look();
    if (!attached || attached.DiskState === "DETACHING") return;
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
