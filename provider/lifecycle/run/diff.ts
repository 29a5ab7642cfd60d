// Diff: one list of what an update would change, from the declared inputs, the state and the last declared inputs.
// A drifted output that an input governs is a change; what the cloud chose where the program says nothing is not.
import type { ResourceDefinition } from "../author/define";
import type { Field } from "../author/field";
import { hasUnknown, isRecord, joinPath, type Properties, UNKNOWN, type Value } from "../author/values";
import { refuseGoingAlong, refuseReplacement } from "./allowing";
import { satisfies } from "./equal";
import { withNameKept } from "./names";
import { staysUnsaid, takesNew } from "./replacing";

export interface Change {
  path: string;
  kind: "add" | "update" | "delete";
  /** Only a new resource can have it. */
  replaces: boolean;
  /** The program changed (else: the cloud did). */
  inputDiff: boolean;
}

export interface Diff {
  changes: Change[];
  /** Top-level properties that force a replacement. */
  replaces: string[];
  deleteBeforeReplace: boolean;
  /** The last operation did not finish: an update carries on, even if nothing else changed. */
  unfinished: boolean;
}

export interface DiffRequest {
  /** Inputs of the last run as checked; hosts that are not told them leave it out. */
  oldInputs?: Properties;
  oldOutputs: Properties;
  news: Properties;
  ignoreChanges?: readonly string[];
  /** Whether a thing has to be gone before the one that replaces it can come, so that nothing of it can stay in it till then. */
  goesFirst?: (token: string, id: string) => boolean;
}

export function diff(definition: ResourceDefinition, request: DiffRequest): Diff {
  const found = diffOf(definition, request);
  const stays = request.news.__anew === true && found.replaces.length === 0;
  return stays ? diffOf(definition, { ...request, news: withNameKept(request.news) }) : found;
}

function diffOf(definition: ResourceDefinition, request: DiffRequest): Diff {
  const { oldOutputs, news } = request;
  const ignored = (request.ignoreChanges ?? []).map(ignoring);
  const changes = Object.entries(definition.inputs)
    .flatMap(([key, field]) => fieldChanges(field, key, request))
    .map((change) => (cannotWait(definition, change, request) ? { ...change, replaces: true } : change))
    .filter(({ path }) => !ignored.some((pattern) => pattern.test(path)));
  const beyondRepair = hopeless(definition, oldOutputs);
  changes.push(...beyondRepair);
  const replaces = [...new Set(changes.filter((c) => c.replaces).map((c) => topLevel(c.path)))];
  const anew = replaces.filter((key) => definition.inputs[key] && !isDeclaredIn(request, key));
  refuseReplacement(definition, anew, oldOutputs, news);
  const along = replaces.filter((key) => definition.inputs[key] && hasUnknown(news[key]));
  refuseGoingAlong(definition, along, oldOutputs, news);
  return {
    changes,
    replaces,
    deleteBeforeReplace:
      beyondRepair.length > 0 || (replaces.length > 0 && oldFirst(definition, oldOutputs, news)),
    unfinished: oldOutputs.__unfinished !== undefined,
  };
}

/** It lives in something that has to be gone before there is another, and so cannot move from the one to the other. */
function cannotWait({ inputs, holds }: ResourceDefinition, { path }: Change, request: DiffRequest): boolean {
  const type = inputs[path]?.type;
  const before = request.oldOutputs[path];
  if (type?.kind !== "id" || !holds?.[type.of] || typeof before !== "string") return false;
  return request.news[path] === UNKNOWN && request.goesFirst?.(type.of, before) === true;
}

/** What shows that nothing can be made of the thing any more. */
function hopeless({ outputs }: ResourceDefinition, before: Properties): Change[] {
  return Object.entries(outputs)
    .filter(([key, { options }]) => options.hopeless !== undefined && before[key] === options.hopeless)
    .map(([path]) => ({ path, kind: "update", replaces: true, inputDiff: false }));
}

function oldFirst(
  { deleteBeforeReplace }: ResourceDefinition,
  before: Properties,
  wanted: Properties,
): boolean {
  return typeof deleteBeforeReplace === "function"
    ? deleteBeforeReplace(before, wanted)
    : deleteBeforeReplace === true;
}

