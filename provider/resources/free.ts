// What takes one operation at a time: a call that is refused because another is under way is sent again until that has ended. A
// refusal means that nothing was done, so that nothing is made twice.
import { isCategory } from "../api/errors";
import type { Operation } from "../lifecycle/author/define";

/** Sends it when nothing else is done with the thing; any other failure passes. */
export async function whenFree<T>(
  { wait }: Pick<Operation, "wait">,
  id: string,
  send: () => Promise<T>,
): Promise<T> {
  const sent = await wait<{ answer: T } | undefined>({
    what: `${id} to be free`,
    done: ["free"],
    pending: ["busy"],
    look: async () => {
      try {
        return { state: "free", value: { answer: await send() } };
      } catch (error) {
        if (isCategory(error, "Busy")) return { state: "busy", value: undefined };
        throw error;
      }
    },
  });
  return sent!.answer;
}
