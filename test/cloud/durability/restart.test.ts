// State kept in a directory outlives a kill at any moment, and has one writer.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { Log } from "../../../local/cloud/log";
import { Store } from "../../../local/cloud/store";
import { transpiledFile } from "../../transpiled";
import { post } from "../raw";
import { closeClouds, cloud, control, vpcClient } from "../support";

const main = transpiledFile("local/cli/main.ts");
let directory: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), "cloud-"));
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await closeClouds();
  fs.rmSync(directory, { recursive: true, force: true });
});

/** The command a user types, in a process of its own. */
async function startProcess(): Promise<{ child: ChildProcess; port: number; text: string }> {
  const flags = ["cloud", "start", "--data", directory, "--clock", "virtual"];
  const child = spawn(process.execPath, [main, ...flags], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  let text = "";
  for await (const chunk of child.stdout) {
    text += String(chunk);
    if (text.includes("Ctrl-C")) break;
  }
  return { child, port: Number(/:(\d+) /.exec(text)?.[1]), text };
}

test("what was answered is there after a kill -9, journal and time included", async () => {
  const first = await startProcess();
  expect(first.text).toContain("export TENCENTCLOUD_SECRET_ID=local");
  const { Vpc: vpc } = await vpcClient(first).CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16" });
  await control(`http://127.0.0.1:${first.port}`, "POST", "clock", { advance: "1h" });
  first.child.kill("SIGKILL");
  await once(first.child, "exit");

  const second = await startProcess();
  const client = vpcClient(second);
  expect((await client.DescribeVpcs({})).VpcSet).toMatchObject([{ VpcId: vpc.VpcId }]);
  const { Vpc: another } = await client.CreateVpc({ VpcName: "b", CidrBlock: "10.0.0.0/16" });
  expect(another.VpcId).not.toBe(vpc.VpcId);
  expect(another.CreatedTime).toBe("2024-01-01 01:00:00");
  const { calls } = await control(`http://127.0.0.1:${second.port}`, "GET", "journal");
  expect(calls.map((call: { action: string }) => call.action)).toEqual([
    "CreateVpc",
    "DescribeVpcs",
    "CreateVpc",
  ]);
  second.child.kill("SIGINT");
  expect(await once(second.child, "exit")).toEqual([0, null]);
});

test("a directory has one writer", async () => {
  await cloud({ dataDir: directory });
  await expect(cloud({ dataDir: directory })).rejects.toThrow("in use");
});

test("a torn last line is dropped, a damaged one in the middle is not", async () => {
  const one = await cloud({ dataDir: directory });
  await post(one.port, { action: "CreateVpc", body: '{"VpcName":"a","CidrBlock":"10.0.0.0/16"}' });
  await closeClouds();
  const file = path.join(directory, "log.ndjson");
  const whole = fs.readFileSync(file);
  for (let cut = 1; cut < whole.length; cut += 7) {
    fs.writeFileSync(file, whole.subarray(0, whole.length - cut));
    const log = new Log(directory);
    expect(log.recovered.commits).toEqual([]);
    log.close();
  }
  fs.writeFileSync(file, `{"n":1\n${whole.toString()}`);
  expect(() => new Store(directory)).toThrow("line 1 is damaged");
});

test("a snapshot and the commits after it give the same state as the commits alone", () => {
  const write = (store: Store, key: string, value: unknown) => {
    const transaction = store.transaction();
    if (value === undefined) transaction.delete("things", key);
    else transaction.put("things", key, value);
    store.commit(transaction, 1);
  };
  const reopened = (): Store => {
    const store = new Store(directory);
    expect(Object.fromEntries(store.collection("things"))).toEqual({ a: 2, c: 3 });
    return store;
  };
  const first = new Store(directory);
  for (const [key, value] of [
    ["a", 1],
    ["b", 1],
    ["a", 2],
    ["b", undefined],
    ["c", 3],
  ] as const)
    write(first, key, value);
  first.close();
  const log = fs.readFileSync(path.join(directory, "log.ndjson"));
  reopened().close();
  expect(fs.statSync(path.join(directory, "log.ndjson")).size).toBe(0);
  // A kill between the snapshot and the emptying of the log leaves both.
  fs.writeFileSync(path.join(directory, "log.ndjson"), log);
  reopened().close();
});

test("a lock left by a process that is gone is taken over", async () => {
  fs.writeFileSync(path.join(directory, "lock"), JSON.stringify({ pid: 2 ** 22 - 1, born: "1" }));
  await cloud({ dataDir: directory });
});
