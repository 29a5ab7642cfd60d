// Random lives, which shrink: a life is data, and a smaller life is a life with fewer steps, parts and troubles.
import fc from "fast-check";
import type { Life } from "./life";
import { ofResources, type Variant } from "./programs";
import { troubles } from "./troubles";

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
