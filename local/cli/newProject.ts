// `tencentcloud-native new`: a project of one's own from one of the examples, with the settings that let Pulumi start it fast.
import * as fs from "node:fs";
import * as path from "node:path";
import Table from "cli-table3";
import { type Command, Option } from "commander";
import { parseDocument } from "yaml";
import { name as packageName } from "../../package.json";
import { copyExample, type Example, listExamples, packageFolder } from "./examples";

interface NewFlags {
  example: string;
  name?: string;
  package?: string;
  list?: boolean;
}

/** The SDK that a program for the plugin imports; `pulumi package add` makes it. */
const pluginSdk = `${packageName}-sdk`;

/** The compiler settings with which the Pulumi CLI runs a program: its types are checked by `npm run check` and the editor. */
const runSettings = "tsconfig.run.json";

export function registerNew(program: Command): void {
  program
    .command("new")
    .argument("[folder]", "where the project goes; it must be new or empty")
    .description("make a project of your own from an example")
    .addOption(
      new Option("-e, --example <name>", "the example to begin with; --list shows them")
        .choices(listExamples().map(({ name }) => name))
        .default("web-server"),
    )
    .option("--name <name>", "the name of the project; that of the folder, if absent")
    .option("--package <spec>", `the ${packageName} to depend on, such as a tarball; this one, if absent`)
    .option("--list", "list the examples, and make nothing")
    .action((folder: string | undefined, flags: NewFlags) => {
      if (flags.list) process.stdout.write(`${examplesTable()}\n`);
      else if (folder) make(path.resolve(folder), folder, flags);
      else
        throw new Error(
          "say which folder the project goes into, such as `tencentcloud-native new my-network`",
        );
    });
}

function examplesTable(): string {
  const table = new Table({
    head: ["example", "language", "what it makes"],
    style: { head: [], border: [] },
    wordWrap: true,
    colWidths: [23, 13, 42],
  });
  const languages: Record<string, string> = { nodejs: "TypeScript", python: "Python", yaml: "YAML" };
  for (const { name, runtime, description } of listExamples())
    table.push([name, languages[runtime] ?? runtime, description]);
  return table.toString();
}

function make(folder: string, asTyped: string, flags: NewFlags): void {
  const example = listExamples().find(({ name }) => name === flags.example)!;
  const name = flags.name ?? path.basename(folder);
  checkName(name);
  if (fs.existsSync(folder) && (!fs.statSync(folder).isDirectory() || fs.readdirSync(folder).length > 0))
    throw new Error(`${asTyped} is there and not empty: nothing was written; name a new folder`);
  copyExample(example.name, folder);
  const manifest = path.join(folder, "package.json");
  const fast = fs.existsSync(path.join(folder, "tsconfig.json"));
  editSettings(path.join(folder, "Pulumi.yaml"), name, fast);
  if (fs.existsSync(manifest)) editManifest(manifest, name, flags.package ?? thisPackage(), fast);
  if (fast) writeRunSettings(folder);
  fs.writeFileSync(path.join(folder, ".gitignore"), "node_modules/\nbin/\n.pulumi-local/\n");
  process.stdout.write(`${nextSteps(example, asTyped, manifest, fast)}\n`);
}

/** Pulumi's rule for the names of projects. */
function checkName(name: string): void {
  if (/^[A-Za-z0-9_.-]{1,100}$/.test(name)) return;
  throw new Error(
    `'${name}' is no name for a project: it takes 1 to 100 letters, digits, "_", "-" and "."; --name gives another one than the folder's`,
  );
}

function editSettings(file: string, name: string, fast: boolean): void {
  const settings = parseDocument(fs.readFileSync(file, "utf8"));
  settings.set("name", name);
  if (fast)
    settings.set("runtime", settings.createNode({ name: "nodejs", options: { tsconfig: runSettings } }));
  fs.writeFileSync(file, settings.toString({ lineWidth: 0 }));
}

function editManifest(file: string, name: string, spec: string | undefined, fast: boolean): void {
  const manifest = JSON.parse(fs.readFileSync(file, "utf8"));
  manifest.name = name.toLowerCase();
  if (spec && manifest.dependencies?.[packageName]) manifest.dependencies[packageName] = spec;
  if (fast) manifest.scripts = { check: "tsc --noEmit", ...manifest.scripts };
  fs.writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
}

function writeRunSettings(folder: string): void {
  const settings = { extends: "./tsconfig.json", compilerOptions: { noCheck: true } };
  fs.writeFileSync(path.join(folder, runSettings), `${JSON.stringify(settings, undefined, 2)}\n`);
}

/** What this package was installed from, when it does not come from a registry: the tarball as npm noted it, or its checkout. */
function thisPackage(): string | undefined {
  const modules = path.dirname(packageFolder);
  if (path.basename(modules) !== "node_modules") return `file:${packageFolder}`;
  try {
    const { packages } = JSON.parse(fs.readFileSync(path.join(modules, ".package-lock.json"), "utf8"));
    const resolved: unknown = packages?.[`node_modules/${packageName}`]?.resolved;
    if (typeof resolved !== "string" || !resolved.startsWith("file:")) return undefined;
    return `file:${path.resolve(modules, "..", resolved.slice("file:".length))}`;
  } catch {
    return undefined;
  }
}

function nextSteps(example: Example, folder: string, manifest: string, fast: boolean): string {
  const installs: [string, string][] = fs.existsSync(manifest) ? [["npm install", ""]] : [];
  const usesPlugin = installs.length === 0 || fs.readFileSync(manifest, "utf8").includes(pluginSdk);
  const ready: [string, string][] = usesPlugin
    ? [pluginStep(example), ...installs, ["pulumi up", "needs the Pulumi CLI"]]
    : [
        ...installs,
        ["npx tencentcloud-native cloud start", "a local cloud; set what it prints"],
        ["npx tencentcloud-native stack up", "or `pulumi up`, with the Pulumi CLI"],
      ];
  const checks: [string, string][] = fast ? [["npm run check", "checks the types, which a run skips"]] : [];
  const steps: [string, string][] = [[`cd ${folder}`, ""], ...ready, ...checks];
  const width = Math.max(...steps.map(([command, why]) => (why ? command.length : 0)));
  const lines = steps.map(([command, why]) =>
    why ? `  ${command.padEnd(width)}  # ${why}` : `  ${command}`,
  );
  return [`Made ${folder} from the example ${example.name}. Next:`, "", ...lines].join("\n");
}

/** How a program for the plugin comes by it. */
function pluginStep({ runtime }: Example): [string, string] {
  return runtime === "yaml"
    ? [`npm install ${thisPackage() ?? packageName}`, "the plugin"]
    : ["pulumi package add <folder>", "the SDK, from the folder of the plugin (README)"];
}
