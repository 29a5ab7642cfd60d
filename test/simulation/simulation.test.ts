// Programs, engine, provider and cloud in one process under virtual time: random lives end with nothing lost and nothing taken.
import fc from "fast-check";
import { type Life, live } from "./life";
import { anyLife } from "./lives";

test("the same life goes the same way every time", async () => {
  const life: Life = {
    seed: 7,
    parts: [
      { life: 3, variant: "most" },
      { life: 8, variant: "least" },
    ],
    steps: [
      {
        stack: 0,
        verb: "up",
        edits: [],
        troubles: [{ kind: 10, nth: 2 }],
        end: { how: "kill", at: 3, when: "before" },
      },
    ],
  };
  const log = await live(life);
  expect(log.length).toBeGreaterThan(4);
  expect(await live(life)).toEqual(log);
});

test("random lives end as their programs say, with nothing lost and nothing taken", async () => {
  await fc.assert(
    fc.asyncProperty(anyLife, async (life) => {
      await live(life);
    }),
    { numRuns: 12, seed: 1 },
  );
});
