// Drives cases: the tests that every resource has, whatever runs it. One row a property, so that a failure names what it is about.
import type { Properties } from "../../provider/lifecycle/author/values";
import type { State } from "../../provider/lifecycle/run/operations";
import { resourceOf } from "../../provider/lifecycle/run/registry";
import { definitions } from "../../provider/resources";
import { sampled, takesAll } from "../sample";
import { besideOf, type Life, type PropertyCase, type ResourceCase, resolve } from "./case";
import { counted } from "./counted";
import { HostSubject } from "./hostSubject";
import { edgeRegion, type Lab, type LabOptions, type Living, openLab, regionOf } from "./lab";

/** The input that every resource has which is in a region. */
function placed(token: string): Record<string, PropertyCase> {
  const to = regionOf(token) === edgeRegion ? "ap-xian-ecm" : "ap-shanghai";
  const { region } = resourceOf(definitions, token).inputs;
  return region ? { region: { to, by: "replacement", drift: "nothing moves to another region" } } : {};
}

/** How many lives a host is taken through; what is the lifecycle's own, every life shows without one. */
const onHost = 4;

/** The properties whose change back loses its answer: one for each way of being made, which the others share. */
function losing(rows: readonly [string, PropertyCase][]): Set<string> {
  const ways = new Map(rows.map(([key, { by }]) => [String(by), key] as const).reverse());
  return new Set(takesAll ? rows.map(([key]) => key) : ways.values());
}

/** Makes the tests of the lives of the cases, behind a host of a sample of them, and one that counts. */
export function drive(cases: ResourceCase[], options: LabOptions = {}): void {
  const all = cases.flatMap((one) => one.lives.map((life) => ({ one, life })));
  const lives = options.host ? sampled(`lives on the ${options.host} host`, all, onHost) : all;
  for (const { one, life } of lives)
    describe([one.token, life.as].filter(Boolean).join(", "), () => driveLife(one, life, options));
  test("every property is covered or says why not", () => {
    const all = cases.flatMap(coverage);
    const open = all.filter(({ covered }) => !covered).map(({ token, key }) => `${token} ${key}`);
    const excused = all.filter(({ why }) => why).map(({ token, key, why }) => `  ${token} ${key}: ${why}`);
    const counts = `properties covered: ${all.length - open.length - excused.length} of ${all.length}`;
    console.info([counts, ...excused].join("\n"));
    expect(open).toEqual([]);
  });
}

/** Inputs that every resource has, with tests of their own. */
const own = ["adopt"];

function coverage({ token, lives }: ResourceCase) {
  const tested = { ...Object.assign({}, ...lives.map(({ properties }) => properties)), ...placed(token) };
  const uncovered = Object.assign({}, ...lives.map((life) => life.uncovered)) as Record<string, string>;
  const keys = Object.keys(resourceOf(definitions, token).inputs);
  return keys
    .filter((key) => !own.includes(key))
    .map((key) => {
      const why = key in tested ? undefined : uncovered[key];
      return { token, key, why, covered: key in tested || why !== undefined };
    });
}

/** The properties of a life that the case speaks of. */
function propertiesOf({ properties }: Life): [string, PropertyCase][] {
  return Object.entries(properties).flatMap(([key, row]) => (row ? [[key, row]] : []));
}

