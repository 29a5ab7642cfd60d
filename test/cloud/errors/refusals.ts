// The proof that what the documents list as a refusal of an action is one here: each code of each action of a service is
// caused over the socket, or the cloud says why nobody can.
import { type ActionSpec, theCatalogue } from "../../../local/cloud/catalogue";
import { reasonFor } from "../../../local/cloud/excuse";
import type { JournalEntry } from "../../../local/cloud/journal";
import { services } from "../../../local/cloud/services";
import { present } from "../../found";
import { covering } from "../../sample";
import { differences, readSdkModels } from "../sdkModels";
import type { Stage } from "../stage";
import { byName, closeClouds, codeOf } from "../support";
import { requestsFor } from "./generated";

export type Params = Record<string, unknown>;

/** What leads to a refusal that does not follow from ids and bounds alone. */
export interface Cause {
  /** What differs from the good request; a name with undefined is left out. */
  change?: Params;
  /** Quotas while it is asked, by kind. */
  quotas?: Record<string, number>;
}

/** Causes by action and code. */
export type Causes = Record<string, Record<string, Cause>>;

export const change = (params: Params): Cause => ({ change: params });
export const quota = (type: string, limit = 0): Cause => ({ quotas: { [type]: limit } });

/** Where refusals are caused. Refused calls change nothing, so that one serves them all. */
export interface Ground {
  on: Stage;
  /** One good request for each action. */
  good: Record<string, Params>;
  causes: Causes;
}

const catalogue = theCatalogue();

class Asker {
  /** Actions with the codes that they were refused with. */
  readonly seen = new Set<string>();

  constructor(
    private readonly service: "vpc" | "cvm" | "cbs" | "dc" | "ecm",
    readonly ground: Ground,
    /** The journal's last number before the first refusal. */
    readonly since: number,
  ) {}

  /** The code an action is refused with; "" when it is not. */
  async code(action: string, params: Params): Promise<string> {
    const code = await codeOf(this.client.request(action, params));
    this.seen.add(`${action} ${code}`);
    return code;
  }

  private get client() {
    return byName(this.ground.on[this.service]);
  }

  /** What an action answers, whole. */
  answer(action: string, params: Params): Promise<object> {
    return this.client.request(action, params);
  }

  /** Whether one of the requests that should is refused with the code. */
  async isCaused(spec: ActionSpec, code: string): Promise<boolean> {
    const { good, causes } = this.ground;
    const cause = causes[spec.action]?.[code];
    if (cause) return (await this.codeBy(spec.action, cause)) === code;
    for (const params of requestsFor(catalogue, spec, code, good[spec.action] ?? {})) {
      if ((await this.code(spec.action, params)) === code) return true;
    }
    return false;
  }

  /** The code that a written cause leads to; quotas are as before when it is known. */
  private async codeBy(action: string, { change, quotas }: Cause): Promise<string> {
    const { on, good } = this.ground;
    const params = { ...good[action], ...change };
    if (!quotas) return this.code(action, params);
    const before = (await on.cloud.control("GET", "limits")).quotas;
    await on.cloud.control("POST", "limits", { quotas });
    const code = await this.code(action, params);
    const old = Object.keys(quotas).map((type) => [type, before[type].limit]);
    await on.cloud.control("POST", "limits", { quotas: Object.fromEntries(old) });
    return code;
  }
}

/** Declares the tests of a service: of its refusals, and of what it answers where it does not refuse. */
export function proveRefusals(
  service: "vpc" | "cvm" | "cbs" | "dc" | "ecm",
  prepare: () => Promise<Ground>,
): void {
  // An action that is not there is refused by name.
  const implemented = new Set(
    present(services[service]).parts.flatMap(({ actions }) => Object.keys(actions)),
  );
  const specs = catalogue.actions.filter((spec) => spec.service === service && implemented.has(spec.action));
  const { excuses } = present(services[service]).service;
  const reason = (spec: ActionSpec, code: string) => reasonFor(excuses, spec.action, code);
  const pairs = specs.flatMap((spec) => spec.errors.map((code) => ({ spec, code })));
  const caused = pairs.filter(({ spec, code }) => reason(spec, code) === undefined);
  const excused = pairs.length - caused.length;
  const tried = covering(`documented refusals of ${service}`, caused, [
    ({ spec }) => spec.action,
    ({ code }) => code,
  ]);
  const all = (action: string) =>
    specs.some((spec) => spec.action === action && spec.params.every(({ required }) => !required));
  let ask: Asker;

  beforeAll(async () => {
    const ground = await prepare();
    ask = new Asker(service, ground, (await ground.on.cloud.control("GET", "journal")).last);
  }, 60_000);
  afterAll(closeClouds);

  for (const spec of new Set(tried.map((pair) => pair.spec))) {
    const codes = tried.filter((pair) => pair.spec === spec).map(({ code }) => code);
    test(`${spec.action} is refused with ${codes.length} of its ${spec.errors.length} documented codes`, async () => {
      const missed: string[] = [];
      for (const code of codes) if (!(await ask.isCaused(spec, code))) missed.push(code);
      expect(missed).toEqual([]);
    });
  }

  test(`documented refusals of ${service}: ${caused.length} of ${pairs.length} can be caused, ${excused} are excused`, () => {
    const idle = excuses
      .flatMap(({ codes, actions }) =>
        codes.flatMap((code) => (actions ?? ["any"]).map((at) => ({ code, at }))),
      )
      .filter(
        ({ code, at }) =>
          !pairs.some((pair) => pair.code === code && (at === "any" || pair.spec.action === at)),
      );
    expect(idle).toEqual([]);
  });

  const reads = specs.filter(({ kind }) => ["read", "price", "quota"].includes(kind));

  test("good requests are good: what is refused without a reason would prove nothing", async () => {
    const refused: string[] = [];
    for (const spec of reads) {
      const code = await ask.code(spec.action, ask.ground.good[spec.action] ?? {});
      if (code !== "") refused.push(`${spec.action}: ${code}`);
    }
    expect(refused).toEqual([]);
  });

  test("every read answers what today's model of it has, and nothing else", async () => {
    const models = readSdkModels(
      service,
      present(catalogue.actions.find((spec) => spec.service === service)?.version),
    );
    const there = specs.filter(({ action }) => models.has(`${action}Response`));
    expect(there.length).toBeGreaterThan(specs.length / 2);
    const wrong: string[] = [];
    for (const { action } of there.filter((spec) => reads.includes(spec)))
      for (const request of [ask.ground.good[action] ?? {}, ...(all(action) ? [{}] : [])])
        wrong.push(...differences(models, action, await ask.answer(action, request)));
    expect([...new Set(wrong)]).toEqual([]);
  });

  test("what is excused is never answered", () => {
    const excusedPairs = pairs.filter(({ spec, code }) => reason(spec, code) !== undefined);
    const named = excusedPairs.map(({ spec, code }) => `${spec.action} ${code}`);
    expect(named.filter((one) => ask.seen.has(one))).toEqual([]);
  });

  test("nothing but refusals came of it, and every cause is one of a documented code", async () => {
    const { calls } = await ask.ground.on.cloud.control("GET", `journal?since=${ask.since}`);
    const done = (calls as JournalEntry[]).filter(({ committed }) => committed);
    expect(done.map(({ action, params }) => ({ action, params }))).toEqual([]);
    const stray = Object.entries(ask.ground.causes).flatMap(([action, codes]) =>
      Object.keys(codes)
        .filter((code) => !pairs.some((pair) => pair.spec.action === action && pair.code === code))
        .map((code) => `${action} ${code}`),
    );
    expect(stray).toEqual([]);
  });
}
