// The processes that a test starts, and that those start.
import * as fs from "node:fs";

/** What a process has started, and what that has, the last of them first; empty where the system does not tell. */
export function descendants(of: number): number[] {
  const parents = new Map<number, number>();
  const entries = fs.existsSync("/proc") ? fs.readdirSync("/proc") : [];
  for (const name of entries.filter((entry) => /^\d+$/.test(entry)))
    try {
      const stat = fs.readFileSync(`/proc/${name}/stat`, "utf8");
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
    } catch {
      // It has ended.
    }
  const below = (pid: number): number[] =>
    [...parents].filter(([, parent]) => parent === pid).flatMap(([child]) => [...below(child), child]);
  return below(of);
}
