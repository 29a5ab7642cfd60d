// The words that all reports share: how a finding, a value and an end are said.
import { byDefault } from "../policy";
import type { Finding, Json, Outcome, Report, StackReport } from "../report";

/** How a run, or one stack of it, ended. */
export const outcomeWords: Record<Outcome, string> = {
  "in sync": "In sync",
  repaired: "Repaired",
  differs: "Cloud and code differ",
  forbidden: "The policy does not allow the repair",
  locked: "Locked by another run",
  refused: "The cloud refused",
  failed: "Failed",
};

const longest = 120;

/** A value in one line; a long one is cut. */
export function valueText(value: Json | undefined): string {
  if (value === undefined) return "–";
  const line = oneLine(typeof value === "string" ? value : JSON.stringify(value));
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** Without line ends and what else a terminal would obey. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ");

/** What was done, or would be. */
export function resultText({ decision, result, change }: Finding): string {
  const { action } = decision;
  if (result === "done") return action === "adopt" ? "adopted" : "repaired";
  if (result === "failed") return "failed";
  if (action === "fail" || action === "ignore") return action === "fail" ? "reported" : "ignored";
  return action === "adopt" ? "to adopt" : `to ${change.operation === "none" ? "record" : change.operation}`;
}

/** The same, with the rule or the limit that forbids a repair. */
export function resultWithReason(finding: Finding): string {
  const { action, by } = finding.decision;
  const isForbidden = action === "fail" && by !== byDefault;
  return isForbidden ? `${resultText(finding)}: ${oneLine(by)}` : resultText(finding);
}

/** What tells one resource of a stack from another; what is unmanaged may have no URN. */
export const resourceKey = ({ urn, type, name }: Pick<Finding, "urn" | "type" | "name">): string =>
  urn || `${type} ${name}`;

/** The resource, and the property if it is about one. */
export const subjectText = ({ type, name, property }: Finding): string =>
  oneLine(`${type} ${name}${property ? ` ${property}` : ""}`);

/** What is declared, recorded and live, as far as there is any. */
export function valuesText({ declared, recorded, live }: Finding): string {
  const parts = Object.entries({ declared, recorded, live }).filter(([, value]) => value !== undefined);
  return parts.map(([name, value]) => `${name} ${valueText(value)}`).join(", ");
}

/** The stacks' outcomes, counted. */
export function countText({ stacks }: Report): string {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of stacks) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const parts = [...counts].map(([outcome, count]) => `${count} ${outcome}`);
  const findings = stacks.reduce((sum, one) => sum + one.findings.length, 0);
  return `${stacks.length} ${stacks.length === 1 ? "stack" : "stacks"} (${parts.join(", ")}), ${findings} ${findings === 1 ? "finding" : "findings"}`;
}

export const stackTitle = ({ project, stack }: StackReport): string => `${project}/${stack}`;

/** Text in HTML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
