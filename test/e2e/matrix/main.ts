// `npm run matrix`: the packed package under every package manager and version of Node on the PATH; `-- --write` writes the page.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { pack } from "../installed";
import { cells, tryAll } from "./matrix";
import { pageOf } from "./page";

async function main(args: string[]): Promise<void> {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), "matrix-"));
  try {
    const { there, missing } = cells();
    const tarball = await pack(folder);
    const tried = await tryAll(folder, tarball, there, ({ manager, tool, node, failure }) =>
      console.log(`${manager.name} ${tool.version}, Node ${node.version}: ${failure ?? "works"}`),
    );
    for (const { name } of missing) console.log(`${name}: skipped, it is not on the PATH`);
    if (args.includes("--write")) fs.writeFileSync("docs/package-managers.md", pageOf(tried));
    if (tried.some(({ failure }) => failure !== undefined)) process.exitCode = 1;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

void main(process.argv.slice(2));
