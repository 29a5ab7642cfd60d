// What a user has on disk: a program's folder in which the dynamic provider is found by name, and the plugin's folder.
// Both are bundles of the sources, so that tests need no build of the package.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { build } from "esbuild";
import { executable, writePluginFolder } from "../../tools/release/pluginFolder";

const root = path.join(__dirname, "..", "..");

export interface HostFolders {
  /** Where programs run. */
  program: string;
  /** The plugin's executable. */
  plugin: string;
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
  const exports = { ".": "./index.js", "./dynamic": "./dynamic.js" };
  fs.writeFileSync(
    path.join(ours, "package.json"),
    JSON.stringify({ name: "pulumi-tencentcloud-native", exports }),
  );
  await build({
    entryPoints: {
      dynamic: path.join(root, "provider", "hosts", "dynamic", "index.ts"),
      index: path.join(root, "sdk", "index.ts"),
    },
    outdir: ours,
    bundle: true,
    platform: "node",
    format: "cjs",
    external: ["@pulumi/pulumi"],
    logLevel: "error",
  });
  const plugin = path.join(folder, "plugin");
  await writePluginFolder(plugin);
  return {
    program,
    plugin: path.join(plugin, executable),
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}
