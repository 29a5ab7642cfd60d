// The section of docs/reliability.md about faults at calls, from the figures of a sweep.

import { present } from "../found";
import { faultKinds } from "./faultKinds";
import { type Ran, saysWhen, sum, table, writeSection } from "./page";
import { stages } from "./stages";
import type { Figures } from "./sweep";

const doneTo = {
  all: "every call",
  read: "every read",
  write: "every write",
  stage: "all calls of every stage",
  move: "every change of state",
};

export function writeReport(figures: readonly (Figures & Ran)[]): void {
  const total = (of: (one: Figures) => number) => sum(figures, of);
  const calls = Math.max(...figures.map((one) => one.calls));
  const tried = total((one) => one.scenarios);
  const possible = total((one) => one.possible);
  const struck = total((one) => one.struck);
  const rows = figures.map((one) => [
    ...[one.host, one.calls, one.faults, one.possible, one.scenarios, one.struck],
    ...[one.converged, one.orphans, one.duplicates, one.secretsShown],
  ]);
  const failed = figures.flatMap((one) => one.failed);
  writeSection("Every fault at every call", [
    saysWhen("npm run sweep -- --report", figures),
    "",
    `calls ${calls} × faults ${Math.max(...figures.map((one) => one.faults))} × hosts ${figures.length}: converged ${total((one) => one.converged)} of ${tried}, orphans ${total((one) => one.orphans)}, duplicates ${total((one) => one.duplicates)}, secrets shown ${total((one) => one.secretsShown)}`,
    "",
    ...(tried < possible
      ? [`This was an even sample: ${tried} of the ${possible} scenarios were tried.`, ""]
      : []),
    ...table(
      [
        ...["host", "calls", "faults", "scenarios", "tried", "faults that struck"],
        ...["converged", "orphans", "duplicates", "secrets shown"],
      ],
      rows,
    ),
    "",
    `The life of \`examples/web-server\` (${stages.map(({ name }) => name).join(", ")}) is run once on the local engine and a local cloud, and its calls are read from the cloud's journal. Then the life is taken up before the stage of each call, with each fault armed for that call, and the stage is run until it succeeds. So too for each change of state that the cloud goes through; one that does not end is lifted when the run has given up. Keys expire in a life that has the temporary keys of a role. Provider and engine are processes that are killed with -9; the cloud breaks its connections, forgets what it had in memory and starts again on its data. It has converged when what is declared is there and nothing else, another \`up\` calls nothing that changes anything, a destroy leaves nothing in the cloud or in the state, and no output, log, journal or state has a secret in clear.`,
    "",
    ...(struck < tried ? [`${tried - struck} faults met no call.`, ""] : []),
    ...table(
      ["fault", "done to"],
      faultKinds.map(({ name, on, slow }) => [`${name}${slow ? " (only with `--slow`)" : ""}`, doneTo[on]]),
    ),
    "",
    ...(failed.length > 0
      ? [
          "What did not converge:",
          "",
          ...failed.map(
            ({ host, stage, action, nth, fault, problems }) =>
              `- ${host}, ${stage}, ${action} ${nth}, ${fault}: ${present(problems[0]).split("\n")[0]}`,
          ),
          "",
        ]
      : []),
  ]);
}
