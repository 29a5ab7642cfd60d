// Everything goes at once, and nobody says what depends on what, as in a state that was imported: what is held waits for what
// holds it, whichever kinds they are.
import { sampled } from "../sample";
import { type Given, keepGiven, type Life } from "./case";
import { cases } from "./cases";
import { type Lab, openLab, region, type Subject } from "./lab";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

/** What a life needs beside it, as resources of the same program. */
async function besides({ beside = {}, calls }: Life): Promise<{ subjects: Subject[]; given: Given }> {
  const ids = new Map<string, string>();
  const given: Given = (name) => ids.get(name) ?? `none-${name}`;
  const subjects: Subject[] = [];
  for (const [name, [token, program]] of Object.entries(beside)) {
    const one = lab.resource(token);
    keepGiven(ids, name, await one.up(program(given)));
    subjects.push(one);
  }
  for (const [name, id] of Object.entries((await calls?.(lab, given)) ?? {})) ids.set(name, id);
  return { subjects, given };
}

/** An engine's deletes: so many at once, in this order. */
async function destroyed(subjects: Subject[], atOnce: number): Promise<void> {
  const left = [...subjects];
  const worker = async () => {
    for (let one = left.shift(); one; one = left.shift()) await one.destroy();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

test("a VPC waits for subnets whose turn has not come yet, and for none that stays", async () => {
  const network = lab.resource("vpc:Vpc");
  const { id: vpcId } = await network.up({ cidrBlock: "10.0.0.0/16" });
  const subnets = Array.from({ length: 6 }, () => lab.resource("vpc:Subnet"));
  await Promise.all(
    subnets.map((subnet, i) => subnet.up({ vpcId, zone: `${region}-3`, cidrBlock: `10.0.${i}.0/24` })),
  );
  await expect(network.destroy()).rejects.toThrow(/is used by subnet/);
  await lab.restart();
  await destroyed([network, ...subnets], 2);
  expect(await lab.cloud.leaks()).toEqual([]);
});

const rows = cases.flatMap(({ token, lives }) =>
  lives
    // A network interface is no resource yet, and what another account asks for is not of this one: no program deletes them.
    .filter(({ beside, as, anew }) => beside && !anew && as !== "with a network interface")
    .map((life) => ({ name: [token, life.as].filter(Boolean).join(", "), token, life })),
);

test.each(sampled("lives that end with all beside them", rows, 10))(
  "$name, and all beside it",
  async ({ token, life }) => {
    const { subjects, given } = await besides(life);
    const subject = lab.resource(token);
    await subject.up(life.most(given));
    await lab.restart();
    // Those that are held are asked to go first.
    const all = [...subjects, subject];
    const ids = all.map(({ now }) => now.id);
    await Promise.all(all.map((one) => one.destroy()));
    expect((await lab.cloud.leaks()).filter(({ id }) => ids.includes(id))).toEqual([]);
  },
);
