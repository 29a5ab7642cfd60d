// A disk without room: what could not be written is refused and nowhere, and when there is room again the cloud goes on.
// The limit is the kernel's own, on the size of files: writes come short and then fail, as on a disk that fills up.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { Store } from "../../../local/cloud/store";
import { transpiledFile } from "../../transpiled";
import { codeOf, control, vpcClient } from "../support";

const main = transpiledFile("local/cli/main.ts");
let directory: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), "full-"));
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  fs.rmSync(directory, { recursive: true, force: true });
});

/** A cloud to which the kernel answers an error, and sends no signal, when a file grows too large. */
async function start(): Promise<{ child: ChildProcess; port: number; url: string }> {
  const command = `trap '' XFSZ; exec "$0" "$@"`;
  const flags = ["cloud", "start", "--data", directory, "--clock", "virtual", "--no-rate-limit"];
  const child = spawn("sh", ["-c", command, process.execPath, main, ...flags], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  let text = "";
  for await (const chunk of child.stdout) {
    text += String(chunk);
    if (text.includes("Ctrl-C")) break;
  }
  const port = Number(/:(\d+) /.exec(text)?.[1]);
  return { child, port, url: `http://127.0.0.1:${port}` };
}

const limit = (child: ChildProcess, bytes: number | "unlimited") =>
  execFileSync("prlimit", ["--pid", String(child.pid), `--fsize=${bytes}:`]);

const size = (name: string) => fs.statSync(path.join(directory, name)).size;

/** What a cloud has, as those see it who look into it. */
async function contents(url: string): Promise<unknown> {
  const { now } = await control(url, "GET", "health");
  return { now, resources: (await control(url, "GET", "resources")).resources };
}

test("what finds no room is refused and leaves nothing behind; with room again everything goes on", async () => {
  const one = await start();
  const client = vpcClient(one);
  const create = (name: string) => client.CreateVpc({ VpcName: name, CidrBlock: "10.0.0.0/16" });
  await create("before");
  await control(one.url, "POST", "clock", { advance: "1h" });
  const before = await contents(one.url);
  const written = size("log.ndjson");

  // Room for a part of the next commit only, and less each time.
  for (const room of [40, 20, 1, 0]) {
    limit(one.child, written + room);
    expect(await codeOf(create(`with room for ${room}`))).toBe("InternalError");
    expect((await control(one.url, "POST", "clock", { advance: "1h" })).error).toContain("cannot be written");
    expect((await client.DescribeVpcs({})).TotalCount).toBe(1);
    expect(await contents(one.url)).toEqual(before);
    expect(size("log.ndjson")).toBe(written);
  }

  limit(one.child, "unlimited");
  await create("after");
  await control(one.url, "POST", "clock", { advance: "1h" });
  const after = await contents(one.url);
  const { calls } = await control(one.url, "GET", "journal");
  one.child.kill("SIGKILL");
  await once(one.child, "exit");

  const two = await start();
  expect(await contents(two.url)).toEqual(after);
  expect((await control(two.url, "GET", "journal")).calls).toEqual(calls);
  const names = (await vpcClient(two).DescribeVpcs({})).VpcSet.map(({ VpcName }) => VpcName);
  expect(names.sort()).toEqual(["after", "before"]);
});

test("a snapshot that finds no room costs no commit", () => {
  const file = path.join(directory, "snapshot.json");
  const open = (things: number) => {
    const store = new Store(directory);
    expect(store.collection("things").size).toBe(things);
    const transaction = store.transaction();
    transaction.put("things", String(things), things);
    store.commit(transaction, 1);
    store.close();
  };
  // A directory in its place refuses it as a full disk does.
  fs.mkdirSync(path.join(`${file}.new`, "in the way"), { recursive: true });
  for (const things of [0, 1, 2]) open(things);
  expect(fs.existsSync(file)).toBe(false);
  fs.rmSync(`${file}.new`, { recursive: true });
  for (const things of [3, 4]) open(things);
  expect(Object.keys(JSON.parse(fs.readFileSync(file, "utf8")).collections.things)).toHaveLength(4);
});
