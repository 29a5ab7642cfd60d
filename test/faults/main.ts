// `npm run sweep`: faults at every call of a program's life, and what came of them. Exits with 1 when anything did not converge.
import * as fs from "node:fs";
import * as path from "node:path";
import { parseArgs } from "node:util";
import { type Ran, ranNow } from "./page";
import { writeReport } from "./report";
import { type Figures, sweep } from "./sweep";

const { values } = parseArgs({
  options: {
    cwd: { type: "string" },
    json: { type: "boolean", default: false },
    host: { type: "string", multiple: true, default: ["dynamic", "plugin"] },
    sample: { type: "string" },
    only: { type: "string" },
    lanes: { type: "string", default: "3" },
    slow: { type: "boolean", default: false },
    report: { type: "boolean", default: false },
    from: { type: "string", multiple: true },
  },
});

function line({
  host,
  calls,
  faults,
  scenarios,
  converged,
  orphans,
  duplicates,
  secretsShown,
}: Figures): string {
  return `${host}: calls ${calls} × faults ${faults}: converged ${converged} of ${scenarios}, orphans ${orphans}, duplicates ${duplicates}, secrets shown ${secretsShown}`;
}

async function main(): Promise<void> {
  if (values.from) {
    // Figures of sweeps that were run apart, with --json.
    writeReport(
      values.from.flatMap((file) => JSON.parse(fs.readFileSync(file, "utf8")) as (Figures & Ran)[]),
    );
    return;
  }
  const ran = ranNow();
  const started = Date.now();
  const figures = await sweep({
    hosts: values.host as ("dynamic" | "plugin")[],
    cwd: values.cwd === undefined ? undefined : path.resolve(values.cwd),
    sample: values.sample === undefined ? undefined : Number(values.sample),
    only: values.only === undefined ? undefined : new RegExp(values.only),
    lanes: Number(values.lanes),
    slow: values.slow,
    onOutcome: ({ host, stage, action, nth, fault, runs, errors, struck, problems }, done, all) => {
      const what = `${host} ${stage} ${action}#${nth} ${fault}`;
      const came =
        problems.length > 0
          ? `✗ ${problems.join("\n  ")}`
          : `✓ ${runs} run${runs > 1 ? "s" : ""}${errors.map((error) => `\n    after ${error}`).join("")}`;
      (values.json ? console.error : console.log)(
        `${done}/${all} ${what}: ${came}${struck ? "" : " (the fault met no call)"}`,
      );
    },
  });
  const all = figures.map((one) => ({ ...ran, ...one }));
  if (values.json) console.log(JSON.stringify(all, null, 2));
  else for (const one of figures) console.log(line(one));
  if (!values.json) console.log(`${((Date.now() - started) / 1000).toFixed(0)}s`);
  if (values.report) writeReport(all);
  process.exitCode = figures.some(({ failed }) => failed.length > 0) ? 1 : 0;
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
