// Runs the steps of a scenario on the local engine and writes recordings in the format of the corpus: the provider's
// calls, the engine's steps, the exported state and a summary, with everything that is chance replaced by placeholders.
import { spawn } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import type { EngineEvent, StepEventMetadata } from "../../../local/engine/events";
import type { StoredDeployment } from "../../../local/engine/state";
import { present } from "../../found";
import { holdsDuring, signalAll } from "../../processes";
import { transpiledFile } from "../../transpiled";
import { type CommandContext, openStack, Refused, runCommand } from "./commands";
import { callsTo } from "./tap";

export type Json = Record<string, unknown>;

export interface ScenarioStep {
  name?: string;
  run: string[];
  program?: string;
  stack?: string;
  parallel?: number;
  config?: string[][];
  cloud?: { add?: Record<string, Json>; patch?: Record<string, Json>; remove?: string[] };
  control?: Json;
  kill?: { method: string; name: string; signal?: string; after?: number };
  keep?: string[];
  env?: Record<string, string>;
  grpc?: boolean;
}

export interface Scenario {
  steps: ScenarioStep[];
  config?: string[][];
  passphrase?: string;
  env?: Record<string, string>;
  free?: string[];
}

export interface Places {
  /** Where the programs find @pulumi/pulumi and rec-sdk. */
  work: string;
  provider: string;
  /** Milliseconds the provider waits before it writes down what it was asked. */
  planDelay: number;
  /** Whether registrations leave the program in the order it makes them. */
  ordered: boolean;
  /** The Pulumi CLI runs the commands, and not the local engine. */
  cli?: boolean;
}

const operations = new Set(["up", "preview", "refresh", "destroy", "import"]);
const sentinels = /^(04da6b54-80e4-46f7-96ec-b56ff0331ba9|00000000-0000-4000-8000-.*)$/;

export const readLines = (file: string): Json[] =>
  fs.existsSync(file)
    ? fs
        .readFileSync(file, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Json)
    : [];

/** Replaces what is chance; one thing has one placeholder within a scenario. */
class Normaliser {
  private readonly uuids = new Map<string, string>();
  private readonly names = new Map<string, string>();

  constructor(
    private readonly dir: string,
    private readonly work: string,
  ) {}

  text(text: string): string {
    return text
      .replaceAll(this.dir, "<dir>")
      .replaceAll(this.work, "<work>")
      .replaceAll(process.execPath, "<node>")
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, (uuid) =>
        sentinels.test(uuid)
          ? uuid
          : this.number(this.uuids, uuid, (n) => `00000000-0000-4000-8000-${n.padStart(12, "0")}`),
      )
      .replace(/\b([a-z]+)-([0-9a-f]{7})\b/g, (all, name: string) =>
        this.number(this.names, all, (n) => `${name}-<auto${n}>`),
      )
      .replace(/(127\.0\.0\.1|localhost):\d+/g, "$1:<port>")
      .replace(/("__provider":\s*)"(?:[^"\\]|\\.)*"/g, '$1"<closure>"')
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)/g, "2000-01-01T00:00:00Z");
  }

  value<T>(value: T): T {
    return JSON.parse(this.text(JSON.stringify(value))) as T;
  }

  private number(known: Map<string, string>, key: string, name: (n: string) => string): string {
    let text = known.get(key);
    if (text === undefined) {
      text = name(String(known.size + 1));
      known.set(key, text);
    }
    return text;
  }
}

/** Runs all steps of a scenario; what they left is in `out`, a folder each. Throws `Refused`. */
export async function record(source: string, out: string, places: Places): Promise<void> {
  const scenario = JSON.parse(fs.readFileSync(path.join(source, "steps.json"), "utf8")) as Scenario;
  const run = new ScenarioRun(source, out, scenario, places);
  for (const [i, step] of scenario.steps.entries()) await run.step(step, i + 1);
}

class ScenarioRun {
  private readonly dir: string;
  private readonly program: string;
  private readonly data: string;
  private readonly normaliser: Normaliser;
  private readonly stacks = new Set<string>();
  private readonly env: Record<string, string>;

