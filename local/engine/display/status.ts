// One resource in a few words: how far its step is and what it says. Shared by the lines and the tree.
import type { Colors } from "picocolors/types";
import type { OpType } from "../events";
import { diffSummary, hasErrors, type Row, rowOp } from "./progress";
import { durationText, wordsOf } from "./words";

/** `creating (3.1s)`, `created (12s)`, `creating failed`, or what would be done in a preview; of the step `op`. */
export function statusText(row: Row, op: OpType, preview: boolean, now: number): string {
  const words = wordsOf(op);
  if (row.phase === "failed") return `${words.running} failed`.trim();
  if (row.phase === "waiting" || op === "same") return "";
  if (preview) return words.planned;
  const elapsed = (row.endedAt ?? now) - row.startedAt;
  if (row.phase === "running" && elapsed < 50) return words.running;
  return `${row.phase === "done" ? words.done : words.running} (${durationText(elapsed)})`;
}

/** What changes, and what was last said: progress while it runs, the gravest diagnostic afterwards. */
export function infoText(row: Row, colors: Colors): string {
  const diff = diffSummary(row.step);
  const said = diagnosticsInShort(row, colors);
  const parts = [diff ? colors.dim(`[diff: ${diff}]`) : "", row.status ?? "", said];
  return parts.filter((part) => part !== "").join(" ");
}

/** What a row's diagnostics come to: the only message of the gravest kind, or how many there are. */
function diagnosticsInShort(row: Row, colors: Colors): string {
  const errors = row.diagnostics.filter((d) => d.severity === "error");
  const warnings = row.diagnostics.filter((d) => d.severity === "warning");
  const [word, said, paint] =
    errors.length > 0
      ? (["error", errors, colors.red] as const)
      : warnings.length > 0
        ? (["warning", warnings, colors.yellow] as const)
        : (["message", row.diagnostics, String] as const);
  if (said.length > 1) return paint(`${said.length} ${word}s`);
  const first = said[0]?.message.split("\n")[0] ?? "";
  return first === "" || word === "message" ? first : paint(`${word}: ${first}`);
}

/** A code as clouds have it, where a message names one: `… failed: LimitExceeded.Vpc: …`. */
const code = /(?:^|: )([A-Z][A-Za-z0-9]*(?:\.[A-Z][A-Za-z0-9]*)*)(?=:|\.?$|\.? \()/m;

/** What a refused input is called: `… has a problem: diskSize must be …`. */
const property = / has a problem: ([\w.[\]]+)/;

/** `error: LimitExceeded` for a row whose error names a code, or `error: diskSize` where it names an input. */
export function codeText(row: Row): string {
  const { message = "" } = row.diagnostics.find((d) => d.severity === "error") ?? {};
  const [, found] = code.exec(message) ?? property.exec(message) ?? [];
  return found ? `error: ${found}` : "";
}

/** The colour of a row's status. */
export function statusColor(row: Row, colors: Colors): (text: string) => string {
  if (hasErrors(row)) return colors.red;
  return colors[wordsOf(rowOp(row)).color];
}
