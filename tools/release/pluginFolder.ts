// A folder that is the plugin: the executable, the schema, and what lets Pulumi start it in both of its ways: the executable
// itself, or (`pulumi package add`, `gen-sdk`, `get-schema` of a folder or an installed release) by the Node host.
import * as fs from "node:fs";
import * as path from "node:path";
import { version } from "../../package.json";
import { bundlePlugin } from "./bundle";

const root = path.join(__dirname, "..", "..");
export const executable = "pulumi-resource-tencentcloud-native";

/** What the Node host starts a plugin by, `node <this> <folder> <address>`: the executable is started with the rest. */
const runPlugin = `// Starts the plugin that this folder is, in place of the runtime that it does not need.
const [folder] = process.argv.splice(2, 1);
require(require("node:path").join(folder, "${executable}"));
`;

/** Writes the folder anew; what was in it is gone. */
export async function writePluginFolder(folder: string): Promise<void> {
  fs.rmSync(folder, { recursive: true, force: true });
  await bundlePlugin(path.join(folder, executable));
  fs.chmodSync(path.join(folder, executable), 0o755);
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  const files = {
    "PulumiPlugin.yaml": "runtime: nodejs\n",
    "package.json": json({
      name: executable,
      version,
      private: true,
      license: "Apache-2.0",
      main: executable,
      // There already, so that the npm that Pulumi runs in the folder fetches nothing and removes nothing.
      dependencies: { "@pulumi/pulumi": version },
      bundleDependencies: ["@pulumi/pulumi"],
    }),
    "node_modules/@pulumi/pulumi/package.json": json({ name: "@pulumi/pulumi", version, private: true }),
    "node_modules/@pulumi/pulumi/cmd/run-plugin/index.js": runPlugin,
    [`${executable}.cmd`]: `@node "%~dp0${executable}" %*\r\n`,
  };
  for (const [name, contents] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), contents);
  }
  for (const name of ["schema.json", "LICENSE"])
    fs.copyFileSync(path.join(root, name), path.join(folder, name));
}
