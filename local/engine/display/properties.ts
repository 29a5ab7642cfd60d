// Properties and their differences as indented lines: what was not changed is unmarked, the rest has a two-column
// mark before it, `+-` where the difference is why the resource is replaced. Secrets are shown as [secret].
import type { Colors } from "picocolors/types";
import { type StepEventMetadata, secretText, unknownText } from "../events";
import { type PropertyPath, parsePath, valueAt } from "../propertyPath";

/** A property before and after: what happened to it and, for objects and lists, to what is in it. */
export interface Difference {
  kind: "same" | "add" | "delete" | "update";
  replaces?: boolean;
  old?: unknown;
  new?: unknown;
  /** Present where the two sides are objects (or lists, then `list`) that can be compared piece by piece. */
  children?: Map<string | number, Difference>;
  list?: boolean;
}

type Properties = Record<string, unknown>;

/** Keys that start with two underscores are bookkeeping between a provider and its SDK. */
const isInternal = (key: string | number): boolean => typeof key === "string" && key.startsWith("__");

/** Compares two values to the bottom. */
export function compare(before: unknown, after: unknown): Difference {
  if (before === undefined) return { kind: "add", new: after };
  if (after === undefined) return { kind: "delete", old: before };
  if (isContainer(before) && isContainer(after) && Array.isArray(before) === Array.isArray(after)) {
    const list = Array.isArray(before);
    const keys = list
      ? [...Array(Math.max(before.length, (after as unknown[]).length)).keys()]
      : [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((k) => !isInternal(k)).sort();
    const children = new Map(
      keys.map((key) => [key, compare((before as Properties)[key], (after as Properties)[key])] as const),
    );
    const same = [...children.values()].every((child) => child.kind === "same");
    return { kind: same ? "same" : "update", old: before, new: after, children, list };
  }
  return { kind: Object.is(before, after) ? "same" : "update", old: before, new: after };
}

/** What a step changes, by its detailed diff where there is one, else by comparing the inputs. */
export function stepDifference(step: StepEventMetadata): Difference {
  const before = step.old?.inputs ?? {};
  const after = step.new?.inputs ?? {};
  if (!step.detailedDiff || Object.keys(step.detailedDiff).length === 0) {
    const whole = compare(before, after);
    if (step.diffs?.length && whole.children)
      for (const key of [...whole.children.keys()])
        if (!step.diffs.includes(String(key))) whole.children.delete(key);
    for (const key of step.keys ?? []) {
      const child = whole.children?.get(key);
      if (child) child.replaces = true;
    }
    return whole;
  }
  const whole: Difference = { kind: "update", children: new Map(), list: false };
  for (const [text, diff] of Object.entries(step.detailedDiff)) {
    const path = pathOf(text);
    const old = valueAt(diff.inputDiff ? before : (step.old?.outputs ?? before), path);
    const leaf = leafOf(diff.diffKind, old, valueAt(after, path) ?? valueAt(step.new?.outputs, path));
    if (diff.diffKind.endsWith("-replace")) leaf.replaces = true;
    graft(whole, path, leaf);
  }
  return whole;
}

/** The provider's word on the kind of a difference goes; equal values with a difference are shown as an update. */
function leafOf(diffKind: string, old: unknown, now: unknown): Difference {
  if (diffKind.startsWith("add")) return { kind: "add", new: now };
  if (diffKind.startsWith("delete")) return { kind: "delete", old };
  const found = compare(old, now);
  return found.kind === "same" ? { kind: "update", old, new: now } : found;
}

function pathOf(text: string): PropertyPath {
  try {
    return parsePath(text);
  } catch {
    return [text];
  }
}

/** Puts a difference where its path says, making the objects and lists above it. */
function graft(whole: Difference, path: PropertyPath, leaf: Difference): void {
  if (path.some(isInternal)) return;
  let at = whole;
  path.forEach((part, depth) => {
    at.children ??= new Map();
    const last = depth === path.length - 1;
    const below = last
      ? leaf
      : (at.children.get(part) ?? {
          kind: "update",
          children: new Map(),
          list: typeof path[depth + 1] === "number",
        });
    at.children.set(part, below);
    at = below;
  });
}

/** Lines of all properties of a resource that is created, deleted, read or imported. */
export function propertyLines(properties: Properties, indent: number, colors: Colors): string[] {
  return entryLines(childrenOf(properties, "same"), false, indent, colors);
}

/** Lines of a difference's own properties; with `all`, unchanged ones too. */
export function differenceLines(
  difference: Difference,
  indent: number,
  colors: Colors,
  all = true,
): string[] {
  const children = new Map(
    [...(difference.children ?? [])].filter(([, child]) => all || child.kind !== "same"),
  );
  return entryLines(children, difference.list === true, indent, colors);
}

function entryLines(
  entries: Map<string | number, Difference>,
  list: boolean,
  indent: number,
  colors: Colors,
): string[] {
  const shown = [...entries].filter(([key, child]) => !isInternal(key) && isShown(child));
  const ordered = list ? shown : shown.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  const width = Math.max(0, ...ordered.map(([key]) => String(key).length));
  return ordered.flatMap(([key, child]) => {
    const label = list ? `[${key}]: ` : `${String(key).padEnd(width)}: `;
    return lines(label, child, indent, colors);
  });
}

/** Nulls are as good as absent, unless one side is something. */
const isShown = (d: Difference): boolean => (d.old ?? d.new ?? null) !== null || d.children !== undefined;

function lines(label: string, difference: Difference, indent: number, colors: Colors): string[] {
  const mark = markOf(difference, colors);
  const paint = painter(difference, colors);
  const start = `${" ".repeat(indent - 2)}${mark}`;
  const inside = difference.children ?? containerChildren(difference);
  if (!inside) return [`${start}${paint(`${label}${leafText(difference)}`)}`];
  const list = difference.list ?? Array.isArray(difference.new ?? difference.old);
  const [opening, closing] = list ? ["[", "]"] : ["{", "}"];
  if (inside.size === 0) return [`${start}${paint(`${label}${opening}${closing}`)}`];
  return [
    `${start}${paint(`${label}${opening}`)}`,
    ...entryLines(inside, list, indent + 4, colors),
    `${" ".repeat(indent)}${paint(closing)}`,
  ];
}

/** An added, deleted or unchanged object is shown piece by piece, every piece with the mark of the whole. */
function containerChildren(difference: Difference): Map<string | number, Difference> | undefined {
  if (difference.kind === "update") return undefined;
  const value = difference.new ?? difference.old;
  return isContainer(value) ? childrenOf(value, difference.kind) : undefined;
}

function childrenOf(value: object, kind: Difference["kind"]): Map<string | number, Difference> {
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value).filter(([, item]) => item !== null);
  return new Map(
    entries.map(([key, item]) => [
      key,
      kind === "delete"
        ? { kind, old: item }
        : kind === "add"
          ? { kind, new: item }
          : { kind, old: item, new: item },
    ]),
  );
}

