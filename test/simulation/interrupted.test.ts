// A sample of the creates that are interrupted; `npm run simulate -- --interrupted` does all of them.
import { sampled } from "../sample";
import { interruptedCreates, liveInterrupted } from "./interrupted";

test("after a create that was killed or cancelled at any of its calls, whatever the next run is, nothing is there twice or lost", async () => {
  const sample = sampled("interrupted creates and next runs", interruptedCreates(), 4);
  let lived = 0;
  for (const one of sample) {
    const { lives, failed } = await liveInterrupted(one);
    expect(failed).toEqual([]);
    lived += lives;
  }
  expect(lived).toBeGreaterThanOrEqual(sample.length);
});
