// A public release has an address. There is none yet, none is made up, and so nothing can be published by mistake.
import { spawnSync } from "node:child_process";
import * as path from "node:path";
import { missingForPublishing } from "../../tools/release/publishable";

const source = "github.com/someone/provider";
const whole = {
  repository: { url: `git+https://${source}.git` },
  bugs: { url: `https://${source}/issues` },
  homepage: `https://${source}#readme`,
};

test("publishing is refused while there is no address, and what is missing is named", () => {
  const { status, stderr } = spawnSync("npm", ["run", "--silent", "prepublishOnly"], {
    ...{ cwd: path.join(__dirname, "..", ".."), encoding: "utf8" },
  });
  expect(status).toBe(1);
  for (const name of ["`source`", "`repository`", "`bugs`", "`homepage`"]) expect(stderr).toContain(name);
});

test("every address leads to the repository with the releases", () => {
  expect(missingForPublishing(whole, source)).toEqual([]);
  expect(missingForPublishing({ ...whole, bugs: "https://example.org" }, source)).toEqual([
    `\`bugs\` in package.json: https://example.org is not in ${source}`,
  ]);
  expect(missingForPublishing({}, source)).toHaveLength(3);
});
