// What a bench found, as a table for the terminal and as the page docs/performance.md, and whether it is what was aimed at.
import Table from "cli-table3";
import type { Row } from "./manyOfAKind";
import { table as inMarkdown } from "./page";
import type { Simulated } from "./simulation";
import { grownBy, type Startup } from "./startup";
import type { Run } from "./webServer";

export interface Verdict {
  what: string;
  aim: string;
  found: string;
  met: boolean;
}

export interface Report {
  date: string;
  machine: { what: string; load: number };
  latency: number;
  clock: string;
  rows: Row[];
  webServer?: Run[];
  simulation?: Simulated[];
  startup?: Startup[];
  /** Megabytes of the process that ran the lifecycles, at the end. */
  memory?: number;
  verdicts?: Verdict[];
}

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
export const times = (part: number, whole: number | undefined): string =>
  whole ? `${(part / whole).toFixed(2)}×` : "";
const byAction = (calls: Record<string, number>): string =>
  Object.entries(calls)
    .map(([action, count]) => `${count} ${action}`)
    .join(", ");

interface Grid {
  head: string[];
  rows: string[][];
}

function kindsGrid(rows: Row[]): Grid {
  return {
    head: [
      "resource",
      "number",
      "step",
      "calls",
      "time",
      "CPU",
      "to limit",
      "one at a time",
      "rate used",
      "by action",
    ],
    rows: rows.map((row) => [
      ...[row.what, String(row.size), row.step, String(row.all)],
      ...[seconds(row.milliseconds), seconds(row.cpu)],
      ...[times(row.milliseconds, row.limit), ofBaseline(row), rateUsed(row), byAction(row.calls)],
    ]),
  };
}

function ofBaseline({ baseline, milliseconds }: Pick<Row, "baseline" | "milliseconds">): string {
  return baseline ? `${baseline.all} calls, ${times(baseline.milliseconds, milliseconds)} the time` : "";
}

/** Of the allowed rate, while there was work: only where there was enough of it. */
function rateUsed({ size, milliseconds, limit, calls }: Row): string {
  return size < 100 || !limit || Math.max(0, ...Object.values(calls)) < size
    ? ""
    : `${percent(used({ size, milliseconds, limit }))}`;
}

function used(
  { size, milliseconds }: { size: number; milliseconds: number; limit?: number },
  rate = 20,
): number {
  return (size - rate) / rate / (milliseconds / 1000);
}

export const percent = (part: number): string => `${Math.round(part * 100)}%`;

function runsGrid(runs: Run[]): Grid {
  return {
    head: ["step", "calls", "time", "to limit", "one at a time", "memory", "by action"],
    rows: runs.map((run) => [
      ...[run.step, String(run.all), seconds(run.milliseconds), times(run.milliseconds, run.limit)],
      ...[ofBaseline(run), `${run.memory} MB`, byAction(run.calls)],
    ]),
  };
}

function simulationGrid(simulated: Simulated[]): Grid {
  return {
    head: ["resources", "step", "calls", "each", "provider", "cloud"],
    rows: simulated.flatMap(({ size, each, calls, memory }) =>
      Object.keys(each).map((step) => [
        ...[String(size), step, String(calls[step]), `${each[step]!.toFixed(2)} ms`],
        ...[`${memory.provider} MB`, `${memory.cloud} MB`],
      ]),
    ),
  };
}

function startupGrid(startup: Startup[]): Grid {
  return {
    head: ["process", "time", "to node -e 0"],
    rows: startup.map(({ what, milliseconds, ratio }) => [
      what,
      `${milliseconds.toFixed(0)} ms`,
      `${ratio.toFixed(2)}×`,
    ]),
  };
}

function verdictsGrid(verdicts: Verdict[]): Grid {
  return {
    head: ["what", "aim", "found", ""],
    rows: verdicts.map(({ what, aim, found, met }) => [what, aim, found, met ? "met" : "**missed**"]),
  };
}

/** Every part that was measured, under its title. */
function parts(report: Report): [title: string, grid: Grid][] {
  const { rows, webServer, simulation, startup, verdicts } = report;
  return [
    ["What is aimed at", verdicts?.length ? verdictsGrid(verdicts) : undefined],
    ["The web-server example", webServer && runsGrid(webServer)],
    ["Start of a process", startup && startupGrid(startup)],
    ["Thousands of resources in a simulation", simulation && simulationGrid(simulation)],
    ["Each resource", rows.length > 0 ? kindsGrid(rows) : undefined],
  ].filter((part): part is [string, Grid] => part[1] !== undefined);
}

