// Differences name the exact places, and what came into a list or went out of it does not make the rest of it different.
import { differences } from "../../local/cli/reconcile/differences";
import { formatPath } from "../../local/engine/propertyPath";

const told = (before: unknown, after: unknown) =>
  differences(before, after, ["p"]).map(({ path, before: was, after: is }) => [formatPath(path), was, is]);

const rule = (port: number, name = "") => ({ port, name });

test.each([
  ["alike", { a: [1] }, { a: [1] }, []],
  ["nothing is like null", undefined, null, []],
  ["a value", 1, 2, [["p", 1, 2]]],
  ["another shape", [1], { a: 1 }, [["p", [1], { a: 1 }]]],
  [
    "keys",
    { a: 1, b: { c: 2 } },
    { b: { c: 3 }, "d.e": 4 },
    [
      ["p.a", 1, undefined],
      ["p.b.c", 2, 3],
      ['p["d.e"]', undefined, 4],
    ],
  ],
  ["one that came", [1, 2, 3], [1, 9, 2, 3], [["p[1]", undefined, 9]]],
  ["one that went", [1, 2, 3], [2, 3], [["p[0]", 1, undefined]]],
  [
    "one that changed",
    [rule(1), rule(2), rule(3)],
    [rule(1), rule(2, "x"), rule(3)],
    [["p[1].name", "", "x"]],
  ],
  [
    "one that went, one that came elsewhere",
    [1, 2, 3],
    [2, 3, 4],
    [
      ["p[0]", 1, undefined],
      ["p[2]", undefined, 4],
    ],
  ],
  [
    "one that changed, and one that came after it",
    [1, 3],
    [2, 3, 4],
    [
      ["p[0]", 1, 2],
      ["p[2]", undefined, 4],
    ],
  ],
  [
    "all gone",
    [1, 2],
    [],
    [
      ["p[0]", 1, undefined],
      ["p[1]", 2, undefined],
    ],
  ],
  [
    "two that changed places",
    [1, 2],
    [2, 1],
    [
      ["p[0]", 1, undefined],
      ["p[1]", undefined, 1],
    ],
  ],
])("%s", (_, before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});

test("lists too long to be searched for what they have in common are compared place by place", () => {
  const long = (first: number) => [first, ...Array.from({ length: 1000 }, (_, i) => `${first}-${i}`)];
  expect(told(long(1), long(2))).toHaveLength(1001);
  const numbers = Array.from({ length: 100_000 }, (_, i) => i);
  expect(told(numbers, [...numbers.slice(0, 50_000), -1, ...numbers.slice(50_000)])).toEqual([
    ["p[50000]", undefined, -1],
  ]);
});
