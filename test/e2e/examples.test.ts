// The examples for the plugin, as they stand in the repository: run where their language hosts are, and read against the schema
// everywhere.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { parse } from "yaml";
import { CloudControl, startedCloud } from "../cloudControl";
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";
import { present } from "../found";
import { compileProgram, generateSdk, hasPython, installNodeSdk } from "./generatedSdk";
import { describeWithPulumi, hasPulumi, Stack } from "./stacks";

const root = path.join(__dirname, "..", "..");
const example = (name: string, file: string) => path.join(root, "examples", name, file);
const hasYaml = hasPulumi && spawnSync("pulumi-language-yaml", ["--help"]).error === undefined;

let folders: HostFolders;
let cloud: Awaited<ReturnType<typeof startedCloud>>;

beforeAll(async () => {
  if (!hasPulumi) return;
  folders = await makeHostFolders();
  cloud = await startedCloud();
});
afterAll(async () => {
  await cloud?.close();
  folders?.remove();
});

async function stackOf(name: string, settings: object, env: NodeJS.ProcessEnv = {}): Promise<Stack> {
  return Stack.create(
    "pulumi",
    path.join(folders.program, name),
    { ...settings, plugins: folders.plugins },
    { TENCENTCLOUD_ENDPOINT: cloud.url, TENCENTCLOUD_REGION: "ap-guangzhou", ...env },
  );
}

async function lives(stack: Stack): Promise<Record<string, unknown>> {
  await stack.up();
  await stack.nothingToDo();
  const outputs = JSON.parse(await stack.ok("stack", "output", "--json"));
  await stack.destroy();
  expect(await new CloudControl(cloud.url).leaks()).toEqual([]);
  return outputs;
}

describeWithPulumi("two-regions", () => {
  test("makes a network in each region, through a provider of its own", async () => {
    const stack = await stackOf("two-regions", { runtime: "nodejs" });
    installNodeSdk(stack.folder);
    compileProgram(stack.folder, fs.readFileSync(example("two-regions", "index.ts"), "utf8"));
    expect(await lives(stack)).toMatchObject({
      guangzhou: { region: "ap-guangzhou", zone: expect.stringContaining("ap-guangzhou-") },
      shanghai: { region: "ap-shanghai", zone: expect.stringContaining("ap-shanghai-") },
    });
  });
});

if (hasPulumi && !hasPython)
  console.info("skipped, python3 has no pulumi module: web-server-python, edge-site-python");
/** The stack of an example in Python, with the SDK that is generated for it. */
async function pythonStack(name: string): Promise<Stack> {
  const folder = path.join(folders.program, name);
  const PYTHONPATH = path.join(folder, "sdks", "python");
  const stack = await stackOf(name, { runtime: "python" }, { PYTHONPATH });
  fs.copyFileSync(example(name, "__main__.py"), path.join(folder, "__main__.py"));
  generateSdk(folder, "python");
  return stack;
}
const describeWithPython = hasPython ? describe : describe.skip;
const address = expect.stringMatching(/^\d+(\.\d+){3}$/);

describeWithPython("web-server-python", () => {
  test("makes a server with a public address", async () => {
    const stack = await pythonStack("web-server-python");
    expect(await lives(stack)).toMatchObject({ publicIp: address });
  });
});

describeWithPython("edge-site-python", () => {
  test("makes machines behind a load balancer of each carrier", async () => {
    const stack = await pythonStack("edge-site-python");
    expect(await lives(stack)).toMatchObject({ addresses: [address, address] });
  });
});

describe("web-server-yaml", () => {
  const program = parse(fs.readFileSync(example("web-server-yaml", "Pulumi.yaml"), "utf8"));
  const schema = JSON.parse(fs.readFileSync(path.join(root, "schema.json"), "utf8"));

  test("says nothing that the schema does not have, and everything that it requires", () => {
    for (const { type, properties = {} } of Object.values<{ type: string; properties?: object }>(
      program.resources,
    )) {
      const { inputProperties, requiredInputs } = schema.resources[type];
      expect(Object.keys(inputProperties)).toEqual(expect.arrayContaining(Object.keys(properties)));
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(requiredInputs));
    }
    for (const variable of Object.values<Record<string, { function: string; arguments: object }>>(
      program.variables,
    )) {
      const call = present(variable["fn::invoke"]);
      const { properties, required = [] } = schema.functions[call.function].inputs;
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(call.arguments)));
      expect(Object.keys(call.arguments)).toEqual(expect.arrayContaining(required));
    }
  });

  if (!hasYaml) console.info("skipped, there is no pulumi-language-yaml on PATH: running web-server-yaml");
  (hasYaml ? test : test.skip)("makes a server with a public address", async () => {
    const { plugins: _, ...settings } = program;
    const stack = await stackOf("web-server-yaml", settings);
    expect(await lives(stack)).toMatchObject({ publicIp: address });
  });
});
