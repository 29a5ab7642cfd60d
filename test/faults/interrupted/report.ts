// The section of docs/reliability.md about interrupted creates.

import { present } from "../../found";
import { lives } from "../../simulation/programs";
import { type Ran, saysWhen, sum, table, writeSection } from "../page";
import { changes, creates } from "./creates";
import { nextRuns, type Outcome } from "./scenario";

export type Recorded = Outcome & Ran;

export function writeReport(outcomes: readonly Recorded[]): void {
  const tried = sum(outcomes, ({ creates: of }) => of.length);
  const hosts = new Set(outcomes.map(({ host }) => host));
  const possible = creates.length * nextRuns.length * 2;
  const kinds = new Set(lives.map(({ token }) => token));
  const failed = outcomes.filter(({ problems }) => problems.length > 0);
  writeSection("Interrupted creates of every kind", [
    saysWhen("npm run sweep:interrupted -- --out <file>, and --report <file>", outcomes),
    "",
    `${creates.length} calls of the creates of ${kinds.size} kinds × ${nextRuns.length} next runs × 2 hosts are ${possible} scenarios; ${tried === possible ? "all" : `${tried} of them`} were tried, on ${hosts.size} host${hosts.size > 1 ? "s" : ""}: duplicates ${sum(outcomes, (one) => one.duplicates)}, orphans that \`leftovers\` does not list ${sum(outcomes, (one) => one.orphans)}, things of a stack of the same name touched ${sum(outcomes, (one) => one.touched)}.`,
    "",
    "Engine, program and provider are killed with -9 when the cloud has carried out the call and kept its answer. The next run has the state and the same or another home, now or a day later, and a program that is the same, has another value in place, has a value that only a new thing can have, has the resource no more, or is ended by `destroy`. A stack of the same name lives beside it with the same program. It has converged when there is what there is without the crash, another `up` calls nothing that changes anything, and a `destroy` leaves nothing.",
    "",
    ...table(
      [
        "host",
        "next run",
        "home",
        "when",
        "creates",
        "interrupted",
        "duplicates",
        "listed",
        "parts",
        "orphans",
        "touched",
        "failed",
      ],
      rows(outcomes),
    ),
    "",
    "_listed_: no run looks for it any more, and `leftovers` lists and ends it. _parts_: rules of a `SecurityGroupRules`, which are a part of their group, are not listed, and go with it. What was not tried has no row.",
    "",
    ...failed.flatMap(({ host, next, problems }) => [
      `- ${host}, ${next.change}, home ${next.home}, ${next.when}: ${firstError(present(problems[0]))}`,
    ]),
  ]);
}

function rows(outcomes: readonly Recorded[]): (string | number)[][] {
  const inOrder = changes.flatMap((change) => nextRuns.filter((next) => next.change === change));
  return ["dynamic", "plugin"].flatMap((host) =>
    inOrder.flatMap(({ change, home, when }) => {
      const some = outcomes.filter(
        ({ host: of, next }) =>
          of === host && next.change === change && next.home === home && next.when === when,
      );
      return some.length > 0 ? [[host, change, home, when, ...figuresOf(some)]] : [];
    }),
  );
}

function figuresOf(outcomes: readonly Recorded[]): number[] {
  const total = (of: (one: Recorded) => number) => sum(outcomes, of);
  return [
    total(({ creates: of }) => of.length),
    total(({ struck }) => struck),
    total(({ duplicates }) => duplicates),
    total(({ listed }) => listed),
    total(({ parts }) => parts),
    total(({ orphans }) => orphans),
    total(({ touched }) => touched),
    total(({ problems }) => Math.min(1, problems.length)),
  ];
}

/** What a problem says of a resource, or its first line. */
function firstError(problem: string): string {
  const [head = ""] = problem.split("\n");
  const [, said] = /error: (?!update failed|destroy failed)(.*)/.exec(problem) ?? [];
  return said === undefined ? head : `${head} ${said}`;
}
