// One stack, from the first look to the end: see, find, decide, act, and say how it ended. Nothing is thrown but what is a defect.
import * as path from "node:path";
import { nameOf } from "../../engine/resource";
import { StackLocked } from "../../engine/stackLock";
import type { StoredDeployment } from "../../engine/state";
import { find } from "../leftovers/asking";
import { searchesIn } from "../leftovers/searches";
import { whenFree } from "../whenFree";
import { act, asksToAct } from "./act";
import { decideAll } from "./decide";
import type { EngineKind, StackEngine, Stop } from "./engine";
import { findAll, typeLabel } from "./find";
import { type Entry, entriesOf, isReported } from "./observed";
import type { Policy } from "./policy";
import type { Finding, Mode, Outcome, ReportedResource, StackReport } from "./report";
import { secretsIn, withoutTexts } from "./secrets";
import type { StackPlace } from "./stacks";

export interface RunOptions {
  engine: EngineKind;
  mode: Mode;
  policy: Policy;
  /** How long to wait for another run that has a stack; milliseconds. */
  waitLock: number;
  /** Look for things that carry the stack's identity and are not in its state. */
  unmanaged: boolean;
  stop: Stop;
  now(): Date;
  tell(text: string): void;
}

/** Reconciles one stack. */
export async function reconcileStack(place: StackPlace, options: RunOptions): Promise<StackReport> {
  const about = { stack: place.stack, folder: path.relative(process.cwd(), place.folder) || "." };
  const ended = (outcome: Outcome, project: string, message: string): StackReport => ({
    ...{ project, ...about, outcome, message },
    ...{ resources: [], findings: [] },
  });
  let project = path.basename(place.folder);
  if (options.stop.interrupt.aborted)
    return ended("failed", project, "the run was stopped before it was its turn");
  try {
    const engine = await options.engine.open(place.folder, place.stack);
    project = engine.project;
    const waiting = { wait: options.waitLock, interrupt: options.stop.interrupt, tell: options.tell };
    return { project, ...about, ...(await whenFree(waiting, () => reconcile(engine, options))) };
  } catch (error) {
    if (error instanceof StackLocked) return ended("locked", project, error.message);
    return ended("failed", project, error instanceof Error ? error.message : String(error));
  }
}

type Ended = Pick<StackReport, "outcome" | "message" | "resources" | "findings">;

async function reconcile(engine: StackEngine, options: RunOptions): Promise<Ended> {
  await engine.expectFree();
  const state = await engine.export();
  const settings = await engine.settings();
  const secrets = secretsIn(state, secretSettings(settings));
  const { succeeded, events, errors } = await engine.run({ kind: "up", preview: true }, options.stop);
  if (!succeeded) return withoutTexts(failed(errors, state, []), secrets);
  const left = options.unmanaged ? await find(searchesIn(state, settings)) : [];
  const leftovers = left.flatMap((one) => one.leftovers);
  const found = findAll({ state, events, leftovers });
  const decided = decideAll(options.policy, options.mode, found, options.now());
  if (options.mode === "report" || options.stop.interrupt.aborted || !decided.some(asksToAct))
    return withoutTexts(told(decided, state, options.mode), secrets);
  const acted = await act(engine, decided, left, options.stop);
  const after = await engine.export();
  const ended =
    acted.errors.length > 0
      ? failed(acted.errors, after, acted.findings)
      : told(acted.findings, after, options.mode);
  return withoutTexts(ended, secrets);
}

/** Settings whose values are never shown. */
function secretSettings({ secretId = "", secretKey = "", securityToken = "" }: Record<string, string>) {
  const { TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY, TENCENTCLOUD_SECURITY_TOKEN } = process.env;
  return [
    ...[secretId, secretKey, securityToken],
    ...[TENCENTCLOUD_SECRET_ID ?? "", TENCENTCLOUD_SECRET_KEY ?? "", TENCENTCLOUD_SECURITY_TOKEN ?? ""],
  ];
}

/** A call that the cloud answered with a code, or did not answer, in the words of the provider. */
const refusal = /\b[a-z][a-z0-9]* [A-Z]\w+\b[^\n]* failed: [A-Z]\w+/;

function failed(errors: string[], state: StoredDeployment, findings: Finding[]): Ended {
  const outcome = errors.some((text) => refusal.test(text)) ? "refused" : "failed";
  return { outcome, message: errors.join("\n"), resources: resourcesOf(state), findings };
}

function told(findings: Finding[], state: StoredDeployment, mode: Mode): Ended {
  return { outcome: outcomeOf(findings, mode), resources: resourcesOf(state), findings };
}

/** How a stack ends whose findings were dealt with. */
export function outcomeOf(findings: readonly Finding[], mode: Mode): Outcome {
  const open = findings.filter(
    ({ decision, result, advice }) =>
      decision.action !== "ignore" && (result !== "done" || advice !== undefined),
  );
  if (open.length === 0) return findings.some(({ result }) => result === "done") ? "repaired" : "in sync";
  if (mode === "report") return "differs";
  return open.some(({ decision }) => decision.action === "fail") ? "forbidden" : "differs";
}

function resourcesOf(state: StoredDeployment): ReportedResource[] {
  const entries = entriesOf(state).filter(
    ({ urn, custom, delete: isOld }) => custom && !isOld && isReported(urn),
  );
  const there = new Set(entries.map(({ urn }) => urn));
  return entries
    .map((entry) => ({
      urn: entry.urn,
      type: typeLabel(entry.type),
      name: nameOf(entry.urn),
      ...(entry.id ? { id: entry.id } : {}),
      needs: needsOf(entry).filter((urn) => there.has(urn)),
    }))
    .sort((a, b) => (a.urn < b.urn ? -1 : 1));
}

function needsOf({ dependencies = [], propertyDependencies = {} }: Entry): string[] {
  return [...new Set([...dependencies, ...Object.values(propertyDependencies).flat()])].sort();
}
