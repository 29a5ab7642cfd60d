// Two stacks of one name and one program in one account, and something that happens at each call of either: neither may take,
// change or delete a thing of the other.
import { type Counts, untilNoCall } from "./calls";
import type { Step } from "./lives";
import type { End } from "./network";
import { ofResources } from "./programs";
import { troubles } from "./troubles";

/** What happens at a call: an entry of `troubles`, or the end of the process. */
export type Happening = number | Omit<End, "at">;

export const happenings: Happening[] = [
  ...troubles.keys(),
  { how: "kill", when: "before" },
  { how: "kill", when: "after" },
  { how: "cancel", when: "after" },
];

/** In which run: the first stack's, while there is no other; the second's, beside the first; or as one of the two goes. */
export const scenes = ["first up", "second up", "second refresh", "second destroy", "first destroy"] as const;
export type Scene = (typeof scenes)[number];

const calm: Step = { stack: 0, verb: "up", edits: [], troubles: [], end: undefined, pause: 10_000 };

function stepsOf(scene: Scene, happens: Partial<Step>): Step[] {
  const both: [Step, Step] = [calm, { ...calm, stack: 1 }];
  const [which, verb] = scene.split(" ") as ["first" | "second", Step["verb"]];
  const step: Step = { ...calm, verb, stack: which === "first" ? 0 : 1, ...happens };
  if (scene === "first up") return [step, both[1]];
  return scene === "second up" ? [both[0], step] : [...both, step];
}

/** Something that happens to a kind in a scene. */
export interface Namesake {
  life: number;
  scene: Scene;
  happening: Happening;
}

/** Everything that can happen, to every kind, in every scene. */
export function namesakes(): Namesake[] {
  return ofResources.flatMap((life) =>
    scenes.flatMap((scene) => happenings.map((happening) => ({ life, scene, happening }))),
  );
}

/** Lets something happen at one call after another of a scene. */
export async function liveWith({ life, scene, happening }: Namesake): Promise<Counts> {
  return untilNoCall((nth) => {
    const happens: Partial<Step> =
      typeof happening === "number"
        ? { troubles: [{ kind: happening, nth }] }
        : { end: { ...happening, at: nth } };
    return { seed: nth, parts: [{ life, variant: "least" }], steps: stepsOf(scene, happens) };
  });
}
