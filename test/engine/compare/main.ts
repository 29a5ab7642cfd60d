// `npm run compare -- [--only 01,07] [--write]`: runs twenty programs on the Pulumi CLI, which must be on PATH, and on the local
// engine, and says what differs; with --write it writes the table of docs/engines.md.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { parseArgs } from "node:util";
import { aspects, type Compared, compareEngines, programs } from "./engines";

const page = path.join(__dirname, "..", "..", "..", "docs", "engines.md");

function table(cli: string, compared: Compared[]): string {
  const steps = compared.reduce((sum, one) => sum + one.steps, 0);
  const same = compared.filter(({ differences }) => differences.length === 0).length;
  const rows = compared.map(({ name, title, steps: count, differences }) => {
    const cells = aspects.map((aspect) =>
      differences.some((one) => one.split(": ")[1] === aspect) ? "differs" : "same",
    );
    return `| ${name} | ${title} | ${count} | ${cells.join(" | ")} |`;
  });
  return `<!-- Written by \`npm run compare -- --write\`. -->

# The local engine beside Pulumi's

The same programs, with the same provider, on the Pulumi CLI ${cli} and on the local engine: ${same} of ${compared.length} programs did the same in every one of their ${steps} steps. \`npm run compare\` runs them again, where the CLI is on the PATH. Compared are, after every step: the exit code, outputs and diagnostics; the engine's steps with their detailed diffs; every call of the provider with its answer; the state.

| program | what happens | steps | exit and diagnostics | steps and diffs | calls | state |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: "string" }, write: { type: "boolean", default: false } },
  });
  const { stdout, status } = spawnSync("pulumi", ["version"], { encoding: "utf8" });
  if (status !== 0) throw new Error("the Pulumi CLI is not on the PATH: there is nothing to compare with");
  const only = values.only?.split(",");
  const names = programs.filter((name) => !only || only.some((prefix) => name.startsWith(prefix)));
  const compared = await compareEngines(names, console.log);
  if (values.write) fs.writeFileSync(page, table(stdout.trim(), compared));
  const different = compared.filter(({ differences }) => differences.length > 0).length;
  console.log(`programs: ${compared.length - different} the same, ${different} different`);
  process.exitCode = different > 0 ? 1 : 0;
}

void main();
