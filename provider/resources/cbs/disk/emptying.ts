// Operations that take everything on a disk away and put something else there: sent when nothing else is done with the disk, and
// ended when it is at rest. To send one again puts the same there again, so that a lost answer is no reason to stop.
import { isCloudError } from "../../../api/errors";
import type { Operation } from "../../../lifecycle/author/define";
import { field } from "../../../lifecycle/author/field";
import { diskState, type Reads, restOf } from "./disks";

const tries = 5;

/** Sends it, and answers what waits for its end. */
export async function overwrite(
  on: Reads & Pick<Operation, "progress">,
  diskId: string,
  send: () => Promise<unknown>,
): Promise<() => Promise<unknown>> {
  for (let nth = 1; ; nth++) {
    try {
      await send();
      break;
    } catch (error) {
      const category = isCloudError(error) ? error.category : undefined;
      if ((category !== "Busy" && category !== "OutcomeUnknown") || nth === tries) throw error;
      const disk = await on.api.describe("cbs.DescribeDisks", diskId, { fresh: true });
      // The answer was lost, and it is under way.
      if (category === "OutcomeUnknown" && disk && diskState(disk) === "ROLLBACKING") break;
      on.progress(`waiting for ${diskId} to be at rest`);
      await restOf(on, diskId);
    }
  }
  return () => restOf(on, diskId);
}

/** What a rollback may do to the instance that the disk is attached to. */
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

/** A property whose value may not be known yet, for an announcement. */
export function named(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}
