// The packed package under every package manager on the PATH but npm, with which all other tests of it are done. `npm run matrix`
// has every version of Node too.

import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { pack } from "./installed";
import { cells, tryAll } from "./matrix/matrix";

const others = ({ name }: { name: string }) => name !== "npm";
const all = cells();
const missing = all.missing.filter(others).map(({ name }) => name);
const [first] = all.there;
const there = all.there.filter((cell) => others(cell.manager) && cell.node === first?.node);
if (missing.length > 0)
  console.info(`skipped ${missing.length} package managers, not on PATH: ${missing.join("; ")}`);
for (const name of missing) test.skip(`${name}: not on PATH`, () => {});

const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), "matrix-"));
let tarball: string;
beforeAll(async () => {
  if (there.length > 0) tarball = await pack(folder);
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

for (const cell of there)
  test(`an example comes up and goes away under ${cell.manager.name} ${cell.tool.version}`, async () => {
    const [tried] = await tryAll(folder, tarball, [cell], () => {});
    expect(tried?.failure).toBeUndefined();
  });
