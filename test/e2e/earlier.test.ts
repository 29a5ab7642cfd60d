// A stack and a local cloud that an earlier commit made: today's code opens both, and changes nothing in the cloud.
import * as fs from "node:fs";
import * as path from "node:path";
import { LocalStack } from "../../local";
import { definitions } from "../../provider/resources";
import { CloudControl, startedCloud } from "../cloudControl";
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";
import { present } from "../found";

const fixture = path.join(__dirname, "..", "fixtures", "earlier");

let folders: HostFolders;
let cloud: Awaited<ReturnType<typeof startedCloud>>;
let stack: LocalStack;

beforeAll(async () => {
  folders = await makeHostFolders();
  const at = (name: string) => path.join(folders.program, name);
  for (const name of ["program", "state", "cloud"])
    fs.cpSync(path.join(fixture, name), at(name), { recursive: true });
  cloud = await startedCloud({ dataDir: at("cloud") });
  stack = await LocalStack.create({
    workDir: at("program"),
    stackName: "dev",
    stateDir: at("state"),
    envVars: {
      PULUMI_CONFIG_PASSPHRASE: "",
      TENCENTCLOUD_ENDPOINT: cloud.url,
      TENCENTCLOUD_REGION: "ap-guangzhou",
      TENCENTCLOUD_SECRET_ID: "local",
      TENCENTCLOUD_SECRET_KEY: "local",
      TENCENTCLOUD_NATIVE_HOME: at("home"),
    },
  });
});
afterAll(async () => {
  await stack?.dispose();
  await cloud?.close();
  folders?.remove();
});

test("the stack has the thirteen resources that there were, and each is still one", async () => {
  const { deployment } = await stack.exportStack();
  const types = (deployment.resources ?? []).map(({ type }) => String(type).split("tencentcloud-native/")[1]);
  const tokens = new Set(types.filter((token) => token !== undefined && /^[a-z]+:[A-Z]/.test(token)));
  expect(tokens.size).toBe(13);
  for (const token of tokens)
    expect([token, definitions.resources.has(present(token))]).toEqual([token, true]);
});

/** What a stack of that commit gets that it had not: nothing of the cloud's, and once. */
const since = [{ op: "create", type: "tencentcloud-native/index:Identity" }];

test("a preview finds nothing to do but what stacks have since, and changes nothing in the cloud", async () => {
  const { result, writes, reads } = await new CloudControl(cloud.url).during(() => stack.preview());
  const steps = result.steps.filter(({ op }) => op !== "same");
  expect(steps.map(({ op, urn }) => ({ op, type: urn.split("::")[2]?.split("dynamic/")[1] }))).toEqual(since);
  expect(writes).toEqual([]);
  expect(reads.length).toBeGreaterThan(0);
});

test.each([
  ["a refresh", () => stack.refresh({ expectNoChanges: true })],
  ["a run", () => stack.up()],
  ["a run after it", () => stack.up({ expectNoChanges: true })],
])("%s changes nothing in the cloud", async (_, run) => {
  const { writes, reads } = await new CloudControl(cloud.url).during<unknown>(run);
  expect(writes).toEqual([]);
  expect(reads.length).toBeGreaterThan(0);
});

test("what it made can be removed by today's code", async () => {
  await stack.destroy();
  expect(await new CloudControl(cloud.url).leaks()).toEqual([]);
});
