// Talking to the person at the terminal: a question before something is changed, and Ctrl-C.
import * as readline from "node:readline/promises";
import { readerGone } from "./output";

/** Whether there is a person who can be asked. */
export const isInteractive = (): boolean =>
  process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env.CI;

/** Asks for yes or no until one is given; "details" calls `details` and asks again. No is the default. */
export async function confirm(question: string, details?: () => void): Promise<boolean> {
  const choices = details ? "[yes/no/details]" : "[yes/no]";
  const prompt = readline.createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<string>((resolve) => prompt.once("close", () => resolve("no")));
  try {
    for (;;) {
      const answer = await Promise.race([prompt.question(`${question} ${choices} `), closed]);
      const word = answer.trim().toLowerCase();
      if (word === "yes" || word === "y") return true;
      if (word === "no" || word === "n" || word === "") return false;
      if (details && (word === "details" || word === "d")) details();
    }
  } finally {
    process.stdout.write("\n");
    prompt.close();
  }
}

/** A signal within so many milliseconds of the first is the same one: sent to the process and to its group, or passed on by npm. */
const sameSignal = 500;

/**
 * Runs something with two signals: the first is set off by Ctrl-C, SIGTERM, a closed terminal or a reader that has gone
 * away, the second by another Ctrl-C or SIGTERM; a third one ends the process.
 */
export async function interruptible<T>(
  say: (text: string) => void,
  run: (interrupt: AbortSignal, kill: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const killer = new AbortController();
  let firstAt = 0;
  const interrupt = (): void => {
    firstAt = performance.now();
    controller.abort();
  };
  const onSignal = (): void => {
    if (controller.signal.aborted && performance.now() - firstAt < sameSignal) return;
    if (killer.signal.aborted) process.exit(130);
    if (controller.signal.aborted) {
      killer.abort();
      return;
    }
    say(
      "^C received; cancelling. If you would like to terminate immediately, press ^C again.\n" +
        "Note that terminating immediately may lead to orphaned resources and other inconsistencies.",
    );
    interrupt();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  process.on("SIGHUP", interrupt);
  readerGone.addEventListener("abort", interrupt);
  if (readerGone.aborted) interrupt();
  try {
    return await run(controller.signal, killer.signal);
  } finally {
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
    process.off("SIGHUP", interrupt);
    readerGone.removeEventListener("abort", interrupt);
  }
}
