// `npm run sweep:cli`: every crash under the Pulumi CLI on both hosts; needs the CLI on PATH.
import * as fs from "node:fs";
import { parseArgs } from "node:util";
import { pulumiVersion } from "../../../local/cli/quickstart/engines";
import { makeHostFolders } from "../../conformance/hostFolders";
import { hasPulumi } from "../../e2e/stacks";
import { ranNow, recorded } from "../page";
import type { HostKind } from "../program";
import { crashes, runCrash } from "./crashes";
import { type Recorded, writeReport } from "./report";

const text = { type: "string" as const };
const { values } = parseArgs({
  options: { host: { ...text, multiple: true }, only: text, out: text, report: { ...text, multiple: true } },
});

async function main(): Promise<void> {
  if (values.report) return writeReport(recorded<Recorded>(values.report));
  if (!hasPulumi) throw new Error("there is no Pulumi CLI on PATH");
  const ran = { ...ranNow(), cli: pulumiVersion() };
  const only = new RegExp(values.only ?? "");
  const folders = await makeHostFolders();
  for (const host of (values.host ?? ["dynamic", "plugin"]) as HostKind[])
    for (const crash of crashes.filter((one) => only.test(Object.values(one).join(" ")))) {
      const outcome = await runCrash(host, crash, folders);
      const { problems, listed } = outcome;
      if (problems.length > 0) process.exitCode = 1;
      const came = problems.length > 0 ? `✗ ${problems.join("\n  ")}` : `✓ ${listed} listed`;
      console.log(`${host}, ${Object.values(crash).join(", ")}: ${came}`);
      if (values.out) fs.appendFileSync(values.out, `${JSON.stringify({ ...ran, ...outcome })}\n`);
    }
  folders.remove();
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
