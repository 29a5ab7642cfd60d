// A kill or a cancel at each call of the create of every kind, and every next run after it, beside a stack of the same name: what the sweep of
// interrupted creates does with real processes, of all kinds and in minutes.
import { type Change, changes, partAfter } from "../faults/interrupted/creates";
import { type Counts, untilNoCall } from "./calls";
import type { Step } from "./lives";
import { ofResources, type Part } from "./programs";

/** Milliseconds until the next run: at once, or a day later. */
const pauses = [1_000, 86_400_000];

/** The next run after a create of a kind that was interrupted. */
export interface Interrupted {
  life: number;
  change: Change;
  how: "kill" | "cancel";
  when: "before" | "after";
  pause: number;
}

/** All of them; a change that a kind has no property for is none of its. */
export function interruptedCreates(): Interrupted[] {
  return ofResources.flatMap((life) =>
    changes
      .filter((change) => partAfter({ life, variant: "most" }, change))
      .flatMap((change) =>
        (["before", "after"] as const).flatMap((when) =>
          (["kill", "cancel"] as const).flatMap((how) =>
            pauses.map((pause) => ({ life, change, how, when, pause })),
          ),
        ),
      ),
  );
}

const calm: Step = { stack: 0, verb: "up", edits: [], troubles: [], end: undefined, pause: 10_000 };

/** Interrupts it at one call after another of the create. */
export async function liveInterrupted({ life, change, how, when, pause }: Interrupted): Promise<Counts> {
  const beside: Part = { life, variant: "beside" };
  const most: Part = { life, variant: "most" };
  const next = partAfter(most, change) ?? most;
  const declares = ({ variant }: Part): Pick<Step, "edits"> => ({ edits: [{ part: 0, variant }] });
  return untilNoCall((at) => ({
    seed: at,
    parts: [beside],
    steps: [
      { ...calm, stack: 1, ...declares(most) },
      calm,
      { ...calm, ...declares(most), end: { how, at, when }, pause },
      { ...calm, ...declares(next), verb: change === "destroy" ? "destroy" : "up" },
    ],
  }));
}