function driveLife(one: ResourceCase, life: Life, options: LabOptions): void {
  const { token } = one;
  let lab: Lab;
  let given: Awaited<ReturnType<typeof besideOf>>;
  let subject: Living;
  const most = (): Properties => life.most(given);
  const least = (): Properties => life.least(given);
  const changedTo = (key: string, { along = {}, to }: PropertyCase): Properties => ({
    ...{ ...most(), ...resolve(along, given), [key]: resolve(to, given) },
  });
  /** Another one, which is not made yet, and what it needs. */
  const begin = async () => {
    await given.renew();
    subject = lab.living(token);
  };
  /** What the first life of a kind shows of the lifecycle, and others show again where everything is taken. */
  const shown: typeof test | undefined = life === one.lives[0] || takesAll ? test : undefined;
  const rows = [...propertiesOf(life), ...Object.entries(placed(token))];
  const lost = losing(rows);
  const count = async () => ((await lab.control("GET", "resources")).resources as unknown[]).length;

  beforeAll(async () => {
    lab = await openLab({ home: regionOf(token), ...options });
    given = await besideOf(lab, life);
  });
  afterAll(() => lab?.close());

  /** What is there is what the program says, and nothing would be done about it. */
  async function agrees(program: Properties): Promise<void> {
    const { writes } = await lab.during(async () => {
      expect(await subject.changes(program)).toEqual([]);
      expect(await subject.refresh()).toBeDefined();
      if (subject instanceof HostSubject) expect(subject.seen).toMatchObject({ changes: 1 });
      expect(await subject.changes(program)).toEqual([]);
      await subject.up(program);
    });
    expect(writes).toEqual([]);
  }

  if (life === one.lives[0] && !options.host)
    test("it is made, seen and removed by these calls and no others", async () => {
      const { costs } = one;
      await begin();
      const program = (costs.program ?? life.least)(given);
      const { reads: own } = resourceOf(definitions, token);
      expect(counted((await lab.during(() => subject.up(program))).calls, own)).toEqual(costs.make);
      const { reads, writes } = await lab.during(() => subject.refresh());
      expect([reads.sort(), writes]).toEqual([costs.see, []]);
      expect((await lab.during(() => subject.up(program))).calls).toEqual([]);
      expect(counted((await lab.during(() => subject.destroy())).calls, own)).toEqual(costs.remove);
    });

  test("with the least a program can say, what the cloud chooses is no change", async () => {
    await begin();
    await subject.up(least());
    await agrees(least());
    const imported = lab.living(token, subject.name);
    if (imported.import) {
      await imported.import(subject.now.id);
      const program = { ...least(), ...nameOf(subject) };
      const { paths, replaces } = await imported.find(program);
      expect(paths.filter((path) => isReadable(subject, path))).toEqual([]);
      expect(replaces).toBe(false);
      const { writes } = await lab.during(() => imported.up(program));
      expect(writes).toEqual([]);
    }
    await subject.destroy();
  });

  shown?.("a forced replacement makes another and removes the old one", async () => {
    const before = await count();
    await begin();
    await subject.up(least());
    // As in a later run: the provider has seen that the engine knows the first.
    await agrees(least());
    const forced = async () => {
      await subject.replace(least());
      if (!(await subject.refresh())) throw new Error("what was made is gone again");
      const paths = await subject.changes(least());
      if (paths.length > 0) throw new Error(`it differs afterwards: ${paths.join(", ")}`);
    };
    if (life.notForced) await expect(forced()).rejects.toThrow(life.notForced.says);
    else {
      await forced();
      await agrees(least());
    }
    if (!subject.state) return;
    await subject.destroy();
    expect(await count()).toBe(before);
  });

  shown?.("a create whose answer is lost makes nothing twice, and goes on with what it made", async () => {
    const before = await count();
    await begin();
    await lab.cloud.fault({ kind: "resetAfter", action: life.created[0] });
    await subject.up(most());
    expect(await lab.cloud.liftFaults()).toEqual([]);
    await agrees(most());
    await subject.destroy();
    expect(await count()).toBe(before);
  });

  test("with everything a program can say, it is made as declared", async () => {
    await begin();
    const { calls, writes } = await lab.during(() => subject.up(most()));
    expect(writes).toEqual(life.created);
    expect(calls.filter(({ code }) => code)).toEqual([]);
    await agrees(most());
    const { writes: again } = await lab.during(() => subject.update(most()));
    expect(again).toEqual([]);
  });

  for (const [key, row] of rows) {
    const back = lost.has(key) ? "and back though its answer is lost" : "and back";
    test(`${key}: a change in the program ${row.by === "replacement" ? "replaces it" : `is made in place, ${back}`}`, async () => {
      const changed = changedTo(key, row);
      const { paths, replaces } = await subject.find(changed);
      expect(paths.some((path) => path.startsWith(key))).toBe(true);
      expect(replaces).toBe(row.by === "replacement");
      if (row.by === "replacement") return;
      const { id } = subject.now;
      const { writes } = await lab.during(() => subject.up(changed));
      expect(writes).toEqual(row.by);
      expect(subject.now.id).toBe(id);
      await agrees(changed);
      const anew = (await subject.find(most())).replaces;
      const { writes: undone } = await lab.during(async () => {
        for (const action of anew || !lost.has(key) ? [] : new Set(row.by))
          await lab.cloud.fault({ kind: "resetAfter", action });
        await subject.up(most());
      });
      if (!anew) expect(undone.length).toBeGreaterThanOrEqual(row.by.length);
      await lab.cloud.liftFaults();
      await agrees(most());
    });

    if (typeof row.drift === "string") continue;
    const { drift } = row;
    test(`${key}: a change in the cloud is seen and put right`, async () => {
      if (typeof drift === "function") await drift(lab, subject, given);
      else await lab.cloud.drift(subject.now.id, drift);
      if (row.gone) {
        age(subject.now);
        expect(await subject.refresh()).toBeUndefined();
        await subject.up(most());
      } else {
        await subject.refresh();
        expectSeen(subject, key);
        expect((await subject.changes(most())).some((path) => path.startsWith(key))).toBe(true);
        const { writes } = await lab.during(() => subject.up(most()));
        if (row.repair ?? row.by !== "replacement") expect(writes).toEqual(row.repair ?? row.by);
      }
      await agrees(most());
    });
  }

  test("an import has the inputs that a program would have to say", async () => {
    const { id } = subject.now;
    const imported = lab.living(token, subject.name);
    if (!imported.import) {
      // The runtime of dynamic providers fails before the provider is asked.
      await expect((imported as HostSubject).read(id)).rejects.toThrow(/toJavaScript/);
      return;
    }
    await imported.import(id);
    // What is off is not said: the cloud's default is no input.
    const readable = Object.entries(most()).filter(
      ([key, said]) => isReadable(subject, key) && said !== false,
    );
    expect(Object.keys(imported.now.inputs)).toEqual(expect.arrayContaining(readable.map(([key]) => key)));
    const { paths } = await imported.find(most());
    expect(paths.filter((path) => isReadable(subject, path))).toEqual([]);
  });

  shown?.("it can be taken over by its id, and is then as declared", async () => {
    const { id } = subject.now;
    const taker = lab.living(token);
    const { writes } = await lab.during(() => taker.up({ ...most(), adopt: id }));
    expect(writes).toEqual([]);
    expect(taker.now.id).toBe(id);
    expect(await taker.changes(most())).toEqual([]);
    // It has another holder from now on, and goes with that one.
    subject = taker;
    const replacing = propertiesOf(life).find(
      ([key, { by }]) => by === "replacement" && isReadable(subject, key),
    );
    if (!replacing) return;
    const other = { ...changedTo(...replacing), adopt: id };
    await expect(lab.living(token).up(other)).rejects.toThrow("taking over");
  });

  test("it goes away, and going away twice is fine", async () => {
    const state = subject.now;
    const { writes } = await lab.during(() => subject.destroy());
    expect(writes).toEqual(life.deleted);
    age(state);
    subject.state = state;
    await subject.destroy();
    subject.state = state;
    if (!life.stays) expect(await subject.refresh()).toBeUndefined();
  });
}

/** As if the thing had been made an hour ago: what was made just now is not believed to be gone for a while. */
export function age({ outputs }: State): void {
  outputs.__made = Number(outputs.__made) - 3_600_000;
}

/** What a refresh told its engine: the plugin where something differs, the dynamic host only that it does. */
function expectSeen(subject: Living, key: string): void {
  if (!(subject instanceof HostSubject)) return;
  const { host, seen } = subject;
  if (host.kind === "dynamic") expect(seen?.hasdetaileddiff).toBe(false);
  else expect(Object.keys(seen?.details ?? {}).some((path) => path.startsWith(key))).toBe(true);
}

/** Whether an import can know of the property. What cannot be read back is taken down from the program, without a call. */
function isReadable({ definition }: Living, path: string): boolean {
  const [key = path] = path.split(/[.[]/);
  const options = definition.inputs[key]?.options;
  return options?.writeOnly !== true && options?.instruction !== true;
}

function nameOf({ definition, now }: Living): Properties {
  return definition.inputs.name ? { name: now.outputs.name } : {};
}
