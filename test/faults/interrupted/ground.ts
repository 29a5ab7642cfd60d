// What a batch of creates begins with: two stacks of one name in one account. One has what the creates need beside them; the other
// has all of it, and nothing of it may be touched.
import * as path from "node:path";
import { CloudError } from "../../../provider/api/errors";
import { connect } from "../../../provider/hosts/environment";
import type { HostFolders } from "../../conformance/hostFolders";
import { found } from "../../found";
import type { Given } from "../../resources/case";
import { type Lab, makeRoom } from "../../resources/lab";
import { lives, type Part, programOf } from "../../simulation/programs";
import type { HostKind } from "../program";
import { planted } from "../stack";
import { otherAccount, World } from "../world";
import type { Batch } from "./creates";

export interface Ground {
  host: HostKind;
  batch: Batch;
  /** A snapshot of the world. */
  dir: string;
  /** The creates of the batch, as they are interrupted. */
  parts: Part[];
  /** Ids of everything that the other stack has. */
  others: Set<string>;
  /** What calls have made beside, which no stack has. */
  made: string[];
}

/** The program of the stack that is interrupted. */
export const ownProgram = (parts: readonly Part[]) => ({ declared: programOf("a", parts) });

export async function prepare(
  dir: string,
  host: HostKind,
  batch: Batch,
  folders: HostFolders,
): Promise<Ground> {
  const world = await openWorld(path.join(dir, "first"), host, folders);
  try {
    const bare = batch.map(({ life }): Part => ({ life, variant: "beside" }));
    const other = path.join(world.dir, "namesake");
    await succeed(world, ownProgram(bare));
    const own = await world.control.things();
    const parts = await withCalls(world, batch, "a", world.dir);
    const made = (await world.control.things()).filter(({ id }) => own.every((one) => one.id !== id));
    await succeed(world, { declared: programOf("b", bare) }, other);
    const all = await withCalls(world, batch, "b", other);
    await succeed(world, { declared: programOf("b", all) }, other);
    const mine = new Set([...own, ...made].map(({ id }) => id));
    const others = (await world.control.things()).map(({ id }) => id).filter((id) => !mine.has(id));
    const to = path.join(dir, "ground");
    world.snapshot(to);
    return { host, batch, dir: to, parts, others: new Set(others), made: made.map(({ id }) => id) };
  } finally {
    await world.close();
  }
}

/** A world in which no quota is in the way. */
export async function openWorld(dir: string, host: HostKind, folders: HostFolders): Promise<World> {
  const world = await World.open(dir, host, folders, { apart: true });
  await makeRoom({ control: world.control.ask });
  return world;
}

async function succeed(world: World, said: { declared: object[] }, dir?: string): Promise<void> {
  const engine = world.apartWith("up", said as never, dir);
  const { ok } = await engine.ended;
  if (!ok) throw new Error(`what is beside the creates cannot be made:\n${engine.output}`);
}

/** What the cases make by calls, with the ids that the state of a stack has. */
async function withCalls(world: World, batch: Batch, unique: string, dir: string): Promise<Part[]> {
  const ids = await world.idsIn(dir);
  const settings = { region: "ap-guangzhou", endpoint: world.cloud.url, ...planted };
  const open = (key: object) => connect({ ...settings, ...key, requestsPerSecond: 1000 });
  const [secretId] = Object.keys(otherAccount);
  const [connected, others] = [open({}), open({ secretId, secretKey: otherAccount.other })];
  const { signal } = new AbortController();
  const scope = { region: settings.region, signal, deadline: Date.now() + 86_400_000, progress: () => {} };
  const lab = {
    api: connected.environment.api(scope),
    otherApi: others.environment.api(scope),
    cloud: world.control,
    control: world.control.ask,
  } as unknown as Lab;
  const parts: Part[] = [];
  for (const [i, { life }] of batch.entries()) {
    const given: Given = (name) => found(ids.get(`p${i}-${name}`), `${unique} p${i}-${name}`);
    try {
      const { calls, anew } = found(lives[life], "life").life;
      const made = await calls?.(lab, given);
      const more = await anew?.(lab, (name) => made?.[name] ?? given(name));
      parts.push({ life, variant: "most", calls: { ...made, ...more } });
    } catch (error) {
      // An account has some of it once.
      if (!(error instanceof CloudError) || error.category !== "AlreadyExists") throw error;
      parts.push({ life, variant: "beside" });
    }
  }
  await connected.close();
  await others.close();
  return parts;
}
