// The examples that the package brings along: what there is, and a copy of one without what runs have left in it.
import * as fs from "node:fs";
import * as path from "node:path";
import { parse } from "yaml";

/** The folder of the package: two folders up in the sources, three as it is built. */
export const packageFolder = ["../..", "../../.."]
  .map((up) => path.join(__dirname, up))
  .find((folder) => fs.existsSync(path.join(folder, "examples")))!;

export interface Example {
  name: string;
  description: string;
  /** `nodejs`, `python`, `yaml`. */
  runtime: string;
}

export function listExamples(): Example[] {
  const folder = path.join(packageFolder, "examples");
  return fs
    .readdirSync(folder)
    .sort()
    .map((name) => {
      const settings = parse(fs.readFileSync(path.join(folder, name, "Pulumi.yaml"), "utf8"));
      const runtime = settings.runtime?.name ?? settings.runtime;
      return { name, description: settings.description, runtime };
    });
}

/** Copies an example into a folder, which is made where there is none. */
export function copyExample(name: string, folder: string): void {
  const example = path.join(packageFolder, "examples", name);
  // The package itself may lie in a folder of that name.
  fs.cpSync(example, folder, {
    recursive: true,
    filter: (file) => !/node_modules|\.pulumi-local|Pulumi\.\w+\.yaml/.test(path.relative(example, file)),
  });
}
