// How much time the engine adds to what a program and its provider need by themselves: 200 independent resources,
// a provider that answers at once. Prints a table; fails when preview or up adds more than a fifth.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { StackStore } from "../../local/engine/backend";
import { runOperation } from "../../local/engine/engine";
import type { OperationKind } from "../../local/engine/operation";
import { Plugins } from "../../local/engine/plugins";
import { createSecrets } from "../../local/engine/secrets";
import { readProject } from "../../local/engine/settings";
import { answeringMonitor } from "./answeringMonitor";

const resources = 200;
const parallel = 16;
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);

async function main(): Promise<void> {
  const dir = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "bench-")));
  try {
    await measure(dir);
  } finally {
    fs.rmSync(dir, { recursive: true, force: true });
  }
}

async function measure(dir: string): Promise<void> {
  const bin = path.join(dir, "pulumi-resource-instant");
  fs.writeFileSync(
    bin,
    `#!/bin/sh\nexec "${process.execPath}" "${path.join(__dirname, "instantProvider.js")}" "$@"\n`,
    {
      mode: 0o755,
    },
  );
  const env = {
    ...process.env,
    PATH: `${dir}${path.delimiter}${process.env.PATH}`,
    BENCH_RESOURCES: String(resources),
  };
  const project = readProject(path.join(__dirname, "program"));
  const secrets = createSecrets("");
  await secrets;
  const times: Record<string, number[]> = {};
  const take = async (name: string, work: () => Promise<unknown>) => {
    const started = performance.now();
    await work();
    times[name] = [...(times[name] ?? []), performance.now() - started];
  };
  for (let round = 0; round < rounds; round++) {
    const run = (kind: OperationKind) => async () => {
      const { result } = await runOperation({
        ...{ kind, project, stack, config: {}, secrets, backend: dir, parallel, env },
      });
      if (result !== "succeeded") throw new Error(`${kind} ${result}`);
    };
    const stack = `s${round}`;
    await new StackStore(dir, project.name, stack).create();
    await take("program alone", () => answeringMonitor(project, stack, parallel, env));
    await take("provider alone: check and create", () => provider(project.dir, env));
    await take("preview", run("preview"));
    await take("up", run("up"));
    await take("up, nothing changed", run("up"));
    await take("destroy", run("destroy"));
  }
  report(times);
}

/** The calls of an `up`, straight to the provider. */
async function provider(programDir: string, env: NodeJS.ProcessEnv): Promise<void> {
  const host = {
    programDir,
    project: "bench",
    config: {},
    plugins: [],
    engineAddress: "127.0.0.1:1",
    env,
    log: () => {},
  };
  const plugin = await new Plugins(() => host).start("instant");
  const urn = (i: number) => `urn:pulumi:s::bench::instant:index:Thing::thing${i}`;
  plugin.configure("urn:pulumi:s::bench::pulumi:providers:instant::default", "id", {});
  let next = 0;
  const worker = async () => {
    for (let i = next++; i < resources; i = next++) {
      const inputs = { index: i, name: `thing ${i}` };
      await plugin.check(urn(i), {}, inputs, Buffer.alloc(32), false);
      await plugin.create(urn(i), inputs, 0, false);
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  await plugin.cancel();
  plugin.close();
}

function report(times: Record<string, number[]>): void {
  const best = (name: string) => Math.min(...(times[name] ?? []));
  for (const name of Object.keys(times))
    console.log(`${name.padEnd(36)} ${best(name).toFixed(0).padStart(6)} ms`);
  const alone = best("program alone") + best("provider alone: check and create");
  for (const kind of ["preview", "up"]) {
    const added = best(kind) / alone - 1;
    console.log(`${kind}: ${(added * 100).toFixed(0)}% more than program and provider by themselves`);
    if (added > 0.2) process.exitCode = 1;
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
