// The errors of the lifecycle: each host maps them to what Pulumi's protocol has for them.
import type { Properties } from "./values";

/** One thing that is wrong with the inputs of a resource. */
export interface Problem {
  /** Pulumi's spelling of the property path, `ingress[1].port`. */
  path: string;
  /** What was expected; never repeats a secret value. */
  reason: string;
}

/** A problem as one text that begins with the path. */
export function problemText({ path, reason }: Problem): string {
  return path ? `${path} ${reason}` : reason;
}

/** The arguments of a function are not valid: all that is wrong with them. */
export class ArgumentsError extends Error {
  override readonly name = "ArgumentsError";
  constructor(
    token: string,
    readonly problems: Problem[],
  ) {
    super(`${token}: the arguments are not valid:\n  ${problems.map(problemText).join("\n  ")}`);
  }
}

/** The thing exists, but an operation on it did not finish: the id and the state must be kept, and the next run goes on. */
export class PartialError extends Error {
  override readonly name = "PartialError";
  constructor(
    readonly id: string,
    readonly outputs: Properties,
    readonly reasons: string[],
    options?: ErrorOptions,
  ) {
    super(reasons.join("; "), options);
  }
}

/** A wait that ended without the wanted state: impossible now, nothing to be seen, timed out or interrupted. */
export class WaitError extends Error {
  override readonly name = "WaitError";
  constructor(
    message: string,
    readonly why: "failed" | "absent" | "timeout" | "cancelled",
  ) {
    super(message);
  }
}

/** What the user asked for cannot be done, and the message says what to do instead. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
}

/** What a refusal adds where another binding is in the way: nothing in the cloud says who has made it. */
export const leftByRun =
  " (one that an interrupted run of this stack has made is listed by `tencentcloud-native leftovers`)";

/** The cloud took a delete, or would, while something still uses the thing: it is waited for or named, as `blockedBy` answers. */
export class HeldError extends Error {
  override readonly name = "HeldError";
}

/** An answer of the cloud could not be made anything of: a defect of ours, or it lacks what the documents promise. */
export class AnswerError extends Error {
  override readonly name = "AnswerError";
}

/** Runs work that takes answers apart; what breaks in our own code ends in words that say so, and not in a crash. */
export async function understood<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isDefect(error)) throw error;
    throw new AnswerError(`${what}: ${messageOf(error)}`, { cause: error });
  }
}

/** An error that nobody throws on purpose. */
function isDefect(error: unknown): error is Error {
  return [TypeError, RangeError, ReferenceError, SyntaxError].some((kind) => error instanceof kind);
}

/** Everything a user should read of an error, without its stack; one that is the provider's own says so. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (!isDefect(error)) return message;
  return `the provider itself failed (${message}). That is a defect of the provider, or an answer of the cloud lacks something that its documents promise: TENCENTCLOUD_LOG=debug shows the answers. Please report it with them`;
}
