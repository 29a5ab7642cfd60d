// Operations that take everything on a disk away and put something else there: sent when nothing else is done with the disk, and
// ended when it is at rest. To send one again puts the same there again, so that a lost answer is no reason to stop.
import { isCategory } from "../../../api/errors";
import { whenFree } from "../../free";
import { diskState, type Reads, restOf } from "./disks";

const tries = 5;

/** Sends it, and answers what waits for its end. */
export async function overwrite(
  on: Reads,
  diskId: string,
  send: () => Promise<unknown>,
): Promise<() => Promise<unknown>> {
  for (let nth = 1; ; nth++) {
    try {
      await whenFree(on, diskId, send);
      break;
    } catch (error) {
      if (!isCategory(error, "OutcomeUnknown") || nth === tries) throw error;
      const disk = await on.api.describe("cbs.DescribeDisks", diskId, { fresh: true });
      // The answer was lost, and it is under way.
      if (disk && diskState(disk) === "ROLLBACKING") break;
    }
  }
  return () => restOf(on, diskId);
}
