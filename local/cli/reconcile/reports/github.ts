// The report as annotations of GitHub Actions, at the line that declares the resource where that is known.
import * as path from "node:path";
import type { Finding, Report, StackReport } from "../report";
import { outcomeWords, resultWithReason, stackTitle, subjectText, valuesText } from "./words";

export function github({ stacks }: Report): string {
  const lines = stacks.flatMap((stack) => [
    ...(stack.message
      ? [
          annotation(
            "error",
            { title: `${stackTitle(stack)}: ${outcomeWords[stack.outcome]}` },
            stack.message,
          ),
        ]
      : []),
    ...stack.findings.map((finding) => ofFinding(stack, finding)),
  ]);
  return lines.map((line) => `${line}\n`).join("");
}

function ofFinding(stack: StackReport, finding: Finding): string {
  const { decision, result, source, kind, advice } = finding;
  const isOver = result === "done" && advice === undefined;
  const level =
    isOver || decision.action === "ignore" ? "notice" : decision.action === "fail" ? "error" : "warning";
  const where = source ? { file: path.posix.join(stack.folder, source.file), line: String(source.line) } : {};
  const title = `${kind} in ${stackTitle(stack)}`;
  const text = `${subjectText(finding)}: ${valuesText(finding) || finding.blame.because} (${resultWithReason(finding)})`;
  return annotation(level, { ...where, title }, advice ? `${text}\n${advice}` : text);
}

/** A command of the runner, in which `%`, line ends and, in a property, `:` and `,` stand for themselves. */
function annotation(
  level: "error" | "warning" | "notice",
  properties: Record<string, string>,
  text: string,
): string {
  const escaped = (value: string) =>
    value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const entries = Object.entries(properties).map(
    ([key, value]) => `${key}=${escaped(value).replaceAll(":", "%3A").replaceAll(",", "%2C")}`,
  );
  return `::${level} ${entries.join(",")}::${escaped(text)}`;
}
