// preview, up, refresh, destroy, import: preview first, ask, then do it. Exit codes: 0 done, 1 failed or declined, 7 changes
// where none were expected, 75 another run has the stack.
import { createDisplay, nounOf, type OperationKind } from "../engine/display";
import { countChanges, hasChanges } from "../engine/display/words";
import type { OpMap } from "../engine/events";
import type { ImportRequest } from "../engine/importing";
import type { OpenStack } from "../engine/openStack";
import type { OperationResult, Resumed } from "../engine/operation";
import { StackLocked } from "../engine/stackLock";
import { ExitCode, exitCodes } from "./exitCode";
import { commandOn, type StackFlags, stackOf } from "./stackFlags";
import { confirm, interruptible, isInteractive } from "./terminal";
import { whenFree } from "./whenFree";

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
  runProgram?: boolean;
  checkTypes?: boolean;
  /** How long to wait for a stack that another run has; milliseconds. */
  wait?: number;
  expectNoChanges?: boolean;
  continueOnError?: boolean;
  diff?: boolean;
  showSecrets?: boolean;
  yes?: boolean;
  skipPreview?: boolean;
  previewOnly?: boolean;
}

/** Carries out one of the operations as its flags say; throws with the exit code when it does not end well. */
export async function operate(
  kind: OperationKind,
  flags: OperationFlags,
  imports: ImportRequest[] = [],
): Promise<void> {
  if (!flags.previewOnly && !flags.yes && !flags.skipPreview && (flags.json || !isInteractive()))
    throw new Error(
      "--yes or --skip-preview must be passed in to proceed when running in non-interactive mode",
    );
  const stack = await stackOf(flags, kind === "up" || kind === "import");
  const run: Run = { stack, kind, flags, imports };
  const previewing = flags.previewOnly || !(flags.skipPreview || flags.json);
  if (previewing) {
    const asks = !flags.previewOnly && !flags.yes;
    const { changes, details } = await pass(asks ? { ...run, flags: { diff: false, ...flags } } : run, true);
    run.expected = countChanges(changes);
    if (flags.previewOnly) return expectNoChanges(flags, changes, "proposed");
    if (!flags.yes && !(await confirm(`Do you want to perform this ${nounOf(kind)}?`, details)))
      throw new ExitCode(1, `confirmation declined, not proceeding with the ${nounOf(kind)}`);
  }
  const waiting = { ...flags, tell: (text: string) => void process.stderr.write(`${text}\n`) };
  const done = whenFree(waiting, () => pass(run, false));
  const { changes } = await done.catch((error: unknown) => {
    throw advised(error, flags);
  });
  expectNoChanges(flags, changes, "occurred");
  if (kind === "destroy" && !flags.json)
    process.stdout.write(
      "The resources in the stack have been deleted, but the history and configuration associated with the stack " +
        "are still maintained.\nIf you want to remove the stack completely, run " +
        `\`tencentcloud-native stack rm --stack ${stack.name}\`.\n`,
    );
}

interface Run {
  stack: OpenStack;
  kind: OperationKind;
  flags: OperationFlags;
  imports: ImportRequest[];
  /** How many changes the preview found. */
  expected?: number;
}

/** An error that says how to get at a stack that another run has. */
function advised(error: unknown, flags: OperationFlags): unknown {
  if (!(error instanceof StackLocked)) return error;
  const advice = error.isAbandoned
    ? "Its process has ended without letting go. To take the lock away:"
    : "To wait for it, pass --wait 5m. If it is no more, take the lock away:";
  return new ExitCode(exitCodes.locked, `${error.message}\n${advice}\n  ${commandOn(flags, "cancel")}`);
}

/** One pass of the engine, shown, and what there is to say of earlier ones. */
async function pass(run: Run, preview: boolean): Promise<{ changes: OpMap; details(): void }> {
  const { result, changes, resumed, details } = await show(run, preview);
  if (!preview && resumed.length > 0) await tellResumed(run, resumed, result);
  if (result === "failed") throw new ExitCode(1);
  return { changes, details };
}

async function show(
  { stack, kind, flags, imports, expected }: Run,
  preview: boolean,
): Promise<OperationResult & { details(): void }> {
  const display = await createDisplay({
    kind,
    preview,
    stack: stack.name,
    output: process.stdout,
    ...(flags.json ? { json: true } : {}),
    ...(flags.diff === undefined ? {} : { diff: flags.diff }),
    ...(expected === undefined ? {} : { expected }),
  });
  try {
    const pendingCreates = kind === "refresh" && !preview ? await notesAfter(stack) : "clear";
    const result = await interruptible(
      (text) => (flags.json ? process.stderr.write(`${text}\n`) : display.note(text)),
      (interrupt, kill) =>
        stack.run({
          ...engineOptions(flags),
          kind,
          imports,
          pendingCreates,
          previewOnly: preview,
          interrupt,
          kill,
          onEvent: display.on,
        }),
    );
    return { ...result, details: () => void process.stdout.write(display.details()) };
  } finally {
    display.end();
  }
}

/** What a refresh does with the notes of interrupted creates. */
async function notesAfter(stack: OpenStack): Promise<"clear" | "keep"> {
  const { areNotesNeeded } = await import("./leftovers/telling.js");
  return (await areNotesNeeded(stack)) ? "keep" : "clear";
}

/** What became of the creates that an earlier run did not see the end of, and what is left of those that the state does not have. */
async function tellResumed(
  { stack, kind, flags }: Run,
  resumed: Resumed[],
  result: OperationResult["result"],
): Promise<void> {
  if (result !== "failed") {
    const lines = resumed.map(({ urn, id }) =>
      id
        ? `  ${urn} is ${id} now`
        : kind === "refresh"
          ? `  ${urn} is not in the state`
          : `  ${urn} is not in the state, and the program does not have it any more`,
    );
    const until =
      kind === "refresh" ? "while what it made is left in the cloud" : `until ${commandOn(flags, "refresh")}`;
    process.stderr.write(
      `An earlier run was interrupted while it created:\n${lines.join("\n")}\n` +
        `The note of it stays in the state ${until}.\n`,
    );
  }
  if (resumed.every(({ asBegun }) => asBegun)) return;
  const { tellLeftovers } = await import("./leftovers/telling.js");
  await tellLeftovers(stack, flags);
}

/** The flags that the engine understands, in its words. */
function engineOptions(flags: OperationFlags) {
  const {
    parallel,
    refresh,
    runProgram,
    checkTypes,
    continueOnError,
    showSecrets,
    targetDependents,
    excludeDependents,
  } = flags;
  const given = {
    runProgram,
    checkTypes,
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
      exitCodes.unexpectedChanges,
      `no changes were expected but changes were ${verb}`.replace("were occ", "occ"),
    );
}
