// What a user has on disk: a program's folder in which the package is found by name, and the plugin's folder. Both are made from
// the sources, so that tests need no build of the package.
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
  await writePackage(ours);
  const plugin = path.join(folder, "plugin");
  await writePluginFolder(plugin);
  return {
    program,
    plugin: path.join(plugin, executable),
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}

/** The package as it is installed: file for file what a build makes of the sources, in a hundredth of the time. */
async function writePackage(folder: string): Promise<void> {
  const rooms = ["sdk", "provider"];
  const sources = rooms.flatMap((room) =>
    (fs.readdirSync(path.join(root, room), { recursive: true }) as string[])
      .filter((name) => name.endsWith(".ts"))
      .map((name) => path.join(root, room, name)),
  );
  await build({
    entryPoints: sources,
    outbase: root,
    outdir: path.join(folder, "dist"),
    platform: "node",
    format: "cjs",
    logLevel: "error",
  });
  const { name, version, exports } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
  fs.writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name, version, exports }));
  fs.copyFileSync(path.join(folder, "package.json"), path.join(folder, "dist", "package.json"));
  fs.symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "dir");
}
