// Compares a replay with a recording by the corpus' rules: summary, state, calls and steps, as far as they are not free.
import * as fs from "node:fs";
import * as path from "node:path";
import { present } from "../../found";
import { type Json, readLines } from "./record";

const json = (file: string): Json | undefined =>
  fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, "utf8")) as Json) : undefined;

/** The first difference of each compared file of a step, none when it is as recorded. */
export function compareStep(recorded: string, replayed: string, free: string[]): string[] {
  const found: string[] = [];
  for (const [name, view] of Object.entries(views)) {
    if (free.includes(name)) continue;
    const [then, now] = [view(recorded), view(replayed)];
    const goesOn = (name === "calls" || name === "steps") && isFailedPreview(recorded);
    const difference = firstDifference(settle(then), settle(goesOn ? within(now, then) : now));
    if (difference) found.push(`${name}: ${difference}`);
  }
  if (!free.includes("calls")) found.push(...orderProblems(replayed));
  return found;
}

const isFailed = (dir: string): boolean => json(path.join(dir, "summary.json"))?.exit !== 0;

/** This engine goes on with a preview after what was refused, to tell all problems: what it asks more is free. */
function isFailedPreview(dir: string): boolean {
  const command = json(path.join(dir, "summary.json"))?.command as string[] | undefined;
  return isFailed(dir) && command?.[1] === "preview";
}

/** The groups that the other has as well. */
const within = (groups: unknown, other: unknown): Json =>
  Object.fromEntries(
    Object.entries((groups ?? {}) as Json).filter(([key]) => key in ((other ?? {}) as Json)),
  );

function by<T>(list: T[], key: (item: T) => string): Record<string, T[]> {
  const groups: Record<string, T[]> = {};
  for (const item of list) {
    groups[key(item)] ??= [];
    present(groups[key(item)]).push(item);
  }
  return groups;
}

interface Call extends Json {
  method: string;
  request: Json;
}

const isProvider = (urn: unknown): boolean => /pulumi:providers:/.test(String(urn ?? ""));
const subject = (call: Call): string => String(call.request.urn ?? call.request.tok ?? "");

/** Where a stack frame stands is the runtime's business; what was thrown is not. */
const withoutFrames = (message: string): string => message.replace(/\n\s+at .*/g, "");

const views: Record<string, (dir: string) => unknown> = {
  summary: (dir) => {
    const summary = json(path.join(dir, "summary.json"));
    if (!summary) return undefined;
    const changes = summary.changes as Json | undefined;
    const diagnostics = (summary.diagnostics as Json[]).map((d) =>
      JSON.stringify({ ...d, message: withoutFrames(String(d.message)) }),
    );
    return {
      exit: summary.exit === 0,
      changes: summary.exit === 0 ? changes : changes && { ...changes, same: undefined, create: undefined },
      outputs: summary.outputs,
      diagnostics: [...new Set(diagnostics)].sort(),
    };
  },
  state: (dir) => {
    const state = json(path.join(dir, "state.json"));
    const deployment = state?.deployment as Json | undefined;
    if (!deployment) return undefined;
    const resources = (deployment.resources ?? []) as Json[];
    return {
      resources: by(resources.map(settleResource), (r) => `${r.urn}${r.delete ? " (delete)" : ""}`),
      pending: deployment.pending_operations,
    };
  },
  calls: (dir) => {
    const calls = (readLines(path.join(dir, "calls.jsonl")) as Call[])
      .filter((call) => subject(call))
      .map(({ process: _, ...call }) =>
        call.method === "Configure" || isProvider((call as Call).request.urn)
          ? { ...call, request: { ...(call as Call).request, id: "*" } }
          : call,
      ) as Call[];
    const groups = by(calls, subject);
    if (!isFailed(dir)) return groups;
    const acted = Object.entries(groups).filter(([, list]) =>
      list.some((c) => !["Check", "Diff"].includes(c.method)),
    );
    return Object.fromEntries(acted);
  },
  steps: (dir) => {
    const rows = readLines(path.join(dir, "steps.jsonl"))
      .filter((row) => row.event !== "summary")
      .filter(
        (row) =>
          !(isFailed(dir) && (row.op === "same" || String(row.urn).includes("::pulumi:pulumi:Stack::"))),
      )
      .map((row) => (isProvider(row.urn) ? { ...row, id: "*" } : row));
    return by(rows as Json[], (row) => String(row.urn));
  },
};

