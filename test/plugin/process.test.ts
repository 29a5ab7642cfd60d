// The plugin as a process: quick to its port, silent on stdout, and gone when nobody needs it.
import { spawn, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { version } from "../../package.json";
import { loadEmpty } from "../../provider/hosts/grpc";
import { Host, struct } from "../conformance/host";
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";
import { present } from "../found";
import { transpiledFile } from "../transpiled";

const root = path.join(__dirname, "..", "..");
let folders: HostFolders;

beforeAll(async () => {
  folders = await makeHostFolders();
});
afterAll(() => folders?.remove());

/** A process of one's own that starts the plugin and says its pid, so that it can die before the plugin. */
const parent = `
  const child = require("node:child_process").spawn(process.argv[1], [], { stdio: ["ignore", "pipe", "ignore"] });
  child.stdout.once("data", () => console.log(child.pid));
  setInterval(() => {}, 1000);`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A zombie has ended; it only waits for somebody to ask.
    return !/^State:\s+Z/m.test(fs.readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch (error) {
    return (error as { code?: string }).code === "ENOENT" && process.platform !== "linux";
  }
}

test("it ends by itself when its parent is killed", async () => {
  const starter = spawn(process.execPath, ["-e", parent, folders.plugin], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const pid = await new Promise<number>((resolve) =>
    starter.stdout.once("data", (text: Buffer) => resolve(Number(text))),
  );
  expect(isAlive(pid)).toBe(true);
  starter.kill("SIGKILL");
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 50));
});

test("a signal ends it in good order", async () => {
  const host = await Host.start({ kind: "plugin", folders });
  const ended = new Promise((resolve) => host.child.once("exit", resolve));
  host.child.kill("SIGINT");
  expect(await ended).toBe(0);
  await host.close();
});

test("nothing but the protocol is loaded before its port is open", () => {
  const script = `
    process.stdout.write = () => {
      const heavy = Object.keys(require.cache).filter((file) => /undici|zod|p-retry|provider.(api|lifecycle|resources)/.test(file));
      process.stderr.write(JSON.stringify(heavy));
      process.exit(0);
    };
    require(${JSON.stringify(transpiledFile("provider/hosts/plugin/main.ts"))});`;
  const found = spawnSync(process.execPath, ["-e", script], {
    encoding: "utf8",
  });
  expect(JSON.parse(found.stderr)).toEqual([]);
});

test("it knows its version and its schema before it is configured", async () => {
  const host = await Host.start({ kind: "plugin", folders });
  const info = await host.call<unknown, { getVersion(): string }>(
    host.client.getPluginInfo as never,
    new (loadEmpty().Empty)(),
  );
  expect(info.getVersion()).toBe(version);
  const answer = await host.call<proto.GetSchemaRequest, proto.GetSchemaResponse>(
    host.client.getSchema,
    new proto.GetSchemaRequest(),
  );
  expect(answer.getSchema()).toBe(fs.readFileSync(path.join(root, "schema.json"), "utf8"));
  await host.close();
});

test("missing credentials are named by the settings that would give them", async () => {
  const env = {
    HOME: folders.program,
    TENCENTCLOUD_ENDPOINT: "",
    TENCENTCLOUD_SECRET_ID: "",
    TENCENTCLOUD_SECRET_KEY: "",
  };
  const host = await Host.start({ kind: "plugin", folders, env });
  const error = await host.configure({ region: "ap-guangzhou" }).catch((reason: unknown) => reason);
  const { Status } =
    require("@pulumi/pulumi/proto/status_pb") as typeof import("@pulumi/pulumi/proto/status_pb");
  const [bytes] = (error as { metadata: { get(key: string): Uint8Array[] } }).metadata.get(
    "grpc-status-details-bin",
  );
  const [any] = Status.deserializeBinary(present(bytes)).getDetailsList();
  const keys = proto.ConfigureErrorMissingKeys.deserializeBinary(
    present(any).getValue_asU8(),
  ).getMissingkeysList();
  expect(keys.map((key) => key.getName())).toEqual([
    "tencentcloud-native:secretId",
    "tencentcloud-native:secretKey",
  ]);
  expect(present(keys[0]).getDescription()).toContain("cloud start");
  await host.close();
});

test("CheckConfig names every problem, keeps keys secret and repeats none; DiffConfig never replaces", async () => {
  const host = await Host.start({ kind: "plugin", folders });
  const check = new proto.CheckRequest();
  check.setNews(
    struct({
      endpoint: "not a url",
      requestsPerSecond: "0",
      defaultTags: "x",
      secretKey: "hush",
      version: "1.0.0",
    }),
  );
  const checked = await host.call<proto.CheckRequest, proto.CheckResponse>(host.client.checkConfig, check);
  expect(checked.getFailuresList().map((failure) => failure.getReason().split(" ")[0])).toEqual([
    "endpoint",
    "requestsPerSecond",
    "defaultTags",
    "secretId",
  ]);
  expect(JSON.stringify(checked.toObject().failuresList)).not.toContain("hush");
  expect(JSON.stringify(present(checked.getInputs()).toJavaScript())).toContain(
    "1b47061264138c4ac30d75fd1eb44270",
  );
  const diff = new proto.DiffRequest();
  diff.setOldInputs(struct({ "tencentcloud-native:region": "ap-guangzhou", secretKey: "a" }));
  diff.setNews(struct({ region: "ap-guangzhou", secretKey: "b" }));
  const answer = await host.call<proto.DiffRequest, proto.DiffResponse>(host.client.diffConfig, diff);
  expect(answer.toObject()).toMatchObject({ diffsList: ["secretKey"], replacesList: [] });
  await host.close();
});

const isLinux = process.platform === "linux";

/** Milliseconds of the processor that a process has used when it first prints something. */
function spentUntilHeard(command: string, args: string[]): Promise<number> {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "ignore"] });
  return new Promise((resolve, reject) => {
    child.stdout.once("data", () => {
      const tasks = `/proc/${child.pid}/task`;
      const spent = fs
        .readdirSync(tasks)
        .map((task) => Number(fs.readFileSync(`${tasks}/${task}/schedstat`, "utf8").split(" ")[0]));
      resolve(spent.reduce((sum, one) => sum + one, 0) / 1e6);
      child.kill("SIGKILL");
    });
    child.once("exit", () => reject(new Error(`${command} ended and said nothing`)));
  });
}

const speaking = `process.stdout.write("here"); setInterval(() => {}, 1000);`;

(isLinux ? test : test.skip)(
  "until its port is there it takes little more of the processor than Node itself, and it is small at rest",
  async () => {
    const node: number[] = [];
    const plugin: number[] = [];
    for (let i = 0; i < 5; i++) {
      node.push(await spentUntilHeard(process.execPath, ["-e", speaking]));
      plugin.push(await spentUntilHeard(folders.plugin, []));
    }
    const [bare, port] = [Math.min(...node), Math.min(...plugin)];
    console.info(`node -e: ${bare.toFixed(0)} ms, until the plugin's port is there: ${port.toFixed(0)} ms`);
    expect(port / bare).toBeLessThan(4);
    const host = await Host.start({ kind: "plugin", folders });
    const status = fs.readFileSync(`/proc/${host.child.pid}/status`, "utf8");
    const megabytes = Number(present(/VmRSS:\s+(\d+)/.exec(status))[1]) / 1024;
    console.info(`memory at rest: ${megabytes.toFixed(0)} MB`);
    expect(megabytes).toBeLessThan(100);
    await host.close();
  },
);