/** Matches the paths at and below one that the user wants ignored: `tags.team`, `ingress[0].port`, `ingress[*].port`, `*`. */
function ignoring(path: string): RegExp {
  const parts = path.split(/(\[\*\]|\*)/);
  const source = parts.map((part) =>
    part === "[*]" ? "\\[[^\\]]+\\]" : part === "*" ? "[^.[]+" : part.replace(/[.[\](){}^$+?|\\]/g, "\\$&"),
  );
  return new RegExp(`^${source.join("")}(?=$|[.[])`);
}

export function topLevel(path: string): string {
  return /^[^.[]+/.exec(path)?.[0] ?? path;
}

function fieldChanges(field: Field<unknown>, key: string, request: DiffRequest): Change[] {
  const { oldOutputs, oldInputs, news } = request;
  const declared = isDeclaredIn(request, key);
  const wanted = news[key];
  if (wanted === undefined) return declared ? removal(field, key, oldOutputs[key]) : [];
  const before = field.options.writeOnly ? (oldInputs?.[key] ?? oldOutputs[key]) : oldOutputs[key];
  // Whether an imported thing has what cannot be read back is not known: that is no reason to replace it.
  const open = field.options.writeOnly && before === undefined && oldOutputs.__imported === true;
  const replaces = !open && takesNew(field, before, wanted, news);
  const inputDiff = !declared || (oldInputs !== undefined && !satisfies(field, oldInputs[key], wanted));
  return differences(field, before, wanted, key).map((d) => ({ ...d, replaces, inputDiff }));
}

/** A removed input goes back to what the definition says; where it says nothing, the cloud's present value stays. */
function removal(field: Field<unknown>, key: string, present: Value | undefined): Change[] {
  if (staysUnsaid(field, present)) return [];
  return [{ path: key, kind: "delete", replaces: field.options.replace, inputDiff: true }];
}

/** Whether the last run declared it. */
function isDeclaredIn({ oldInputs, oldOutputs }: DiffRequest, key: string): boolean {
  if (oldInputs) return oldInputs[key] !== undefined;
  const declared = oldOutputs.__declared;
  return Array.isArray(declared) && declared.includes(key);
}

type Difference = Pick<Change, "path" | "kind">;

/** Where `before` does not satisfy `wanted`, as deep as the two can be compared. */
function differences(
  field: Field<unknown>,
  before: Value | undefined,
  wanted: Value | undefined,
  path: string,
): Difference[] {
  if (satisfies(field, before, wanted)) return [];
  if (before === undefined || before === null) return [{ path, kind: "add" }];
  if (wanted === undefined || wanted === null) return [{ path, kind: "delete" }];
  if (wanted === UNKNOWN) return [{ path, kind: "update" }];
  const deeper = within(field, before, wanted, path);
  return deeper.length > 0 ? deeper : [{ path, kind: "update" }];
}

/** The differences further down, as far as the two are alike; empty when there is nothing further down to tell apart. */
function within(field: Field<unknown>, is: Value, willBe: Value, path: string): Difference[] {
  const { type, options } = field;
  const before = options.normal ? options.normal(is) : is;
  const wanted = options.normal ? options.normal(willBe) : willBe;
  if (type.kind === "object" && isRecord(before) && isRecord(wanted)) {
    return Object.entries(type.fields).flatMap(([key, inner]) =>
      wanted[key] === undefined ? [] : differences(inner, before[key], wanted[key], joinPath(path, key)),
    );
  }
  if (type.kind === "map" && isRecord(before) && isRecord(wanted)) {
    return [...new Set([...Object.keys(before), ...Object.keys(wanted)])].flatMap((key) =>
      differences(type.element, before[key], wanted[key], joinPath(path, key)),
    );
  }
  if (type.kind === "list" && !type.set && Array.isArray(before) && Array.isArray(wanted)) {
    return Array.from({ length: Math.max(before.length, wanted.length) }, (_, i) => i).flatMap((i) =>
      differences(type.element, before[i], wanted[i], joinPath(path, i)),
    );
  }
  return [];
}