/** For a terminal. */
export function table(report: Report): string {
  return parts(report)
    .map(([title, { head, rows }]) => {
      const grid = new Table({
        head: head.filter((h) => h !== "by action"),
        style: { head: [], border: [] },
      });
      for (const row of rows) grid.push(row.slice(0, head.includes("by action") ? -1 : undefined));
      return `${title}\n${grid.toString()}`;
    })
    .join("\n\n");
}

/** docs/performance.md. */
export function page(report: Report): string {
  const { date, machine, latency, clock } = report;
  const body = parts(report).map(([title, { head, rows }]) => `## ${title}\n\n${inMarkdown(head, rows)}\n`);
  return `# Performance

Written by \`npm run bench -- --write\` on ${date}: ${machine.what}; load when it began: ${machine.load}.

Against the local cloud in a process of its own, ${latency} ms a call, the documented rates kept. *Limit* is the least that the
cloud allows: the seconds things take there one after another and ${latency} ms for each call that depends on another, or the
calls at the allowed rate where that is more. *One at a time* is the same work in the same run with one call after another, looks
at 0.5 s doubling to 10 s, and a read after every change. The cloud's clock is the ${clock}'s.
Ratios say more than seconds: those are the machine's.

The rules of security groups are read group by group, for no action tells those of several; everything else is read a hundred at a
time. A group takes 100 rules, so there are no more of those.

${body.join("\n")}`;
}

/** What was aimed at and what was found; nothing about what was not measured. */
export function judge({ startup, rows, webServer, simulation }: Report): Verdict[] {
  const verdicts: Verdict[] = [];
  const add = (
    what: string,
    most: number,
    found: number | undefined,
    show = (n: number): string => String(n),
  ) => {
    if (found !== undefined)
      verdicts.push({ what, aim: `at most ${show(most)}`, found: show(found), met: found <= most });
  };
  const row = (what: string, step: string, size: number) =>
    rows.find((one) => one.what === what && one.step === step && one.size === size);
  const run = (step: string) => webServer?.find((one) => one.step === step);
  const ratio = (one: { milliseconds: number; limit?: number } | undefined) =>
    one?.limit ? one.milliseconds / one.limit : undefined;
  const asRatio = (n: number): string => `${n.toFixed(2)}×`;
  if (startup) add("start with a hundred more definitions to that without", 1.1, grownBy(startup), asRatio);
  const refreshes = rows.filter(
    ({ step, size, what }) => step === "refresh" && size === 100 && what !== "vpc:SecurityGroup",
  );
  if (refreshes.length > 0)
    add("calls to refresh 100 of a kind", 2, Math.max(...refreshes.map(({ all }) => all)));
  add("calls to refresh 1,000 VPCs", 11, row("vpc:Vpc", "refresh", 1000)?.all);
  add("calls to create one VPC", 2, row("vpc:Vpc", "create", 1)?.all);
  const hundred = row("cvm:Instance", "create", 100);
  add("calls of 100 instances beyond the creates", 39, hundred && hundred.all - 100);
  add("time of 100 instances to the limit", 1.25, ratio(hundred), asRatio);
  add("calls of up of the example", 30, run("up")?.all);
  add("calls of its refresh", 9, run("refresh")?.all);
  add("calls of its destroy", 35, run("destroy")?.all);
  add("time of its up to the limit", 1.25, ratio(run("up")), asRatio);
  const all = [...rows, ...(webServer ?? [])];
  if (all.length > 0) {
    add("of the allowed rate sent in any second", 1, Math.max(...all.map(({ rate }) => rate)), percent);
    const refused = all.reduce((sum, { refused }) => sum + refused, 0);
    add("calls refused as one too many", 0, refused);
  }
  const thousand = row("vpc:Vpc", "create", 1000);
  if (thousand) {
    const part = used(thousand);
    verdicts.push({
      what: "of the rate used by 1,000 creates",
      aim: "at least 90%",
      found: percent(part),
      met: part >= 0.9,
    });
  }
  const [small, large] = simulation ?? [];
  if (small && large) {
    const each = ({ each }: Simulated): number => Object.values(each).reduce((sum, one) => sum + one, 0);
    add(`time a resource at ${large.size} to that at ${small.size}`, 1.5, each(large) / each(small), asRatio);
    const megabytes = large.memory.provider + large.memory.cloud;
    add(`memory at ${large.size}`, 1024, megabytes, (n) => `${n} MB`);
  }
  return verdicts;
}
