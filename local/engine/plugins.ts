// Finds and starts the processes of provider plugins: `pulumi-resource-<name>` of the project, of the PATH or of the
// plugin cache, and the dynamic provider that comes with @pulumi/pulumi. A plugin says its port on its first line.
import * as fs from "node:fs";
import { createRequire } from "node:module";
import * as os from "node:os";
import * as path from "node:path";
import { endChild, scriptOf, startChild } from "./child";
import { portOf } from "./pluginPort";
import { PluginProvider, type WatchCalls } from "./pluginProvider";

export interface PluginHost {
  /** Where the program lies: plugins start there, and its own @pulumi/pulumi has the dynamic provider. */
  programDir: string;
  project: string;
  /** `namespace:key` → text, as the program gets it. */
  config: Record<string, string>;
  /** Plugins the project names, by absolute folder. */
  plugins: { name: string; path: string; version?: string }[];
  engineAddress: string;
  env: NodeJS.ProcessEnv;
  watch?: WatchCalls | undefined;
  /** Aborted when nobody waits any more for what is still starting. */
  over?: AbortSignal;
  /** What a plugin prints. */
  log(severity: "info" | "info#err", message: string): void;
}

const dynamicPackage = "pulumi-nodejs";

/** The plugins of one run. */
export class Plugins {
  /** Processes that nobody has asked for yet, by package and version. */
  private readonly ahead = new Map<string, Promise<Running>[]>();

  constructor(private readonly host: () => PluginHost) {}

  /** Starts the process of a plugin that will most likely be asked for; nothing is said to it until it is. */
  startAhead(pkg: string, version?: string): void {
    const host = this.host();
    if (attached(host, pkg) !== undefined) return;
    const running = Promise.resolve().then(() => run(host, pkg, locate(host, pkg, version)));
    running.catch(() => {});
    const key = keyOf(pkg, version);
    this.ahead.set(key, [...(this.ahead.get(key) ?? []), running]);
  }

  /** Starts the plugin of a package; throws when there is none. */
  async start(pkg: string, version?: string): Promise<PluginProvider> {
    const host = this.host();
    const port = attached(host, pkg);
    const running = async (): Promise<Running> =>
      port === undefined
        ? (this.ahead.get(keyOf(pkg, version))?.shift() ?? run(host, pkg, locate(host, pkg, version)))
        : { port, dir: host.programDir, stop: async () => {} };
    return greeted(host, await running());
  }

  /** Ends what nobody asked for. */
  async close(): Promise<void> {
    const spare = [...this.ahead.values()].flat();
    this.ahead.clear();
    await Promise.all(
      spare.map((running) =>
        running.then(
          ({ stop }) => stop(),
          () => {},
        ),
      ),
    );
  }
}

const keyOf = (pkg: string, version = ""): string => `${pkg}@${version}`;

/** What starts a plugin, and the folder it lies in. */
export interface Executable {
  command: string;
  args: string[];
  dir: string;
}

/** The process of a plugin. */
interface Running {
  port: number;
  dir: string;
  stop(): Promise<void>;
}

/** Starts a plugin that was found. */
export async function startProvider(
  host: PluginHost,
  pkg: string,
  found: Executable,
): Promise<PluginProvider> {
  return greeted(host, await run(host, pkg, found));
}

async function run(host: PluginHost, pkg: string, { command, args, dir }: Executable): Promise<Running> {
  const child = startChild(command, [...args, host.engineAddress], {
    cwd: host.programDir,
    env: {
      ...host.env,
      PULUMI_PROJECT: host.project,
      PULUMI_CONFIG: JSON.stringify(host.config),
      ...(pkg === dynamicPackage ? { PULUMI_NODEJS_PROJECT: host.project } : {}),
    },
    leash: true,
  });
  const port = await portOf(child, pkg, host);
  return { port, dir, stop: () => endChild(child) };
}

async function greeted(host: PluginHost, { port, dir, stop }: Running): Promise<PluginProvider> {
  const provider = new PluginProvider(`127.0.0.1:${port}`, stop, host.watch);
  await provider.handshake(host.engineAddress, dir);
  return provider;
}

/** The port of a plugin that was started by somebody else: PULUMI_DEBUG_PROVIDERS=name:port,… as Pulumi has it. */
function attached({ env }: PluginHost, pkg: string): number | undefined {
  for (const entry of (env.PULUMI_DEBUG_PROVIDERS ?? "").split(",")) {
    const [name, port] = entry.trim().split(":");
    if (name === pkg && port) return Number(port);
  }
  return undefined;
}

function locate(host: PluginHost, pkg: string, version?: string): Executable {
  if (pkg === dynamicPackage) {
    const script = resolveFrom(host.programDir, "@pulumi/pulumi/cmd/dynamic-provider");
    return {
      command: process.execPath,
      args: [...scriptOf("dynamicProvider"), script],
      dir: path.dirname(script),
    };
  }
  const binary = `pulumi-resource-${pkg}`;
  const named = host.plugins.filter((plugin) => plugin.name === pkg).map((plugin) => plugin.path);
  const onPath = (host.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  for (const dir of [...named, ...onPath, ...cached(host, pkg, version)]) {
    const command = path.join(dir, binary);
    if (isExecutable(command)) return { command, args: [], dir };
  }
  const wanted = version ? `${binary}-v${version}` : binary;
  throw new Error(`no resource plugin '${wanted}' found in the workspace or on your $PATH`);
}

/** A module as the program would find it; fails with what to install. */
export function resolveFrom(dir: string, module: string): string {
  try {
    return createRequire(path.join(dir, "_")).resolve(module);
  } catch {
    throw new Error(`@pulumi/pulumi is not installed in ${dir}: run npm install there`);
  }
}

/** The folders of a plugin in the cache, the newest version first. */
function cached(host: PluginHost, pkg: string, version?: string): string[] {
  const home = host.env.PULUMI_HOME ?? path.join(os.homedir(), ".pulumi");
  const plugins = path.join(home, "plugins");
  if (!fs.existsSync(plugins)) return [];
  const prefix = `resource-${pkg}-v`;
  return fs
    .readdirSync(plugins)
    .filter((name) => name.startsWith(prefix) && /^\d/.test(name.slice(prefix.length)))
    .filter((name) => !version || name === prefix + version)
    .sort((a, b) => b.localeCompare(a, undefined, { numeric: true }))
    .map((name) => path.join(plugins, name));
}

function isExecutable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
