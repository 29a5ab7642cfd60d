// How a step is called and marked: the signs, words and colours of every view, in Pulumi's own spelling.
import type { Colors } from "picocolors/types";
import type { OpMap, OpType } from "../events";
import { nameOf, typeOf } from "../resource";

interface Words {
  /** Two columns wide. */
  sign: string;
  color: "green" | "yellow" | "red" | "magenta" | "cyan" | "reset";
  planned: string;
  running: string;
  done: string;
}

const words: Record<OpType, Words> = {
  same: { sign: "  ", color: "reset", planned: "same", running: "", done: "" },
  create: { sign: "+ ", color: "green", planned: "create", running: "creating", done: "created" },
  update: { sign: "~ ", color: "yellow", planned: "update", running: "updating", done: "updated" },
  delete: { sign: "- ", color: "red", planned: "delete", running: "deleting", done: "deleted" },
  replace: { sign: "+-", color: "magenta", planned: "replace", running: "replacing", done: "replaced" },
  "create-replacement": {
    sign: "++",
    color: "green",
    planned: "create replacement",
    running: "creating replacement",
    done: "created replacement",
  },
  "delete-replaced": {
    sign: "--",
    color: "red",
    planned: "delete original",
    running: "deleting original",
    done: "deleted original",
  },
  read: { sign: "> ", color: "cyan", planned: "read", running: "reading", done: "read" },
  "read-replacement": {
    sign: ">>",
    color: "cyan",
    planned: "read for replacement",
    running: "reading for replacement",
    done: "read for replacement",
  },
  refresh: { sign: "~ ", color: "yellow", planned: "refresh", running: "refreshing", done: "refreshed" },
  discard: { sign: "< ", color: "red", planned: "discard", running: "discarding", done: "discarded" },
  "read-discard": { sign: "< ", color: "red", planned: "discard", running: "discarding", done: "discarded" },
  "discard-replaced": {
    sign: "<<",
    color: "red",
    planned: "discard original",
    running: "discarding original",
    done: "discarded original",
  },
  "remove-pending-replace": {
    sign: "~ ",
    color: "yellow",
    planned: "complete pending replace",
    running: "completing pending replace",
    done: "completed pending replace",
  },
  import: { sign: "= ", color: "green", planned: "import", running: "importing", done: "imported" },
  "import-replacement": {
    sign: "=>",
    color: "green",
    planned: "import replacement",
    running: "importing replacement",
    done: "imported replacement",
  },
};

export const wordsOf = (op: OpType): Words => words[op];

/** The sign of a step in its colour. */
export const signOf = (op: OpType, colors: Colors): string => colors[words[op].color](words[op].sign);

/** The order in which a summary lists steps; reads are no change of anything and are not listed. */
export const countedOps = (Object.keys(words) as OpType[]).filter(
  (op) => !["same", "read", "read-replacement", "read-discard"].includes(op),
);

/** How much but reading was or would be done. */
export const countChanges = (changes: OpMap): number =>
  countedOps.reduce((sum, op) => sum + (changes[op] ?? 0), 0);

/** Whether anything but reading was or would be done. */
export const hasChanges = (changes: OpMap): boolean => countChanges(changes) > 0;

/** A type as people write it: a dynamic provider's `pulumi-nodejs:dynamic/pkg/mod:Type` is `pkg:mod:Type`. */
export function typeText(type: string): string {
  return type.replace(/^pulumi-nodejs:dynamic\/([^/:]+)\/([^:]+):/, "$1:$2:");
}

/** The last type and the name of a URN. */
export function partsOf(urn: string): { type: string; name: string } {
  return { type: typeOf(urn), name: nameOf(urn) };
}

/** A time span in milliseconds, as short as it is readable: `0.4s`, `12s`, `2m5s`. */
export function durationText(ms: number): string {
  if (ms < 9_950) return `${(Math.max(0, ms) / 1000).toFixed(1)}s`;
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds}s` : `${Math.floor(seconds / 60)}m${seconds % 60}s`;
}

/** A message without the colour marks that Pulumi's programs put into it, and without an end of line. */
export function plainText(message: string): string {
  return message.replace(/<\{%.*?%\}>/g, "").replace(/\s+$/, "");
}
