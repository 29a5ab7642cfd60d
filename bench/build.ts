// What was built, as benches run it: the command, and the package in the `node_modules` of a program.
import * as fs from "node:fs";
import * as path from "node:path";

export const root = path.join(__dirname, "..");

/** The command `tencentcloud-native`. */
export const command = path.join(root, "dist", "local", "cli", "main.js");

/** Puts this package and others of its own into a folder, as `npm install` would. */
export function installIn(folder: string, packages: readonly string[]): void {
  const modules = path.join(folder, "node_modules");
  fs.mkdirSync(path.join(modules, "@pulumi"), { recursive: true });
  fs.symlinkSync(root, path.join(modules, "pulumi-tencentcloud-native"), "dir");
  for (const name of packages)
    fs.symlinkSync(path.join(root, "node_modules", name), path.join(modules, name), "dir");
}

/** What a program in TypeScript needs beside this package. */
export const forTypeScript = ["@pulumi/pulumi", "@types", "typescript"];
