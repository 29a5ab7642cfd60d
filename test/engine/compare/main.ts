// `npm run compare -- [--only 01,07] [--write]`: runs twenty programs on the Pulumi CLI, which must be on PATH, and on the local
// engine, and says what differs; with --write it writes the table of docs/engines.md.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { parseArgs } from "node:util";
import { compareEngines, programs } from "./engines";
import { pageOf } from "./page";

const page = path.join(__dirname, "..", "..", "..", "docs", "engines.md");

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: "string" }, write: { type: "boolean", default: false } },
  });
  const { stdout, status } = spawnSync("pulumi", ["version"], { encoding: "utf8" });
  if (status !== 0) throw new Error("the Pulumi CLI is not on the PATH: there is nothing to compare with");
  const only = values.only?.split(",");
  const names = programs.filter((name) => !only || only.some((prefix) => name.startsWith(prefix)));
  const compared = await compareEngines(names, console.log);
  if (values.write) fs.writeFileSync(page, pageOf(stdout.trim(), compared));
  const different = compared.filter(({ differences }) => differences.length > 0).length;
  console.log(`programs: ${compared.length - different} the same, ${different} different`);
  process.exitCode = different > 0 ? 1 : 0;
}

void main();
