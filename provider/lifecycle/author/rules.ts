// Rules over several inputs that come up again and again, in the field's own words. An input is given when it is neither absent
// nor false.
import type { Rule } from "./define";
import type { Properties, Value } from "./values";

const given = (value: Value | undefined): boolean => value !== undefined && value !== null && value !== false;
const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

type Keys<In extends object> = keyof In & string;

function rule<In extends object>(
  of: readonly Keys<In>[],
  doc: string,
  check: (inputs: Properties) => ReturnType<Rule["check"]>,
): Rule<In> {
  return { of: [...of], doc, check: (inputs) => check(inputs as Properties) };
}

/** At most one of the two. */
export function conflictsWith<In extends object>(one: Keys<In>, other: Keys<In>): Rule<In> {
  return rule([one, other], `\`${one}\` conflicts with \`${other}\`.`, (inputs) =>
    given(inputs[one]) && given(inputs[other]) ? `conflicts with ${other}: give only one of them` : undefined,
  );
}

/** All of them or none. */
export function requiredTogether<In extends object>(...names: [Keys<In>, Keys<In>, ...Keys<In>[]]): Rule<In> {
  return rule(names, `${quoted(names)} are required together.`, (inputs) => {
    const missing = names.filter((name) => inputs[name] === undefined);
    if (missing.length === 0 || missing.length === names.length) return undefined;
    const present = names.filter((name) => !missing.includes(name));
    return { path: missing[0]!, reason: `is required together with ${present.join(", ")}` };
  });
}

/** One of them and no more. */
export function exactlyOneOf<In extends object>(...names: [Keys<In>, Keys<In>, ...Keys<In>[]]): Rule<In> {
  return rule(names, `Exactly one of ${quoted(names)} is required.`, (inputs) => {
    const present = names.filter((name) => inputs[name] !== undefined);
    if (present.length === 1) return undefined;
    return `needs exactly one of ${names.join(", ")}${present.length > 1 ? `, and has ${present.join(", ")}` : ""}`;
  });
}

/** One of them at least. */
export function atLeastOneOf<In extends object>(...names: [Keys<In>, Keys<In>, ...Keys<In>[]]): Rule<In> {
  return rule(names, `At least one of ${quoted(names)} is required.`, (inputs) =>
    names.some((name) => inputs[name] !== undefined)
      ? undefined
      : `is required, or one of ${names.slice(1).join(", ")}`,
  );
}

/** The first needs the second. */
export function requires<In extends object>(one: Keys<In>, other: Keys<In>): Rule<In> {
  return rule([one, other], `\`${one}\` requires \`${other}\`.`, (inputs) =>
    given(inputs[one]) && !given(inputs[other]) ? `requires ${other}` : undefined,
  );
}

/** The first is given only while the second has one of these values. */
export function onlyWith<In extends object>(one: Keys<In>, other: Keys<In>, ...values: string[]): Rule<In> {
  const words = values.join(" or ");
  return rule([one, other], `\`${one}\` is only for \`${other}\` ${words}.`, (inputs) =>
    given(inputs[one]) && !values.includes(String(inputs[other]))
      ? `is only for ${other} ${words}`
      : undefined,
  );
}

/** The first is given exactly while the second has this value. */
export function requiredWith<In extends object>(one: Keys<In>, other: Keys<In>, value: string): Rule<In> {
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
