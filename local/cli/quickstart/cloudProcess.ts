// The local cloud as a user starts it: the command, in a process of its own, and its control surface over HTTP.
import { type ChildProcess, spawn } from "node:child_process";

export interface Call {
  seq: number;
  /** Milliseconds since the epoch, by the cloud's clock. */
  at: number;
  service: string;
  action: string;
  region: string;
  read: boolean;
  code: string | null;
}

export interface Thing {
  type: string;
  id: string;
  builtin: boolean;
}

export class CloudProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /** Runs a command that is `cloud start`, and waits until it says where it listens. */
  static async start(file: string, args: string[]): Promise<CloudProcess> {
    const child = spawn(file, args, { stdio: ["ignore", "pipe", "inherit"] });
    const url = await new Promise<string>((resolve, reject) => {
      let text = "";
      child.stdout.on("data", (chunk: Buffer) => {
        text += chunk;
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text);
        if (found) resolve(found[0]);
      });
      child.once("error", reject);
      child.once("exit", (code) => reject(new Error(`the local cloud ended with ${code}: ${text}`)));
    });
    return new CloudProcess(child, url);
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** What points a provider at it. */
  get environment(): Record<string, string> {
    return {
      TENCENTCLOUD_ENDPOINT: this.url,
      TENCENTCLOUD_REGION: "ap-guangzhou",
      TENCENTCLOUD_SECRET_ID: "local",
      TENCENTCLOUD_SECRET_KEY: "local",
      // Those of a real account mean nothing here.
      TENCENTCLOUD_SECURITY_TOKEN: "",
      TENCENTCLOUD_ASSUME_ROLE_ARN: "",
    };
  }

  /** Asks the control surface. */
  async ask<T>(method: string, name: string, body?: object): Promise<T> {
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
    return (await this.ask<{ last: number }>("GET", `journal?since=${Number.MAX_SAFE_INTEGER}`)).last;
  }

  async callsSince(seq: number): Promise<Call[]> {
    return (await this.ask<{ calls: Call[] }>("GET", `journal?since=${seq}`)).calls;
  }

  /** Changes a thing behind the provider's back. */
  async drift(id: string, set: object): Promise<void> {
    await this.ask("POST", "drift", { id, set });
  }

  /** What a user has made of a type. */
  async resources(type: string): Promise<Thing[]> {
    const { resources } = await this.ask<{ resources: Thing[] }>("GET", `resources?type=${type}`);
    return resources.filter(({ builtin }) => !builtin);
  }

  /** Everything that a user has made and that is still there. */
  async leaks(): Promise<Thing[]> {
    return (await this.ask<{ leaks: Thing[] }>("GET", "leaks")).leaks;
  }

  async stop(signal: "SIGINT" | "SIGKILL" = "SIGINT"): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.kill(signal);
    await ended;
  }
}
