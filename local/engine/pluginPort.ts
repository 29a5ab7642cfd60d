// What a plugin says first: the port that it listens on, on a line of its own. A plugin that lives is waited for, for a busy machine
// takes its time; one that ends without is an error with what it printed.
import type { ChildProcess } from "node:child_process";
import * as readline from "node:readline";
import { endChild } from "./child";

type Severity = "info" | "info#err";

interface Waiting {
  /** Aborted when nobody waits any more. */
  over?: AbortSignal | undefined;
  /** Told what the plugin prints besides, and what is waited for. */
  log(severity: Severity, message: string): void;
}

/** How long a plugin that lives may be silent before it has said its port; milliseconds. */
export const silentFor = 10 * 60_000;
/** How long until the user is told what is waited for; milliseconds. */
export const tellAfter = 30_000;

/** The port of a plugin that was started; it is ended where it does not say one. */
export async function portOf(child: ChildProcess, pkg: string, { over, log }: Waiting): Promise<number> {
  const printed: string[] = [];
  let giveUp!: (why: string) => void;
  const failed = new Promise<never>((_, reject) => {
    giveUp = (why) =>
      reject(new Error([`could not start the plugin of ${pkg}: ${why}`, ...printed].join("\n")));
  });
  const stopped = () => giveUp("the run was stopped");
  const silence = setTimeout(
    giveUp,
    silentFor,
    `it did not say its port within ${silentFor / 60_000} minutes`,
  );
  const telling = setTimeout(log, tellAfter, "info#err", `waiting for the plugin of ${pkg} to start`);
  over?.addEventListener("abort", stopped);
  child.on("error", (error) => giveUp(error.message));
  child.on("close", (code, signal) => giveUp(`it ended with ${signal ?? `code ${code}`}`));
  const before = (line: string) => {
    silence.refresh();
    printed.push(line);
  };
  try {
    if (over?.aborted) stopped();
    return await Promise.race([failed, saidPort(child, before, log)]);
  } catch (error) {
    await endChild(child);
    throw error;
  } finally {
    clearTimeout(silence);
    clearTimeout(telling);
    over?.removeEventListener("abort", stopped);
  }
}

/** Reads what a plugin prints, before its port and after. */
function saidPort(
  child: ChildProcess,
  before: (line: string) => void,
  after: Waiting["log"],
): Promise<number> {
  let isKnown = false;
  return new Promise((resolve) => {
    const line = (severity: Severity) => (text: string) => {
      if (isKnown) return after(severity, text);
      isKnown = severity === "info" && /^\d+$/.test(text.trim());
      if (isKnown) resolve(Number(text.trim()));
      else before(text);
    };
    readline.createInterface({ input: child.stdout! }).on("line", line("info"));
    readline.createInterface({ input: child.stderr! }).on("line", line("info#err"));
  });
}
