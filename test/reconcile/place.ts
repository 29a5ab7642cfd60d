// A stack that is reconciled by the command, as a CI job runs it.
import * as fs from "node:fs";
import * as path from "node:path";
import { ending, type Run } from "../../local/cli/quickstart/engines";
import { type Report, reportSchema } from "../../local/cli/reconcile/report";
import { commandHere } from "../commandHere";
import type { Stack } from "../e2e/stacks";
import { present } from "../found";
import { startCommand } from "../processes";

export interface Reconciled extends Run {
  report: Report;
}

/** Runs the command on a stack and reads its report. */
export async function reconcile(stack: Stack, ...flags: string[]): Promise<Reconciled> {
  const file = path.join(stack.folder, "report.json");
  fs.rmSync(file, { force: true });
  const args = ["--cwd", stack.folder, "--engine", stack.kind, "--report", `json=${file}`, ...flags];
  const run = await command(stack, "reconcile", ...args);
  if (!fs.existsSync(file)) throw new Error(`there is no report:\n${run.output}`);
  return { ...run, report: reportSchema.parse(JSON.parse(fs.readFileSync(file, "utf8"))) };
}

export interface Running {
  pid: number;
  done: Promise<Run>;
  /** Resolves when it has said so; rejects when it ends without. */
  said(text: string): Promise<void>;
}

/** The command on a stack, while it runs, in a process group of its own, as a job has it. */
export function starting(stack: Stack, ...flags: string[]): Running {
  const args = ["reconcile", "--cwd", stack.folder, "--engine", stack.kind, ...flags];
  const child = startCommand(args, { env: stack.env, detached: true });
  const done = ending(child);
  const said = (text: string) =>
    new Promise<void>((resolve, reject) => {
      let all = "";
      for (const stream of [child.stdout, child.stderr])
        stream?.on("data", (chunk: Buffer) => {
          all += chunk;
          if (all.includes(text)) resolve();
        });
      void done.then(({ output }) => reject(new Error(`it ended without "${text}":\n${output}`)));
    });
  return { pid: present(child.pid), done, said };
}

/** A command of this package with the stack's environment. */
export function command({ env }: Pick<Stack, "env">, ...args: string[]): Promise<Run> {
  return commandHere(args, env);
}

/** The findings of a report in short: kind, type and name, property, and what is declared, recorded and live. */
export const inShort = ({ stacks }: Report): unknown[] =>
  stacks.flatMap(({ findings }) =>
    findings.map(({ kind, type, name, property, declared, recorded, live }) => [
      kind,
      `${type} ${name}`,
      ...(property ? [property, declared, recorded, live] : []),
    ]),
  );

/** What a state has, as far as a test changes it. */
export interface Stored {
  resources: { urn: string; id: string }[];
  pending_operations?: { type: string; resource: object }[];
}

/** Changes the state where it lies, as a kill would have left it: an import would leave out the notes of what was under way. */
export function changeState(stack: Stack, change: (state: Stored) => void): void {
  const file = path.join(stack.folder, ".pulumi", "stacks", path.basename(stack.folder), "dev.json");
  const stored = JSON.parse(fs.readFileSync(file, "utf8")) as { checkpoint: { latest: Stored } };
  change(stored.checkpoint.latest);
  fs.writeFileSync(file, JSON.stringify(stored));
}
