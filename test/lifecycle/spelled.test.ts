// What is read is said in the program's own words as far as it means the same, so that only what differs looks different.
import { field } from "../../provider/lifecycle/author/field";
import { spelled } from "../../provider/lifecycle/run/spelled";
import { ruleField } from "../../provider/resources/network/securityGroup/rule";

const text = () => field.string().optional().doc("Text.");

test("of an object only what was declared is said, and what differs is as it is", () => {
  const options = field.object({
    version: text(),
    group: text(),
    life: field.integer().optional().doc("Life."),
  });
  expect(spelled(options, { version: "1", group: "5", life: 3600 }, { group: "14" })).toEqual({ group: "5" });
  expect(spelled(options, { version: "1", life: 3600 }, { group: "14", life: 3600 })).toEqual({ life: 3600 });
});

const declared = [
  { action: "accept", protocol: "tcp", port: "443", cidrBlock: "10.0.2.1/16" },
  { action: "ACCEPT", cidrBlock: "0.0.0.0/0" },
];
const [first, second] = [
  { action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "10.0.0.0/16", description: "" },
  { action: "ACCEPT", protocol: "ALL", port: "ALL", cidrBlock: "0.0.0.0/0", description: "" },
];
const another = { action: "DROP", protocol: "UDP", port: "53", cidrBlock: "192.0.2.0/24", description: "" };

test("an entry of a list keeps its words wherever another came or went", () => {
  const rules = field.list(ruleField);
  expect(spelled(rules, [first, another, second], declared)).toEqual([declared[0], another, declared[1]]);
  expect(spelled(rules, [second], declared)).toEqual([declared[1]]);
});

test("what was not declared is said where leaving it out would mean something else", () => {
  const narrowed = { ...second, protocol: "TCP", port: "22" };
  expect(spelled(field.list(ruleField), [first, narrowed], declared)).toEqual([declared[0], narrowed]);
});

test("a set keeps the declared order, with what came at its end", () => {
  const set = field.set(field.string());
  expect(spelled(set, ["z", "c", "a"], ["a", "b", "c"])).toEqual(["a", "c", "z"]);
  const sizes = field.set(field.object({ address: text(), note: text() }));
  const [a, b] = [{ address: "a" }, { address: "b", note: "n" }];
  expect(
    spelled(sizes, [{ address: "b", note: "n" }, { address: "c" }, { address: "a", note: "" }], [a, b]),
  ).toEqual([...[a, b, { address: "c" }]]);
});

test("of a map every key is said", () => {
  expect(spelled(field.map(field.string()), { team: "data", more: "1" }, { team: "web" })).toEqual({
    ...{ team: "data", more: "1" },
  });
});
