// The formats of a report, by name, and where each is written.
import * as fs from "node:fs";
import * as path from "node:path";
import type { Report } from "../report";

export { summary } from "./summary";

type Format = (report: Report) => string;

/** Each is loaded when it is asked for. */
const formats: Record<string, () => Promise<Format>> = {
  github: async () => (await import("./github.js")).github,
  html: async () => (await import("./html.js")).html,
  json: async () => (await import("./json.js")).json,
  junit: async () => (await import("./junit.js")).junit,
  markdown: async () => (await import("./markdown.js")).markdown,
};

export interface ReportFile {
  format: string;
  /** `-` is the standard output. */
  file: string;
}

/** Reads `--report FORMAT=FILE`; a format alone is printed. */
export function parseReports(texts: readonly string[]): ReportFile[] {
  return texts.map((text) => {
    const [format = "", ...rest] = text.split("=");
    if (!formats[format])
      throw new Error(`--report ${text}: the formats are ${Object.keys(formats).join(", ")}`);
    return { format, file: rest.join("=") || "-" };
  });
}

/** Writes each report; what one of an earlier run has said is written over. One that cannot be written keeps no other back. */
export async function writeReports(report: Report, files: readonly ReportFile[]): Promise<void> {
  const failed: string[] = [];
  for (const { format, file } of files) {
    const text = (await formats[format]!())(report);
    try {
      if (file === "-") process.stdout.write(text);
      else writeTo(file, text);
    } catch (error) {
      failed.push(`--report ${format}=${file} cannot be written: ${(error as Error).message}`);
    }
  }
  if (failed.length > 0) throw new Error(failed.join("\n"));
}

function writeTo(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  // The page of a job is one file that every step adds to.
  if (file === process.env.GITHUB_STEP_SUMMARY) fs.appendFileSync(file, text);
  else fs.writeFileSync(file, text);
}
