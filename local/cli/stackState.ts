// Commands about stacks themselves: making, listing and removing them, their state and their outputs.
import * as fs from "node:fs";
import * as path from "node:path";
import { text as readAll } from "node:stream/consumers";
import type { Command } from "commander";
import { secretText } from "../engine/events";
import { OpenStack, stacksOf } from "../engine/openStack";
import { readProject } from "../engine/settings";
import { redacted, withoutSecrets } from "../engine/values";
import { ExitCode } from "./exitCode";
import { type StackFlags, stackCommand, stackOf } from "./stackFlags";
import { addStateEdits } from "./stackStateEdit";
import { confirm, isInteractive } from "./terminal";

const print = (text: string) => process.stdout.write(`${text}\n`);
const json = (value: unknown) => JSON.stringify(value, undefined, 2);

export function addStateCommands(stack: Command): void {
  stackCommand(stack, "init", "make an empty stack").action(init);
  stackCommand(stack, "ls", "list the project's stacks").option("-j, --json", "print JSON").action(list);
  stackCommand(stack, "rm", "remove a stack and its settings file")
    .option("-y, --yes", "do not ask")
    .option("--force", "even if it still has resources, which then nobody manages")
    .option("--preserve-config", "keep the settings file")
    .action(remove);
  stackCommand(stack, "outputs [name]", "print the stack's outputs, or one of them")
    .alias("output")
    .option("-j, --json", "print JSON")
    .option("--show-secrets", "show secret values in plain text")
    .action(outputs);
  stackCommand(stack, "export", "print the state, for `stack import` here or in the Pulumi CLI")
    .option("--file <file>", "write into this file instead")
    .option("--show-secrets", "with secrets in plain text")
    .action(exportState);
  stackCommand(stack, "import", "replace the state with an exported one")
    .option("--file <file>", "read this file instead of the input")
    .option("--force", "even if it is the state of another stack")
    .action(importState);
  addStateEdits(stack);
  stackCommand(stack, "cancel", "remove the lock of a run that was killed").action(cancel);
}

async function init(flags: StackFlags): Promise<void> {
  const stack = new OpenStack({ dir: flags.cwd, stack: flags.stack });
  if (stack.store.exists()) throw new Error(`stack '${stack.name}' already exists`);
  await stack.create();
  print(`Created stack '${stack.name}'`);
}

async function list(flags: StackFlags & { json?: boolean }): Promise<void> {
  const stacks = stacksOf(readProject(flags.cwd), process.env).map((name) => {
    const stored = new OpenStack({ dir: flags.cwd, stack: name }).store.stored();
    return {
      name,
      current: name === flags.stack,
      ...(stored ? { lastUpdate: stored.manifest.time } : {}),
      resourceCount: stored?.resources?.length ?? 0,
    };
  });
  if (flags.json) return void print(json(stacks));
  const rows = stacks.map(({ name, current, lastUpdate, resourceCount }) => [
    current ? `${name}*` : name,
    lastUpdate ?? "never",
    String(resourceCount),
  ]);
  print(columns([["NAME", "LAST UPDATE", "RESOURCE COUNT"], ...rows]));
}

async function remove(
  flags: StackFlags & { yes?: boolean; force?: boolean; preserveConfig?: boolean },
): Promise<void> {
  const stack = await stackOf(flags);
  const left = stack.store.stored()?.resources?.length ?? 0;
  if (left > 0 && !flags.force)
    throw new Error(
      `'${stack.name}' still has ${left} resources; removal rejected (destroy it first, or --force)`,
    );
  if (!flags.yes) {
    if (!isInteractive())
      throw new Error("--yes must be passed in to proceed when running in non-interactive mode");
    if (!(await confirm(`This will permanently remove the '${stack.name}' stack!`)))
      throw new ExitCode(1, "confirmation declined");
  }
  fs.rmSync(stack.store.file, { force: true });
  if (!flags.preserveConfig) fs.rmSync(stack.settings.file, { force: true });
  print(`Stack '${stack.name}' has been removed!`);
}

async function outputs(
  name: string | undefined,
  flags: StackFlags & { json?: boolean; showSecrets?: boolean },
): Promise<void> {
  const stack = await stackOf(flags);
  const all = await stack.outputs();
  const shown = flags.showSecrets ? withoutSecrets(all) : redacted(all, secretText);
  if (name !== undefined) {
    if (!(name in shown)) throw new Error(`current stack does not have output property '${name}'`);
    return void print(flags.json ? json(shown[name]) : plain(shown[name]));
  }
  if (flags.json) return void print(json(shown));
  const rows = Object.entries(shown)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [`    ${key}`, plain(value)]);
  print(`Current stack outputs (${rows.length}):`);
  print(
    rows.length > 0
      ? columns([["    OUTPUT", "VALUE"], ...rows])
      : "    No output values currently in this stack",
  );
}

async function exportState(flags: StackFlags & { file?: string; showSecrets?: boolean }): Promise<void> {
  const stack = await stackOf(flags);
  const text = json(await stack.export(flags.showSecrets));
  if (flags.file === undefined) print(text);
  else fs.writeFileSync(path.resolve(flags.cwd, flags.file), `${text}\n`);
}

async function importState(flags: StackFlags & { file?: string; force?: boolean }): Promise<void> {
  const text =
    flags.file === undefined
      ? await readAll(process.stdin)
      : fs.readFileSync(path.resolve(flags.cwd, flags.file), "utf8");
  const stack = await stackOf(flags, true);
  await stack.import(JSON.parse(text), flags);
  print("Import complete.");
}

async function cancel(flags: StackFlags): Promise<void> {
  const stack = await stackOf(flags);
  const locks = stack.store.cancel();
  print(
    locks > 0
      ? `The currently running update for '${stack.name}' has been canceled!`
      : `'${stack.name}' is not being updated`,
  );
}

/** A value as a shell wants it: text as it is, everything else as JSON. */
const plain = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** Cells below each other, the first row being the titles. */
export function columns(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
