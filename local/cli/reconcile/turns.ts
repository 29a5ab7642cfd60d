// One rate limit an account for all stacks of a run: each stack's provider is a process of its own, and asks one process for turns.
import { spawn } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { hostScript } from "../../engine/child";

/** Where providers look for it. */
const variable = "TENCENTCLOUD_NATIVE_TURNS";

/** Does something whose providers, in processes started meanwhile, share their turns. */
export async function withSharedTurns<T>(work: () => Promise<T>): Promise<T> {
  // Only its owner can enter the folder, so that nobody else can take turns.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "turns-"));
  const address =
    process.platform === "win32" ? `\\\\.\\pipe\\${path.basename(folder)}` : path.join(folder, "socket");
  const child = spawn(process.execPath, [hostScript("turns"), address], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  try {
    await new Promise<void>((resolve, reject) => {
      child
        .once("error", reject)
        .once("close", () => reject(new Error("what shares the rate limit could not be started")));
      child.stdout.once("data", () => resolve());
    });
    process.env[variable] = address;
    return await work();
  } finally {
    delete process.env[variable];
    child.stdin.end();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
