// `tencentcloud-native prove`: holds the local cloud against a real one. It takes the lives of kinds through the cloud that
// is configured and through a local one, deletes everything it made, and writes what differs into a report.
import * as fs from "node:fs";
import * as readline from "node:readline/promises";
import type { Command } from "commander";
import { version } from "../../package.json";
import { startCloud } from "../cloud";
import { ExitCode, exitCodes } from "./exitCode";
import { type Account, send } from "./prove/client";
import { absentCalls, compareLives } from "./prove/compare";
import { liveThrough, type Run } from "./prove/life";
import { freeLives, type Life } from "./prove/lives";
import { paidLives } from "./prove/paidLives";
import { type Proved, writeReport } from "./prove/report";

interface ProveFlags {
  region?: string;
  prefix: string;
  paid?: boolean;
  yes?: boolean;
  report: string;
}

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** How fast the local cloud's time passes: a minute a second. */
const PACE = 60;

export function registerProve(program: Command): void {
  program
    .command("prove")
    .description("compare how the configured cloud answers with how the local cloud does; needs an account")
    .option("--region <name>", "where to make things (default: TENCENTCLOUD_REGION)")
    .option(
      "--prefix <text>",
      "what the names of everything it makes begin with",
      `prove-${Date.now().toString(36)}`,
    )
    .option("--paid", "also kinds that cost money while they exist; the price is shown first")
    .option("--yes", "do not ask whether the price is all right")
    .option("--report <file>", "where to write the report", "prove-report.md")
    .action(prove);
}

async function prove(flags: ProveFlags): Promise<void> {
  const account = readAccount(flags, process.env);
  const lives = [...freeLives, ...(flags.paid ? await agreed(account, flags) : [])];
  const stop = new AbortController();
  const stopping = () => {
    if (!stop.signal.aborted) say("Stopping: deleting what was made …");
    stop.abort();
  };
  process.on("SIGINT", stopping).on("SIGTERM", stopping);
  const local = await startCloud({ clock: `scaled:${PACE}`, rateLimit: false });
  try {
    const there = runOf(account, flags.prefix, stop.signal, 1);
    const here = { ...there, account: { ...LOCAL, region: account.region, endpoint: local.url }, pace: PACE };
    const { proved, left } = await compareAll(there, here, lives);
    fs.writeFileSync(flags.report, `${writeReport(version, account.region, proved)}\n`);
    conclude(proved, left, flags.report, stop.signal.aborted);
  } finally {
    await local.close();
    process.off("SIGINT", stopping).off("SIGTERM", stopping);
  }
}

const LOCAL = { secretId: "local", secretKey: "local" };

function readAccount({ region }: ProveFlags, env: NodeJS.ProcessEnv): Account {
  const { TENCENTCLOUD_SECRET_ID: secretId, TENCENTCLOUD_SECRET_KEY: secretKey } = env;
  const where = region ?? env.TENCENTCLOUD_REGION;
  if (!secretId || !secretKey)
    throw new Error("there are no credentials: set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY");
  if (!where) throw new Error("there is no region: set TENCENTCLOUD_REGION, or give --region");
  const { TENCENTCLOUD_SECURITY_TOKEN: token, TENCENTCLOUD_ENDPOINT: endpoint } = env;
  return { secretId, secretKey, region: where, token: token || undefined, endpoint: endpoint || undefined };
}

function runOf(account: Account, prefix: string, stopped: AbortSignal, pace: number): Run {
  // Deleting goes on after a stop, and then waits as it must.
  const wait = (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, seconds * 1000));
  return { account, prefix, stopped, pace, wait };
}

/** Both clouds live the same lives; nothing more is begun after a stop. */
async function compareAll(there: Run, here: Run, lives: readonly Life[]) {
  const proved: Proved[] = [];
  const left: string[] = [];
  for (const life of lives) {
    if (there.stopped.aborted) break;
    const outcome = await liveThrough(there, life);
    left.push(...outcome.left);
    if (there.stopped.aborted) break;
    const own = await liveThrough(here, life);
    const differences = compareLives(life.kind, outcome.outcomes, own.outcomes);
    const absent = absentCalls(own.outcomes);
    proved.push({ kind: life.kind, there: outcome.outcomes, here: own.outcomes, differences, absent });
    say(`${life.kind}: ${outcome.outcomes.length} calls, ${differences.length} differences`);
  }
  return { proved, left };
}

function conclude(proved: Proved[], left: string[], report: string, stopped: boolean): void {
  const differences = proved.reduce((sum, one) => sum + one.differences.length, 0);
  say(`The report is in ${report}. It has no ids, keys or addresses, and can be attached to an issue.`);
  if (left.length > 0)
    throw new Error(`some things could not be deleted; delete them by hand:\n  ${left.join("\n  ")}`);
  if (stopped) throw new Error("stopped; everything that was made has been deleted");
  if (differences > 0) throw new ExitCode(exitCodes.differs, `${differences} differences`);
}

/** The paid lives, if their price is agreed to. */
async function agreed(account: Account, { yes }: ProveFlags): Promise<readonly Life[]> {
  say("These exist for some minutes and cost, by the cloud's own answers:");
  for (const { kind, price } of paidLives) {
    const answer = price
      ? await send(
          account,
          price.service,
          price.action,
          price.params({ region: account.region }, String),
        ).catch((error: Error) => ({ unknown: error.message }))
      : {};
    say(`  ${kind}: ${JSON.stringify(answer)}`);
  }
  if (yes) return paidLives;
  if (!process.stdin.isTTY) throw new Error("--paid needs --yes where nobody can be asked");
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question("Go on? [y/N] ");
  terminal.close();
  if (!/^y(es)?$/i.test(answer.trim())) throw new Error("nothing was made");
  return paidLives;
}
