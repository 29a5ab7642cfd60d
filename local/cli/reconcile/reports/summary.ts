// What the command prints: one line a stack, one a finding.
import type { Finding, Report } from "../report";
import {
  countText,
  oneLine,
  outcomeWords,
  resultWithReason,
  stackTitle,
  subjectText,
  valuesText,
} from "./words";

export function summary(report: Report): string {
  const lines = report.stacks.flatMap((stack) => [
    `${stackTitle(stack)}: ${outcomeWords[stack.outcome]}`,
    ...(stack.message ? stack.message.split("\n").map((line) => `  | ${oneLine(line)}`) : []),
    ...stack.findings.flatMap(lineOf),
  ]);
  const total = report.stacks.length > 1 ? [`${outcomeWords[report.outcome]}: ${countText(report)}`] : [];
  return `${[...lines, ...total].join("\n")}\n`;
}

function lineOf(finding: Finding): string[] {
  const values = valuesText(finding);
  const line = `  ${finding.kind}: ${subjectText(finding)}${values ? `: ${values}` : ""} [${resultWithReason(finding)}]`;
  return [line, ...(finding.advice ? finding.advice.split("\n").map((text) => `    ${text}`) : [])];
}
