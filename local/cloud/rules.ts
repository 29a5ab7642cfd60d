// Rules between parameters, as the catalogue states them; each parameter is right by itself when they are checked. A
// parameter is given when it is there at all, and an empty list is.
import type { ActionSpec, Rule } from "./catalogue";
import { ApiError } from "./errors";

/** Parameters by their names. */
export type Params = Record<string, unknown>;

/** Refuses parameters that break a rule of the action. */
export function checkRules(spec: ActionSpec, params: Params): void {
  for (const rule of spec.rules ?? []) checkRule(rule, params);
}

/** The parameters that rules of the action are about, without what lies inside them. */
export function ruledParameters(spec: ActionSpec): string[] {
  const paths = (spec.rules ?? []).flatMap((rule) =>
    "when" in rule ? [rule.when, "needs" in rule ? rule.needs : rule.excludes] : listOf(rule),
  );
  return paths.map((path) => path.split(".")[0]!);
}

type ListRule = Exclude<Rule, { when: string }>;

function listOf(rule: ListRule): string[] {
  if ("atLeastOneOf" in rule) return rule.atLeastOneOf;
  if ("atMostOneOf" in rule) return rule.atMostOneOf;
  return "exactlyOneOf" in rule ? rule.exactlyOneOf : rule.requiredTogether;
}

function checkRule(rule: Rule, params: Params): void {
  if ("when" in rule) {
    if (valueAt(params, rule.when) !== rule.is) return;
    const cause = `${rule.when} is ${rule.is}`;
    if ("excludes" in rule) {
      if (isGiven(params, rule.excludes)) throw excluded(rule, `\`${rule.excludes}\` when ${cause}`);
    } else if (!isGiven(params, rule.needs)) throw missing(rule, rule.needs, `: ${cause}`);
    return;
  }
  const names = listOf(rule);
  const given = names.filter((name) => isGiven(params, name));
  if ("requiredTogether" in rule) {
    const absent = names.find((name) => !given.includes(name));
    if (given.length > 0 && absent !== undefined)
      throw missing(rule, absent, `: it goes with ${given.join(", ")}`);
    return;
  }
  if (given.length === 0 && !("atMostOneOf" in rule)) throw missing(rule, names.join("` or `"));
  if (given.length > 1 && !("atLeastOneOf" in rule))
    throw excluded(rule, `\`${given[1]}\` beside ${given[0]}`);
}

function missing({ code = "MissingParameter" }: Rule, name: string, why = ""): ApiError {
  return new ApiError(code, `The request is missing a required parameter \`${name}\`${why}.`);
}

function excluded({ code = "InvalidParameterValue" }: Rule, which: string): ApiError {
  return new ApiError(code, `The request must not have the parameter ${which}.`);
}

function isGiven(params: Params, path: string): boolean {
  return valueAt(params, path) !== undefined;
}

function valueAt(params: Params, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => (value as Params | undefined)?.[name], params);
}
