// The register of definitions: written from the folders, and read one definition at a time.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { Definitions, registry } from "../../provider/lifecycle/run/registry";
import { definitions } from "../../provider/resources";
import { definitionFiles, listedIn } from "../../tools/generate/definitions";
import { generateRegister } from "../../tools/generate/register";
import { present } from "../found";
import { transpiled } from "../transpiled";

const root = path.join(__dirname, "..", "..");

/** A project with one resource, whose file says what is given. */
function project(file: string, contents: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "register-"));
  for (const kind of ["resources", "functions"])
    fs.mkdirSync(path.join(folder, "provider", kind, "vpc"), { recursive: true });
  fs.writeFileSync(path.join(folder, file), contents);
  return folder;
}

const throwaway = `import { field } from "${root}/provider/lifecycle/author/field";
import { defineResource } from "${root}/provider/resources/resource";
export const throwAway = defineResource({
  token: "vpc:ThrowAway",
  doc: "A thing of a test.",
  id: "ta-xxxxxxxx",
  inputs: { name: field.string().doc("Its name.") },
  outputs: {},
  read: async () => undefined,
  create: async () => "ta-1",
  delete: async () => {},
  list: { by: ["name"], all: async () => [] },
} as never);
`;

test("a resource is known by its file alone, with the functions that find it", () => {
  const folder = project("provider/resources/vpc/throwAway.ts", throwaway);
  expect(definitionFiles("resources", folder)).toEqual([
    { token: "vpc:ThrowAway", file: "provider/resources/vpc/throwAway", name: "throwAway" },
  ]);
  const [contents] = [...generateRegister(folder).values()];
  expect(contents).toContain(
    '"vpc:ThrowAway": () => (require("./vpc/throwAway") as typeof import("./vpc/throwAway")).throwAway,',
  );
  const { resources, functions } = registry(listedIn(folder));
  expect(present(resources.get("vpc:ThrowAway")).doc).toBe("A thing of a test.");
  expect(functions.keys()).toEqual(["vpc:getThrowAway", "vpc:listThrowAways"]);
  expect(present(functions.get("vpc:getThrowAway")).token).toBe("vpc:getThrowAway");
});

test("a file that is not the definition it is named as is refused by name", () => {
  const folder = project("provider/resources/vpc/tables.ts", "export const other = 1;");
  expect(() => generateRegister(folder)).toThrow(
    "provider/resources/vpc/tables.ts must export `tables`, the definition of vpc:Tables",
  );
});

test("a definition is loaded once, when it is asked for, and no other with it", () => {
  const loaded: string[] = [];
  const one = (token: string) => () => {
    loaded.push(token);
    return { token };
  };
  const some = new Definitions({ "a:A": one("a:A"), "a:B": one("a:B") });
  expect([some.keys(), some.size, some.has("a:B"), some.has("toString")]).toEqual([
    ["a:A", "a:B"],
    2,
    true,
    false,
  ]);
  expect(some.get("a:C")).toBeUndefined();
  expect(loaded).toEqual([]);
  expect(some.get("a:B")).toBe(some.get("a:B"));
  expect(loaded).toEqual(["a:B"]);
});

test("the provider of one resource loads the files of no other", () => {
  const script = `
    const { definitions } = require("./provider/resources");
    definitions.resources.get("vpc:Vpc");
    const files = Object.keys(require.cache).map((file) => require("node:path").relative(".", file));
    console.log(JSON.stringify(files));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", script], {
    cwd: transpiled(),
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  const files = JSON.parse(stdout) as string[];
  const resources = definitionFiles("resources").map(({ file }) => `${file}.js`);
  expect(files.filter((file) => resources.includes(file))).toEqual(["provider/resources/vpc/vpc.js"]);
});

test("what the provider registers is what the folders hold", () => {
  const found = registry(listedIn());
  expect(definitions.resources.keys()).toEqual(found.resources.keys());
  expect(definitions.functions.keys()).toEqual(found.functions.keys());
  for (const { token } of definitions.resources.values())
    expect(definitions.resources.get(token)).toBe(found.resources.get(token));
});
