// The drifts that the cases know, as one stack has them: a resource a life, of which in every round one property drifts.
import * as path from "node:path";
import type { Finding } from "../../local/cli/reconcile/report";
import type { State } from "../../provider/lifecycle/run/operations";
import type { HostKind } from "../conformance/host";
import type { HostFolders } from "../conformance/hostFolders";
import { Stack, type StackState } from "../e2e/stacks";
import { found } from "../found";
import { besideOf, type Given, type Life, type PropertyCase } from "../resources/case";
import { cases } from "../resources/cases";
import { type Lab, type Living, makeRoom, openLab, region } from "../resources/lab";

/** A resource of the stack, one a life. */
interface Thing {
  name: string;
  token: string;
  life: Life;
}

export interface Drift {
  thing: Thing;
  property: string;
  row: PropertyCase;
}

export const allDrifts: Drift[] = cases.flatMap(({ token, lives }) =>
  lives.flatMap((life, i) => {
    const thing: Thing = { name: `${token.replace(":", "-")}-${i}`, token, life };
    return Object.entries(life.properties).flatMap(([property, row]) =>
      row && typeof row.drift !== "string" ? [{ thing, property, row }] : [],
    );
  }),
);

/** The drifts in rounds, in each of which a thing drifts once at most. */
export function roundsOf(drifts: readonly Drift[]): Drift[][] {
  const rounds: Drift[][] = [];
  for (const drift of drifts) {
    const free = rounds.find((round) => round.every(({ thing }) => thing !== drift.thing));
    if (free) free.push(drift);
    else rounds.push([drift]);
  }
  return rounds;
}

/** What reconcile is to find: kind and property path. */
export const expectedOf = ({ property, row }: Drift): [Finding["kind"], string?][] =>
  row.gone ? [["gone"]] : (row.at ?? [property]).map((at) => ["drift", at]);

/** The calls that put it right. */
export const repairsOf = ({ thing: { life }, row }: Drift): string[] => {
  if (row.gone) return life.created;
  return row.repair ?? (row.by === "replacement" ? [...life.deleted, ...life.created] : row.by);
};

export class DriftingStack {
  private constructor(
    readonly lab: Lab,
    readonly stack: Stack,
    private readonly givens: ReadonlyMap<Thing, Given>,
  ) {}

  /** A cloud, and on it a stack with the things that are to drift. */
  static async open(
    host: HostKind,
    { program, plugins }: HostFolders,
    drifts: readonly Drift[],
  ): Promise<DriftingStack> {
    const lab = await openLab();
    await makeRoom(lab);
    const keys = { TENCENTCLOUD_SECRET_ID: "local", TENCENTCLOUD_SECRET_KEY: "local" };
    const env = { ...keys, TENCENTCLOUD_ENDPOINT: lab.url, TENCENTCLOUD_REGION: region };
    const settings = { runtime: "nodejs", plugins };
    const stack = await Stack.create("local", path.join(program, `drifts-${host}`), settings, env);
    const givens = new Map<Thing, Given>();
    for (const thing of new Set(drifts.map((drift) => drift.thing)))
      givens.set(thing, await besideOf(lab, thing.life));
    const things = [...givens].map(([{ name, token, life }, given]) => ({
      ...{ token, name },
      inputs: life.most(given),
    }));
    stack.program(programOf(host, things));
    await stack.up();
    return new DriftingStack(lab, stack, givens);
  }

  /** Lets things drift; answers what the state said of them before. */
  async drift(round: readonly Drift[]): Promise<Record<string, StackState>> {
    const states = await this.stack.resources();
    for (const { thing, row } of round) {
      const { id, inputs, outputs } = found(states[thing.name], thing.name);
      const now = { id, inputs, outputs } as State;
      const given = found(this.givens.get(thing), thing.name);
      if (typeof row.drift === "function") await row.drift(this.lab, { now } as Living, given);
      else if (typeof row.drift === "object") await this.lab.cloud.drift(id, row.drift);
    }
    return states;
  }
}

function programOf(host: HostKind, things: readonly object[]): string {
  const make = {
    dynamic: "new sdk[service][thing](name, inputs)",
    plugin: 'new pulumi.CustomResource("tencentcloud-native:" + token, name, inputs)',
  };
  return `const pulumi = require("@pulumi/pulumi");
const sdk = require("pulumi-tencentcloud-native");
for (const { token, name, inputs } of ${JSON.stringify(things)}) {
  const [service, thing] = token.split(":");
  ${make[host]};
}`;
}
