// docs/performance.md: most of it is written by a run of the whole bench; the sections named here are each written by a run of
// their own, and stay as they are until the next.
import * as fs from "node:fs";
import * as path from "node:path";

export const file = path.join(__dirname, "..", "docs", "performance.md");

/** The sections that stay, in their order at the end of the page. */
export const headings = [
  "Calls of each resource",
  "Many stacks reconciled in one run",
  "Every command",
  "Many resources",
] as const;
export type Heading = (typeof headings)[number];

const line = (heading: Heading): string => `## ${heading}\n`;

/** Where a section begins and ends on a page; undefined where there is none. */
function placeOf(page: string, heading: Heading): { start: number; end: number } | undefined {
  const start = page.indexOf(line(heading));
  if (start < 0) return undefined;
  const next = page.indexOf("\n## ", start + line(heading).length);
  return { start, end: next < 0 ? page.length : next + 1 };
}

/** The section that a page has, with its heading. */
function sectionOf(page: string, heading: Heading): string | undefined {
  const place = placeOf(page, heading);
  return place && page.slice(place.start, place.end).trimEnd();
}

/** The page without the sections that runs of their own write. */
function opening(page: string): string {
  const starts = headings.flatMap((heading) => placeOf(page, heading)?.start ?? []);
  return page.slice(0, Math.min(page.length, ...starts)).trimEnd();
}

/** What a run of the whole bench wrote, with the sections that another page has. */
export function withSectionsOf(page: string, other: string): string {
  const kept = headings.flatMap((heading) => sectionOf(other, heading) ?? []);
  return `${[opening(page), ...kept].join("\n\n")}\n`;
}

/** Puts a section in the place of the one that the page has. */
export function writeSection(heading: Heading, body: string): void {
  const page = fs.readFileSync(file, "utf8");
  const sections = headings.flatMap((one) =>
    one === heading ? `${line(one)}\n${body.trim()}` : (sectionOf(page, one) ?? []),
  );
  fs.writeFileSync(file, `${[opening(page), ...sections].join("\n\n")}\n`);
}

/** A table in Markdown. */
export const table = (head: readonly string[], rows: readonly string[][]): string =>
  [
    `| ${head.join(" | ")} |`,
    `|${" --- |".repeat(head.length)}`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");
