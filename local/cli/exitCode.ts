// How a command ends when it does not end well: main prints the message, if there is one, and exits with the code.

/** Codes of their own, so that scripts can tell them apart; everything else is 1. */
export const exitCodes = {
  /** `--expect-no-changes`, and there are some: the Pulumi CLI's own code. */
  unexpectedChanges: 7,
  /** `prove`, and the clouds differ. */
  differs: 8,
  /** Another run has the stack; "try again later" of sysexits.h. */
  locked: 75,
} as const;

export class ExitCode extends Error {
  constructor(
    readonly code: number,
    message = "",
  ) {
    super(message);
  }
}
