// The local cloud of a bench: the command in a process of its own, with the latency of a real one, and what its journal counts.
import { type ChildProcess, spawn } from "node:child_process";
import * as path from "node:path";
import { memoryOf } from "./machine";

const command = path.join(__dirname, "..", "dist", "local", "cli", "main.js");

/** Milliseconds from a call to its answer. */
export const latency = 50;

export interface Call {
  seq: number;
  at: number;
  service: string;
  action: string;
  region: string;
  read: boolean;
  code: string | null;
}

export interface CloudSettings {
  /** As `cloud start --clock` takes it. */
  clock: string;
  latency?: number;
  rateLimit?: boolean;
}

export class BenchCloud {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    /** How much faster its time runs than the wall's. */
    readonly factor: number,
  ) {}

  static async start({
    clock,
    latency: delay = latency,
    rateLimit = true,
  }: CloudSettings): Promise<BenchCloud> {
    const args = ["cloud", "start", "--clock", clock, ...(rateLimit ? [] : ["--no-rate-limit"])];
    const child = spawn(process.execPath, [command, ...args], { stdio: ["ignore", "pipe", "inherit"] });
    const url = await new Promise<string>((resolve, reject) => {
      let text = "";
      child.stdout!.on("data", (chunk: Buffer) => {
        text += chunk;
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text);
        if (found) resolve(found[0]);
      });
      child.once("exit", (code) => reject(new Error(`the local cloud ended with ${code}: ${text}`)));
    });
    const cloud = new BenchCloud(child, url, Number(/^scaled:(.+)$/.exec(clock)?.[1] ?? 1));
    const { quotas } = (await cloud.ask("GET", "limits")) as { quotas: Record<string, unknown> };
    const raised = Object.fromEntries(Object.keys(quotas).map((type) => [type, 100_000]));
    await cloud.ask("POST", "limits", { quotas: raised });
    if (delay > 0) await cloud.ask("POST", "faults", { kind: "latency", duration: delay, times: 1e9 });
    return cloud;
  }

  async ask(method: string, name: string, body?: object): Promise<unknown> {
    const response = await fetch(`${this.url}/_cloud/${name}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok)
      throw new Error(`${method} /_cloud/${name}: ${response.status} ${await response.text()}`);
    return response.json();
  }

  /** Number of the last call so far. */
  async last(): Promise<number> {
    return ((await this.ask("GET", `journal?since=${Number.MAX_SAFE_INTEGER}`)) as { last: number }).last;
  }

  async callsSince(seq: number): Promise<Call[]> {
    return ((await this.ask("GET", `journal?since=${seq}`)) as { calls: Call[] }).calls;
  }

  get environment(): Record<string, string> {
    return {
      TENCENTCLOUD_ENDPOINT: this.url,
      TENCENTCLOUD_REGION: "ap-guangzhou",
      TENCENTCLOUD_SECRET_ID: "local",
      TENCENTCLOUD_SECRET_KEY: "local",
    };
  }

  memory(): number {
    return memoryOf(this.child.pid!);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.kill("SIGINT");
    await ended;
  }
}
