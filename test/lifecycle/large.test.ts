// Large inputs are checked and compared in a time that grows as they do: four times as much takes about four times as long, where
// comparing everything with everything would take sixteen times. Measured in the time of the processor, the best of several.
import { provider } from "../../provider/hosts/dynamic";

type Values = Record<string, unknown>;

/** Much less than what comparing all with all would make of it, and much more than a busy machine does. */
const most = 10;
const times = 2;
const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

const tags = (count: number): Values => ({
  cidrBlock: "10.0.0.0/16",
  tags: Object.fromEntries(range(count).map((i) => [`key${i}`, `value${i}`])),
});
const wrongTags = (count: number): Values => ({
  cidrBlock: "10.0.0.0/16",
  tags: Object.fromEntries(range(count).map((i) => [`key${i}`, "\u0001"])),
});
const rules = (count: number): Values => ({
  egress: [],
  ingress: range(count).map((i) => ({
    ...{ action: "ACCEPT", protocol: "TCP", port: String(1 + i) },
    cidrBlock: `10.${(i >> 8) & 255}.${i & 255}.0/24`,
  })),
});
const text = (count: number): Values => ({ cidrBlock: "10.0.0.0/16", name: "n".repeat(count * 100) });

const subjects: [string, token: string, size: number, (count: number) => Values][] = [
  ["20,000 tags", "vpc:Vpc", 20_000, tags],
  ["20,000 wrong tags", "vpc:Vpc", 20_000, wrongTags],
  ["10,000 rules of a group", "vpc:SecurityGroup", 10_000, rules],
  ["a text of a megabyte", "vpc:Vpc", 10_000, text],
];

test.each(subjects)("%s", async (_name, token, size, inputs) => {
  const host = provider(token);
  await host.configure!({ config: { get: () => undefined } as never });
  const meta = {
    name: "main",
    urn: `urn:pulumi:dev::large::pulumi-nodejs:dynamic/tencentcloud-native/${token}::main`,
  };
  const work = async (count: number): Promise<void> => {
    const news = { ...inputs(count), __meta: meta };
    const { inputs: checked } = await host.check!({}, news);
    const again = { ...news, ...Object.fromEntries(Object.entries(news).map(reversed)) };
    await host.check!(checked, again);
    await host.diff!("thing-1", { ...checked, __v: 1, __declared: Object.keys(inputs(1)) }, again);
  };
  await work(size / 4);
  expect((await cpuOf(() => work(size))) / (await cpuOf(() => work(size / 4)))).toBeLessThan(most);
});

/** The same in another order. */
function reversed([key, value]: [string, unknown]): [string, unknown] {
  if (Array.isArray(value)) return [key, [...value].reverse()];
  if (key !== "tags") return [key, value];
  return [key, Object.fromEntries(Object.entries(value as object).reverse())];
}

async function cpuOf(work: () => Promise<void>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (const _ of range(times)) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return best;
}
