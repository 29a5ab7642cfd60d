// Programs far larger than any: checks, diffs and previews take time in proportion to their size. Ten times as much may take thirty
// times as long; what compares everything with everything takes a hundred times. Counted is the processor's time, the best of two
// where one is too much, so that a busy machine changes nothing. `ALL=1` takes 10,000 rules.
import { provider } from "../../provider/hosts/dynamic";
import type { Properties } from "../../provider/lifecycle/author/values";
import { check } from "../../provider/lifecycle/run/check";
import { previewCreate } from "../../provider/lifecycle/run/preview";
import { resourceOf } from "../../provider/lifecycle/run/registry";
import { definitions } from "../../provider/resources";
import { takesAll } from "../sample";

const sizes = { tags: 20_000, rules: takesAll ? 10_000 : 4_000, letters: 1_000_000 };

const numbers = (size: number) => Array.from({ length: size }, (_, i) => i);
const urnOf = (token: string) => `urn:pulumi:a::a::pulumi-nodejs:dynamic/tencentcloud-native/${token}::x`;
const checked = (token: string, program: Properties, olds: Properties = {}) =>
  check(resourceOf(definitions, token), olds, program, {
    ...{ urn: urnOf(token), logicalName: "x", region: "ap-guangzhou", identity: "stack" },
  });

async function inProportion(work: (size: number) => Promise<unknown>, size: number): Promise<void> {
  const spent = async (of: number) => {
    const began = process.cpuUsage();
    await work(of);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
  const small = Math.max(5, Math.min(await spent(size / 10), await spent(size / 10)));
  const most = 30 * small;
  const large = await spent(size);
  expect(large < most ? large : Math.min(large, await spent(size))).toBeLessThan(most);
}

const tags = (size: number, value = "value"): Properties => ({
  cidrBlock: "10.0.0.0/16",
  tags: Object.fromEntries(numbers(size).map((i) => [`key${i}`, value])),
});
const rules = (size: number): Properties => ({
  egress: [],
  ingress: numbers(size).map((i) => ({
    ...{ action: "accept", protocol: "tcp", port: String(1 + (i % 60_000)) },
    cidrBlock: `10.${(i >> 8) % 256}.${i % 256}.0/24`,
  })),
});
const text = (letters: number): Properties => ({ cidrBlock: "10.0.0.0/16", name: "n".repeat(letters) });

/** The same in another order. */
function reversed(program: Properties): Properties {
  const turned = Object.entries(program).map(([key, value]) => {
    if (Array.isArray(value)) return [key, [...value].reverse()];
    return [key, key === "tags" ? Object.fromEntries(Object.entries(value as object).reverse()) : value];
  });
  return Object.fromEntries(turned);
}

test.each([
  ["tags", "vpc:Vpc", sizes.tags, tags],
  ["wrong tags", "vpc:Vpc", sizes.tags, (size: number) => tags(size, "\u0001")],
  ["rules of a group", "vpc:SecurityGroup", sizes.rules, rules],
  ["a long text", "vpc:Vpc", sizes.letters, text],
] as [string, string, number, (size: number) => Properties][])(
  "%s, checked, and checked and compared in another order",
  async (_name, token, usual, program) => {
    const host = provider(token) as Required<ReturnType<typeof provider>>;
    await host.configure({ config: { get: () => undefined } as never });
    const meta = { name: "x", urn: urnOf(token) };
    await inProportion(async (size) => {
      const news = { ...program(size), __meta: meta };
      const { inputs } = await host.check({}, news);
      const again = { ...reversed(program(size)), __meta: meta };
      await host.check(inputs, again);
      await host.diff("thing-1", { ...inputs, __v: 1, __declared: Object.keys(program(1)) }, again);
    }, usual);
  },
);

test("rules of a group, previewed", () =>
  inProportion(async (size) => {
    const { inputs } = await checked("vpc:SecurityGroup", rules(size));
    previewCreate(resourceOf(definitions, "vpc:SecurityGroup"), inputs);
  }, sizes.rules));

test("a set in another order", () =>
  inProportion(async (size) => {
    const ids = numbers(size).map((i) => `sg-${String(i).padStart(8, "0")}`);
    const { inputs } = await checked("cvm:Instance", { securityGroupIds: ids });
    await checked("cvm:Instance", { securityGroupIds: [...ids].reverse() }, inputs);
  }, sizes.tags));

test("properties that there are not", () =>
  inProportion(
    (size) => checked("vpc:Vpc", Object.fromEntries(numbers(size).map((i) => [`key${i}`, i]))),
    sizes.tags,
  ));

test("texts and names that are long, of which a problem shows little", async () => {
  const program = (letters: number) => ({
    ...{ name: "x".repeat(letters), cidrBlock: "x".repeat(letters), ["x".repeat(letters)]: 1 },
  });
  await inProportion((size) => checked("vpc:Vpc", program(size)), sizes.letters);
  const { problems } = await checked("vpc:Vpc", program(1_000_000));
  expect(problems.length).toBeGreaterThan(1);
  for (const { path, reason } of problems) expect(path.length + reason.length).toBeLessThan(500);
});
