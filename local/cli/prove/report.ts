// The report of a run, to be attached to an issue: no value of an answer is in it but codes, states and types, and what a
// refusal says goes through redaction.
import type { Difference } from "./compare";
import type { Outcome } from "./life";

export interface Proved {
  kind: string;
  there: Outcome[];
  here: Outcome[];
  differences: Difference[];
  absent: string[];
}

/** Takes out what names a thing, an account, a key or a place in a network. */
export function redact(text: string): string {
  return text
    .replace(/\bAKID[A-Za-z0-9]+/g, "<key>")
    .replace(/\b[a-z]+-[a-z0-9]{8}\b/g, "<id>")
    .replace(/\b[0-9a-f]{8}-[0-9a-f-]{27}\b/g, "<id>")
    .replace(/\b\d{1,3}(\.\d{1,3}){3}(\/\d+)?\b/g, "<address>")
    .replace(/\b\d{6,}\b/g, "<number>");
}

const cell = (text: string) => text.replace(/\|/g, "\\|");
const row = (...cells: string[]) => `| ${cells.map(cell).join(" | ")} |`;

export function writeReport(version: string, region: string, proved: Proved[]): string {
  const differences = proved.flatMap((one) => one.differences);
  return [
    "# How a cloud answers, and how the local cloud does",
    "",
    `tencentcloud-native ${version}, region ${region}. ${differences.length} differences in ${proved.length} kinds.`,
    "",
    "## Differences",
    "",
    ...(differences.length === 0
      ? ["None."]
      : [
          row("kind", "call", "what", "the cloud", "the local cloud"),
          row("---", "---", "---", "---", "---"),
          ...differences.map(({ kind, call, what, there, here }) => row(kind, call, what, there, here)),
        ]),
    "",
    "## Calls",
    "",
    ...proved.flatMap(callsOf),
  ].join("\n");
}

function callsOf({ kind, there, here, absent }: Proved): string[] {
  return [
    `### ${kind}`,
    "",
    row("call", "the cloud", "the local cloud"),
    row("---", "---", "---"),
    ...there.map((outcome, n) => row(outcome.call, told(outcome), told(here[n]))),
    "",
    ...(absent.length > 0 ? [`The local cloud does not have ${absent.join(", ")}.`, ""] : []),
  ];
}

function told(outcome: Outcome | undefined): string {
  if (outcome?.code === undefined) return "not asked";
  const states = (outcome.states ?? []).map(({ state, after }) => `${state} after ${after} s`).join(", ");
  if (outcome.code === "") return states || "answered";
  return `${outcome.code}: ${redact(outcome.message ?? "")}`;
}