function settleResource(resource: Json): Json {
  const settled = { ...resource };
  delete settled.sourcePosition;
  delete settled.stackTrace;
  if (isProvider(`::${resource.type}`)) settled.id = "*";
  if (typeof settled.provider === "string")
    settled.provider = settled.provider.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "*");
  return settled;
}

/** Keys in order, lists of URNs as sets, UUIDs by first appearance, hashes of archives apart. */
function settle(value: unknown): unknown {
  const uuids = new Map<string, string>();
  const text = JSON.stringify(sorted(value) ?? null).replace(
    /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g,
    (uuid) => {
      if (uuid === "04da6b54-80e4-46f7-96ec-b56ff0331ba9") return uuid;
      if (!uuids.has(uuid)) uuids.set(uuid, `uuid${uuids.size + 1}`);
      return present(uuids.get(uuid));
    },
  );
  return JSON.parse(text);
}

/** Where something was declared or is to be told of: not of this engine's making. */
const placesOnly = new Set(["sourcePosition", "stackTrace", "resourceStatusAddress", "resourceStatusToken"]);

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list = value.map(sorted);
    return list.length && list.every((item) => String(item).startsWith("urn:pulumi:"))
      ? [...list].sort()
      : list;
  }
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.keys(value)
      .filter((key) => !placesOnly.has(key))
      .sort()
      .map((key) => [key, sorted((value as Json)[key])]),
  );
}

/** Says where two values part: "at a.b[0]: recorded …, replayed …". */
function firstDifference(a: unknown, b: unknown, at = ""): string | undefined {
  if (JSON.stringify(a) === JSON.stringify(b)) return undefined;
  const bothObjects = a !== null && b !== null && typeof a === "object" && typeof b === "object";
  if (!bothObjects || Array.isArray(a) !== Array.isArray(b))
    return `at ${at || "top"}: recorded ${short(a)}, replayed ${short(b)}`;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = firstDifference((a as Json)[key], (b as Json)[key], at ? `${at} / ${key}` : key);
    if (found) return found;
  }
  return undefined;
}

const short = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
};

/** What the partial order forbids: work on a resource before what it depends on, a delete before its dependents'. */
function orderProblems(dir: string): string[] {
  const calls = readLines(path.join(dir, "calls.jsonl")) as Call[];
  const resources = ((json(path.join(dir, "state.json"))?.deployment as Json | undefined)?.resources ??
    []) as Json[];
  const at = (urn: string, methods: string[]) =>
    calls.findIndex(
      (call) => call.request.urn === urn && methods.includes(call.method) && !call.request.preview,
    );
  const problems: string[] = [];
  const work = ["Create", "Update"];
  for (const resource of resources) {
    const own = at(String(resource.urn), work);
    for (const urn of [...((resource.dependencies as string[] | undefined) ?? []), resource.parent]) {
      const other = typeof urn === "string" ? at(urn, work) : -1;
      if (own >= 0 && other > own && !resource.delete) problems.push(`order: ${resource.urn} before ${urn}`);
    }
  }
  const positions = new Map<string, number>();
  resources.forEach((resource, i) => {
    positions.set(String(resource.urn), positions.get(String(resource.urn)) ?? i);
  });
  resources.forEach((resource, i) => {
    for (const urn of [...((resource.dependencies as string[] | undefined) ?? []), resource.parent])
      if (typeof urn === "string" && (positions.get(urn) ?? -1) > i)
        problems.push(`order of the state: ${resource.urn} before ${urn}`);
  });
  return problems;
}
