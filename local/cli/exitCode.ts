// How a command ends when it does not end well: main prints the message, if there is one, and exits with the code.

export class ExitCode extends Error {
  constructor(
    readonly code: number,
    message = "",
  ) {
    super(message);
  }
}
