// `new` of the installed package: what it writes, what it refuses, and how the project then runs.
import * as fs from "node:fs";
import * as path from "node:path";
import { ending } from "../../local/cli/quickstart/engines";
import { Installed } from "./installed";

let installed: Installed;
let folder: string;
beforeAll(async () => {
  installed = await Installed.make();
  folder = installed.program("projects", {});
});
afterAll(() => installed?.remove());

const run = (...args: string[]) => ending(installed.start(args));
const made = async (name: string, ...flags: string[]) => {
  const { code, output } = await run("new", path.join(folder, name), ...flags);
  expect([code, output]).toEqual([0, expect.stringMatching(/^Made .* from the example /)]);
  return { output, file: (one: string) => fs.readFileSync(path.join(folder, name, one), "utf8") };
};

test("a project of an example has its own name, depends on what is installed, and says what comes next", async () => {
  const { output, file } = await made("My.Network", "--example", "three-tier-network");
  expect(output).toContain("npx tencentcloud-native stack up");
  expect(file("Pulumi.yaml")).toMatch(/^name: My\.Network\n/);
  const { name, dependencies, scripts } = JSON.parse(file("package.json"));
  expect({ name, scripts }).toEqual({ name: "my.network", scripts: { check: "tsc --noEmit" } });
  const tarball = dependencies["pulumi-tencentcloud-native"].replace(/^file:/, "");
  expect(tarball).toBe(installed.tarball);
  expect(file("index.ts")).toContain("NatGateway");
});

test("a run leaves the types to `npm run check`, and --check-types checks them", async () => {
  await made("typed");
  const project = path.join(folder, "typed");
  fs.writeFileSync(path.join(project, "index.ts"), `export const port: number = "eighty";\n`);
  const preview = ["stack", "preview", "--cwd", project];
  expect((await run(...preview)).code).toBe(0);
  const checked = await run(...preview, "--check-types");
  expect([checked.code, checked.output]).toEqual([1, expect.stringMatching(/index\.ts.*TS2322|TS2322/s)]);
});

test("nothing is written over what is there, and no name that Pulumi refuses", async () => {
  const full = path.join(folder, "full");
  fs.mkdirSync(full);
  fs.writeFileSync(path.join(full, "notes.txt"), "mine");
  expect(await run("new", full)).toEqual({
    code: 1,
    output: expect.stringContaining("is there and not empty"),
  });
  expect(fs.readdirSync(full)).toEqual(["notes.txt"]);
  const spaced = path.join(folder, "two words");
  expect(await run("new", spaced)).toEqual({ code: 1, output: expect.stringContaining("--name") });
  expect(fs.existsSync(spaced)).toBe(false);
  await made("two words", "--name", "two-words");
});

test("every example is listed", async () => {
  const { code, output } = await run("new", "--list");
  expect(code).toBe(0);
  for (const name of fs.readdirSync(path.join(__dirname, "..", "..", "examples")))
    expect(output).toContain(name);
});
