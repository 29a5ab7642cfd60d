// preview, up, refresh, destroy: preview first, ask, then do it. Exit codes: 0 done, 1 failed or declined, 7 changes
// where none were expected.
import { createDisplay, nounOf, type OperationKind } from "../engine/display";
import { hasChanges } from "../engine/display/words";
import type { OpMap } from "../engine/events";
import type { OpenStack } from "../engine/openStack";
import { ExitCode } from "./exitCode";
import { type StackFlags, stackOf } from "./stackFlags";
import { confirm, interruptible, isInteractive } from "./terminal";

export interface OperationFlags extends StackFlags {
  json?: boolean;
  parallel?: number;
  target?: string[];
  targetDependents?: boolean;
  exclude?: string[];
  excludeDependents?: boolean;
  replace?: string[];
  targetReplace?: string[];
  refresh?: boolean;
  expectNoChanges?: boolean;
  continueOnError?: boolean;
  diff?: boolean;
  showSecrets?: boolean;
  yes?: boolean;
  skipPreview?: boolean;
  previewOnly?: boolean;
}

type Kind = Exclude<OperationKind, "import">;

const unexpectedChanges = 7;

/** Carries out one of the operations as its flags say; throws with the exit code when it does not end well. */
export async function operate(kind: Kind, flags: OperationFlags): Promise<void> {
  if (!flags.previewOnly && !flags.yes && !flags.skipPreview && (flags.json || !isInteractive()))
    throw new Error(
      "--yes or --skip-preview must be passed in to proceed when running in non-interactive mode",
    );
  const stack = await stackOf(flags, kind === "up");
  const previewing = flags.previewOnly || !(flags.skipPreview || flags.json);
  if (previewing) {
    const changes = await run(stack, kind, true, flags);
    if (flags.previewOnly) return expectNoChanges(flags, changes, "proposed");
    if (!flags.yes && !(await confirm(`Do you want to perform this ${nounOf(kind)}?`)))
      throw new ExitCode(1, `confirmation declined, not proceeding with the ${nounOf(kind)}`);
  }
  const changes = await run(stack, kind, false, flags);
  expectNoChanges(flags, changes, "occurred");
  if (kind === "destroy" && !flags.json)
    process.stdout.write(
      "The resources in the stack have been deleted, but the history and configuration associated with the stack " +
        "are still maintained.\nIf you want to remove the stack completely, run " +
        `\`tencentcloud-native stack rm --stack ${stack.name}\`.\n`,
    );
}

/** One pass of the engine, shown; answers what changed. */
async function run(stack: OpenStack, kind: Kind, preview: boolean, flags: OperationFlags): Promise<OpMap> {
  const display = await createDisplay({
    kind,
    preview,
    stack: stack.name,
    output: process.stdout,
    ...(flags.json ? { json: true } : {}),
    ...(flags.diff === undefined ? {} : { diff: flags.diff }),
  });
  try {
    const result = await interruptible(
      (text) => (flags.json ? process.stderr.write(`${text}\n`) : display.note(text)),
      (interrupt, kill) =>
        stack.run({
          ...engineOptions(flags),
          kind,
          previewOnly: preview,
          interrupt,
          kill,
          onEvent: display.on,
        }),
    );
    if (result.result === "failed") throw new ExitCode(1);
    return result.changes;
  } finally {
    display.end();
  }
}

/** The flags that the engine understands, in its words. */
function engineOptions(flags: OperationFlags) {
  const { parallel, refresh, continueOnError, showSecrets, targetDependents, excludeDependents } = flags;
  const given = {
    parallel,
    refresh,
    continueOnError,
    showSecrets,
    targets:
      flags.target || flags.targetReplace
        ? [...(flags.target ?? []), ...(flags.targetReplace ?? [])]
        : undefined,
    targetDependents,
    excludes: flags.exclude,
    excludeDependents,
    replace:
      flags.replace || flags.targetReplace
        ? [...(flags.replace ?? []), ...(flags.targetReplace ?? [])]
        : undefined,
  };
  return defined(given);
}

/** Without the keys that have no value. */
function defined<T extends object>(values: T): { [key in keyof T]?: Exclude<T[key], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [key in keyof T]?: Exclude<T[key], undefined> };
}

function expectNoChanges(flags: OperationFlags, changes: OpMap, verb: "proposed" | "occurred"): void {
  if (flags.expectNoChanges && hasChanges(changes))
    throw new ExitCode(
      unexpectedChanges,
      `no changes were expected but changes were ${verb}`.replace("were occ", "occ"),
    );
}