function leafText(difference: Difference): string {
  if (difference.kind === "add" || difference.kind === "same") return valueText(difference.new);
  if (difference.kind === "delete") return valueText(difference.old);
  return `${valueText(difference.old)} => ${valueText(difference.new)}`;
}

/** A value on one line. */
export function valueText(value: unknown): string {
  if (value === secretText) return secretText;
  if (value === unknownText) return "[unknown]";
  if (value === null || value === undefined) return "<null>";
  const asset = assetText(value);
  if (asset) return asset;
  if (Array.isArray(value)) return `[${value.map(valueText).join(", ")}]`;
  if (typeof value === "object") {
    const inside = Object.entries(value).map(([key, item]) => `${key}: ${valueText(item)}`);
    return `{${inside.join(", ")}}`;
  }
  return JSON.stringify(value);
}

const signatureKey = "4dabf18193072939515e22adb298388d";
const assetNames: Record<string, string> = {
  c44067f5952c0a294b673a41bacd8c17: "asset",
  "0def7320c3a5731c473e5ecbe6d01bc7": "archive",
};

function assetText(value: unknown): string | undefined {
  if (value === null || typeof value !== "object" || !(signatureKey in value)) return undefined;
  const { [signatureKey]: signature, hash, path } = value as Properties;
  const name = assetNames[String(signature)];
  return name && `${name}(${path ? `file:${path}` : `hash:${String(hash).slice(0, 7)}`})`;
}

function isContainer(value: unknown): value is object {
  return value !== null && typeof value === "object" && !(signatureKey in value);
}

function markOf({ kind, replaces }: Difference, colors: Colors): string {
  if (replaces) return colors.magenta("+-");
  if (kind === "add") return colors.green("+ ");
  if (kind === "delete") return colors.red("- ");
  return kind === "update" ? colors.yellow("~ ") : "  ";
}

function painter({ kind, replaces }: Difference, colors: Colors): (text: string) => string {
  if (replaces) return colors.magenta;
  if (kind === "add") return colors.green;
  if (kind === "delete") return colors.red;
  return kind === "update" ? colors.yellow : String;
}
