// The commands `tencentcloud-native stack …`: flags in, calls of the engine out. Names and exit codes are the
// Pulumi CLI's wherever it has the same command.
import { type Command, InvalidArgumentError } from "commander";
import { addConfigCommands } from "./stackConfig";
import { stackCommand } from "./stackFlags";
import { type OperationFlags, operate } from "./stackOperations";
import { addStateCommands } from "./stackState";

/** Adds the group `stack` to the program. */
export function registerStack(program: Command): void {
  const stack = program
    .command("stack")
    .description("run Pulumi programs on the local engine: for trying and testing, not for production");
  addOperations(stack);
  addStateCommands(stack);
  addConfigCommands(stack);
}

const count = (text: string): number => {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError("a number from 1 is wanted");
  return Number(text);
};
const collect = (value: string, all: string[] = []): string[] => [...all, value];

function addOperations(stack: Command): void {
  const shared = (command: Command): Command =>
    command
      .option("-j, --json", "print JSON: a preview as one object, else one event a line")
      .option("-p, --parallel <n>", "how many resources at once", count)
      .option("-t, --target <urn>", "only this resource (can be repeated)", collect)
      .option("--target-dependents", "also what depends on the targets")
      .option("--exclude <urn>", "all but this resource (can be repeated)", collect)
      .option("--exclude-dependents", "also leave out what depends on the excluded")
      .option("--expect-no-changes", "fail (exit code 7) if anything changes")
      .option("--diff", "show every change property by property")
      .option("--no-diff", "show changes as a list")
      .option("--show-secrets", "show secret values in plain text");
  const changing = (command: Command): Command =>
    shared(command)
      .option("-y, --yes", "do not ask")
      .option("-f, --skip-preview", "do not preview first")
      .option("--continue-on-error", "go on with what does not depend on a failure");
  const running = (command: Command): Command =>
    command
      .option("-r, --refresh", "first read what is really there")
      .option("--replace <urn>", "replace this resource (can be repeated)", collect)
      .option("--target-replace <urn>", "only this resource, and replace it", collect);

  running(shared(stackCommand(stack, "preview", "show what `up` would do"))).action((flags: OperationFlags) =>
    operate("up", { ...flags, previewOnly: true }),
  );
  running(changing(stackCommand(stack, "up", "make what the program declares"))).action(
    (flags: OperationFlags) => operate("up", flags),
  );
  changing(stackCommand(stack, "refresh", "take into the state what is really there"))
    .option("--preview-only", "only show what differs")
    .action((flags: OperationFlags) => operate("refresh", flags));
  changing(stackCommand(stack, "destroy", "delete everything in the stack"))
    .option("--preview-only", "only show what would be deleted")
    .option("-r, --refresh", "first read what is really there")
    .action((flags: OperationFlags) => operate("destroy", flags));
}
