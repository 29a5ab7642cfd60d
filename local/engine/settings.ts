// Pulumi.yaml: what a project is called, how its program runs, which plugins it names. Only what an engine needs
// is read; everything else in the file is left to the Pulumi CLI.
import * as fs from "node:fs";
import * as path from "node:path";
import { parse } from "yaml";

/** A provider plugin the project names; `path` is its absolute folder. */
export interface PluginSettings {
  name: string;
  path: string;
  version?: string;
}

export interface ProjectSettings {
  /** The folder that Pulumi.yaml lies in. */
  dir: string;
  name: string;
  runtime: { name: string; options: Record<string, unknown> };
  /** The program's file or folder, relative to `dir`. */
  main?: string;
  /** The `config` block as written: values, or `{ value | default, type, secret }`. */
  config: Record<string, unknown>;
  plugins: PluginSettings[];
  /** `backend.url`, where the project fixes where its state lives. */
  backendUrl?: string;
}

const fileNames = ["Pulumi.yaml", "Pulumi.yml"];

/** The nearest Pulumi.yaml at or above a folder. */
export function findProject(from: string): string | undefined {
  for (let dir = path.resolve(from); ; dir = path.dirname(dir)) {
    const file = fileNames.map((name) => path.join(dir, name)).find((name) => fs.existsSync(name));
    if (file) return file;
    if (dir === path.dirname(dir)) return undefined;
  }
}

/** Reads the nearest Pulumi.yaml; throws with the file's name when there is none or it says too little. */
export function readProject(from: string): ProjectSettings {
  const file = findProject(from);
  if (!file) throw new Error(`no Pulumi.yaml found in ${path.resolve(from)} or any folder above it`);
  const text = record(parse(fs.readFileSync(file, "utf8")), `${file} is not a map`);
  if (typeof text.name !== "string" || !text.name) throw new Error(`${file}: "name" is missing`);
  const dir = path.dirname(file);
  const backend = text.backend === undefined ? {} : record(text.backend, `${file}: "backend" is not a map`);
  return {
    dir,
    name: text.name,
    runtime: readRuntime(text.runtime, file),
    ...(typeof text.main === "string" ? { main: text.main } : {}),
    config: text.config === undefined ? {} : record(text.config, `${file}: "config" is not a map`),
    plugins: readPlugins(text, dir, file),
    ...(typeof backend.url === "string" ? { backendUrl: backend.url } : {}),
  };
}

function readRuntime(runtime: unknown, file: string): ProjectSettings["runtime"] {
  if (typeof runtime === "string") return { name: runtime, options: {} };
  const { name, options } = record(runtime, `${file}: "runtime" is missing`);
  if (typeof name !== "string") throw new Error(`${file}: "runtime.name" is missing`);
  return {
    name,
    options:
      options === undefined || options === null
        ? {}
        : record(options, `${file}: "runtime.options" is not a map`),
  };
}

/** Plugins of `plugins.providers`, and packages that lie in a folder beside the project. */
function readPlugins(text: Record<string, unknown>, dir: string, file: string): PluginSettings[] {
  const plugins: PluginSettings[] = [];
  const { providers } = text.plugins
    ? record(text.plugins, `${file}: "plugins" is not a map`)
    : { providers: undefined };
  for (const entry of Array.isArray(providers) ? providers : []) {
    const {
      name,
      path: at,
      version,
    } = record(entry, `${file}: an entry of "plugins.providers" is not a map`);
    if (typeof name !== "string" || typeof at !== "string")
      throw new Error(`${file}: an entry of "plugins.providers" has no name or no path`);
    plugins.push({
      name,
      path: path.resolve(dir, at),
      ...(version === undefined ? {} : { version: String(version) }),
    });
  }
  const packages = text.packages ? record(text.packages, `${file}: "packages" is not a map`) : {};
  for (const [name, entry] of Object.entries(packages)) {
    const source = typeof entry === "string" ? entry : record(entry, `${file}: package "${name}"`).source;
    if (typeof source === "string" && /^(\.{0,2}\/|\.\.?$)/.test(source))
      plugins.push({ name, path: path.resolve(dir, source) });
  }
  return plugins;
}

function record(value: unknown, complaint: string): Record<string, unknown> {
  if (value === null || typeof value !== "object" || Array.isArray(value)) throw new Error(complaint);
  return value as Record<string, unknown>;
}