  constructor(
    private readonly source: string,
    private readonly out: string,
    private readonly scenario: Scenario,
    private readonly places: Places,
  ) {
    this.dir = path.join(places.work, "run", path.basename(source));
    fs.rmSync(this.dir, { recursive: true, force: true });
    fs.rmSync(out, { recursive: true, force: true });
    this.program = path.join(this.dir, "prog");
    this.data = path.join(this.dir, "rec");
    const plugin = path.join(this.dir, "home/plugins/resource-rec-v1.0.0");
    for (const dir of [this.program, this.data, path.join(this.dir, "state"), plugin])
      fs.mkdirSync(dir, { recursive: true });
    const binary = path.join(plugin, "pulumi-resource-rec");
    fs.writeFileSync(binary, `#!/bin/sh\nexec "${process.execPath}" "${places.provider}" "$@"\n`, {
      mode: 0o755,
    });
    this.normaliser = new Normaliser(this.dir, places.work);
    this.env = {
      PATH: process.env.PATH ?? "",
      HOME: process.env.HOME ?? "/",
      LANG: "C.UTF-8",
      PULUMI_HOME: path.join(this.dir, "home"),
      PULUMI_BACKEND_URL: `file://${path.join(this.dir, "state")}`,
      PULUMI_CONFIG_PASSPHRASE: scenario.passphrase ?? "",
      NO_COLOR: "1",
      REC_DIR: this.data,
      REC_PULUMI: path.join(repository, "package.json"),
      REC_PLAN_DELAY: String(places.planDelay),
      REC_ORDER: places.ordered ? "1" : "0",
      ...scenario.env,
    };
    this.use(scenario.steps[0]?.program ?? "step1");
  }

  private use(program: string): void {
    for (const name of fs.readdirSync(this.program))
      if (!/^Pulumi\..+\.yaml$/.test(name)) fs.rmSync(path.join(this.program, name), { recursive: true });
    fs.cpSync(path.join(this.source, program), this.program, { recursive: true });
    const manifest = path.join(this.program, "package.json");
    if (!fs.existsSync(manifest))
      fs.writeFileSync(manifest, JSON.stringify({ name: "program", private: true, main: "index.js" }));
  }

  async step(step: ScenarioStep, index: number): Promise<void> {
    if (step.program) this.use(step.program);
    const stack = step.stack ?? "dev";
    const parallel = step.parallel ?? 1;
    const env = {
      ...this.env,
      ...(parallel > 1 ? { REC_ORDER: "0", REC_PLAN_DELAY: "1" } : {}),
      ...step.env,
    };
    const events: EngineEvent[] = [];
    const onEvent = (event: EngineEvent) => events.push(event);
    const calls: Json[] = [];
    const onProviderCall = callsTo(calls);
    const context: CommandContext = { cwd: this.program, stack, parallel, env, onEvent, onProviderCall };
    await this.prepareStack(context, step);
    if (step.control) fs.writeFileSync(path.join(this.data, "control.json"), JSON.stringify(step.control));
    if (step.cloud) this.changeCloud(step.cloud);
    const raw = path.join(this.data, "calls.raw.jsonl");
    fs.rmSync(raw, { force: true });
    const exit = await this.carryOut(step, context, raw, events);
    const label = `${String(index).padStart(2, "0")}-${step.name ?? step.run[0]}`;
    const own = callsOf(readLines(raw));
    await this.write(label, step, context, exit, events, own.length || !step.grpc ? own : calls);
  }

  private carryOut(
    step: ScenarioStep,
    context: CommandContext,
    raw: string,
    events: EngineEvent[],
  ): Promise<number> {
    if (this.places.cli) {
      if (step.kill) throw new Refused("a kill of the CLI is recorded, and not repeated");
      return this.byCli(step, context, events);
    }
    return step.kill ? this.killed(step, context, raw, events) : runCommand(step.run, context);
  }

