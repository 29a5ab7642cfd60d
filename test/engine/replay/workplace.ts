// The folder that replayed programs run in, with what they import above them.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { present } from "../../found";

/** The recordings of this repository. */
export const corpus = path.join(__dirname, "..", "recordings");
export const repository = path.join(__dirname, "..", "..", "..");

/** Makes the folder the programs run in: above it they find @pulumi/pulumi and rec-sdk. */
export function prepare(dir: string): string {
  const work = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "replay-")));
  const modules = path.join(work, "node_modules");
  fs.mkdirSync(path.join(modules, "@pulumi"), { recursive: true });
  fs.symlinkSync(path.join(repository, "node_modules/@pulumi/pulumi"), path.join(modules, "@pulumi/pulumi"));
  const sdk = present(
    [path.join(dir, "..", "sdk"), path.join(corpus, "sdk")].find((at) => fs.existsSync(at)),
  );
  fs.cpSync(sdk, path.join(modules, "rec-sdk"), { recursive: true });
  fs.writeFileSync(path.join(work, "package.json"), "{}");
  return work;
}
