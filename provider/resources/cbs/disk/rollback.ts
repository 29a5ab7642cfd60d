// Rolling a disk back, whatever to: how such an operation is declared, and what it does.
import type { ApplyDiskBackupRequest } from "../../../api/actions/cbs";
import { field } from "../../../lifecycle/author/field";
import { requires } from "../../../lifecycle/author/rules";
import { named } from "../../operation";
import type { Reads } from "./disks";
import { overwrite } from "./emptying";

export const diskId = field
  .idOf("cbs:Disk")
  .doc("The disk: detached, or attached to an instance that is stopped, and of the size that it had then.");

/** What it may do to the instance that the disk is attached to. */
export const power = {
  autoStopInstance: field
    .boolean()
    .optional()
    .doc(
      "Whether the instance that the disk is attached to is stopped first; without it, it must be stopped already. Defaults to `false`.",
    ),
  autoStartInstance: field
    .boolean()
    .optional()
    .doc("Whether the instance is started again afterwards. Defaults to `false`."),
};

export const rules = [requires("autoStartInstance", "autoStopInstance")];

/** Says it; `to` is what the disk is rolled back to. */
export function announced(disk: unknown, to: string): string {
  return `${named(disk, "the disk")} will be rolled back to ${to}, and everything written to it since is lost`;
}

interface Inputs {
  diskId: string;
  autoStopInstance?: boolean | undefined;
  autoStartInstance?: boolean | undefined;
}

/** Sends it with what every such action takes, and answers what waits for its end. */
export function rollBack(
  on: Reads,
  { diskId, autoStopInstance, autoStartInstance }: Inputs,
  send: (request: Omit<ApplyDiskBackupRequest, "DiskBackupId">) => Promise<unknown>,
): Promise<() => Promise<unknown>> {
  const request = {
    DiskId: diskId,
    AutoStopInstance: autoStopInstance,
    AutoStartInstance: autoStartInstance,
  };
  return overwrite(on, diskId, () => send(request));
}
