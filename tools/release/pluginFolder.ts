// A folder that is the plugin: the executable, the schema, and what `pulumi package add ./<folder>` wants to find beside them.
import * as fs from "node:fs";
import * as path from "node:path";
import { version } from "../../package.json";
import { bundlePlugin } from "./bundle";

const root = path.join(__dirname, "..", "..");
export const executable = "pulumi-resource-tencentcloud-native";

/** Writes the folder anew; what was in it is gone. */
export async function writePluginFolder(folder: string): Promise<void> {
  fs.rmSync(folder, { recursive: true, force: true });
  // Pulumi runs npm there, and takes a missing node_modules for a plugin that was not installed.
  fs.mkdirSync(path.join(folder, "node_modules"), { recursive: true });
  await bundlePlugin(path.join(folder, executable));
  fs.chmodSync(path.join(folder, executable), 0o755);
  const files = {
    "node_modules/.keep": "",
    "PulumiPlugin.yaml": "runtime: nodejs\n",
    "package.json": `${JSON.stringify({ name: executable, version, private: true, main: executable }, null, 2)}\n`,
    [`${executable}.cmd`]: `@node "%~dp0${executable}" %*\r\n`,
  };
  for (const [name, contents] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), contents);
  for (const name of ["schema.json", "LICENSE"])
    fs.copyFileSync(path.join(root, name), path.join(folder, name));
}
