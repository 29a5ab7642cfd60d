// What a person must decide is marked in the skeletons; nothing with a mark left in it passes the checks.
import * as fs from "node:fs";
import * as path from "node:path";

const word = "DECIDE";

/** A comment that says what is to be decided. */
export function decide(what: string): string {
  return `// ${word}: ${what}`;
}

const folders = ["provider", "local", "test", "sdk"];

/** Every mark in a project, as `file:line: what is to be decided`. */
export function undecided(project: string): string[] {
  return folders.flatMap((folder) =>
    fs.readdirSync(path.join(project, folder), { recursive: true, encoding: "utf8" }).flatMap((file) => {
      if (!file.endsWith(".ts") || file.includes("node_modules")) return [];
      const name = path.posix.join(folder, ...file.split(path.sep));
      const lines = fs.readFileSync(path.join(project, name), "utf8").split("\n");
      return lines.flatMap((line, at) => {
        const mark = line.indexOf(`// ${word}: `);
        return mark < 0 ? [] : [`${name}:${at + 1}: ${line.slice(mark + word.length + 5)}`];
      });
    }),
  );
}
