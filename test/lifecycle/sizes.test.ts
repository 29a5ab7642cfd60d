// Programs far larger than any: a check, a diff and a preview take time in proportion to their size. Ten times as much may take
// thirty times as long; what compares everything with everything takes a hundred times. Counted is the processor's time.

import type { Properties } from "../../provider/lifecycle/author/values";
import { check } from "../../provider/lifecycle/run/check";
import { diff } from "../../provider/lifecycle/run/diff";
import { previewCreate } from "../../provider/lifecycle/run/preview";
import { resourceOf } from "../../provider/lifecycle/run/registry";
import { definitions } from "../../provider/resources";

const numbers = (size: number) => Array.from({ length: size }, (_, i) => i);
const checked = (token: string, program: Properties, olds: Properties = {}) =>
  check(resourceOf(definitions, token), olds, program, {
    ...{ urn: `urn:pulumi:a::a::${token}::x`, logicalName: "x", region: "ap-guangzhou", identity: "stack" },
  });

async function inProportion(work: (size: number) => Promise<unknown>, size: number): Promise<void> {
  const spent = async (of: number) => {
    const times: number[] = [];
    for (let i = 0; i < 2; i++) {
      const began = process.cpuUsage();
      await work(of);
      const { user, system } = process.cpuUsage(began);
      times.push((user + system) / 1000);
    }
    return Math.min(...times);
  };
  const small = await spent(size / 10);
  expect((await spent(size)) / Math.max(small, 5)).toBeLessThan(30);
}

const rules = (size: number): Properties[] =>
  numbers(size).map((i) => ({
    ...{ action: "accept", protocol: "tcp", port: String(1 + (i % 60_000)) },
    cidrBlock: `10.${(i >> 8) % 256}.${i % 256}.0/24`,
  }));

test("20,000 tags", () =>
  inProportion(async (size) => {
    const tags = Object.fromEntries(numbers(size).map((i) => [`key${i}`, `value${i}`]));
    await checked("vpc:Vpc", { cidrBlock: "10.0.0.0/16", tags });
  }, 20_000));

test("10,000 rules, checked, compared in another order and previewed", () =>
  inProportion(async (size) => {
    const { inputs: olds } = await checked("vpc:SecurityGroup", { ingress: rules(size) });
    const { inputs: news } = await checked("vpc:SecurityGroup", { ingress: rules(size).reverse() }, olds);
    const group = resourceOf(definitions, "vpc:SecurityGroup");
    diff(group, { oldInputs: olds, oldOutputs: { ...olds, __declared: ["ingress"] }, news });
    previewCreate(group, news);
  }, 10_000));

test("a set of 20,000 in another order", () =>
  inProportion(async (size) => {
    const ids = numbers(size).map((i) => `sg-${String(i).padStart(8, "0")}`);
    const { inputs } = await checked("cvm:Instance", { securityGroupIds: ids });
    await checked("cvm:Instance", { securityGroupIds: [...ids].reverse() }, inputs);
  }, 20_000));

test("20,000 properties that there are not, and texts and names of a megabyte", async () => {
  await inProportion(
    (size) => checked("vpc:Vpc", Object.fromEntries(numbers(size).map((i) => [`key${i}`, i]))),
    20_000,
  );
  const long = (size: number) => "x".repeat(size);
  await inProportion(
    (size) => checked("vpc:Vpc", { name: long(size), cidrBlock: long(size), [long(size)]: 1 }),
    1_000_000,
  );
  const { problems } = await checked("vpc:Vpc", { cidrBlock: long(1_000_000), [long(1_000_000)]: 1 });
  for (const { path, reason } of problems) expect(path.length + reason.length).toBeLessThan(500);
});
