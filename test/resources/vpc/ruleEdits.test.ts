// The edits of security group rules, against a group that does what the documents say an edit does.
import fc from "fast-check";
import { contentOf, identityOf, type Rule } from "../../../provider/resources/network/securityGroup/rule";
import { blend, type Edit, planEdits } from "../../../provider/resources/network/securityGroup/ruleEdits";
import { seed } from "../../sample";

function rule(port: number, description = ""): Rule {
  return { action: "ACCEPT", protocol: "TCP", port: String(port), cidrBlock: "10.0.0.0/8", description };
}

/** What the cloud does with an edit; it refuses to have one rule twice. */
function apply(rules: Rule[], edit: Edit): Rule[] {
  const next = [...rules];
  if (edit.kind === "replace") next[edit.index] = edit.rule;
  else if (edit.kind === "insert") next.splice(edit.index, 0, ...edit.rules);
  else return next.filter((_, i) => !edit.indexes.includes(i));
  expect(new Set(next.map(identityOf)).size).toBe(next.length);
  return next;
}

const rules = fc
  .uniqueArray(fc.record({ port: fc.integer({ min: 1, max: 9 }), text: fc.constantFrom("", "a", "b") }), {
    selector: ({ port }) => port,
  })
  .map((list) => list.map(({ port, text }) => rule(port, text)));

test("edits lead from any rules to any others, and never have a rule twice on the way", () => {
  fc.assert(
    fc.property(rules, rules, (current, wanted) => {
      const end = planEdits(current, wanted).reduce(apply, current);
      expect(end.map(contentOf)).toEqual(wanted.map(contentOf));
    }),
    { numRuns: 300, seed },
  );
});

test("what is already so needs no edit", () => {
  expect(planEdits([rule(1), rule(2)], [rule(1), rule(2)])).toEqual([]);
});

test("one changed rule is one replacement where it stands", () => {
  expect(planEdits([rule(1), rule(2), rule(3)], [rule(1), rule(22), rule(3)])).toEqual([
    { kind: "replace", index: 1, rule: rule(22) },
  ]);
});

test("rules that come together go into one insertion, rules that go into one deletion", () => {
  expect(planEdits([rule(1), rule(4)], [rule(1), rule(2), rule(3), rule(4)])).toEqual([
    { kind: "insert", index: 1, rules: [rule(2), rule(3)] },
  ]);
  expect(planEdits([rule(1), rule(2), rule(3), rule(4)], [rule(2)])).toEqual([
    { kind: "delete", indexes: [0, 2, 3] },
  ]);
});

test("rules of others keep their place, and a changed rule takes the place it had", () => {
  const mine = new Set([rule(1), rule(2, "old")].map(contentOf));
  const target = blend(
    [rule(1), rule(80), rule(2, "old"), rule(81)],
    [rule(1), rule(2, "new"), rule(3)],
    (r) => mine.has(contentOf(r)),
  );
  expect(target).toEqual([rule(1), rule(80), rule(2, "new"), rule(81), rule(3)]);
});

test("what is declared is there in its order, and what is not ours is never lost", () => {
  fc.assert(
    fc.property(rules, rules, rules, (current, before, wanted) => {
      const own = new Set([...before, ...wanted].map(contentOf));
      const ours = (r: Rule) => own.has(contentOf(r));
      const target = blend(current, wanted, ours).map(contentOf);
      const declared = new Set(wanted.map(contentOf));
      expect(target.filter((c) => declared.has(c))).toEqual(wanted.map(contentOf));
      expect(target.filter((c) => !declared.has(c))).toEqual(
        current.map(contentOf).filter((c) => !own.has(c)),
      );
    }),
    { numRuns: 300, seed },
  );
});
