// When to look first: never later than what was seen before, and by other kinds where this one is new.
import { Clock } from "../../local/cloud/clock";
import { Durations } from "../../provider/lifecycle/wait/durations";

test("what was seen counts more than what is documented", () => {
  const durations = new Durations();
  durations.learn("a", { from: 400, to: 420 }, 30);
  expect(durations.expected("a", 30)).toEqual({ from: 400, to: 420 });
});

test("the quickest of a kind decides, and one found at the first look makes the next look earlier", () => {
  const durations = new Durations();
  durations.learn("a", { from: 950, to: 1000 });
  durations.learn("a", { from: 1900, to: 2000 });
  expect(durations.expected("a")).toEqual({ from: 950, to: 1000 });
  durations.learn("a", { from: 0, to: 950 });
  expect(durations.expected("a")).toEqual({ from: 760, to: 950 });
});

test("how fast a cloud's time runs shows in one kind and holds for others", () => {
  const durations = new Durations();
  expect(durations.expected("b", 30)).toEqual({ from: 0, to: 30_000, guess: true });
  durations.learn("a", { from: 30, to: 100 }, 2);
  const { from, to } = durations.expected("b", 30);
  expect([Math.round(from), Math.round(to)]).toEqual([450, 1500]);
});

test("the cloud of the documents takes at least half of what they say", () => {
  expect(new Durations(true).expected("b", 30)).toMatchObject({ from: 15_000, to: 30_000 });
});

test("a cloud whose clock shows our time runs as documented, and one that runs ahead does not", () => {
  const now = Date.UTC(2024, 0, 1, 12);
  const [alike, ahead] = [new Durations(), new Durations()];
  alike.madeAt("2024-01-01 11:59:59", now);
  ahead.madeAt("2024-01-01T12:01:00Z", now);
  expect(alike.expected("b", 30)).toMatchObject({ from: 30_000, to: 30_000 });
  expect(ahead.expected("b", 30)).toMatchObject({ from: 0, to: 30_000 });
});

test("a faster time of the local cloud is ahead of ours from its first moment", () => {
  const now = Date.now();
  const faster = new Durations();
  faster.madeAt(new Date(new Clock({ kind: "scaled", factor: 60 }).now()).toISOString(), now);
  expect(faster.expected("b", 30)).toMatchObject({ from: 0, to: 30_000 });
});

test("of a kind that nobody knows anything about, nothing is expected", () => {
  expect(new Durations().expected("c")).toEqual({ from: 0, to: Number.POSITIVE_INFINITY });
});

test("what another still waits for is not looked for earlier, but never later than documented", () => {
  const durations = new Durations();
  durations.notYet("b", 10_000);
  expect(durations.expected("b", 30)).toMatchObject({ from: 8000, to: 30_000 });
  durations.notYet("b", 600_000);
  expect(durations.expected("b", 30)).toMatchObject({ from: 30_000, to: 30_000 });
});
