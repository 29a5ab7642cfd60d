// What two resources of one run trade, such as the ranges of two subnets: a create is refused as long as the other has it.
import { isCollision } from "../../api/errors";
import { messageOf, RefusedError } from "../author/failures";
import { pauseBetween } from "../wait/wait";
import type { Running } from "./running";

/** Milliseconds that another resource of this run may take to give up what a create needs. */
const vacatesWithin = 10_000;

/**
 * A range or a name that two resources of one run trade is free when the other has let go of its own: waited for while that may
 * come. False where nothing of the kind is about to be given up; throws where it stays, and says what helps.
 */
export async function isVacated(running: Running, error: unknown): Promise<boolean> {
  const { definition, memory, address, operation, startedAt } = running;
  if (!isCollision(error) || !memory.givesUp({ address, token: definition.token })) return false;
  if (Date.now() - startedAt > vacatesWithin)
    throw new RefusedError(
      `${messageOf(error)} Another ${definition.token} of this run may have it until it is replaced: ` +
        "set the option `deleteBeforeReplace: true` on both. What an interrupted run was still to delete can be deleted by hand",
      { cause: error },
    );
  operation.progress("waiting for another resource of this run to give up what this one needs");
  await pauseBetween(500, operation.signal, `creating ${definition.token}`);
  return true;
}
