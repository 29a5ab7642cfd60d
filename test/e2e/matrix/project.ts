// An example of the package, installed from the tarball by one package manager under one version of Node, and its life in a stack.
import { spawn } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { ending } from "../../../local/cli/quickstart/engines";
import type { Manager, Tool } from "./managers";

export interface Place {
  /** An empty folder. */
  folder: string;
  tarball: string;
  manager: Manager;
  tool: Tool;
  node: Tool;
  /** What points the provider at a cloud. */
  cloud: Record<string, string>;
  registry: string;
}

const example = path.join(__dirname, "..", "..", "..", "examples", "web-server");
const lives = [
  ["up", "--yes", "--skip-preview"],
  ["preview", "--expect-no-changes"],
  ["destroy", "--yes", "--skip-preview"],
];

/** Installs the example, and takes it through up, a preview that finds nothing, and destroy; answers what failed, if anything. */
export async function livesOf(place: Place): Promise<string | undefined> {
  const { manager } = place;
  const project = write(place);
  const run = (args: string[]) => execute(place, project, args);
  const installed = await run(manager.install);
  if (installed.code !== 0) return `${manager.install.join(" ")}: ${installed.output}`;
  for (const life of lives) {
    const { code, output } = await run([...manager.run, "tencentcloud-native", "stack", ...life]);
    if (code !== 0) return `stack ${life[0]}: ${output}`;
  }
  return undefined;
}

/** The example with the tarball in place of the version that its package.json names. */
function write({ folder, tarball, manager }: Place): string {
  const project = path.join(folder, "web-server");
  fs.cpSync(example, project, { recursive: true });
  const file = path.join(project, "package.json");
  const settings = JSON.parse(fs.readFileSync(file, "utf8"));
  settings.dependencies["pulumi-tencentcloud-native"] = `file:${tarball}`;
  fs.writeFileSync(file, JSON.stringify(settings));
  for (const [name, text] of Object.entries(manager.files)) fs.writeFileSync(path.join(project, name), text);
  return project;
}

function execute(place: Place, cwd: string, args: string[]) {
  const { folder, manager, tool, node, cloud, registry } = place;
  const bin = path.join(folder, "bin");
  fs.mkdirSync(bin, { recursive: true });
  for (const [name, { file }] of Object.entries({ node, [manager.program]: tool }))
    if (!fs.existsSync(path.join(bin, name))) fs.symlinkSync(fs.realpathSync(file), path.join(bin, name));
  const inherited = Object.entries(process.env).filter(
    ([key]) => !/^(TENCENTCLOUD_|PULUMI_|npm_|NODE_OPTIONS|NODE_PATH|INIT_CWD)/i.test(key),
  );
  const env = {
    ...Object.fromEntries(inherited),
    ...{ PATH: [bin, process.env.PATH].join(path.delimiter) },
    ...{ npm_config_registry: registry, YARN_NPM_REGISTRY_SERVER: registry, BUN_CONFIG_REGISTRY: registry },
    ...{ TENCENTCLOUD_NATIVE_HOME: path.join(folder, "home"), ...manager.environment, ...cloud },
  };
  return ending(
    spawn(path.join(bin, manager.program), args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] }),
  );
}
