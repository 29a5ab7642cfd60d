// What a provider says about a difference, and the engine's own comparison where the provider leaves it to the engine.
import type { DiffKind, PropertyDiff } from "./events";
import { formatPath, type PropertyPath, parsePath } from "./propertyPath";
import { equal, isSecret, signature, unwrap, type Values } from "./values";

export interface Diff {
  changes: "unknown" | "none" | "some";
  /** Keys whose change needs a replacement. */
  replaceKeys: string[];
  changedKeys: string[];
  stableKeys: string[];
  detailed: Record<string, PropertyDiff> | undefined;
  deleteBeforeReplace: boolean;
}

export const noDiff: Diff = {
  changes: "none",
  replaceKeys: [],
  changedKeys: [],
  stableKeys: [],
  detailed: undefined,
  deleteBeforeReplace: false,
};

const isReplaceKind = (kind: DiffKind): boolean => kind.endsWith("-replace");

export const isReplace = (diff: Diff): boolean =>
  diff.replaceKeys.length > 0 || Object.values(diff.detailed ?? {}).some((d) => isReplaceKind(d.diffKind));

/** Compares inputs key by key, down to the leaves; secrets and plain values with one content are alike. */
export function compareInputs(olds: Values, news: Values): Diff {
  const detailed: Record<string, PropertyDiff> = {};
  const add = (path: PropertyPath, diffKind: DiffKind) => {
    detailed[formatPath(path)] = { diffKind, inputDiff: true };
  };
  compareObjects(olds, news, [], add);
  const changedKeys = [...new Set(Object.keys(detailed).map((path) => String(parsePath(path)[0])))].sort();
  if (!changedKeys.length) return noDiff;
  return { ...noDiff, changes: "some", changedKeys, detailed };
}

type Add = (path: PropertyPath, kind: DiffKind) => void;

function compareObjects(olds: Values, news: Values, path: PropertyPath, add: Add): void {
  for (const key of new Set([...Object.keys(olds), ...Object.keys(news)])) {
    const [a, b] = [olds[key], news[key]];
    const at = [...path, key];
    if (isNothing(a) && isNothing(b)) continue;
    if (isNothing(b)) add(at, "delete");
    else if (isNothing(a)) add(at, "add");
    else compareValues(a, b, at, add);
  }
}

function compareValues(old: unknown, now: unknown, path: PropertyPath, add: Add): void {
  const [a, b] = [unwrap(old), unwrap(now)];
  if (equal(a, b)) return;
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
      if (i >= b.length) add([...path, i], "delete");
      else if (i >= a.length) add([...path, i], "add");
      else compareValues(a[i], b[i], [...path, i], add);
    }
  } else if (isPlainObject(a) && isPlainObject(b)) compareObjects(a, b, path, add);
  else add(path, "update");
}

const isNothing = (value: unknown): boolean => value === undefined || value === null;
const isPlainObject = (value: unknown): value is Values =>
  value !== null && typeof value === "object" && !Array.isArray(value) && !(signature in value);

const toReplace = (diff: PropertyDiff): PropertyDiff =>
  isReplaceKind(diff.diffKind) ? diff : { ...diff, diffKind: `${diff.diffKind}-replace` as DiffKind };

/** Whether a pattern (with `*`) is the path or stands above it. */
function covers(pattern: PropertyPath, path: PropertyPath): boolean {
  return pattern.length <= path.length && pattern.every((part, i) => part === "*" || part === path[i]);
}

const pathsOf = (texts: string[]): PropertyPath[] => texts.map(parsePath);

/** Makes the changes of these paths reasons to replace; "#initerror" stands for a failed initialisation. */
export function replaceOnChanges(diff: Diff, patterns: string[], initFailed: boolean): Diff {
  if (!patterns.length || (diff.changes !== "some" && !initFailed)) return diff;
  const paths = pathsOf(patterns);
  const matches = (path: PropertyPath) => paths.some((pattern) => covers(pattern, path));
  const keys = new Set(diff.replaceKeys);
  for (const key of diff.changedKeys) if (matches([key])) keys.add(key);
  const detailed =
    diff.detailed &&
    Object.fromEntries(
      Object.entries(diff.detailed).map(([at, d]) => [at, matches(parsePath(at)) ? toReplace(d) : d]),
    );
  let changes = diff.changes;
  if (initFailed && matches(["#initerror"])) {
    keys.add("#initerror");
    if (detailed) detailed["#initerror"] = { diffKind: "update-replace", inputDiff: false };
    changes = "some";
  }
  return { ...diff, changes, replaceKeys: [...keys], detailed };
}

const inverse: Partial<Record<DiffKind, DiffKind>> = {
  add: "delete",
  delete: "add",
  "add-replace": "delete-replace",
  "delete-replace": "add-replace",
};

/** The same difference seen from the other side: what was added is deleted. */
export function inverted(diff: Diff): Diff {
  if (!diff.detailed) return diff;
  const detailed = Object.fromEntries(
    Object.entries(diff.detailed).map(([at, d]) => [
      at,
      { ...d, diffKind: inverse[d.diffKind] ?? d.diffKind },
    ]),
  );
  return { ...diff, detailed };
}

/** New inputs with the old ones at ignored paths; answers the paths that could not be carried over, too. */
export function ignoreChanges(
  news: Values,
  olds: Values,
  paths: string[],
): { inputs: Values; invalid: string[] } {
  let inputs: unknown = news;
  const invalid: string[] = [];
  for (const text of paths) {
    const changed = reset(inputs, olds, parsePath(text));
    if (changed === impossible) invalid.push(text);
    else inputs = changed;
  }
  return { inputs: inputs as Values, invalid };
}

const impossible = Symbol("impossible");

/** `now` with the value of `old` at a path; a path that exists on one side only cannot be reset below its end. */
function reset(now: unknown, old: unknown, path: PropertyPath): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return old === undefined ? impossible : old;
  if (isSecret(now)) {
    const changed = reset(now.value, unwrap(old), path);
    return changed === impossible ? impossible : { ...now, value: changed };
  }
  const before = unwrap(old);
  if (Array.isArray(now)) return resetList(now, before, key, rest);
  if (!isPlainObject(now)) return rest.length ? impossible : now;
  const was = isPlainObject(before) ? before : {};
  const keys = key === "*" ? [...new Set([...Object.keys(was), ...Object.keys(now)])] : [String(key)];
  const copy = { ...now };
  for (const k of keys) {
    if (!rest.length) {
      if (k in was) copy[k] = was[k];
      else delete copy[k];
      continue;
    }
    if (!(k in now) && !(k in was)) continue;
    if (!(k in now) || !(k in was)) return impossible;
    const changed = reset(now[k], was[k], rest);
    if (changed === impossible) return impossible;
    copy[k] = changed;
  }
  return copy;
}

function resetList(now: unknown[], old: unknown, key: string | number, rest: PropertyPath): unknown {
  if (!Array.isArray(old)) return impossible;
  if (key !== "*" && typeof key !== "number") return impossible;
  if (key === "*" && now.length !== old.length) return impossible;
  const copy = [...now];
  for (const i of key === "*" ? now.keys() : [key]) {
    if (i >= now.length && i >= old.length) continue;
    if (i >= now.length || i >= old.length) return impossible;
    const changed = reset(now[i], old[i], rest);
    if (changed === impossible) return impossible;
    copy[i] = changed;
  }
  return copy;
}
