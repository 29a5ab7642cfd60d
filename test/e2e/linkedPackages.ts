// Packages in a folder as npm installs them, in a hundredth of its time: the files are links to those that the checkout has. What no
// package says that it depends on is not there.
import * as fs from "node:fs";
import * as path from "node:path";
import { globSync } from "tinyglobby";
import manifest from "../../package.json";
import { transpiled } from "../transpiled";

const root = path.join(__dirname, "..", "..");

/** This package as it is published, what it depends on, and other packages beside it. */
export function linkPackages(folder: string, beside: readonly string[]): void {
  const modules = path.join(folder, "node_modules");
  const own = path.join(modules, manifest.name);
  for (const file of publishedFiles()) linkAll(path.join(root, file), path.join(own, file));
  for (const room of ["provider", "sdk", "local"])
    linkAll(path.join(transpiled(), room), path.join(own, "dist", room));
  linkAll(path.join(root, "package.json"), path.join(own, "dist", "package.json"));
  for (const name of withDependencies([...Object.keys(manifest.dependencies), ...beside]))
    linkAll(inCheckout(name), path.join(modules, name));
  fs.mkdirSync(path.join(modules, ".bin"));
  for (const [command, file] of Object.entries(manifest.bin)) {
    fs.chmodSync(path.join(own, file), 0o755);
    fs.symlinkSync(path.join("..", manifest.name, file), path.join(modules, ".bin", command));
  }
}

const inCheckout = (name: string): string => path.join(root, "node_modules", name);

/** What npm packs, but for what is built. */
function publishedFiles(): string[] {
  const always = ["package.json", "README.md", "LICENSE"];
  return globSync([...always, ...manifest.files], {
    cwd: root,
    dot: true,
    ignore: ["**/node_modules/**", "dist/**"],
  });
}

/** A file or a folder, of which every file is linked; copied where the two places lie on different disks. */
export function linkAll(from: string, to: string, except?: string): void {
  if (from === except) return;
  const entry = fs.lstatSync(from);
  fs.mkdirSync(entry.isDirectory() ? to : path.dirname(to), { recursive: true });
  if (entry.isDirectory())
    for (const name of fs.readdirSync(from)) linkAll(path.join(from, name), path.join(to, name), except);
  else if (entry.isSymbolicLink()) fs.symlinkSync(fs.readlinkSync(from), to);
  else
    try {
      fs.linkSync(from, to);
    } catch {
      fs.copyFileSync(from, to);
    }
}

/** Names of packages that lie on top in the checkout, and of all that they and those within them depend on. */
function withDependencies(names: readonly string[]): Set<string> {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name) || !fs.existsSync(inCheckout(name))) return;
    found.add(name);
    const own = globSync(["package.json", "**/node_modules/{*,@*/*}/package.json"], {
      ...{ cwd: inCheckout(name), absolute: true, expandDirectories: false },
    });
    for (const file of own) {
      const { dependencies, optionalDependencies } = JSON.parse(fs.readFileSync(file, "utf8"));
      Object.keys({ ...dependencies, ...optionalDependencies }).forEach(add);
    }
  };
  names.forEach(add);
  return found;
}
