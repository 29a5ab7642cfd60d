// What holds data that a new one would not have: a change that replaces it is refused until the program allows that.
import { field } from "../lifecycle/author/field";

/** The program's word for it, and what is allowed by that; `what` is the thing, as in "the snapshot". */
export function replacing(what: string) {
  return {
    allowReplace: field
      .boolean()
      .optional()
      .instruction()
      .doc(
        `Allows a change that replaces ${what}, so that what it holds is lost; without it such a change is refused.`,
      ),
    allows: { replace: { by: "allowReplace", means: `replaces ${what}, and what it holds is lost` } },
  } as const;
}
