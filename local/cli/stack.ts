// The commands `tencentcloud-native stack …`: flags in, calls of the engine out. Names and exit codes are the
// Pulumi CLI's wherever it has the same command.
import type { Command } from "commander";
import { collect, count, duration } from "./flagValues";
import { addConfigCommands } from "./stackConfig";
import { stackCommand } from "./stackFlags";
import type { ImportFlags } from "./stackImport";
import type { OperationFlags } from "./stackOperations";
import { addStateCommands } from "./stackState";

/** Adds the group `stack` to the program. */
export function registerStack(program: Command): void {
  const stack = program
    .command("stack")
    .description("run Pulumi programs on the local engine: for trying and testing, not for production");
  addOperations(program, stack);
  addStateCommands(stack);
  addConfigCommands(stack);
}

const operations = () => import("./stackOperations.js");
const imports = () => import("./stackImport.js");

const runProgram = "run the program too, for its hooks and the configuration of its providers";

/** What every operation takes. */
const shared = (command: Command): Command =>
  command
    .option("-j, --json", "print JSON: a preview as one object, else one event a line")
    .option("-p, --parallel <n>", "how many resources at once", count)
    .option("--expect-no-changes", "fail (exit code 7) if anything changes")
    .option("--diff", "show every change property by property")
    .option("--no-diff", "show changes as a list")
    .option("--show-secrets", "show secret values in plain text");

/** What those take that can be about some of the resources. */
const targeted = (command: Command): Command =>
  command
    .option("-t, --target <urn>", "only this resource (can be repeated)", collect)
    .option("--target-dependents", "also what depends on the targets")
    .option("--exclude <urn>", "all but this resource (can be repeated)", collect)
    .option("--exclude-dependents", "also leave out what depends on the excluded");

/** What those take that change something. */
const changing = (command: Command): Command =>
  shared(command)
    .option("-y, --yes", "do not ask")
    .option("-f, --skip-preview", "do not preview first")
    .option("--continue-on-error", "continue with what does not depend on a failed resource")
    .option("--wait <time>", "how long to wait for another run that holds the stack: 30s, 5m, 1h", duration);

/** What those take that run the program. */
const running = (command: Command): Command =>
  command
    .option("-r, --refresh", "refresh the state first")
    .option("--check-types", "check the types of a program in TypeScript before it runs")
    .option("--replace <urn>", "replace this resource (can be repeated)", collect)
    .option("--target-replace <urn>", "only this resource, and replace it", collect);

function addOperations(program: Command, stack: Command): void {
  running(targeted(shared(stackCommand(stack, "preview", "show what `up` would do")))).action(
    async (flags: OperationFlags) => (await operations()).operate("up", { ...flags, previewOnly: true }),
  );
  running(
    targeted(changing(stackCommand(stack, "up", "create, update and delete resources to match the program"))),
  ).action(async (flags: OperationFlags) => (await operations()).operate("up", flags));
  targeted(changing(stackCommand(stack, "refresh", "update the state to match what is in the cloud")))
    .option("--preview-only", "only show what differs")
    .option("--run-program", runProgram)
    .action(async (flags: OperationFlags) => (await operations()).operate("refresh", flags));
  targeted(changing(stackCommand(stack, "destroy", "delete everything in the stack")))
    .option("--preview-only", "only show what would be deleted")
    .option("-r, --refresh", "refresh the state first")
    .option("--run-program", runProgram)
    .action(async (flags: OperationFlags) => (await operations()).operate("destroy", flags));
  addImport(program);
}

/** The Pulumi CLI's `pulumi import`. */
function addImport(program: Command): void {
  changing(
    stackCommand(program, "import [type] [name] [id]", "bring an existing resource into the stack's state"),
  )
    .option("--file <file>", "import what this JSON file lists under `resources`")
    .option("--parent <urn>", "the component it belongs to")
    .option("--provider <urn>", "the explicit provider to import it with")
    .option("--properties <names>", "keep only these of its inputs, separated by commas")
    .option("--no-protect", "do not protect it from deletion afterwards")
    .option("--preview-only", "only show what would be imported")
    .action(async (type, name, id, flags: ImportFlags) =>
      (await operations()).operate(
        "import",
        flags,
        (await imports()).importRequests({ type, name, id }, flags),
      ),
    );
}
