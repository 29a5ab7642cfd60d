// The flags every `stack` command has, and the stack they mean.
import { type Command, type CommandOptions, Option } from "commander";
import { OpenStack } from "../engine/openStack";

/** Flags that every command has. */
export interface StackFlags {
  cwd: string;
  stack: string;
}

const defaultStack = "dev";

/** A command with the flags that say which stack is meant. */
export function stackCommand(
  parent: Command,
  usage: string,
  description: string,
  options: CommandOptions = {},
): Command {
  return parent
    .command(usage, options)
    .description(description)
    .option("--cwd <dir>", "run as if started in this folder", ".")
    .addOption(new Option("-s, --stack <name>", "the stack").env("PULUMI_STACK").default(defaultStack));
}

/** The stack that flags mean, made if it is new and `make` says so. */
export async function stackOf({ cwd, stack }: StackFlags, make = false): Promise<OpenStack> {
  const open = new OpenStack({
    dir: cwd,
    stack,
    warn: (text) => void process.stderr.write(`warning: ${text}\n`),
  });
  if (open.store.exists()) return open;
  if (!make) throw new Error(`no stack named '${stack}' found`);
  await open.create();
  return open;
}

/** A command of this program on the same stack, as it is typed; most are of the group `stack`. */
export function commandOn({ cwd, stack }: StackFlags, words: string, group = "stack"): string {
  const flags = [
    ...(stack === defaultStack ? [] : [`--stack ${quoted(stack)}`]),
    ...(cwd === "." ? [] : [`--cwd ${quoted(cwd)}`]),
  ];
  return ["tencentcloud-native", group, words, ...flags].filter(Boolean).join(" ");
}

const quoted = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
