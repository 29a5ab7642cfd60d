// `npm run bench -- start`: what every command costs, as a table; fails when a figure is a fifth above its place on the page.
// `--rounds <n>`, `--sizes 500,1000,5000` for the part about many resources, `--write` the page.
import * as fs from "node:fs";
import { parseArgs } from "node:util";
import { machineClass } from "../machine";
import { file, writeSection } from "../page";
import { budget } from "./budget";
import { scale } from "./scale";
import { excesses, section } from "./section";

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
  const text = section(
    rows,
    many,
    Number(values.rounds),
    `${machine.what}; load when it began: ${machine.load}`,
  );
  process.stdout.write(text);
  if (values.write) return writeSection("Every command", text);
  const above = excesses(rows, fs.readFileSync(file, "utf8"));
  for (const excess of above) tell(excess);
  if (above.length > 0) process.exitCode = 1;
}
