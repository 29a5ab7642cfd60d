// From findings to what is done: the policy decides on each, then what concerns a resource as a whole, then the limits. What is
// over a limit is reported and not done.

import type { Found } from "./find";
import { decide, isOpen, matches, type Policy } from "./policy";
import type { Finding, Mode } from "./report";

/** Decides on all findings of a stack. */
export function decideAll(policy: Policy, mode: Mode, found: readonly Found[], now: Date): Finding[] {
  const first = found.map(
    (one): Finding => ({ ...one, decision: decide(policy, mode, one), result: "not done" }),
  );
  const whole = first.map((finding) => asWhole(finding, first));
  return limited(policy.limits, whole, now);
}

const forbidden = (finding: Finding, by: string): Finding => ({
  ...finding,
  decision: { action: "fail", by },
});

/** A resource is repaired or adopted as a whole, so everything found of it has to agree. */
function asWhole(finding: Finding, all: readonly Finding[]): Finding {
  const { action } = finding.decision;
  if (finding.kind === "unmanaged" || (action !== "repair" && action !== "adopt")) return finding;
  const other = all.find(
    (one) => one.urn === finding.urn && one.kind !== "unmanaged" && one.decision.action !== action,
  );
  if (!other) return finding;
  const what = other.property ?? other.kind;
  return forbidden(
    finding,
    `the resource would be dealt with as a whole, and \`${what}\` is to be ${pastOf[other.decision.action]}`,
  );
}

const pastOf = { repair: "repaired", adopt: "adopted", ignore: "ignored", fail: "reported only" } as const;

/** Whether a finding would change the cloud. */
const changesCloud = ({ decision, change }: Finding): boolean =>
  decision.action === "repair" && change.operation !== "none";

function limited(limits: Policy["limits"], all: Finding[], now: Date): Finding[] {
  const within = all.map((finding) => {
    const by = changesCloud(finding) ? refusal(limits, finding, now) : undefined;
    return by === undefined ? finding : forbidden(finding, by);
  });
  // What is refused for one property of a resource is refused for the resource.
  const whole = within.map((finding) => asWhole(finding, within));
  const changed = new Set(whole.filter(changesCloud).map(({ urn, id }) => urn || id));
  const { maxChanges } = limits;
  if (maxChanges === undefined || changed.size <= maxChanges) return whole;
  return whole.map((finding) =>
    changesCloud(finding)
      ? forbidden(finding, `limit maxChanges: ${changed.size} resources would change, and ${maxChanges} may`)
      : finding,
  );
}

function refusal({ neverReplace, neverDelete, window }: Policy["limits"], finding: Finding, now: Date) {
  const { operation } = finding.change;
  const isNever = (never: boolean | string[] | undefined) =>
    never === true || (Array.isArray(never) && matches(never, finding.type));
  if (operation === "replace" && isNever(neverReplace)) return "limit neverReplace";
  if ((operation === "delete" || operation === "replace") && isNever(neverDelete)) return "limit neverDelete";
  if (window && !isOpen(window, now))
    return `limit window: changes are made from ${window.from} to ${window.to} (${window.timeZone})`;
  return undefined;
}
