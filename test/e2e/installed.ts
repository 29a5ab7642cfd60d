// The package as a user gets it, in an empty folder, and used only through its commands. `ALL=1` has npm pack and install it.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { promisify } from "node:util";
import { CloudProcess } from "../../local/cli/quickstart/cloudProcess";
import { ending, type Run } from "../../local/cli/quickstart/engines";
import { version as pulumiVersion } from "../../node_modules/@pulumi/pulumi/package.json";
import { name, version } from "../../package.json";
import { onceARun } from "../onceARun";
import { holdsDuring } from "../processes";
import { takesAll } from "../sample";
import { linkPackages } from "./linkedPackages";

const run = promisify(execFile);
const root = path.join(__dirname, "..", "..");

/** Packs the project into a folder, as it is published; answers the tarball. Types are checked elsewhere (`npm run check`). */
export async function pack(folder: string): Promise<string> {
  await run("npm", ["run", "build", "--", "--noCheck"], { cwd: root, maxBuffer: 1 << 26 });
  await run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], {
    ...{ cwd: root, maxBuffer: 1 << 26 },
  });
  return path.join(folder, `${name}-${version}.tgz`);
}

/** Installs the packed project beside the runtime, which takes half a minute of work. */
async function install(folder: string): Promise<void> {
  const tarball = await pack(folder);
  fs.writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "user", private: true }));
  const packages = [tarball, `@pulumi/pulumi@${pulumiVersion}`, "typescript@5", "@types/node@20"];
  const quiet = ["--prefer-offline", "--no-audit", "--no-fund", "--loglevel", "error"];
  await run("npm", ["install", ...quiet, ...packages], { cwd: folder, maxBuffer: 1 << 26 });
}

/** The same files in the same places, but for the types, and what npm notes of them. */
async function link(folder: string): Promise<void> {
  linkPackages(folder, ["@pulumi/pulumi", "typescript", "@types/node"]);
  const packages = { [`node_modules/${name}`]: { version, resolved: `file:${name}-${version}.tgz` } };
  fs.writeFileSync(path.join(folder, "node_modules", ".package-lock.json"), JSON.stringify({ packages }));
}

export class Installed {
  private readonly clouds = new Set<CloudProcess>();

  private constructor(
    /** Where the packages are. */
    private readonly packages: string,
    /** Of the test file alone, below the packages. */
    readonly folder: string,
  ) {}

  static async make(): Promise<Installed> {
    const packages = await onceARun("installed", takesAll ? install : link);
    return new Installed(packages, fs.mkdtempSync(path.join(packages, "user-")));
  }

  /** What is installed, as npm notes it. */
  get tarball(): string {
    return path.join(this.packages, `${name}-${version}.tgz`);
  }

  /** A file of an installed package. */
  module(...parts: string[]): string {
    return path.join(this.packages, "node_modules", ...parts);
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
    fs.cpSync(this.module("pulumi-tencentcloud-native", "examples", name), folder, { recursive: true });
    return folder;
  }

  get command(): string {
    return this.module(".bin", "tencentcloud-native");
  }

  async stack(cwd: string, cloud: CloudProcess | undefined, ...args: string[]): Promise<Run> {
    const child = this.startStack(cwd, cloud, ...args);
    return child.ended;
  }

  startStack(cwd: string, cloud: CloudProcess | undefined, ...args: string[]): { ended: Promise<Run> } {
    return { ended: ending(this.start(["stack", ...args, "--cwd", cwd], cloud?.environment)) };
  }

  /** Starts the package's command, in an environment that has nothing of this machine's but what is given. */
  start(args: string[], given: NodeJS.ProcessEnv = {}, cwd?: string): ChildProcess {
    return this.startFile(this.command, args, given, cwd);
  }

  /** Starts another program in that environment. */
  startFile(
    file: string,
    args: string[],
    given: NodeJS.ProcessEnv = {},
    cwd = process.cwd(),
    stdin: "ignore" | "pipe" = "ignore",
  ): ChildProcess {
    // As a shell has it, which keeps the links on the way to the folder.
    const env = this.environment({ PWD: cwd, ...given });
    return spawn(file, args, { cwd, env, stdio: [stdin, "pipe", "pipe"] });
  }

  /** What is given, and nothing of this machine's settings. */
  environment(given: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
    const others = Object.entries(process.env).filter(
      ([key]) => !/^(TENCENTCLOUD_(?!NATIVE)|PULUMI_)/.test(key),
    );
    const homes = { TENCENTCLOUD_NATIVE_HOME: path.join(this.folder, "native"), HOME: this.folder };
    return { ...Object.fromEntries(others), ...homes, ...given };
  }

  async cloud(...args: string[]): Promise<CloudProcess> {
    const cloud = await CloudProcess.start(this.command, ["cloud", "start", ...args]);
    this.clouds.add(cloud);
    return cloud;
  }

  async remove(): Promise<void> {
    for (const cloud of this.clouds) await cloud.stop("SIGKILL");
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Answers once the cloud's journal has a call of the action. */
export async function called(cloud: CloudProcess, action: string, before: Promise<unknown>): Promise<void> {
  await holdsDuring(before, async () => (await cloud.callsSince(0)).some((call) => call.action === action));
}
