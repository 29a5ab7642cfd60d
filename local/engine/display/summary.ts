// What stands at the end of every operation: what was said, what the stack now puts out, what was done, how long.
import type { Colors } from "picocolors/types";
import type { DiagnosticEvent } from "../events";
import type { Progress } from "./progress";
import { compare, differenceLines } from "./properties";
import { countChanges, countedOps, durationText, signOf, typeText, wordsOf } from "./words";

/** All sections, each followed by an empty line. */
export function summaryLines(progress: Progress, preview: boolean, colors: Colors, now: number): string[] {
  return [
    ...section("Diagnostics:", diagnosticLines(progress, colors), colors),
    ...section("Outputs:", outputLines(progress, preview, colors), colors),
    ...section("Resources:", resourceLines(progress, preview, colors), colors),
    ...(preview ? [] : [`${colors.bold("Duration:")} ${durationText(now - progress.startedAt)}`, ""]),
  ];
}

function section(title: string, lines: string[], colors: Colors): string[] {
  return lines.length > 0 ? [colors.bold(title), ...lines, ""] : [];
}

function diagnosticLines(progress: Progress, colors: Colors): string[] {
  const rows = [...progress.rows.values()].filter((row) => row.diagnostics.length > 0);
  const lines = rows.flatMap((row, index) => [
    ...(index > 0 ? [""] : []),
    `  ${typeText(row.type)} (${row.name}):`,
    ...saidLines(row.diagnostics, colors),
  ]);
  lines.push(...saidLines(progress.loose, colors));
  if (progress.error) lines.push(`  ${colors.red("error:")} ${progress.error}`);
  return lines;
}

function saidLines(diagnostics: DiagnosticEvent[], colors: Colors): string[] {
  const lines: string[] = [];
  for (const { severity, message } of diagnostics) {
    const prefix =
      severity === "error" ? colors.red("error: ") : severity === "warning" ? colors.yellow("warning: ") : "";
    lines.push(...`${prefix}${message}`.split("\n").map((line) => (line ? `    ${line}` : "")));
  }
  return lines;
}

/** The stack's outputs, marked where they differ from before; a preview shows only what would differ. */
function outputLines({ outputs, stack }: Progress, preview: boolean, colors: Colors): string[] {
  if (!outputs || stack?.phase === "failed") return [];
  const difference = compare(outputs.old ?? outputs.new, outputs.new);
  return differenceLines(difference, 4, colors, !preview || !outputs.old);
}

function resourceLines(progress: Progress, preview: boolean, colors: Colors): string[] {
  const changes = progress.summary?.resourceChanges;
  if (!changes) return [];
  const counted = countedOps.filter((op) => (changes[op] ?? 0) > 0);
  const lines = counted.map((op) => {
    const words = wordsOf(op);
    const text = `${changes[op]} ${preview ? `to ${words.planned}` : words.done}`;
    return `    ${signOf(op, colors)}${colors[words.color](text)}`;
  });
  const totals: string[] = [];
  if (counted.length > 1) totals.push(`${countChanges(changes)} changes`);
  if (changes.same) totals.push(`${changes.same} unchanged`);
  if (totals.length > 0) lines.push(`    ${totals.join(". ")}`);
  if (progress.errored > 0) lines.push(colors.red(`    ${progress.errored} errored`));
  return lines.length > 0 ? lines : ["    nothing to do"];
}
