// What a life is: data, of which there are random ones that shrink. A smaller life has fewer steps, parts and troubles.
import fc from "fast-check";
import type { Act } from "./acts";
import type { End } from "./network";
import { ofResources, type Part, type Variant } from "./programs";
import { troubles } from "./troubles";

export interface Trouble {
  /** An entry of `troubles`. */
  kind: number;
  /** The call that it strikes, counted among those that it can strike. */
  nth: number;
}

export interface Step {
  stack: 0 | 1;
  verb: "up" | "refresh" | "destroy";
  /** What changes in the program before: a part and its new variant. */
  edits: { part: number; variant: Variant }[];
  troubles: Trouble[];
  /** What is done beside. */
  act?: Act | undefined;
  end: End | undefined;
  /** Seconds that each operation may take; what its resource says, if absent. */
  timeout?: number | undefined;
  /** Milliseconds until the next run begins. */
  pause: number;
}

export interface Life {
  seed: number;
  /** The parts that both programs have at first. */
  parts: Part[];
  steps: Step[];
}

const variant: fc.Arbitrary<Variant> = fc.oneof(
  fc.constantFrom<Variant>("least", "most", "absent"),
  fc.nat({ max: 9 }),
);

const trouble = fc.record({
  kind: fc.nat({ max: troubles.length - 1 }),
  nth: fc.integer({ min: 1, max: 10 }),
});

const end = fc.record({
  how: fc.constantFrom("kill" as const, "kill" as const, "cancel" as const),
  at: fc.integer({ min: 1, max: 6 }),
  when: fc.constantFrom("after" as const, "before" as const),
});

const step = fc.record({
  stack: fc.constantFrom(0 as const, 0 as const, 1 as const),
  verb: fc.constantFrom("up" as const, "up" as const, "up" as const, "refresh" as const, "destroy" as const),
  edits: fc.array(fc.record({ part: fc.nat({ max: 2 }), variant }), { maxLength: 2 }),
  troubles: fc.array(trouble, { maxLength: 2 }),
  end: fc.option(end, { nil: undefined }),
  act: fc.option(
    fc.record({
      what: fc.constantFrom(
        "replace" as const,
        "forget" as const,
        "rename" as const,
        "alias" as const,
        "retain" as const,
      ),
      part: fc.nat({ max: 2 }),
    }),
    { nil: undefined, freq: 2 },
  ),
  timeout: fc.option(fc.constantFrom(1, 10, 60), { nil: undefined, freq: 1 }),
  pause: fc.constantFrom(10_000, 1_000, 86_400_000),
});

const part = fc.record({
  life: fc.constantFrom(...ofResources),
  variant: fc.constantFrom<Variant>("least", "most"),
});

/** Any life. */
export const anyLife: fc.Arbitrary<Life> = fc.record({
  seed: fc.nat({ max: 1_000_000 }),
  parts: fc.array(part, { minLength: 1, maxLength: 3 }),
  steps: fc.array(step, { minLength: 1, maxLength: 6 }),
});
