// The sources as JavaScript, file for file as a build makes them and in a hundredth of its time: what tests start as processes of
// their own. Made once a run of the suite, which removes it.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { buildSync } from "esbuild";

const root = path.join(__dirname, "..");
const rooms = ["sdk", "provider", "local", "test"];
/** Where the processes of one run find it. */
const variable = "TRANSPILED_SOURCES";

/** The folder that stands for the checkout. */
export function transpiled(): string {
  process.env[variable] ??= transpile();
  return process.env[variable];
}

/** What a source file of the checkout is as JavaScript, as in `node [transpiledFile("local/cli/main.ts"), "cloud", "start"]`. */
export function transpiledFile(file: string): string {
  return path.join(transpiled(), file.replace(/\.ts$/, ".js"));
}

/** A folder that all test files of a run share; nothing of the checkout lies above it. */
export function ofTheRun(name: string): string {
  return path.join(path.dirname(transpiled()), name);
}

export function removeTranspiled(): void {
  const folder = process.env[variable];
  if (folder) fs.rmSync(path.dirname(folder), { recursive: true, force: true });
  delete process.env[variable];
}

function transpile(): string {
  const folder = path.join(fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), "suite-")), "checkout");
  const sources = rooms.flatMap((room) =>
    (fs.readdirSync(path.join(root, room), { recursive: true }) as string[])
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.includes("node_modules"))
      .map((name) => path.join(root, room, name)),
  );
  buildSync({
    entryPoints: sources,
    outbase: root,
    outdir: folder,
    platform: "node",
    format: "cjs",
    logLevel: "error",
  });
  for (const beside of ["node_modules", "catalogue", "examples", "package.json", "schema.json"])
    fs.symlinkSync(path.join(root, beside), path.join(folder, beside));
  return folder;
}