  /** The CLI keeps its state where the local engine looks for it, and tells its events in the same form. */
  private async byCli(step: ScenarioStep, context: CommandContext, events: EngineEvent[]): Promise<number> {
    const log = path.join(this.data, "events.jsonl");
    fs.rmSync(log, { force: true });
    const isOperation = operations.has(present(step.run[0]));
    const flags = ["--parallel", String(context.parallel), "--suppress-progress", "--event-log", log];
    const common = ["-s", context.stack, "--non-interactive", "--color", "never"];
    const quiet = {
      PULUMI_SKIP_UPDATE_CHECK: "true",
      PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
      PULUMI_DISABLE_REGISTRY_RESOLVE: "true",
      // Without it there is no event log.
      PULUMI_DEBUG_COMMANDS: "true",
    };
    const child = spawn("pulumi", [...step.run, ...common, ...(isOperation ? flags : [])], {
      ...{ cwd: context.cwd, env: { ...context.env, ...quiet }, stdio: "ignore" as const },
    });
    const exit = await new Promise<number>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code) => resolve(code ?? -1));
    });
    events.push(...(readLines(log) as unknown as EngineEvent[]));
    return exit;
  }

  private async prepareStack(context: CommandContext, step: ScenarioStep): Promise<void> {
    const { store, settings, secrets } = await openStack(context);
    const commands = (step.config ?? []).map(([verb, ...rest]) => ({ verb, rest }));
    if (!this.stacks.has(context.stack)) {
      this.stacks.add(context.stack);
      await store.create();
      settings.encryptionSalt = (await secrets).salt;
      commands.unshift(...(this.scenario.config ?? []).map((rest) => ({ verb: "set", rest })));
    }
    for (const { verb, rest } of commands) {
      const [key = "", value = ""] = rest.filter((word) => !word.startsWith("--"));
      const isPath = rest.includes("--path");
      if (verb === "rm") settings.remove(key, { path: isPath });
      else
        settings.set(key, value, {
          path: isPath,
          secrets: rest.includes("--secret") ? await secrets : undefined,
        });
    }
    settings.save();
  }

  private changeCloud({ add = {}, patch = {}, remove = [] }: NonNullable<ScenarioStep["cloud"]>): void {
    const file = path.join(this.data, "cloud.json");
    const cloud = fs.existsSync(file)
      ? JSON.parse(fs.readFileSync(file, "utf8"))
      : { things: {}, counters: {} };
    for (const id of remove) delete cloud.things[id];
    for (const [id, props] of Object.entries(patch)) Object.assign(cloud.things[id].props, props);
    for (const [id, inputs] of Object.entries(add))
      cloud.things[id] = {
        type: "rec:index:Thing",
        inputs,
        props: { ...inputs, out: `out:${JSON.stringify(inputs.x)}`, gen: 1 },
      };
    fs.writeFileSync(file, JSON.stringify(cloud, null, 1));
  }

  /** Runs a step in a process of its own and kills that when the provider has got the call. */
  private async killed(
    step: ScenarioStep,
    context: CommandContext,
    raw: string,
    events: EngineEvent[],
  ): Promise<number> {
    const { method, name, signal = "SIGKILL" } = present(step.kill);
    const log = path.join(this.data, "events.jsonl");
    fs.rmSync(log, { force: true });
    const job = JSON.stringify({ args: step.run, context: { ...context, onEvent: undefined }, log });
    const child = spawn(process.execPath, [killable(), job], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    const over = new Promise<number>((resolve) => child.on("close", (code) => resolve(code ?? -1)));
    const isCalled = () =>
      readLines(raw).some(
        (line) => line.t === "begin" && line.method === method && urnOf(line).endsWith(`::${name}`),
      );
    await holdsDuring(over, isCalled);
    if (signal === "SIGKILL") {
      await settled(raw);
      signalAll(present(child.pid), "SIGKILL");
    } else child.kill(signal as NodeJS.Signals);
    const exit = await over;
    events.push(...(readLines(log) as unknown as EngineEvent[]));
    return exit;
  }

  private async write(
    label: string,
    step: ScenarioStep,
    context: CommandContext,
    exit: number,
    events: EngineEvent[],
    calls: Json[],
  ): Promise<void> {
    const { store, secrets } = await openStack(context);
    const dir = path.join(this.out, label);
    fs.mkdirSync(dir, { recursive: true });
    const put = (name: string, value: unknown) =>
      fs.writeFileSync(path.join(dir, name), `${JSON.stringify(value, null, 1)}\n`);
    const putLines = (name: string, rows: unknown[]) =>
      fs.writeFileSync(path.join(dir, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    const sealer = await secrets;
    // The CLI writes a version of its own where a state has something newer in it, such as hooks.
    const latest = () =>
      JSON.parse(fs.readFileSync(store.file, "utf8")).checkpoint.latest as StoredDeployment;
    const stored = this.places.cli ? latest() : store.export().deployment;
    const deployment = withPlainSecrets(stored ?? {}, (text) => sealer.decrypt(text));
    const state = this.normaliser.value({ version: 3, deployment });
    put("state.json", state);
    const stackEntry = (state.deployment.resources ?? []).find((r) => r.type === "pulumi:pulumi:Stack");
    const summaries = events.flatMap((event) => (event.summaryEvent ? [event.summaryEvent] : []));
    put("summary.json", {
      command: ["pulumi", ...step.run],
      exit,
      changes: summaries.at(-1)?.resourceChanges,
      result: summaries.at(-1)?.result,
      outputs: stackEntry?.outputs,
      diagnostics: this.diagnostics(events),
    });
    putLines("calls.jsonl", this.normaliser.value(calls));
    const steps = operations.has(present(step.run[0]))
      ? this.normaliser.value(stepsOf(lastOperation(events)))
      : [];
    if (steps.length) putLines("steps.jsonl", steps);
    for (const name of step.keep ?? [])
      fs.writeFileSync(
        path.join(dir, name),
        this.normaliser.text(fs.readFileSync(path.join(this.program, name), "utf8")),
      );
  }

  private diagnostics(events: EngineEvent[]): Json[] {
    return events
      .flatMap(({ diagnosticEvent }) => (diagnosticEvent ? [diagnosticEvent] : []))
      .filter(({ severity, message }) => severity !== "debug" && !isAboutPath(message))
      .map(({ severity, urn, ephemeral, message }) => ({
        severity,
        ...(urn ? { urn } : {}),
        ...(ephemeral ? { ephemeral: true } : {}),
        message: this.normaliser.text(message).trimEnd(),
      }));
  }
}

/** Where the CLI has found one of its own programs says nothing about a run. */
const isAboutPath = (message: string): boolean => /^using pulumi-\S+ from \$PATH/.test(message);

const repository = path.join(__dirname, "..", "..", "..");

/** What starts one command in a process of its own. */
export const killable = (): string => transpiledFile("test/engine/replay/killable.ts");

const urnOf = (line: Json): string => String((line.request as Json | undefined)?.urn ?? "");

/** Waits until the provider has written nothing for a while. */
async function settled(file: string): Promise<void> {
  for (let size = -1; size !== fs.statSync(file).size; ) {
    size = fs.statSync(file).size;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}

/** `up` with a preview is two operations; the steps are the second one's. */
function lastOperation(events: EngineEvent[]): EngineEvent[] {
  const preludes = events.flatMap((event, i) => (event.preludeEvent ? [i] : []));
  return events.slice(preludes.at(-1) ?? 0);
}

function withPlainSecrets(deployment: StoredDeployment, decrypt: (text: string) => string): StoredDeployment {
  return JSON.parse(JSON.stringify(deployment), (_, value) =>
    value && typeof value === "object" && typeof value.ciphertext === "string"
      ? {
          ...Object.fromEntries(Object.entries(value).filter(([key]) => key !== "ciphertext")),
          plaintext: decrypt(value.ciphertext),
        }
      : value,
  ) as StoredDeployment;
}

function callsOf(raw: Json[]): Json[] {
  const processes = new Map<unknown, string>();
  const open = new Map<string, Json>();
  const list: Json[] = [];
  for (const line of raw) {
    if (!processes.has(line.pid)) processes.set(line.pid, `p${processes.size + 1}`);
    const key = `${line.pid}/${line.call}`;
    if (line.t === "begin") {
      const request = { ...(line.request as Json) };
      if (request.randomSeed) request.randomSeed = "<seed>";
      const call: Json = {
        process: processes.get(line.pid),
        method: line.method,
        request,
        interrupted: true,
      };
      open.set(key, call);
      list.push(call);
    } else {
      const call = open.get(key);
      if (!call) continue;
      delete call.interrupted;
      if (line.error) call.error = { ...(line.error as Json), stack: undefined };
      else call.response = line.response;
    }
  }
  return list;
}

function stepOf(event: string, m: StepEventMetadata, more: Json = {}): Json {
  const id = m.new?.id || m.old?.id;
  return {
    event,
    op: m.op,
    urn: m.urn,
    ...(id ? { id } : {}),
    ...(m.keys?.length ? { keys: m.keys } : {}),
    ...(m.diffs?.length ? { diffs: m.diffs } : {}),
    ...(m.detailedDiff ? { detailedDiff: m.detailedDiff } : {}),
    ...(m.logical ? {} : { logical: false }),
    ...(m.new?.initErrors?.length ? { initErrors: m.new.initErrors } : {}),
    ...more,
  };
}

function stepsOf(events: EngineEvent[]): Json[] {
  const rows: Json[] = [];
  for (const e of events) {
    if (e.resourcePreEvent) rows.push(stepOf("begin", e.resourcePreEvent.metadata));
    if (e.resOutputsEvent) rows.push(stepOf("done", e.resOutputsEvent.metadata));
    if (e.resOpFailedEvent)
      rows.push(stepOf("failed", e.resOpFailedEvent.metadata, { status: e.resOpFailedEvent.status }));
    if (e.summaryEvent) {
      const { isPreview, resourceChanges, result, maybeCorrupt } = e.summaryEvent;
      rows.push({ event: "summary", isPreview, changes: resourceChanges, result, maybeCorrupt });
    }
  }
  return rows;
}

export { Refused };
