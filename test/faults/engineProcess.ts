// The engine with its program in a process of its own, so that everything can be killed at once: engine, program, provider.
import { type ChildProcess, spawn } from "node:child_process";
import { present } from "../found";
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
    present(this.child.stdin).end(JSON.stringify(task));
    for (const stream of [present(this.child.stdout), present(this.child.stderr)])
      stream.on("data", (chunk: Buffer) => {
        this.output += chunk;
      });
    this.ended = new Promise((resolve) => this.child.once("close", (code) => resolve({ ok: code === 0 })));
  }

  /** What it has started, and what that has. */
  started(): number[] {
    return descendants(present(this.child.pid));
  }

  /** kill -9 of the process alone. */
  kill(): void {
    this.child.kill("SIGKILL");
  }

  /** kill -9 of the process and of everything that it started. */
  killAll(): void {
    signalAll(present(this.child.pid), "SIGKILL");
  }
}
