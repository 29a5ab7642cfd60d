// `npm run bench -- start`: what every command costs, as a table; fails when a figure is a fifth above its place on the page.
// `--rounds <n>` (0: none), `--sizes 500,1000,5000` for the part about many resources (empty: none), `--write` the page.
import * as fs from "node:fs";
import { parseArgs } from "node:util";
import { machineClass } from "../machine";
import { file, type Heading, writeSection } from "../page";
import { budget } from "./budget";
import { scale } from "./scale";
import { excesses, ofCommands, ofMany } from "./section";

const tell = (text: string): void => void process.stderr.write(`${text}\n`);

export async function start(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: "string", default: "5" },
      sizes: { type: "string", default: "500,1000" },
      write: { type: "boolean" },
    },
  });
  const machine = machineClass();
  const rows = await budget(Number(values.rounds), tell);
  const many = await scale(values.sizes!.split(",").filter(Boolean).map(Number), tell);
  const ran = `${machine.what}; load when it began: ${machine.load}`;
  const parts: { heading: Heading; text: string; isMeasured: boolean }[] = [
    {
      heading: "Every command",
      text: ofCommands(rows, Number(values.rounds), ran),
      isMeasured: rows.length > 0,
    },
    { heading: "Many resources", text: ofMany(many, ran), isMeasured: many.length > 0 },
  ];
  // What was not measured stays on the page as it is.
  const measured = parts.filter(({ isMeasured }) => isMeasured);
  for (const { text } of measured) process.stdout.write(`${text}\n`);
  if (values.write) {
    for (const { heading, text } of measured) writeSection(heading, text);
    return;
  }
  const above = excesses(rows, fs.readFileSync(file, "utf8"));
  for (const excess of above) tell(excess);
  if (above.length > 0) process.exitCode = 1;
}
