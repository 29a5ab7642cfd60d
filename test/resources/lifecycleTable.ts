// The life of a resource as a table: what a program has to say, what it can say, and for each property what a change of it in
// the program and in the cloud leads to. One row type for every resource; the tests are made from it.
import type { Properties, Value } from "../../provider/lifecycle/author/values";
import { resourceOf } from "../../provider/lifecycle/run/registry";
import { definitions } from "../../provider/resources";
import { type Lab, type LabOptions, type Living, openLab } from "./lab";

/** Ids and addresses of what the resource needs. */
export type Given = Record<string, string>;

export interface PropertyCase {
  /** Another value than in `most`. */
  to: Value | ((given: Given) => Value);
  /** Inputs that have to change along with it. */
  along?: Properties | ((given: Given) => Properties);
  /** In place by these calls and no others, or by a new resource. */
  by: string[] | "replacement";
  /**
   * What happens behind the resource's back: attributes as the local cloud keeps them, or work of the test's own.
   * A text says why it cannot drift.
   */
  drift: Properties | string | ((lab: Lab, subject: Living, given: Given) => Promise<unknown>);
  /** Calls that repair the drift, where they are others than those of a change. */
  repair?: string[];
  /** The drift means that the thing is gone: `up` makes it again. */
  gone?: boolean;
}

export interface ResourceCase {
  token: string;
  /** Tells two lives of one resource apart; each covers properties that the other cannot have at once. */
  as?: string;
  given?: (lab: Lab) => Promise<Given>;
  /** The least a program has to say. */
  least: (given: Given) => Properties;
  /** Everything a program can say at once. */
  most: (given: Given) => Properties;
  /** Calls that change something, when `most` is made and when it is removed. */
  created: string[];
  deleted: string[];
  properties: Record<string, PropertyCase>;
  /** Why a read still finds something after the delete, where it does. */
  stays?: string;
  /** Properties that no row can have, with the reason. */
  uncovered?: Record<string, string>;
}

const everywhere: Record<string, PropertyCase> = {
  region: { to: "ap-shanghai", by: "replacement", drift: "nothing moves to another region" },
};

/** Tags as a row's `most` says them, and the row that changes them. */
export const someTags = { team: "web", owner: "me" };
export const otherTags: PropertyCase = {
  to: { team: "data", "cost centre": "7" },
  by: ["ModifyResourceTags"],
  drift: { Tags: [{ Key: "team", Value: "drifted" }] },
};

/** Makes the tests of every resource of the table, and one that counts. */
export function lifecycleTable(cases: ResourceCase[], options: LabOptions = {}): void {
  for (const one of cases) describe([one.token, one.as].filter(Boolean).join(", "), () => life(one, options));
  test("every property is covered or says why not", () => {
    const all = [...new Set(cases.map(({ token }) => token))].flatMap((token) =>
      coverage(merged(cases.filter((one) => one.token === token))),
    );
    const open = all.filter(({ covered }) => !covered).map(({ token, key }) => `${token} ${key}`);
    const excused = all.filter(({ why }) => why).map(({ token, key, why }) => `  ${token} ${key}: ${why}`);
    console.info(
      [`properties covered: ${all.length - open.length - excused.length} of ${all.length}`, ...excused].join(
        "\n",
      ),
    );
    expect(open).toEqual([]);
  });
}

/** Inputs that every resource has, with tests of their own. */
const own = ["adopt"];

/** All lives of one resource as one, for the count. */
function merged(lives: ResourceCase[]): ResourceCase {
  const [first] = lives as [ResourceCase];
  return {
    ...first,
    properties: Object.assign({}, ...lives.map(({ properties }) => properties)),
    uncovered: Object.assign({}, ...lives.map(({ uncovered }) => uncovered)),
  };
}

function coverage({ token, properties, uncovered = {} }: ResourceCase) {
  const { inputs } = resourceOf(definitions, token);
  const tested = { ...properties, ...everywhere };
  const keys = Object.keys(inputs).filter((key) => !own.includes(key));
  return keys.map((key) => {
    const why = key in tested ? undefined : uncovered[key];
    return { token, key, why, covered: key in tested || why !== undefined };
  });
}

