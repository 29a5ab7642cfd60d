// The section of docs/reliability.md about crashes under the Pulumi CLI.
import { type Ran, saysWhen, table, writeSection } from "../page";
import { type CrashOutcome, crashes } from "./crashes";

export type Recorded = CrashOutcome & Ran & { cli: string };

export function writeReport(outcomes: readonly Recorded[]): void {
  const all = crashes.length * 2;
  const versions = [...new Set(outcomes.map(({ cli }) => cli))].join(", ");
  writeSection("Crashes under the Pulumi CLI", [
    saysWhen("npm run sweep:cli -- --out <file>, and --report <file>", outcomes),
    "",
    `Pulumi ${versions}, a file backend, a first \`up\` of a VPC, an address and a key pair: it is ended when the cloud has carried out all three creates and kept the answers (killed, answers lost), or has all three in hand (the signals). ${outcomes.length} of ${all} crashes were tried. _listed_: what \`leftovers\` lists and ends after a \`destroy\`.`,
    "",
    ...table(
      ["host", "end of the run", "home", "next run", "when", "duplicates", "listed", "orphans", "failed"],
      outcomes.map(({ host, end, home, next, when, duplicates, listed, orphans, problems }) => [
        ...[host, end, home, next, when, duplicates, listed, orphans, Math.min(1, problems.length)],
      ]),
    ),
    "",
    ...outcomes.flatMap(({ host, end, next, problems }) =>
      problems.slice(0, 1).map((problem) => `- ${host}, ${end}, ${next}: ${problem.split("\n")[0]}`),
    ),
  ]);
}
