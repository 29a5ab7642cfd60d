// Which stacks a run is about: one, or all of the folders that a pattern finds; and how they are spread over several machines.
import * as fs from "node:fs";
import * as path from "node:path";
import { globSync } from "tinyglobby";
import type { EngineKind } from "./engine";

/** One stack of one project. */
export interface StackPlace {
  /** The folder of Pulumi.yaml. */
  folder: string;
  stack: string;
}

/** The folders with a Pulumi.yaml that patterns find, in order. */
export function foldersOf(patterns: readonly string[], cwd: string): string[] {
  const found = globSync([...patterns], {
    cwd,
    onlyDirectories: true,
    absolute: true,
    expandDirectories: false,
  });
  const projects = found.filter((folder) =>
    ["Pulumi.yaml", "Pulumi.yml"].some((name) => fs.existsSync(path.join(folder, name))),
  );
  if (projects.length === 0)
    throw new Error(`--all ${patterns.join(" ")}: finds no folder with a Pulumi.yaml in ${cwd}`);
  return [...new Set(projects.map((folder) => path.resolve(folder)))].sort();
}

/** The stacks of projects, or those of the names that are given; says which project has none. */
export async function stacksOf(
  engine: EngineKind,
  folders: readonly string[],
  names: readonly string[],
  tell: (text: string) => void,
): Promise<StackPlace[]> {
  const places = await Promise.all(
    folders.map(async (folder) => (await engine.list(folder)).map((stack) => ({ folder, stack }))),
  );
  const all = places.flat();
  if (all.length === 0)
    throw new Error(
      `the backend has no stack of the projects in ${folders.join(", ")}: is PULUMI_BACKEND_URL the right one?`,
    );
  for (const [i, stacks] of places.entries())
    if (stacks.length === 0) tell(`${folders[i]}: the backend has no stack of this project`);
  const unknown = names.filter((name) => !all.some(({ stack }) => stack === name));
  if (unknown.length > 0)
    throw new Error(`no stack named '${unknown.join("', '")}' found in ${folders.join(", ")}`);
  return names.length === 0 ? all : all.filter(({ stack }) => names.includes(stack));
}

/** A part of the stacks, as `2/5`. */
export interface Shard {
  index: number;
  count: number;
}

export function parseShard(text: string): Shard {
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (!(shard.index >= 1 && shard.index <= shard.count))
    throw new Error(`--shard ${text}: a part is wanted, such as 2/5`);
  return shard;
}

/** Every stack is in exactly one part, and the parts are of one size, give or take one. */
export const partOf = (places: readonly StackPlace[], { index, count }: Shard): StackPlace[] =>
  places.filter((_, i) => i % count === index - 1);

/** The most jobs that a matrix of GitHub Actions may have. */
const mostJobs = 256;

/** A matrix of GitHub Actions, one job a part. */
export function githubMatrix(places: readonly StackPlace[], jobs: number): { shard: string[] } {
  const count = Math.min(Math.max(places.length, 1), jobs, mostJobs);
  return { shard: Array.from({ length: count }, (_, i) => `${i + 1}/${count}`) };
}
