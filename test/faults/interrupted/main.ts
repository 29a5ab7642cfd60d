// `npm run sweep:interrupted`: creates that were carried out while everything was killed, and every next run after them.
import * as fs from "node:fs";
import { parseArgs } from "node:util";
import { ranNow, recorded } from "../page";
import type { HostKind } from "../program";
import { type Recorded, writeReport } from "./report";
import type { Outcome } from "./scenario";
import { sweepInterrupted } from "./sweep";

const text = { type: "string" as const };
const { values } = parseArgs({
  options: {
    host: { ...text, multiple: true },
    only: text,
    next: text,
    lanes: text,
    out: text,
    report: { ...text, multiple: true },
  },
});

/** What is said of one outcome. */
function line({ host, next, creates, struck, listed, parts, problems }: Outcome): string {
  const came = problems.length > 0 ? `✗ ${problems.join("\n  ")}` : "✓";
  return `${host}, ${next.change}, home ${next.home}, ${next.when}: ${struck} of ${creates.length} creates interrupted, ${listed} listed, ${parts} with what they belong to ${came}`;
}

async function main(): Promise<void> {
  const { only, next, out, report } = values;
  if (report) return writeReport(recorded<Recorded>(report));
  const ran = ranNow();
  const outcomes = await sweepInterrupted({
    hosts: (values.host ?? ["dynamic", "plugin"]) as HostKind[],
    ...(only ? { only: new RegExp(only) } : {}),
    ...(next ? { next: new RegExp(next) } : {}),
    lanes: Number(values.lanes ?? 2),
    onOutcome: (outcome) => {
      console.log(line(outcome));
      // Kept one by one, so that what was run until an interruption counts.
      if (out) fs.appendFileSync(out, `${JSON.stringify({ ...ran, ...outcome })}\n`);
    },
  });
  process.exitCode = outcomes.some(({ problems }) => problems.length > 0) ? 1 : 0;
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
