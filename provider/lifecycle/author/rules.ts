// Rules over several inputs that come up again and again, in the field's own words. An input is given when it is neither absent
// nor false.
import type { Rule } from "./define";
import type { Properties, Value } from "./values";

/** A rule that speaks of these inputs: it fits every resource that has them. */
type RuleOf<K extends string> = Rule<{ [Name in K]?: unknown }>;

const given = (value: Value | undefined): boolean => value !== undefined && value !== null && value !== false;
const quoted = (names: readonly string[], word: string): string =>
  names
    .map((name) => `\`${name}\``)
    .join(", ")
    .replace(/, ([^,]*)$/, ` ${word} $1`);

function rule<K extends string>(
  of: readonly K[],
  doc: string,
  check: (inputs: Properties) => ReturnType<Rule["check"]>,
): RuleOf<K> {
  return { of: [...of], doc, check: (inputs) => check(inputs as Properties) };
}

/** At most one of the two. */
export function conflictsWith<const K extends string>(one: K, other: K): RuleOf<K> {
  return rule([one, other], `\`${one}\` conflicts with \`${other}\`.`, (inputs) =>
    given(inputs[one]) && given(inputs[other]) ? `conflicts with ${other}: give only one of them` : undefined,
  );
}

/** All of them or none. */
export function requiredTogether<const K extends string>(...names: [K, K, ...K[]]): RuleOf<K> {
  return rule(names, `${quoted(names, "and")} are required together.`, (inputs) => {
    const missing = names.filter((name) => inputs[name] === undefined);
    if (missing.length === 0 || missing.length === names.length) return undefined;
    const present = names.filter((name) => !missing.includes(name));
    return { path: missing[0]!, reason: `is required together with ${present.join(", ")}` };
  });
}

/** One of them and no more. */
export function exactlyOneOf<const K extends string>(...names: [K, K, ...K[]]): RuleOf<K> {
  return rule(names, `Exactly one of ${quoted(names, "and")} is required.`, (inputs) => {
    const present = names.filter((name) => inputs[name] !== undefined);
    if (present.length === 1) return undefined;
    return `needs exactly one of ${names.join(", ")}${present.length > 1 ? `, and has ${present.join(", ")}` : ""}`;
  });
}

/** One of them at least. */
export function atLeastOneOf<const K extends string>(...names: [K, K, ...K[]]): RuleOf<K> {
  return rule(names, `At least one of ${quoted(names, "and")} is required.`, (inputs) =>
    names.some((name) => inputs[name] !== undefined)
      ? undefined
      : `is required, or one of ${names.slice(1).join(", ")}`,
  );
}

/** The first needs the second. */
export function requires<const K extends string>(one: K, other: K): RuleOf<K> {
  return rule([one, other], `\`${one}\` requires \`${other}\`.`, (inputs) =>
    given(inputs[one]) && !given(inputs[other]) ? `requires ${other}` : undefined,
  );
}

/** The first needs the second to be at least so much; `absent` says whether a second that is not given will do. */
export function requiresMin<const K extends string>(
  one: K,
  other: K,
  min: number,
  { absent = "refused" }: { absent?: "refused" | "allowed" } = {},
): RuleOf<K> {
  return rule([one, other], `\`${one}\` requires \`${other}\` to be at least ${min}.`, (inputs) => {
    const value = inputs[other];
    const enough = value === undefined ? absent === "allowed" : Number(value) >= min;
    return given(inputs[one]) && !enough ? `requires ${other} to be at least ${min}` : undefined;
  });
}

/** The first is given only while the second has one of these values. */
export function onlyWith<const K extends string>(one: K, other: K, ...values: string[]): RuleOf<K> {
  const words = values.join(" or ");
  return rule([one, other], `\`${one}\` is only for \`${other}\` ${words}.`, (inputs) =>
    given(inputs[one]) && !values.includes(String(inputs[other]))
      ? `is only for ${other} ${words}`
      : undefined,
  );
}

/** The first is given exactly while the second has this value. */
export function requiredWith<const K extends string>(one: K, other: K, value: string): RuleOf<K> {
  return rule(
    [one, other],
    `\`${one}\` is required for \`${other}\` ${value}, and only for that.`,
    (inputs) => {
      const is = inputs[other] === value;
      if (is === (inputs[one] !== undefined)) return undefined;
      return is ? `is required for ${other} ${value}` : `is only for ${other} ${value}`;
    },
  );
}

/** The most that the first may be, by the value of the second; `absent` is the value that a second not given stands for. */
export function maxBy<const K extends string>(
  one: K,
  other: K,
  most: { readonly [value: string]: number },
  { unit = "", absent }: { unit?: string; absent?: string } = {},
): RuleOf<K> {
  const amount = (value: string) => `${most[value]}${unit && ` ${unit}`} with`;
  const words = Object.keys(most).map((value) => `${amount(value)} ${value}`);
  const doc = `The most that \`${one}\` can be depends on \`${other}\`: ${words.join(", ")}.`;
  return rule([one, other], doc, (inputs) => {
    const value = String(inputs[other] ?? absent);
    const over = Number(inputs[one]) > (most[value] ?? Number.POSITIVE_INFINITY);
    return over ? `must be at most ${amount(value)} ${other} ${value}` : undefined;
  });
}
