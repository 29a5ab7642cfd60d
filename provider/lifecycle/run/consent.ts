// Changes that stop, restart or reinstall a running thing need the user's word: refused in check, and again before the first
// call of an update, because only then is what really is there known.
import type { ResourceDefinition } from "../author/define";
import type { Problem } from "../author/failures";
import type { Fields } from "../author/field";
import { hasUnknown, type Properties, UNKNOWN } from "../author/values";
import { satisfies } from "./equal";

/** What is wrong with changing the properties `changed` of a thing that is `present`, as far as the word for it is missing. */
export function withoutConsent(
  { inputs, consents = {} }: ResourceDefinition,
  changed: readonly string[],
  present: Properties,
  wanted: Properties,
): Problem[] {
  return changed.flatMap((key) => {
    const disruption = inputs[key]?.options.disrupts;
    const consent = disruption && consents[disruption];
    if (!consent || wanted[consent.by] === true || wanted[consent.by] === UNKNOWN) return [];
    if (consent.needless?.(present)) return [];
    const reason = `cannot change without your word, because changing it ${consent.means}: set \`${consent.by}: true\` to allow that`;
    return [{ path: key, reason }];
  });
}

/** The properties that are declared otherwise than before, as far as that is known; lists that were absent were empty. */
export function declaredChanges(fields: Fields, before: Properties, wanted: Properties): string[] {
  return Object.entries(fields)
    .filter(([key, { type, options }]) => {
      const now = wanted[key];
      const then = before[key] ?? (type.kind === "list" ? [] : undefined);
      if (now === undefined || hasUnknown(now) || hasUnknown(then)) return false;
      // What was not declared may well be what is declared now: only the cloud knows, and the update asks.
      if (then === undefined && !options.writeOnly) return false;
      return !satisfies(fields[key]!, then, now);
    })
    .map(([key]) => key);
}

/** Whether what is declared now takes a new thing, or may take one once everything is known. */
export function isReplacement(fields: Fields, before: Properties, wanted: Properties): boolean {
  const open = Object.keys(fields).some((key) => fields[key]!.options.replace && hasUnknown(wanted[key]));
  if (open) return true;
  return declaredChanges(fields, before, wanted).some((key) => {
    const { replace, replaceWhen } = fields[key]!.options;
    return replace || replaceWhen?.test(before[key], wanted[key]!) === true;
  });
}
