// What a user has on disk: a program's folder in which the package is found by name, and the plugin's folder. Both are made from
// the sources, so that tests need no build of the package.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { executable, writePluginFolder } from "../../tools/release/pluginFolder";
import { onceARun } from "../onceARun";
import { transpiled } from "../transpiled";

const root = path.join(__dirname, "..", "..");

export interface HostFolders {
  /** Where programs run. */
  program: string;
  /** The plugin's executable. */
  plugin: string;
  /** What a project's settings say to find it. */
  plugins: { providers: { name: string; path: string }[] };
  /** A PATH on which it is found. */
  path: string;
  remove(): void;
}

export async function makeHostFolders(): Promise<HostFolders> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "hosts-"));
  const program = path.join(folder, "program");
  const ours = path.join(program, "node_modules", "pulumi-tencentcloud-native");
  fs.mkdirSync(path.join(program, "node_modules", "@pulumi"), { recursive: true });
  fs.mkdirSync(ours, { recursive: true });
  fs.symlinkSync(
    path.join(root, "node_modules", "@pulumi", "pulumi"),
    path.join(program, "node_modules", "@pulumi", "pulumi"),
  );
  writePackage(ours);
  const plugin = await onceARun("plugin", writePluginFolder);
  return {
    program,
    plugin: path.join(plugin, executable),
    plugins: { providers: [{ name: "tencentcloud-native", path: plugin }] },
    path: `${plugin}${path.delimiter}${process.env.PATH}`,
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}

/** The package as it is installed. */
function writePackage(folder: string): void {
  const { name, version, exports } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
  fs.writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name, version, exports }));
  fs.symlinkSync(transpiled(), path.join(folder, "dist"), "dir");
}
