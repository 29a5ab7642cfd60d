// What a preview with a refresh has seen, by resource: what the last run recorded, what is in the cloud, what the program declares,
// and what the engine would do. Also what the state says by itself.
import {
  type EngineEvent,
  type OpType,
  type PropertyDiff,
  type StepEventMetadata,
  unknownText,
} from "../../engine/events";
import { parsePath, valueAt } from "../../engine/propertyPath";
import { isDefaultProvider, stackType, typeOf } from "../../engine/resource";
import type { StoredDeployment } from "../../engine/state";
import { isSecret, type Values } from "../../engine/values";
import type { Leftover } from "../leftovers/asking";
import { identityToken, tokenOf } from "../leftovers/searches";
import { type Json, secretValue, unknownValue } from "./report";

/** An entry of an exported state, as far as reconcile looks at it. */
export interface Entry {
  urn: string;
  type: string;
  custom?: boolean;
  id?: string;
  inputs?: Values;
  outputs?: Values;
  parent?: string;
  dependencies?: string[];
  propertyDependencies?: Record<string, string[]>;
  delete?: boolean;
  retainOnDelete?: boolean;
  pendingReplacement?: boolean;
  initErrors?: string[];
  modified?: string;
  sourcePosition?: string;
  stackTrace?: { sourcePosition?: string }[];
}

/** What an engine would do to a resource. */
export interface Plan {
  operation: "create" | "update" | "replace" | "delete";
  diff: Record<string, PropertyDiff>;
}

/** The properties of a resource, as somebody has them. */
export interface Sides {
  inputs: Values;
  outputs?: Values;
}

export interface Seen {
  urn: string;
  /** In the state before. */
  entry?: Entry | undefined;
  /** What the refresh found: differences from what is recorded; `gone` when nothing is there. */
  live?: { gone: boolean; diff: Record<string, PropertyDiff>; inputs: Values; outputs: Values };
  recorded: { inputs: Values; outputs: Values };
  /** Inputs that the program gives; absent when it has no such resource. */
  declared?: Values;
  plan?: Plan;
}

export interface Observed {
  state: StoredDeployment;
  events: readonly EngineEvent[];
  leftovers: readonly Leftover[];
}

/** Whether a resource is a user's own: not the stack, a component, a default provider or a mark of ours. */
export function isReported(urn: string): boolean {
  const type = typeOf(urn);
  if (type === stackType || tokenOf(type) === identityToken) return false;
  return !isDefaultProvider(urn);
}

export const entriesOf = (state: StoredDeployment): Entry[] => (state.resources ?? []) as unknown as Entry[];

/** Everything that was seen, by URN. */
export function seenIn({ state, events }: Observed): Map<string, Seen> {
  const all = new Map<string, Seen>();
  const of = (urn: string): Seen => {
    const known = all.get(urn) ?? { urn, recorded: { inputs: {}, outputs: {} } };
    all.set(urn, known);
    return known;
  };
  for (const entry of entriesOf(state)) if (!entry.delete) of(entry.urn).entry = entry;
  for (const { resourcePreEvent, resOutputsEvent } of events) {
    const read = resOutputsEvent?.metadata;
    if (read?.op === "refresh" && !read.old?.delete) noteRead(of(read.urn), read);
    const step = resourcePreEvent?.metadata;
    // What an alias renames is what the state has under its old name.
    if (step && step.op !== "refresh" && !step.old?.delete) noteStep(of(step.old?.urn || step.urn), step);
  }
  return all;
}

function noteRead(seen: Seen, { old, new: now, diffs, detailedDiff }: StepEventMetadata): void {
  seen.recorded = { inputs: old?.inputs ?? {}, outputs: old?.outputs ?? {} };
  const diff = visible(detailedDiff ?? {}, diffs ?? []);
  seen.live = { gone: !now, diff, inputs: now?.inputs ?? {}, outputs: now?.outputs ?? {} };
}

const operations: Partial<Record<OpType, Plan["operation"]>> = {
  create: "create",
  update: "update",
  delete: "delete",
  replace: "replace",
  "create-replacement": "replace",
};

function noteStep(seen: Seen, { op, new: now, diffs, detailedDiff }: StepEventMetadata): void {
  if (now && op !== "delete") seen.declared = now.inputs;
  const operation = operations[op];
  if (!operation) return;
  const diff = { ...seen.plan?.diff, ...visible(detailedDiff ?? {}, diffs ?? []) };
  seen.plan = { operation: seen.plan?.operation === "replace" ? "replace" : operation, diff };
}

/** The differences that a user can see; by property, where the provider says no more. */
function visible(detailed: Record<string, PropertyDiff>, keys: string[]): Record<string, PropertyDiff> {
  const all =
    Object.keys(detailed).length > 0 ? detailed : Object.fromEntries(keys.map((key) => [key, plain]));
  return Object.fromEntries(Object.entries(all).filter(([path]) => !path.startsWith("__")));
}

const plain: PropertyDiff = { diffKind: "update", inputDiff: true };

/** The value at a path of inputs, or of outputs where it is no input, as a report shows it. */
export function shownAt(path: string, { inputs, outputs = {} }: Sides): Json | undefined {
  const at = parsePath(path);
  return shown(valueAt(inputs, at) ?? valueAt(outputs, at));
}

/** A value as a report shows it: no internals, no secrets. */
export function shown(value: unknown): Json | undefined {
  if (value === undefined || value === null) return undefined;
  if (value === unknownText) return unknownValue;
  if (isSecret(value)) return secretValue;
  if (Array.isArray(value)) return value.map((item) => shown(item) ?? null);
  if (typeof value !== "object") return value as Json;
  const entries = Object.entries(value).filter(([key]) => !key.startsWith("__"));
  return Object.fromEntries(
    entries.flatMap(([key, item]) => {
      const part = shown(item);
      return part === undefined ? [] : [[key, part] as const];
    }),
  );
}
