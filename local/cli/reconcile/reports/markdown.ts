// The report in Markdown: fits into a comment of a pull request and into the page of a job.
import type { Finding, Report, StackReport } from "../report";
import { countText, outcomeWords, resultWithReason, stackTitle, valueText } from "./words";

/** A comment on GitHub may have 65,536 characters. */
const most = 60_000;

export function markdown(report: Report): string {
  const head = [
    `## ${outcomeWords[report.outcome]}`,
    "",
    `${countText(report)}; mode \`${report.mode}\`.`,
    "",
  ];
  const parts = report.stacks.filter(isOfInterest).map(stackPart);
  return `${fitting(head.join("\n"), parts)}\n`;
}

const isOfInterest = ({ findings, outcome }: StackReport): boolean =>
  findings.length > 0 || outcome !== "in sync";

/** As many stacks as there is room for. */
function fitting(head: string, parts: string[]): string {
  let text = head;
  for (const [i, part] of parts.entries()) {
    if (text.length + part.length > most) return `${text}\n… and ${parts.length - i} more stacks.`;
    text += `\n${part}`;
  }
  return text;
}

/** Rows of one stack; those beyond are counted. */
const mostRows = 100;

function stackPart(stack: StackReport): string {
  const rows = stack.findings.slice(0, mostRows).map(row);
  const more = stack.findings.length - rows.length;
  const header = [
    "| | resource | property | declared | recorded | live | |",
    "| --- | --- | --- | --- | --- | --- | --- |",
  ];
  const table =
    rows.length > 0 ? [...header, ...rows, ...(more > 0 ? ["", `… and ${more} more.`] : []), ""] : [];
  const message = stack.message
    ? ["```text", stack.message.replaceAll("```", "'''").slice(0, 4000), "```", ""]
    : [];
  const advice = stack.findings.flatMap((one) => (one.advice ? [adviceOf(one.advice)] : []));
  return [
    `### ${cell(stackTitle(stack))}: ${outcomeWords[stack.outcome]}`,
    "",
    ...message,
    ...table,
    ...advice,
  ].join("\n");
}

function adviceOf(text: string): string {
  const [first = "", ...code] = text.split("\n");
  return code.length === 0
    ? `- ${prose(first)}`
    : `- ${prose(first)}\n\n  \`\`\`typescript\n${code.map((line) => `  ${line}`).join("\n")}\n  \`\`\``;
}

function row(finding: Finding): string {
  const { kind, type, name, property, declared, recorded, live } = finding;
  const values = [declared, recorded, live].map((value) =>
    value === undefined ? "" : code(valueText(value)),
  );
  const cells = [
    kind,
    `${code(type)} ${cell(name)}`,
    property ? code(property) : "",
    ...values,
    cell(resultWithReason(finding)),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** Text that is no markup, in a cell of a table. */
const cell = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~!]/g, "\\$&").replace(/\n/g, " ");

/** Text of our own, in which a property is code. */
const prose = (text: string): string => cell(text).replaceAll("\\`", "`");

/** A value as code; a `|` would end the cell, a backtick the code. */
const code = (text: string): string => `\`${text.replaceAll("`", "'").replaceAll("|", "\\|")}\``;
