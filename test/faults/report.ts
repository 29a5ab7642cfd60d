// The section of docs/reliability.md about faults at calls, from the figures of a sweep.
import { faultKinds } from "./faultKinds";
import { type Ran, saysWhen, writeSection } from "./page";
import { stages } from "./stages";
import type { Figures } from "./sweep";

export function writeReport(figures: readonly (Figures & Ran)[]): void {
  const sum = (of: (one: Figures) => number) => figures.reduce((total, one) => total + of(one), 0);
  const calls = Math.max(...figures.map((one) => one.calls));
  const tried = sum((one) => one.scenarios);
  const possible = sum((one) => one.possible);
  const struck = sum((one) => one.struck);
  const rows = figures.map(
    ({ host, calls, faults, possible, scenarios, struck, converged, orphans, duplicates, secretsShown }) =>
      `| ${host} | ${calls} | ${faults} | ${possible} | ${scenarios} | ${struck} | ${converged} | ${orphans} | ${duplicates} | ${secretsShown} |`,
  );
  const failed = figures.flatMap((one) => one.failed);
  writeSection("Every fault at every call", [
    saysWhen("npm run sweep -- --report", figures),
    "",
    `calls ${calls} × faults ${Math.max(...figures.map((one) => one.faults))} × hosts ${figures.length}: converged ${sum((one) => one.converged)} of ${sum((one) => one.scenarios)}, orphans ${sum((one) => one.orphans)}, duplicates ${sum((one) => one.duplicates)}, secrets shown ${sum((one) => one.secretsShown)}`,
    "",
    ...(tried < possible
      ? [`This was an even sample: ${tried} of the ${possible} scenarios were tried.`, ""]
      : []),
    "| host | calls | faults | scenarios | tried | faults that struck | converged | orphans | duplicates | secrets shown |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
    "",
    `The life of \`examples/web-server\` (${stages.map(({ name }) => name).join(", ")}) is run once on the local engine and a local cloud, and its calls are read from the cloud's journal. Then the life is taken up before the stage of each call, with each fault armed for that call, and the stage is run until it succeeds. So too for each change of state that the cloud goes through; one that does not end is lifted when the run has given up. Keys expire in a life that has the temporary keys of a role. Provider and engine are processes that are killed with -9; the cloud breaks its connections, forgets what it had in memory and starts again on its data. It has converged when what is declared is there and nothing else, another \`up\` calls nothing that changes anything, a destroy leaves nothing in the cloud or in the state, and no output, log, journal or state has a secret in clear.`,
    "",
    ...(struck < tried ? [`${tried - struck} faults met no call.`, ""] : []),
    "| fault | done to |",
    "| --- | --- |",
    ...faultKinds.map(
      ({ name, on, slow }) =>
        `| ${name}${slow ? " (only with `--slow`)" : ""} | ${{ all: "every call", read: "every read", write: "every write", stage: "all calls of every stage", move: "every change of state" }[on]} |`,
    ),
    "",
    ...(failed.length > 0
      ? [
          "What did not converge:",
          "",
          ...failed.map(
            ({ host, stage, action, nth, fault, problems }) =>
              `- ${host}, ${stage}, ${action} ${nth}, ${fault}: ${problems[0]!.split("\n")[0]}`,
          ),
          "",
        ]
      : []),
  ]);
}
