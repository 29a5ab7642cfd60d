// `npm run plugin:dir [folder]` writes the plugin as a folder; `npm run plugin:release` packs it for `pulumi plugin install`.
import { spawnSync } from "node:child_process";
import * as path from "node:path";
import { version } from "../package.json";
import { executable, writePluginFolder } from "./pluginFolder";

const out = path.join(__dirname, "..", "dist-plugin");
/** What a release is named after: the plugin is the same everywhere, the names are not. */
const platforms = ["linux-amd64", "linux-arm64", "darwin-amd64", "darwin-arm64", "windows-amd64"];

async function main([what, where]: string[]): Promise<void> {
  const folder = path.resolve(where ?? path.join(out, executable));
  await writePluginFolder(folder);
  console.log(folder);
  if (what !== "release") return;
  for (const platform of platforms) {
    const file = path.join(path.dirname(folder), `${executable}-v${version}-${platform}.tar.gz`);
    const { status } = spawnSync("tar", ["-czf", file, "-C", folder, "."], { stdio: "inherit" });
    if (status !== 0) throw new Error(`tar ended with ${status}`);
    console.log(file);
  }
}

void main(process.argv.slice(2));
