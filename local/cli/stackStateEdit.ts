// `stack state …`: the Pulumi CLI's `pulumi state`. Only the state changes; nothing is asked of a provider.
import type { Command } from "commander";
import { removeFromState, renameInState, setProtected } from "../engine/edit";
import { ExitCode } from "./exitCode";
import { type StackFlags, stackCommand, stackOf } from "./stackFlags";
import { confirm, isInteractive } from "./terminal";

const print = (text: string) => process.stdout.write(`${text}\n`);

interface EditFlags extends StackFlags {
  yes?: boolean;
  force?: boolean;
  targetDependents?: boolean;
  all?: boolean;
}

export function addStateEdits(stack: Command): void {
  const state = stack.command("state").description("edit the state, without touching any resource");
  const edit = (usage: string, description: string) =>
    stackCommand(state, usage, description).option("-y, --yes", "do not ask");
  edit("delete <urn>", "remove a resource from the state; the resource itself stays")
    .option("--force", "even if it is protected")
    .option("--target-dependents", "also remove what depends on it")
    .action(forget);
  edit("unprotect [urn]", "allow a resource to be deleted")
    .option("--all", "all resources")
    .action((urn: string | undefined, flags: EditFlags) => protect(urn, false, flags));
  edit("protect [urn]", "protect a resource from deletion")
    .option("--all", "all resources")
    .action((urn: string | undefined, flags: EditFlags) => protect(urn, true, flags));
  edit("rename <urn> <name>", "give a resource another name").action(rename);
}

async function agreed(flags: EditFlags): Promise<void> {
  if (flags.yes) return;
  if (!isInteractive())
    throw new Error("--yes must be passed in to proceed when running in non-interactive mode");
  if (!(await confirm("This will edit your stack's state directly. Confirm?")))
    throw new ExitCode(1, "confirmation declined");
}

async function forget(urn: string, flags: EditFlags): Promise<void> {
  const stack = await stackOf(flags);
  await agreed(flags);
  const { targetDependents: dependents = false, force = false } = flags;
  await removeFromState(stack.store, await stack.secrets(), urn, { dependents, force });
  print("Resource deleted");
}

async function protect(urn: string | undefined, isProtected: boolean, flags: EditFlags): Promise<void> {
  const stack = await stackOf(flags);
  if (!urn && !flags.all) throw new Error("give the URN of a resource, or --all");
  await agreed(flags);
  const secrets = await stack.secrets();
  const urns = urn ? [urn] : (stack.store.stored()?.resources ?? []).map((resource) => String(resource.urn));
  await setProtected(stack.store, secrets, urns, isProtected);
  const what = urn ? "Resource" : "All resources";
  print(`${what} successfully ${isProtected ? "protected" : "unprotected"}`);
}

async function rename(urn: string, name: string, flags: EditFlags): Promise<void> {
  const stack = await stackOf(flags);
  await agreed(flags);
  await renameInState(stack.store, await stack.secrets(), urn, name);
  print("Resource renamed");
}
