// The package as a user gets it: packed, installed into an empty folder, and used only through its commands.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = path.join(__dirname, "..", "..");

export interface Result {
  code: number;
  output: string;
}

export class Installed {
  private readonly clouds = new Set<RunningCloud>();

  private constructor(readonly folder: string) {}

  /** Packs the project and installs it beside the runtime. */
  static async make(): Promise<Installed> {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "installed-"));
    const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", folder], {
      cwd: root,
      maxBuffer: 1 << 26,
    });
    const listing = stdout.slice(stdout.indexOf("\n[") + 1);
    const [{ filename }] = JSON.parse(listing.slice(listing.indexOf("["))) as [{ filename: string }];
    fs.writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "user", private: true }));
    const pulumi = path.join(root, "node_modules", "@pulumi", "pulumi", "package.json");
    const { version } = JSON.parse(fs.readFileSync(pulumi, "utf8")) as { version: string };
    const packages = [
      path.join(folder, filename),
      `@pulumi/pulumi@${version}`,
      "typescript@5",
      "@types/node@20",
    ];
    const quiet = ["--prefer-offline", "--no-audit", "--no-fund", "--loglevel", "error"];
    await run("npm", ["install", ...quiet, ...packages], { cwd: folder, maxBuffer: 1 << 26 });
    return new Installed(folder);
  }

  /** A folder with a program in it; its packages are found above it. */
  program(name: string, files: Record<string, string>): string {
    const folder = path.join(this.folder, name);
    fs.mkdirSync(folder, { recursive: true });
    const usual = {
      "Pulumi.yaml": `name: ${name}\nruntime: nodejs\n`,
      "package.json": JSON.stringify({ name, main: "index.js" }),
    };
    for (const [file, text] of Object.entries({ ...usual, ...files }))
      fs.writeFileSync(path.join(folder, file), text);
    return folder;
  }

  /** A copy of an example of the package. */
  example(name: string): string {
    const folder = path.join(this.folder, name);
    fs.cpSync(
      path.join(this.folder, "node_modules", "pulumi-tencentcloud-native", "examples", name),
      folder,
      { recursive: true },
    );
    return folder;
  }

  private get command(): string {
    return path.join(this.folder, "node_modules", ".bin", "tencentcloud-native");
  }

  async stack(cwd: string, cloud: RunningCloud | undefined, ...args: string[]): Promise<Result> {
    const child = this.startStack(cwd, cloud, ...args);
    return child.ended;
  }

  startStack(cwd: string, cloud: RunningCloud | undefined, ...args: string[]): { ended: Promise<Result> } {
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      TENCENTCLOUD_NATIVE_HOME: path.join(this.folder, "native"),
      HOME: this.folder,
    };
    for (const key of Object.keys(env)) if (/^(TENCENTCLOUD_(?!NATIVE)|PULUMI_)/.test(key)) delete env[key];
    if (cloud)
      Object.assign(env, {
        TENCENTCLOUD_ENDPOINT: cloud.url,
        TENCENTCLOUD_REGION: "ap-guangzhou",
        TENCENTCLOUD_SECRET_ID: "local",
        TENCENTCLOUD_SECRET_KEY: "local",
      });
    const child = spawn(this.command, ["stack", ...args, "--cwd", cwd], {
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    return { ended: ending(child) };
  }

  async cloud(...args: string[]): Promise<RunningCloud> {
    const cloud = await RunningCloud.start(this.command, args);
    this.clouds.add(cloud);
    return cloud;
  }

  async remove(): Promise<void> {
    for (const cloud of this.clouds) await cloud.kill("SIGKILL");
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

function ending(child: ChildProcess): Promise<Result> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      output += chunk;
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      output += chunk;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

export class RunningCloud {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(command: string, args: string[]): Promise<RunningCloud> {
    const child = spawn(command, ["cloud", "start", ...args], { stdio: ["ignore", "pipe", "pipe"] });
    const url = await new Promise<string>((resolve, reject) => {
      let text = "";
      const read = (chunk: Buffer): void => {
        text += chunk;
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text);
        if (found) resolve(found[0]);
      };
      child.stdout!.on("data", read);
      child.stderr!.on("data", read);
      child.once("exit", (code) => reject(new Error(`the cloud ended with ${code}: ${text}`)));
    });
    return new RunningCloud(child, url);
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  async ask<T>(method: string, name: string, body?: object): Promise<T> {
    const response = await fetch(`${this.url}/_cloud/${name}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok) throw new Error(`${name}: ${await response.text()}`);
    return (await response.json()) as T;
  }

  async calls(): Promise<{ action: string; read: boolean; code: string | null }[]> {
    return (
      await this.ask<{ calls: { action: string; read: boolean; code: string | null }[] }>(
        "GET",
        "journal?since=0",
      )
    ).calls;
  }

  async leaks(): Promise<unknown[]> {
    return (await this.ask<{ leaks: unknown[] }>("GET", "leaks")).leaks;
  }

  /** Answers once the journal has a call of the action. */
  async called(action: string, before: Promise<unknown>): Promise<void> {
    let over = false;
    void before.finally(() => {
      over = true;
    });
    while (!over && !(await this.calls()).some((call) => call.action === action))
      await new Promise(setImmediate);
  }

  async kill(signal: "SIGKILL" | "SIGINT"): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.kill(signal);
    await ended;
  }
}
