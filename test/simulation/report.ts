// What came of simulated lives: kept in a file as each run ends or is ended, and the section of docs/reliability.md about them.
import * as fs from "node:fs";
import { type Ran, saysWhen, sum, table, writeSection } from "../faults/page";

/** One run. */
export interface Recorded extends Ran {
  what: string;
  /** How much of it was lived through, of how much. */
  lived: number;
  of: number;
  failed: number;
  /** What it ended at, where somebody has looked and written it down. */
  endedBy?: string;
}

/** Writes a run down in a file, if there is one, when it ends or is ended by a signal. */
export function kept(file: string | undefined, run: Omit<Recorded, "failed">) {
  const write = (end: Partial<Recorded>) => {
    if (file) fs.appendFileSync(file, `${JSON.stringify({ ...run, failed: 0, ...end })}\n`);
  };
  const record = { lived: 0, end: write };
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      write({ lived: record.lived });
      process.exit(1);
    });
  return record;
}

export function writeReport(runs: readonly Recorded[]): void {
  const lives = runs.filter(({ what }) => what.startsWith("random"));
  const total = sum(lives, ({ lived }) => lived);
  writeSection("Simulated lives", [
    saysWhen("npm run simulate -- --out <file>, and --report <file>", runs),
    "",
    `Programs, engine, provider and cloud in one process under virtual time. \`npm run simulate -- --lives N --seed S\` lives random programs of all kinds with updates, faults, kills, cancels, operations whose time runs out, wiped homes and a second stack; with \`--namesakes\` everything happens at every call of one of two stacks of one name; with \`--interrupted\` everything is killed or cancelled before or after each call of the create of every kind, and a run of the same program, of a changed one, or a destroy follows, at once or a day later. ${total} random lives were lived through.`,
    "",
    ...table(
      ["what", "lived", "of", "failed", "code", "ended by"],
      runs.map(({ endedBy, ...run }) => [
        ...[run.what, run.lived, run.of, run.failed, run.commit],
        endedBy ?? (run.lived === run.of ? "its end" : "a signal"),
      ]),
    ),
    "",
    "A run ends at its first failure, which is mended before another begins unless it says that it is open; one that is ended by a signal counts as far as it came.",
  ]);
}
