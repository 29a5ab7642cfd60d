// The command `leftovers` on a state: what it lists, and what it ends.
import * as fs from "node:fs";
import * as path from "node:path";
import { ending } from "../../local/cli/quickstart/engines";
import { startCommand } from "../processes";
import { planted } from "./stack";
import type { World } from "./world";

export interface Left {
  type: string;
  id: string;
  /** Nothing but what it is tells that an interrupted create was to make it. */
  byContent?: boolean;
}

interface Answer {
  leftovers: Left[];
  kept?: { id: string; reason: string }[];
}

/** What the command lists of a world. */
export async function leftIn(world: World): Promise<Left[]> {
  return (await inWorld(world)).leftovers;
}

/** Deletes things by their ids; says what could not be deleted, and why. */
export async function endLeft(world: World, left: readonly Left[]): Promise<string[]> {
  const ids = left.map(({ id }) => id);
  const { kept = [] } = await inWorld(world, ...ids, "--destroy", "--force", "--yes");
  return kept.map(({ id, reason }) => `${id}: ${reason}`);
}

async function inWorld(world: World, ...given: string[]): Promise<Answer> {
  const file = path.join(world.dir, "exported.json");
  fs.writeFileSync(file, JSON.stringify(await world.exported()));
  const { secretId, secretKey } = planted;
  return leftovers(file, given, {
    ...{ TENCENTCLOUD_SECRET_ID: secretId, TENCENTCLOUD_SECRET_KEY: secretKey },
    ...{ TENCENTCLOUD_ENDPOINT: world.cloud.url, TENCENTCLOUD_REGION: "ap-guangzhou" },
  });
}

/** Runs the command on an exported state, beside it; throws where it fails. */
export async function leftovers(state: string, given: string[], env: NodeJS.ProcessEnv): Promise<Answer> {
  const args = ["leftovers", ...given, "--state", state, "--json"];
  const child = startCommand(args, { env: { ...process.env, ...env }, cwd: path.dirname(state) });
  const { code, output } = await ending(child);
  if (code !== 0 && code !== 7) throw new Error(`leftovers ended with ${code}:\n${output}`);
  return JSON.parse(output.slice(output.indexOf("{"))) as Answer;
}
