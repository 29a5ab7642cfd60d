// Requests that travel together: fewer calls, no overlap, and each asker's own outcome.
import { CloudError } from "../../provider/api/errors";
import { serialized, shared, together } from "../../provider/lifecycle/author/together";

const refused = (code: string, category: CloudError["category"]) =>
  new CloudError({ code, category, said: "", service: "vpc", action: "CreateRoutes" });

test("work under one key runs one after another, also after a failure", async () => {
  const order: string[] = [];
  const work =
    (name: string, fails = false) =>
    async () => {
      order.push(`${name} begins`);
      await Promise.resolve();
      order.push(`${name} ends`);
      if (fails) throw new Error(name);
    };
  const first = serialized("key", work("a", true));
  const second = serialized("key", work("b"));
  await expect(first).rejects.toThrow("a");
  await second;
  expect(order).toEqual(["a begins", "a ends", "b begins", "b ends"]);
});

test("requests that are asked for together are one call", async () => {
  const calls: number[][] = [];
  const ask = together<number, number>({
    target: () => "table",
    send: async (requests) => {
      calls.push(requests);
      return requests.map((n) => n * 2);
    },
  });
  expect(await Promise.all([ask(1), ask(2), ask(3)])).toEqual([2, 4, 6]);
  expect(calls).toEqual([[1, 2, 3]]);
});

test("of requests that are refused together only the wrong one fails", async () => {
  const ask = together<number, number>({
    target: () => "table",
    send: async (requests) => {
      if (requests.includes(2)) throw refused("InvalidParameterValue.Duplicate", "AlreadyExists");
      return requests;
    },
  });
  const outcomes = await Promise.allSettled([ask(1), ask(2), ask(3)]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});

test("a lost answer is not sent again: every asker has to look", async () => {
  let calls = 0;
  const ask = together<number, number>({
    target: () => "table",
    send: async () => {
      calls++;
      throw refused("Client.ConnectionLost", "OutcomeUnknown");
    },
  });
  const outcomes = await Promise.allSettled([ask(1), ask(2)]);
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(calls).toBe(1);
});

test("a read is shared, and a fresh one starts after it was asked for", async () => {
  let reads = 0;
  const read = shared<number>();
  const gate: (() => void)[] = [];
  const slow = () => new Promise<number>((resolve) => gate.push(() => resolve(++reads)));
  const both = Promise.all([read("a", false, slow), read("a", false, slow)]);
  while (gate.length === 0) await new Promise(setImmediate);
  const joined = read("a", false, slow);
  const fresh = read("a", true, slow);
  while (gate.length < 2) await new Promise(setImmediate);
  for (const open of gate) open();
  expect(await both).toEqual([1, 1]);
  expect(await joined).toBe(1);
  expect(await fresh).toBe(2);
});
