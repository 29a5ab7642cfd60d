// What is done for a release: `npm run plugin:dir [folder]` writes the plugin as a folder, `npm run plugin:release` packs it for
// `pulumi plugin install --file`, `npm run schema:breaking` says what programs lose against the last release, and `npm publish`
// asks whether there is all that a public release needs.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import manifest from "../../package.json";
import { breakingChanges } from "./breaking";
import { executable, writePluginFolder } from "./pluginFolder";
import { type Addresses, missingForPublishing } from "./publishable";
import { source } from "./source";

const { version } = manifest;
const addresses: Addresses & object = { ...(manifest as object) };
const root = path.join(__dirname, "..", "..");
const out = path.join(root, "dist-plugin");
/** What a release is named after: the plugin is the same everywhere, the names are not. */
const platforms = ["linux-amd64", "linux-arm64", "darwin-amd64", "darwin-arm64", "windows-amd64"];

async function folder(where = path.join(out, executable)): Promise<string> {
  const target = path.resolve(where);
  await writePluginFolder(target);
  console.log(target);
  return target;
}

async function pack(): Promise<void> {
  const target = await folder();
  for (const platform of platforms) {
    const file = path.join(out, `${executable}-v${version}-${platform}.tar.gz`);
    run("tar", ["-czf", file, "-C", target, "."]);
    console.log(file);
  }
  const missing = missingForPublishing(addresses, source);
  if (missing.length > 0) console.log(notReady(missing));
}

const notReady = (missing: string[]) => `not ready to publish, there is no:\n  ${missing.join("\n  ")}`;

/** Ends with an error where something is missing that whoever installs the package needs. */
function refuseUnlessPublishable(): void {
  const missing = missingForPublishing(addresses, source);
  if (missing.length === 0) return;
  console.error(notReady(missing));
  process.exitCode = 1;
}

/** Against the schema of the last tag `v…`; no tag, nothing to break. */
function reportBreaking(): void {
  const tag = spawnSync("git", ["describe", "--tags", "--match", "v*", "--abbrev=0"], {
    cwd: root,
    encoding: "utf8",
  }).stdout.trim();
  const shown = tag
    ? spawnSync("git", ["show", `${tag}:schema.json`], { cwd: root, encoding: "utf8" })
    : undefined;
  if (shown?.status !== 0) {
    console.log("there is no earlier release to compare with");
    return;
  }
  const now = JSON.parse(fs.readFileSync(path.join(root, "schema.json"), "utf8"));
  const changes = breakingChanges(JSON.parse(shown.stdout), now);
  console.log(
    changes.length > 0 ? `breaking since ${tag}:\n  ${changes.join("\n  ")}` : `nothing breaks since ${tag}`,
  );
}

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}

async function main([what, where]: string[]): Promise<void> {
  if (what === "folder") await folder(where);
  else if (what === "pack") await pack();
  else if (what === "breaking") reportBreaking();
  else if (what === "publishable") refuseUnlessPublishable();
  else throw new Error("folder [path] | pack | breaking | publishable");
}

void main(process.argv.slice(2));
