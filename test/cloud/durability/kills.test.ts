// A writer that is killed many times in a row, at any moment of its work: nothing that it said it wrote is missing.
import { once } from "node:events";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { present } from "../../found";
import { some } from "../../sample";
import { build } from "./child";

const kills = some("kills in a row", 100, 24);

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "kills-"));
});

afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

test("what was answered is there after many kills in a row", async () => {
  const start = build("writer", folder);
  const data = path.join(folder, "data");
  let said = 0;
  for (let kill = 0; kill < kills; kill++) {
    const child = start(data);
    let text = "";
    // Killed in the midst of its writes: after some of them, by no clock.
    present(child.stdout).on("data", (chunk: Buffer) => {
      text += chunk.toString();
      if (text.split("\n").length > 2 + (kill % 12)) child.kill("SIGKILL");
    });
    expect(await once(child, "close")).toEqual([null, "SIGKILL"]);
    const [, count, highest] = present(/^found (\d+) (\d+)\n/.exec(text)).map(Number) as [
      number,
      number,
      number,
    ];
    // One commit more may have reached the disk than was answered.
    expect([said, said + 1]).toContain(count);
    expect(highest).toBe(count);
    said = Number([...text.matchAll(/wrote (\d+)\n/g)].at(-1)?.[1] ?? count);
  }
  expect(said).toBeGreaterThan(3 * kills);
  for (const name of fs.readdirSync(data))
    expect([name, fs.statSync(path.join(data, name)).mode & 0o777]).toEqual([name, 0o600]);
  expect(fs.statSync(data).mode & 0o777).toBe(0o700);
});
