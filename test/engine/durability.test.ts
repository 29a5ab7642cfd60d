// A kill of the engine at any moment: what the provider has made is in the state or noted as being made, and the next
// run ends with everything there.
import { spawn } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { present } from "../found";
import { openStack, runCommand } from "./replay/commands";
import { killable, readLines } from "./replay/record";
import { corpus, prepare, repository } from "./replay/workplace";

const things = 12;
const work = prepare(path.join(corpus, "scenarios"));
afterAll(() => fs.rmSync(work, { recursive: true, force: true }));

function stackOf(name: string) {
  const dir = path.join(work, name);
  const data = path.join(dir, "rec");
  fs.mkdirSync(data, { recursive: true });
  const program = `const { Thing } = require("rec-sdk");
for (let i = 0; i < ${things}; i++) new Thing("t" + i, { x: i, sim: { sleep: { create: 30 } } });\n`;
  const provider = path.join(corpus, "provider", "rec.js");
  const files: Record<string, string> = {
    "Pulumi.yaml": "name: rec\nruntime: nodejs\n",
    "package.json": '{"main":"index.js"}',
    "index.js": program,
    "pulumi-resource-rec": `#!/bin/sh\nexec "${process.execPath}" "${provider}" "$@"\n`,
  };
  for (const [file, text] of Object.entries(files))
    fs.writeFileSync(path.join(dir, file), text, { mode: 0o755 });
  const env: Record<string, string> = {
    PATH: `${dir}${path.delimiter}${process.env.PATH}`,
    REC_DIR: data,
    REC_ORDER: "0",
    REC_PLAN_DELAY: "1",
    REC_PULUMI: path.join(repository, "package.json"),
    PULUMI_BACKEND_URL: `file://${dir}`,
    PULUMI_CONFIG_PASSPHRASE: "",
  };
  const context = { cwd: dir, stack: "dev", parallel: 3, env, onEvent: () => {} };
  return { context, data, log: path.join(dir, "events.jsonl") };
}

/** Kills an `up` when the provider has ended so many creates. */
async function killedUp({ context, data, log }: ReturnType<typeof stackOf>, after: number): Promise<void> {
  const job = JSON.stringify({ args: ["up", "--yes", "--skip-preview"], context, log });
  const child = spawn(process.execPath, [killable(), job], { stdio: "ignore" });
  const over = new Promise((resolve) => child.on("exit", resolve));
  const watch = setInterval(() => {
    const ended = readLines(path.join(data, "calls.raw.jsonl")).filter(
      (l) => l.t === "end" && JSON.stringify(l).includes('"id":"t'),
    );
    if (ended.length >= after) child.kill("SIGKILL");
  }, 5);
  await over;
  clearInterval(watch);
}

/** What the provider has made; it outlives the engine for a moment, and may be writing. */
async function readCloud(file: string): Promise<{ things: object }> {
  for (;;) {
    try {
      return JSON.parse(fs.readFileSync(file, "utf8")) as { things: object };
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      await new Promise(setImmediate);
    }
  }
}

test.each([1, 5, 9])("after a kill -9 with %i things made, nothing is forgotten", async (after) => {
  const stack = stackOf(`killed-after-${after}`);
  const { store, settings, secrets } = await openStack(stack.context);
  await store.create();
  settings.encryptionSalt = (await secrets).salt;
  settings.save();
  await killedUp(stack, after);

  const { resources = [], pending_operations = [] } = present(store.stored());
  const known = [...resources, ...pending_operations.map(({ resource }) => resource)].map(({ urn }) =>
    String(urn).split("::").at(-1),
  );
  const cloud = await readCloud(path.join(stack.data, "cloud.json"));
  const made = Object.keys(cloud.things).map((id) => id.replace(/-\d+$/, ""));
  expect(made.length).toBeGreaterThanOrEqual(after);
  expect(made.filter((name) => !known.includes(name))).toEqual([]);

  expect(await runCommand(["up", "--yes", "--skip-preview"], stack.context)).toBe(1);
  await runCommand(["cancel", "--yes"], stack.context);
  expect(await runCommand(["up", "--yes", "--skip-preview"], stack.context)).toBe(0);
  const names = (present(store.stored()).resources ?? []).map(({ urn }) => String(urn).split("::").at(-1));
  for (let i = 0; i < things; i++) expect(names).toContain(`t${i}`);
});
