// The command `leftovers` on the state of a world: what it lists, and what it ends.
import { spawn } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { ending } from "../../../local/cli/quickstart/engines";
import { transpiledFile } from "../../transpiled";
import { planted } from "../stack";
import type { World } from "../world";

export interface Left {
  type: string;
  id: string;
  /** Nothing but what it is tells that an interrupted create was to make it. */
  byContent?: boolean;
}

/** What the command lists. */
export async function leftIn(world: World): Promise<Left[]> {
  return (await run(world)).leftovers;
}

/** Deletes things by their ids; says what could not be deleted, and why. */
export async function endLeft(world: World, left: readonly Left[]): Promise<string[]> {
  const ids = left.map(({ id }) => id);
  const { kept = [] } = await run(world, ...ids, "--destroy", "--force", "--yes");
  return kept.map(({ id, reason }) => `${id}: ${reason}`);
}

interface Answer {
  leftovers: Left[];
  kept?: { id: string; reason: string }[];
}

async function run(world: World, ...given: string[]): Promise<Answer> {
  const file = path.join(world.dir, "exported.json");
  fs.writeFileSync(file, JSON.stringify(await world.exported()));
  const args = [transpiledFile("local/cli/main.ts"), "leftovers", ...given, "--state", file, "--json"];
  const { secretId, secretKey } = planted;
  const env = {
    ...{ ...process.env, TENCENTCLOUD_SECRET_ID: secretId, TENCENTCLOUD_SECRET_KEY: secretKey },
    ...{ TENCENTCLOUD_ENDPOINT: world.cloud.url, TENCENTCLOUD_REGION: "ap-guangzhou" },
  };
  const command = spawn(process.execPath, args, { env, cwd: world.dir, stdio: ["ignore", "pipe", "pipe"] });
  const { code, output } = await ending(command);
  if (code !== 0 && code !== 7) throw new Error(`leftovers ended with ${code}:\n${output}`);
  return JSON.parse(output.slice(output.indexOf("{"))) as Answer;
}
