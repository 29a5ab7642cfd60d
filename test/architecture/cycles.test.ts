// No file imports itself by way of others, types included: what two files need of each other belongs into one, or into a
// third that knows neither.
import * as fs from "node:fs";
import * as path from "node:path";
import * as ts from "typescript";
import { present } from "../found";

const root = path.join(__dirname, "..", "..");
const ROOMS = ["bench", "local", "provider", "sdk", "test", "tools"];

function sources(folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.includes("node_modules"))
    .map((name) => path.posix.join(folder, name));
}

const files = new Set(ROOMS.flatMap(sources));

/** The files of the project that a file imports, in whatever way. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(fs.readFileSync(path.join(root, file), "utf8"), true, true);
  return importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith(".")) return [];
    const target = path.posix.join(path.posix.dirname(file), fileName);
    return [target, `${target}.ts`, `${target}/index.ts`].find((name) => files.has(name)) ?? [];
  });
}

/** Groups of files that reach each other (Tarjan's strongly connected components of more than one file). */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const seen = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const cycles: string[][] = [];
  const visit = (file: string): void => {
    seen.set(file, seen.size);
    lowest.set(file, present(seen.get(file)));
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!seen.has(next)) visit(next);
      if (path.includes(next))
        lowest.set(file, Math.min(present(lowest.get(file)), present(lowest.get(next))));
    }
    if (lowest.get(file) !== seen.get(file)) return;
    const group = path.splice(path.indexOf(file));
    if (group.length > 1) cycles.push(group.sort());
  };
  for (const file of graph.keys()) if (!seen.has(file)) visit(file);
  return cycles.sort();
}

test("cycles are found, also long ones and two in one graph", () => {
  const graph = { a: ["b"], b: ["c"], c: ["a", "d"], d: ["e"], e: ["d", "f"], f: [] };
  expect(cyclesIn(new Map(Object.entries(graph)))).toEqual([
    ["a", "b", "c"],
    ["d", "e"],
  ]);
});

test("no files import each other, not even for types", () => {
  const graph = new Map([...files].map((file) => [file, importsOf(file)] as const));
  expect(graph.get("local/cloud/world.ts")).toContain("local/cloud/kind.ts");
  expect(cyclesIn(graph)).toEqual([]);
});
