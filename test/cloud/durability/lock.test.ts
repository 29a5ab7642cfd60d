// One writer a directory, however many come for it at once and whatever a process that is gone has left there.
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { takeLock } from "../../../local/cloud/lock";
import { present } from "../../found";
import { build } from "./child";

let folder: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "lock-"));
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  fs.rmSync(folder, { recursive: true, force: true });
});

const gone = JSON.stringify({ claim: "gone", pid: 2 ** 22 - 1, born: "1" });

/** Sends each child a message and waits for what each answers. */
function ask(message: object): Promise<boolean[]> {
  return Promise.all(
    children.map(async (child) => {
      const answer = once(child, "message");
      child.send(message);
      return ((await answer)[0] as { got: boolean }).got;
    }),
  );
}

test("of three that come at once for a stale lock exactly one gets in, 400 times", async () => {
  const start = build("contender", folder);
  for (let n = 0; n < 3; n++) children.push(start());
  const winners = new Set<number>();
  for (let round = 0; round < 400; round++) {
    const directory = path.join(folder, String(round));
    fs.mkdirSync(directory);
    fs.writeFileSync(path.join(directory, "lock"), `\n${gone}\n`);
    const got = await ask({ directory, at: Date.now() + 3 });
    expect([round, got.filter(Boolean).length]).toEqual([round, 1]);
    winners.add(got.indexOf(true));
  }
  expect(winners.size).toBeGreaterThan(1);
});

test("what is let go while others come has never two holders, and always one afterwards", async () => {
  const start = build("contender", folder);
  for (let n = 0; n < 3; n++) children.push(start());
  for (let round = 0; round < 100; round++) {
    const mine = takeLock(folder);
    const asked = ask({ directory: folder, at: Date.now() + 3 });
    await new Promise((resolve) => setTimeout(resolve, 3));
    mine();
    expect((await asked).filter(Boolean).length).toBeLessThanOrEqual(1);
    await ask({});
  }
  takeLock(folder)();
});

test.each([
  ["a process that is gone", `\n${gone}\n`],
  ["a process id that another has now", `\n${JSON.stringify({ claim: "x", pid: process.pid, born: "1" })}\n`],
  ["a line that a full disk cut short", `\n{"claim":"x","pi`],
  ["an earlier version", JSON.stringify({ pid: 2 ** 22 - 1, born: "1" })],
  ["nobody", "null\n7\n"],
])("a lock left by %s is no lock", (_whom, text) => {
  fs.writeFileSync(path.join(folder, "lock"), text);
  const release = takeLock(folder);
  expect(() => takeLock(folder)).toThrow(`${folder} is in use by a local cloud in process ${process.pid}`);
  release();
  takeLock(folder)();
});

test("a process that was killed and that nobody has waited for does not hold it", async () => {
  const start = build("contender", folder);
  const child = start();
  children.push(child);
  expect(await ask({ directory: folder, at: 0 })).toEqual([true]);
  expect(() => takeLock(folder)).toThrow("in use");
  process.kill(present(child.pid), "SIGKILL");
  // Nothing here waits: until the next turn of the event loop the child is a zombie.
  const state = () => /\) (\w)/.exec(fs.readFileSync(`/proc/${child.pid}/stat`, "utf8"))?.[1];
  while (fs.existsSync(`/proc/${child.pid}/stat`) && state() !== "Z");
  takeLock(folder)();
});
