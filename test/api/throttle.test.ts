// The limit holds for arrivals at the cloud, whatever the way there adds, and is used up while there is work.
import fc from "fast-check";
import type { Call } from "../../provider/api/call";
import { failure } from "../../provider/api/call";
import { findAction } from "../../provider/api/facts";
import { throttled } from "../../provider/api/throttle";
import { present } from "../found";
import { seed } from "../sample";
import { VirtualClock } from "./virtualClock";

let owners = 0;
const known = present(findAction("vpc", "DescribeVpcs"));

function call(changes: Partial<Call> = {}): Call {
  const base = { known, params: {}, region: "ap-guangzhou", signal: undefined, trace: { attempts: 0 } };
  return { ...base, deadline: Number.POSITIVE_INFINITY, ...changes };
}

/** The most values that fall into any window of one second. */
function busiestSecond(times: number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  let most = 0;
  let first = 0;
  for (const [index, time] of sorted.entries()) {
    while (time - present(sorted[first]) >= 1000) first++;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/** A cloud that is `travel` away and takes `work`; it notes when calls arrive. */
function setUp(options: { rate?: number; travel?: () => number; work?: () => number } = {}) {
  const clock = new VirtualClock();
  const arrivals: number[] = [];
  const order: unknown[] = [];
  const { rate = 20, travel = () => 20, work = () => 10 } = options;
  const layer = throttled({ clock, rateLimits: { "*": rate }, owner: `owner ${owners++}` });
  const handle = layer(async ({ params }) => {
    await clock.sleep(travel());
    arrivals.push(clock.now());
    order.push(params.n);
    await clock.sleep(work());
    return {};
  });
  return { clock, arrivals, order, handle, layer };
}

test("a burst within the limit is not held back", async () => {
  const { clock, arrivals, handle } = setUp();
  const all = Promise.all(Array.from({ length: 20 }, () => handle(call())));
  await clock.advance(30);
  await all;
  expect(arrivals).toHaveLength(20);
});

test("no second sees more than the limit, and nearly all of it is used, in the order of asking", async () => {
  const { clock, arrivals, order, handle } = setUp();
  const all = Promise.all(Array.from({ length: 400 }, (_, n) => handle(call({ params: { n } }))));
  const begin = clock.now();
  await clock.advance(40_000);
  await all;
  expect(busiestSecond(arrivals)).toBe(20);
  // 400 calls at 20 a second need 19 seconds after the first twenty.
  expect((19 * 1000) / (Math.max(...arrivals) - begin)).toBeGreaterThan(0.9);
  expect(order).toEqual([...order].sort((a, b) => Number(a) - Number(b)));
});

test("the limit holds at the cloud when some calls travel slower than others", async () => {
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.integer({ min: 20, max: 220 })), async (delays) => {
      const draw = () => delays.next().value as number;
      const { clock, arrivals, handle } = setUp({ rate: 5, travel: draw, work: draw });
      const all = Promise.all(Array.from({ length: 60 }, () => handle(call())));
      await clock.advance(60_000);
      await all;
      return busiestSecond(arrivals) <= 5;
    }),
    { numRuns: 50, seed },
  );
});

test("answers that take long do not hold the next calls back for as long", async () => {
  const { clock, arrivals, handle } = setUp({ rate: 10, work: () => 30_000 });
  void Promise.all(Array.from({ length: 100 }, () => handle(call())));
  await clock.advance(15_000);
  expect(arrivals.length).toBe(100);
  expect(busiestSecond(arrivals)).toBe(10);
});

test("a rate below one a second spaces the calls out", async () => {
  const { clock, arrivals, handle } = setUp({ rate: 0.5 });
  void Promise.all(Array.from({ length: 4 }, () => handle(call())));
  await clock.advance(7000);
  expect(arrivals).toHaveLength(4);
  expect(busiestSecond(arrivals)).toBe(1);
});

test("two clients of one account share the limit; another region or action has its own", async () => {
  const { clock, arrivals, layer, handle } = setUp({ rate: 5 });
  const other = layer(async () => {
    arrivals.push(clock.now());
    return {};
  });
  for (let n = 0; n < 5; n++) void handle(call());
  for (let n = 0; n < 5; n++) void other(call());
  await clock.advance(100);
  expect(arrivals).toHaveLength(5);
  for (let n = 0; n < 5; n++) void other(call({ region: "ap-shanghai" }));
  for (let n = 0; n < 5; n++) void other(call({ known: present(findAction("vpc", "DescribeSubnets")) }));
  await clock.advance(100);
  expect(arrivals).toHaveLength(15);
});

test("who is cancelled or out of time in the queue leaves it, and says that nothing was sent", async () => {
  const { clock, arrivals, handle } = setUp({ rate: 1 });
  const controller = new AbortController();
  const first = handle(call());
  const cancelled = handle(call({ signal: controller.signal })).catch((error: unknown) => error);
  const late = handle(call({ deadline: clock.now() + 500 })).catch((error: unknown) => error);
  const last = handle(call());
  controller.abort(new Error("enough"));
  await clock.advance(5000);
  await Promise.all([first, last]);
  expect(await cancelled).toMatchObject({ code: "Client.Cancelled", category: "Unavailable" });
  expect(await late).toMatchObject({ code: "Client.DeadlinePassed", category: "Unavailable" });
  expect(arrivals).toHaveLength(2);
});

test("when the cloud says it is too much the rate halves once, and comes back while it does not", async () => {
  const clock = new VirtualClock();
  const sent: number[] = [];
  let refusing = true;
  const handle = throttled({ clock, rateLimits: { "*": 20 }, owner: `owner ${owners++}` })(async (c) => {
    sent.push(clock.now());
    await clock.sleep(10);
    if (refusing) throw failure(c, "RequestLimitExceeded", "too much", "Throttled");
    return {};
  });
  const send = (count: number) => {
    for (let n = 0; n < count; n++) handle(call()).catch(() => {});
  };
  send(20);
  await clock.advance(1050);
  refusing = false;
  sent.length = 0;
  send(400);
  await clock.advance(900);
  expect(sent.length).toBeGreaterThanOrEqual(10);
  expect(sent.length).toBeLessThanOrEqual(12);
  await clock.advance(15_000);
  sent.length = 0;
  await clock.advance(1000);
  expect(sent.length).toBeGreaterThanOrEqual(19);
  expect(busiestSecond(sent)).toBeLessThanOrEqual(20);
});

test("waiting costs no busy loop", async () => {
  const { clock, handle } = setUp({ rate: 1 });
  void Promise.all(Array.from({ length: 10 }, () => handle(call())));
  await clock.advance(20_000);
  // Two sleeps are the call's own; the rest are the queue's, a few for each place that came free.
  expect(clock.sleeps.length).toBeLessThan(10 * 2 + 10 * 4);
});