function life(one: ResourceCase, options: LabOptions): void {
  let lab: Lab;
  let given: Given = {};
  let subject: Living;
  const most = (): Properties => one.most(given);

  beforeAll(async () => {
    lab = await openLab(options);
    given = (await one.given?.(lab)) ?? {};
  });
  afterAll(() => lab.close());

  /** What is there is what the program says, and nothing would be done about it. */
  async function agrees(program: Properties): Promise<void> {
    const { writes } = await lab.during(async () => {
      expect(await subject.changes(program)).toEqual([]);
      expect(await subject.refresh()).toBeDefined();
      expect(await subject.changes(program)).toEqual([]);
      await subject.up(program);
    });
    expect(writes).toEqual([]);
  }

  test("with the least a program can say, what the cloud chooses is no change", async () => {
    subject = lab.living(one.token);
    await subject.up(one.least(given));
    await agrees(one.least(given));
    const imported = lab.living(one.token, subject.name);
    if (imported.import) {
      await imported.import(subject.state!.id);
      const program = { ...one.least(given), ...nameOf(subject) };
      const { paths, replaces } = await imported.find(program);
      expect(paths.filter((path) => isReadable(subject, path))).toEqual([]);
      expect(replaces).toBe(false);
      const { writes } = await lab.during(() => imported.up(program));
      expect(writes).toEqual([]);
    }
    await subject.destroy();
  });

  test("a create whose answer is lost makes nothing twice, and goes on with what it made", async () => {
    const count = async () => ((await lab.control("GET", "resources")).resources as unknown[]).length;
    const before = await count();
    subject = lab.living(one.token);
    await lab.control("POST", "faults", { kind: "resetAfter", action: one.created[0] });
    await subject.up(most());
    expect((await lab.control("DELETE", "faults")).unused).toEqual([]);
    await agrees(most());
    await subject.destroy();
    expect(await count()).toBe(before);
  });

  test("with everything a program can say, it is made as declared", async () => {
    subject = lab.living(one.token);
    const { calls, writes } = await lab.during(() => subject.up(most()));
    expect(writes).toEqual(one.created);
    expect(calls.filter(({ code }) => code)).toEqual([]);
    await agrees(most());
  });

  for (const [key, row] of Object.entries({ ...one.properties, ...everywhere })) {
    test(`${key}: a change in the program ${row.by === "replacement" ? "replaces it" : "is made in place, and back though its answer is lost"}`, async () => {
      const changed = {
        ...most(),
        ...resolve(row.along, given),
        [key]: resolve(row.to, given),
      } as Properties;
      const { paths, replaces } = await subject.find(changed);
      expect(paths.some((path) => path.startsWith(key))).toBe(true);
      expect(replaces).toBe(row.by === "replacement");
      if (row.by === "replacement") return;
      const { writes } = await lab.during(() => subject.up(changed));
      expect(writes).toEqual(row.by);
      await agrees(changed);
      const anew = (await subject.find(most())).replaces;
      const { writes: back } = await lab.during(async () => {
        for (const action of anew ? [] : new Set(row.by))
          await lab.control("POST", "faults", { kind: "resetAfter", action });
        await subject.up(most());
      });
      if (!anew) expect(back.length).toBeGreaterThanOrEqual(row.by.length);
      await lab.control("DELETE", "faults");
      await agrees(most());
    });

    if (typeof row.drift === "string") continue;
    test(`${key}: a change in the cloud is seen and put right`, async () => {
      if (typeof row.drift === "function") await row.drift(lab, subject, given);
      else await lab.control("POST", "drift", { id: subject.state!.id, set: row.drift });
      if (row.gone) {
        expect(await subject.refresh()).toBeUndefined();
        await subject.up(most());
      } else {
        await subject.refresh();
        expect((await subject.changes(most())).some((path) => path.startsWith(key))).toBe(true);
        const { writes } = await lab.during(() => subject.up(most()));
        if (row.repair ?? row.by !== "replacement") expect(writes).toEqual(row.repair ?? row.by);
      }
      await agrees(most());
    });
  }

  test("it can be taken over by its id, and is then as declared", async () => {
    const { id } = subject.state!;
    const taker = lab.living(one.token);
    const { writes } = await lab.during(() => taker.up({ ...most(), adopt: id }));
    expect(writes).toEqual([]);
    expect(taker.state!.id).toBe(id);
    expect(await taker.changes(most())).toEqual([]);
    const [key, row] = Object.entries(one.properties).find(([, { by }]) => by === "replacement") ?? [];
    if (!key || !row) return;
    const other = { ...most(), ...resolve(row.along, given), [key]: resolve(row.to, given) } as Properties;
    await expect(lab.living(one.token).up({ ...other, adopt: id })).rejects.toThrow("taking over");
  });

  test("it goes away, and going away twice is fine", async () => {
    const state = subject.state!;
    const { writes } = await lab.during(() => subject.destroy());
    expect(writes).toEqual(one.deleted);
    subject.state = state;
    await subject.destroy();
    subject.state = state;
    if (!one.stays) expect(await subject.refresh()).toBeUndefined();
  });
}

/** Whether an import can know of the property. What cannot be read back is taken down from the program, without a call. */
function isReadable({ definition }: Living, key: string): boolean {
  return definition.inputs[key]?.options.writeOnly !== true;
}

function nameOf({ definition, state }: Living): Properties {
  return definition.inputs.name ? { name: state!.outputs.name } : {};
}

function resolve<T>(value: T | ((given: Given) => T), given: Given): T {
  return typeof value === "function" ? (value as (given: Given) => T)(given) : value;
}
