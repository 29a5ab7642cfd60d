// The example under every package manager and version of Node that is found.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { startedCloud } from "../../cloudControl";
import { found, type Manager, managers, onPath, type Tool } from "./managers";
import { livesOf } from "./project";

export interface Cell {
  manager: Manager;
  tool: Tool;
  node: Tool;
}

export interface Tried extends Cell {
  /** What failed; nothing where all went well. */
  failure?: string;
}

/** What there is to try here, and the managers that are not found. */
export function cells(): { there: Cell[]; missing: Manager[] } {
  const nodes = onPath("node");
  const missing = managers.filter((manager) => !found(manager));
  const there = managers.flatMap((manager) => {
    const tool = found(manager);
    return tool ? nodes.map((node) => ({ manager, tool, node })) : [];
  });
  return { there, missing };
}

/** Tries one after the other, in folders below `folder`, against a cloud of its own each. */
export async function tryAll(
  folder: string,
  tarball: string,
  all: readonly Cell[],
  tell: (one: Tried) => void,
): Promise<Tried[]> {
  const registry = spawnSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).stdout.trim();
  const tried: Tried[] = [];
  for (const [i, cell] of all.entries()) {
    const cloud = await startedCloud();
    const place = path.join(folder, `${i}-${cell.manager.program}`);
    fs.mkdirSync(place, { recursive: true });
    const environment = {
      ...{ TENCENTCLOUD_ENDPOINT: cloud.url, TENCENTCLOUD_REGION: "ap-guangzhou" },
      ...{ TENCENTCLOUD_SECRET_ID: "local", TENCENTCLOUD_SECRET_KEY: "local" },
    };
    const failure = await livesOf({ ...cell, tarball, registry, folder: place, cloud: environment });
    await cloud.close();
    fs.rmSync(place, { recursive: true, force: true });
    const one = failure === undefined ? cell : { ...cell, failure };
    tell(one);
    tried.push(one);
  }
  return tried;
}
