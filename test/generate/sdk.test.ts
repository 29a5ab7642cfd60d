// The SDK as a program loads it: every name is there, and what is not used is not loaded.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { definitions } from "../../provider/resources";
import * as sdk from "../../sdk";
import { present } from "../found";
import { transpiled } from "../transpiled";

/** The files of sdk/ that a program of these statements loads, by name. */
function loadedBy(statements: string): string[] {
  const script = `const tencentcloud = require("./sdk"); ${statements};
    const files = Object.keys(require.cache).map((file) => require("node:path").relative("sdk", file));
    console.log(JSON.stringify(files.filter((file) => !file.startsWith(".."))));`;
  const run = spawnSync(process.execPath, ["-e", script], {
    cwd: transpiled(),
    encoding: "utf8",
  });
  expect(run.stderr).toBe("");
  return (JSON.parse(run.stdout) as string[]).sort();
}

test("every resource is a class and every function has its two forms, in the module of its token", () => {
  const modules = sdk as unknown as Record<string, Record<string, unknown>>;
  const expected = new Set<string>();
  for (const token of definitions.resources.keys()) expected.add(token);
  for (const token of definitions.functions.keys()) expected.add(token).add(`${token}Output`);
  const found = Object.keys(modules)
    .filter((module) => module !== "Provider")
    .flatMap((module) => Object.keys(present(modules[module])).map((name) => `${module}:${name}`));
  expect(found.sort()).toEqual([...expected].sort());
  for (const token of expected) {
    const [module, name] = token.split(":") as [string, string];
    expect([token, typeof present(modules[module])[name]]).toEqual([token, "function"]);
  }
});

test("a program loads the files of what it uses, and no other", () => {
  const services = fs
    .readdirSync(path.join(__dirname, "..", "..", "sdk"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${name}/index.js`);
  const modules = [...services, "index.js", "provider.js"].sort();
  expect(loadedBy("")).toEqual(modules);
  expect(loadedBy("String([tencentcloud.vpc.Subnet, tencentcloud.cvm.getZonesOutput])")).toEqual(
    [...modules, "cvm/getZones.js", "vpc/subnet.js"].sort(),
  );
});
