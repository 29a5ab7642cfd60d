// The local cloud as a user starts it: the command, in a process of its own, and its control surface over HTTP.
import { type ChildProcess, spawn } from "node:child_process";
import * as path from "node:path";

export interface Call {
  seq: number;
  service: string;
  action: string;
  code: string;
}

const command = path.join(__dirname, "..", "local", "cli", "main.js");

export class LocalCloud {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /** Starts one on a free port and waits until it answers. */
  static async start(): Promise<LocalCloud> {
    const child = spawn(
      process.execPath,
      [command, "cloud", "start", "--port", "0", "--clock", "scaled:60"],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    const url = await new Promise<string>((resolve, reject) => {
      let text = "";
      child.stdout!.on("data", (chunk: Buffer) => {
        text += chunk;
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text);
        if (found) resolve(found[0]);
      });
      child.once("exit", (code) => reject(new Error(`the local cloud ended with ${code}: ${text}`)));
    });
    return new LocalCloud(child, url);
  }

  private async ask<T>(method: string, name: string, body?: object): Promise<T> {
    const response = await fetch(`${this.url}/_cloud/${name}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { "content-type": "application/json" } } : {}),
    });
    if (!response.ok)
      throw new Error(`${method} /_cloud/${name}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  /** Number of the last call so far. */
  async last(): Promise<number> {
    return (await this.ask<{ last: number }>("GET", "journal?since=999999999")).last;
  }

  async callsSince(seq: number): Promise<Call[]> {
    return (await this.ask<{ calls: Call[] }>("GET", `journal?since=${seq}`)).calls;
  }

  /** Changes a thing behind the provider's back. */
  async drift(id: string, set: object): Promise<void> {
    await this.ask("POST", "drift", { id, set });
  }

  async resources(type: string): Promise<{ id: string; builtin: boolean }[]> {
    const answer = await this.ask<{ resources: { id: string; builtin: boolean }[] }>(
      "GET",
      `resources?type=${type}`,
    );
    return answer.resources;
  }

  /** Everything that a user has made and that is still there. */
  async leaks(): Promise<{ type: string; id: string }[]> {
    return (await this.ask<{ leaks: { type: string; id: string }[] }>("GET", "leaks")).leaks;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.kill("SIGINT");
    await ended;
  }
}
