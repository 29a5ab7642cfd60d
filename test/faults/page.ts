// docs/reliability.md: sections that are each written by a run of their own, and stay as they are until the next.
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";

const file = path.join(__dirname, "..", "..", "docs", "reliability.md");

const headings = [
  "Every fault at every call",
  "Interrupted creates of every kind",
  "Crashes under the Pulumi CLI",
  "Simulated lives",
] as const;

export type Heading = (typeof headings)[number];

const opening = `# Reliability

What runs of the project's own sweeps and simulations came to. A section on a sweep is written by the command that it names.
`;

/** Which code ran, and when. */
export interface Ran {
  commit: string;
  /** As \`2026-01-31\`. */
  date: string;
}

/** What a run that begins now writes down with its outcomes. */
export function ranNow(): Ran {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  return { commit, date: new Date().toISOString().slice(0, 10) };
}

/** The outcomes that runs have kept in files, one a line. */
export function recorded<T>(files: readonly string[]): T[] {
  const lines = files.flatMap((name) => fs.readFileSync(name, "utf8").split("\n"));
  return lines.filter(Boolean).map((line) => JSON.parse(line) as T);
}

export function writeSection(heading: Heading, lines: readonly string[]): void {
  const sections = new Map<string, string>();
  for (const section of fs.readFileSync(file, "utf8").split(/^## /m).slice(1)) {
    const [name = "", ...rest] = section.split("\n");
    sections.set(name, rest.join("\n").trim());
  }
  sections.set(heading, lines.join("\n").trim());
  const text = headings.flatMap((name) => {
    const body = sections.get(name);
    return body === undefined ? [] : [`## ${name}\n\n${body}\n`];
  });
  fs.writeFileSync(file, [opening, ...text].join("\n"));
}

export function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}

/** A table in Markdown; numbers are on the right. */
export function table(columns: readonly string[], rows: readonly (string | number)[][]): string[] {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  const sides = columns.map((_, i) => (typeof rows[0]?.[i] === "number" ? "---:" : "---"));
  return [line(columns), line(sides), ...rows.map(line)];
}

export function saysWhen(command: string, runs: readonly Ran[]): string {
  const distinct = [...new Set(runs.map(({ commit, date }) => `${date}, the code of ${commit}`))];
  return `Written by \`${command}\` (${distinct.join("; ")}).`;
}
