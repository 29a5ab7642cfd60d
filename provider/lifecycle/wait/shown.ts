// A thing that is there may only not show yet: reads lag behind what made it.
import { ABSENT, staysAbsent, type Wait } from "./wait";

/** How what may not show yet is looked for: as a wait is, but for its states. */
export interface Showing<T> extends Pick<Wait<T | undefined>, "what" | "kind" | "least" | "paces"> {
  /** How long, in milliseconds, it may not show. */
  within: number;
  look: (within: number) => Promise<T | undefined>;
}

/** The thing when a look shows it; undefined where none has for as long as it may not show. */
export function shown<T>(
  wait: (what: Wait<T | undefined>) => Promise<T | undefined>,
  { within, look, ...rest }: Showing<T>,
): Promise<T | undefined> {
  const isMissing = staysAbsent(within);
  return wait({
    ...rest,
    done: ["there", "missing"],
    pending: [ABSENT],
    look: async (pause) => {
      const value = await look(pause);
      const absent = isMissing(value === undefined) ? "missing" : ABSENT;
      return { state: value === undefined ? absent : "there", value };
    },
  });
}
