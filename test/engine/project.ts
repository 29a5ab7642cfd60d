// A project of a test on the recordings' provider, and how operations run on its stack.
import * as fs from "node:fs";
import * as path from "node:path";
import { StackStore } from "../../local/engine/backend";
import { runOperation } from "../../local/engine/engine";
import type { EngineEvent } from "../../local/engine/events";
import type { OperationOptions } from "../../local/engine/operation";
import { createSecrets } from "../../local/engine/secrets";
import { readProject } from "../../local/engine/settings";
import { readLines } from "./replay/record";
import { corpus, prepare, repository } from "./replay/workplace";

/** The folder of all projects of a test file; to be removed after it. */
export const work = prepare(path.join(corpus, "scenarios"));
export const secrets = createSecrets("");
let count = 0;

/** A project of these files, and how to run operations on its stack. */
export async function project(files: Record<string, string>, runtime = "nodejs") {
  const dir = path.join(work, `project${++count}`);
  const data = path.join(dir, "rec");
  fs.mkdirSync(data, { recursive: true });
  const all = {
    "Pulumi.yaml": `name: rec\nruntime: ${runtime}\n`,
    "package.json": '{"main":"index.js"}',
    ...files,
  };
  for (const [name, text] of Object.entries(all)) fs.writeFileSync(path.join(dir, name), text);
  const provider = path.join(corpus, "provider", "rec.js");
  const binary = `#!/bin/sh\nexec "${process.execPath}" "${provider}" "$@"\n`;
  fs.writeFileSync(path.join(dir, "pulumi-resource-rec"), binary, { mode: 0o755 });
  const env = {
    ...process.env,
    PATH: `${dir}${path.delimiter}${process.env.PATH}`,
    REC_DIR: data,
    REC_ORDER: "0",
    REC_PLAN_DELAY: "1",
    REC_PULUMI: path.join(repository, "package.json"),
  };
  const store = new StackStore(dir, "rec", "dev");
  await store.create();
  const events: EngineEvent[] = [];
  const run = (kind: OperationOptions["kind"], more: Partial<OperationOptions> = {}) =>
    runOperation({
      ...{ kind, project: readProject(dir), stack: "dev", config: {}, secrets, backend: dir, env, ...more },
      onEvent: (event) => {
        events.push(event);
        more.onEvent?.(event);
      },
    });
  const urns = () =>
    (store.stored()?.resources ?? []).map((resource) => String(resource.urn).split("::").at(-1));
  const errors = () =>
    events.flatMap(({ diagnosticEvent: d }) => (d?.severity === "error" ? [d.message.trimEnd()] : []));
  return {
    dir,
    env,
    events,
    run,
    store,
    urns,
    errors,
    calls: () => readLines(path.join(data, "calls.raw.jsonl")),
  };
}

export const begins = (event: EngineEvent, name: string) =>
  event.resourcePreEvent?.metadata.urn.endsWith(`::${name}`);
