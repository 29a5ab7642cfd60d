// The end of a run for a reason that was told.
import type { Reporter } from "./report";

/** The run cannot go on, and why was already told. */
export class Bail extends Error {}

/** Tells why the run cannot go on, and ends it. */
export function bail({ report }: { report: Reporter }, message: string, urn: string): never {
  report.error(message, urn);
  throw new Bail(message);
}
