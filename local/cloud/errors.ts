// The one way a request is refused: a code of the documents and a message for people. Anything else thrown is a bug here.

/** A refusal with the code the documents give for it. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "ApiError";
  }
}

/** Code of a documented action that this cloud does not have; docs/limits.md lists them. */
export const NOT_IMPLEMENTED = "LocalCloud.NotImplemented";
