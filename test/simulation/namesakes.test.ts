// A sample of what can happen at the calls of two stacks of one name, another in each run; `npm run simulate -- --namesakes` does
// all of it.
import { sampled, seed } from "../sample";
import { liveWith, namesakes } from "./namesakes";

test("whatever happens at a call of one, the other keeps its things, and each ends with its own", async () => {
  const every = 97;
  const some = namesakes().filter((_, i) => i % every === seed % every);
  const sample = sampled("happenings to namesakes", some, 4);
  let lived = 0;
  for (const one of sample) {
    const { lives, failed } = await liveWith(one);
    expect(failed).toEqual([]);
    lived += lives;
  }
  expect(lived).toBeGreaterThan(sample.length);
});
