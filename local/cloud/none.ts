// Lists of what this cloud has none of, because nobody can make one here: clients ask for them on their way to other things.
import { type Action, defineAction } from "./action";

/** An action that lists nothing; `items` is the field of the answer with the list. */
export function listsNone(items: string, total = "TotalCount"): Action<never> {
  return defineAction({ run: () => ({ [total]: 0, [items]: [] }) });
}
