// A command at a terminal, as a person has it: typed to, read from, of so many columns. `script` of util-linux makes the terminal.
import { type ChildProcess, spawnSync } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import { present } from "../found";
import type { Installed } from "./installed";

/** Whether there is a `script` that can make one. */
export const hasTerminal = /util-linux/.test(
  spawnSync("script", ["--version"], { encoding: "utf8" }).stdout ?? "",
);

const quoted = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;

export class Terminal {
  private shown = "";
  private waiting: (() => void)[] = [];
  /** Its exit code. */
  readonly ended: Promise<number>;

  private constructor(private readonly child: ChildProcess) {
    present(child.stdout).on("data", (chunk: Buffer) => {
      this.shown += chunk;
      this.wake();
    });
    this.ended = new Promise((resolve) => child.once("close", (code) => resolve(code ?? 1)));
    void this.ended.then(() => this.wake());
  }

  /** Starts the command of the package at a terminal of 80 columns. */
  static start(installed: Installed, args: string[], env: NodeJS.ProcessEnv, cwd: string): Terminal {
    const command = [installed.command, ...args].map(quoted).join(" ");
    const shell = `stty cols 80 rows 24 -echo; exec ${command}`;
    const given = { TERM: "xterm", CI: "", SHELL: "/bin/sh", ...env };
    return new Terminal(installed.startFile("script", ["-qefc", shell, "/dev/null"], given, cwd, "pipe"));
  }

  /** What it has shown so far, without colours and movements of the cursor. */
  get text(): string {
    return stripVTControlCharacters(this.shown);
  }

  type(text: string): void {
    present(this.child.stdin).write(text);
  }

  /** Answers once it has shown this; throws where it ends without. */
  async until(pattern: RegExp, from = 0): Promise<number> {
    let over = false;
    void this.ended.then(() => {
      over = true;
    });
    for (;;) {
      const found = pattern.exec(this.text.slice(from));
      if (found) return from + found.index + found[0].length;
      if (over) throw new Error(`it ended and never showed ${pattern}:\n${this.text}`);
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  private wake(): void {
    for (const one of this.waiting.splice(0)) one();
  }
}
