// `npm run bench`: what the provider takes on the local cloud, beside the limit of what the cloud allows and the same work done
// one call at a time. `--json` prints data, `--quick` takes small sizes only, `--full` up to a thousand of every kind that can be
// had so often (more than an hour), `--only <text>` some sections, `--write` the page. By themselves are `npm run bench -- start`, what every
// command costs (start/main.ts), `npm run bench -- calls`, the calls
// of each resource (calls.ts), and `npm run bench -- reconcile`, many stacks in one run (reconcile.ts).
import * as fs from "node:fs";
import { parseArgs } from "node:util";
import { first } from "../test/found";
import { latency, startBenchCloud } from "./benchCloud";
import { calls } from "./calls";
import { kinds } from "./kinds";
import { machineClass } from "./machine";
import { manyOfAKind, type Row } from "./manyOfAKind";
import { file, withSectionsOf } from "./page";
import { reconcile } from "./reconcile";
import { judge, page, type Report, table } from "./report";
import { simulation } from "./simulation";
import { start } from "./start/main";
import { startup } from "./startup";
import { webServer } from "./webServer";

/** Time in the clouds of single kinds and of the example; the simulation has its own. */
const clock = "wall";

const alone: Record<string, (args: string[]) => Promise<void>> = { calls, start, reconcile };
const [section = "", ...rest] = process.argv.slice(2);
const { values: flags } = parseArgs({
  args: section in alone ? [] : process.argv.slice(2),
  options: {
    json: { type: "boolean" },
    quick: { type: "boolean" },
    full: { type: "boolean" },
    write: { type: "boolean" },
    only: { type: "string", default: "" },
  },
});

/** Progress goes to stderr, so that stdout is the report alone. */
const tell = (text: string): void => void process.stderr.write(`${text}\n`);
const wanted = (section: string): boolean => section.toLowerCase().includes(flags.only!.toLowerCase());

async function main(): Promise<void> {
  const report: Report = {
    date: new Date().toISOString().slice(0, 10),
    machine: machineClass(),
    latency,
    clock,
    rows: [],
  };
  if (wanted("startup")) report.startup = startup(tell);
  report.rows.push(...(await ofAllKinds()));
  if (wanted("web-server")) report.webServer = await webServer(tell);
  if (wanted("simulation"))
    report.simulation = await simulation(flags.quick ? [100, 1000] : [1000, 10_000], tell);
  report.memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  report.verdicts = judge(report);
  process.stdout.write(flags.json ? `${JSON.stringify(report, null, 2)}\n` : `${table(report)}\n`);
  if (flags.write) write(report);
}

/** Writes the page; what was measured by itself stays. */
function write(report: Report): void {
  fs.writeFileSync(file, withSectionsOf(page(report), fs.readFileSync(file, "utf8")));
}

async function ofAllKinds(): Promise<Row[]> {
  const some = kinds.filter(({ token }) => wanted(token));
  if (some.length === 0) return [];
  const cloud = await startBenchCloud({ clock });
  try {
    // What is loaded by the first call is told of under "start of a process".
    await manyOfAKind(cloud, first(kinds, "kind"), 1, false);
    const rows: Row[] = [];
    const sizes = flags.quick ? [1, 10] : [1, 10, 100, 1000];
    for (const size of sizes)
      for (const kind of some.filter(({ most, usual = most }) => size <= (flags.full ? most : usual))) {
        tell(`${size} ${kind.token}`);
        rows.push(...(await manyOfAKind(cloud, kind, size, true)));
      }
    return rows;
  } finally {
    await cloud.stop();
  }
}

(alone[section]?.(rest) ?? main()).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
