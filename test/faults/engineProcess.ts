// The engine with its program in a process of its own, so that everything can be killed at once: engine, program, provider.
import { type ChildProcess, spawn } from "node:child_process";
import { descendants, signalAll } from "../processes";
import { transpiledFile } from "../transpiled";
import type { EngineTask } from "./engineMain";

export class EngineProcess {
  private readonly child: ChildProcess;
  /** What it printed. */
  output = "";
  readonly ended: Promise<{ ok: boolean }>;

  constructor(task: EngineTask) {
    this.child = spawn(process.execPath, [transpiledFile("test/faults/engineMain.ts")], {
      stdio: ["pipe", "pipe", "pipe"],
      env: { ...process.env, ...task.env },
    });
    this.child.stdin!.end(JSON.stringify(task));
    for (const stream of [this.child.stdout!, this.child.stderr!])
      stream.on("data", (chunk: Buffer) => {
        this.output += chunk;
      });
    this.ended = new Promise((resolve) => this.child.once("close", (code) => resolve({ ok: code === 0 })));
  }

  /** What it has started, and what that has. */
  started(): number[] {
    return descendants(this.child.pid!);
  }

  /** kill -9 of the process alone. */
  kill(): void {
    this.child.kill("SIGKILL");
  }

  /** kill -9 of the process and of everything that it started. */
  killAll(): void {
    signalAll(this.child.pid!, "SIGKILL");
  }
}
