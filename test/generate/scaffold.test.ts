// `npm run new` in a copy of the project: what it writes type-checks, is refused while something in it is undecided, and needs
// no edit of a shared file.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import * as ts from "typescript";
import { undecided } from "../../tools/scaffold/marks";
import { findThing } from "../../tools/scaffold/thing";
import { present } from "../found";

const root = path.join(__dirname, "..", "..");
const folders = ["catalogue", "docs", "examples", "local", "provider", "sdk", "test", "tools"];
const files = [".gitignore", "biome.json", "package.json", "schema.json", "tsconfig.json"];
const thing = [
  "provider/resources/vpc/customerGateway.ts",
  "local/cloud/services/vpc/customerGateway.ts",
  "test/resources/vpc/customerGateway.ts",
  "test/cloud/vpc/customerGateway.test.ts",
];
let project: string;

beforeAll(() => {
  project = fs.mkdtempSync(path.join(os.tmpdir(), "scaffold-"));
  for (const name of [...folders, ...files])
    fs.cpSync(path.join(root, name), path.join(project, name), { recursive: true });
  fs.symlinkSync(path.join(root, "node_modules"), path.join(project, "node_modules"));
});

afterAll(() => fs.rmSync(project, { recursive: true, force: true }));

function scaffold(...args: string[]): { status: number | null; said: string } {
  const all = ["tools/scaffold/main.ts", ...args];
  const { status, stdout, stderr } = spawnSync(path.join(project, "node_modules/.bin/tsx"), all, {
    cwd: project,
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

/** What the compiler says of files, and not of all that they import: that is checked as it is. */
function problemsIn(files: readonly string[]): string[] {
  const { config } = ts.readConfigFile(path.join(project, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files }, ts.sys, project);
  const program = ts.createProgram(
    files.map((file) => path.join(project, file)),
    options,
  );
  return files.flatMap((file) => {
    const source = program.getSourceFile(path.join(project, file));
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  });
}

test("a customer gateway's skeletons are written from the catalogue, type-check, and are refused as they are", () => {
  // What tunnels know of it beside its kind is its author's.
  const own = present(
    fs
      .readFileSync(path.join(project, present(thing[1])), "utf8")
      .match(/\/\*\* The makes of device[\s\S]*?\n\];\n/),
  )[0];
  for (const file of thing) fs.rmSync(path.join(project, file), { force: true });
  const made = scaffold("vpc", "CustomerGateway");
  expect(made).toMatchObject({ status: 0 });
  for (const file of thing) expect(made.said).toContain(`${file} is written`);
  const [definition, local, its, cloudTest] = thing.map((file) =>
    fs.readFileSync(path.join(project, file), "utf8"),
  );
  expect(definition).toContain('reads: "vpc.DescribeCustomerGateways"');
  expect(definition).toContain("ipAddress: field.string().replace()");
  expect(definition).toContain('filters: { name: "customer-gateway-name", ipAddress: "ip-address" }');
  expect(definition).toContain('CustomerGatewayName: always("name")');
  expect(definition).toContain("tagsApart: true");
  expect(local).toContain('ids: "CustomerGatewayIds"');
  expect(its).toContain('by: ["ModifyCustomerGatewayAttribute"]');
  expect(cloudTest).toContain("vpc.CreateCustomerGateway(");
  const { status, said } = scaffold("--undecided");
  expect(status).toBe(1);
  for (const file of thing) expect(said).toMatch(new RegExp(`${file}:\\d+: \\S`));

  fs.appendFileSync(path.join(project, present(thing[1])), own);
  expect(problemsIn(thing)).toEqual([]);
  expect(scaffold("vpc", "CustomerGateway").said).toContain(
    `${thing[0]} is there already and stays as it is`,
  );
});

test("what the catalogue lacks is named, with what to do", () => {
  const finding = () => findThing("vpc", "PeeringThing", []);
  expect(finding).toThrow(
    "catalogue/vpc.json has no action CreatePeeringThing, DescribePeeringThings, DeletePeeringThing of API 3.0.",
  );
  expect(finding).toThrow("catalogue/facts/vpc.json");
  expect(() => findThing("oss", "Bucket", [])).toThrow("there is no service oss in the catalogue");
});

test("a thing that only the older API has is not written, and what is missing is named", () => {
  const { actions } = JSON.parse(fs.readFileSync(path.join(root, "catalogue/vpc.json"), "utf8")) as {
    actions: { action: string; family: string }[];
  };
  const has = (of: string, name: string) =>
    actions.some(({ action, family }) => action === name && (family === "v2") === (of === "v2"));
  const older = actions
    .filter(({ family }) => family === "v2")
    .flatMap(({ action }) => /^Create([A-Z][a-z]+[A-Z]\w+)$/.exec(action)?.[1] ?? [])
    .find((type) => has("v2", `Delete${type}`) && !has("v3", `Create${type}`) && !has("v3", `Delete${type}`));
  expect(older).toBeDefined();
  expect(() => findThing("vpc", present(older), [])).toThrow(
    new RegExp(`The older API has .*\\bCreate${older}\\b`),
  );
});

test("nothing in the project itself is undecided", () => {
  expect(undecided(root)).toEqual([]);
});
