// How a property is described to people: the same words in the SDK's docs, the schema and the reference pages.
import type { Field } from "../../provider/lifecycle/author/field";

/** One paragraph: what it is, its limits, its default, and what a change of it does. */
export function describe(field: Field<unknown>, kind: "input" | "output"): string {
  const { doc, limits, defaultValue, secret, writeOnly, instruction, disrupts, disruptsWhen } = field.options;
  const parts = [doc];
  if (kind === "input") {
    if (limits.length > 0 && !limits.every((limit) => doc.includes(limit)))
      parts.push(`Limits: ${limits.join("; ")}.`);
    if (defaultValue !== undefined) parts.push(`Defaults to \`${JSON.stringify(defaultValue)}\`.`);
    parts.push(...changeWords(field));
    if (disrupts) parts.push(disruption[disrupts]);
    if (disruptsWhen) parts.push(`Changing this loses data when ${disruptsWhen.words}.`);
    if (writeOnly && !instruction)
      parts.push("The cloud does not return it, so that it is compared with the last declared value.");
  }
  if (secret) parts.push("Always secret.");
  return parts.filter(Boolean).join(" ");
}

const disruption = {
  restart: "Changing this restarts the instance.",
  stop: "Changing this stops the instance for a while.",
  discard: "Changing this loses data.",
  reinstall: "Changing this reinstalls the instance: the contents of the system disk are lost.",
} as const;

function changeWords(field: Field<unknown>): string[] {
  if (field.options.replace) return ["Changing this replaces the resource."];
  if (field.options.replaceUnless !== undefined)
    return [`Changing this replaces the resource, unless \`${field.options.replaceUnless}\` is true.`];
  return field.options.replaceWhen
    ? [`Changing this replaces the resource when ${field.options.replaceWhen.words}.`]
    : [];
}

/** `securityGroup` → `SecurityGroup`. */
export function pascal(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `SecurityGroup` → `securityGroup`. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `securityGroupIds` → `securityGroupId`: the name of one entry. */
export function singular(name: string): string {
  return name
    .replace(/ies$/, "y")
    .replace(/(ss|us|x)es$/, "$1")
    .replace(/([^su])s$/, "$1");
}

/** A property that is never undefined once the resource is there: the program, a default or the lifecycle sets it. */
export function alwaysSet(key: string, { options }: Field<unknown>): boolean {
  return (
    !options.optional ||
    options.answered ||
    options.autoName !== undefined ||
    options.defaultValue !== undefined ||
    key === "region"
  );
}

/** `CPU` → `cpu`, `VpcId` → `vpcId`, `FPGACount` → `fpgaCount`: acronyms are words. */
export function propertyName(name: string): string {
  return name.replace(/^[A-Z]+(?=[A-Z][a-z]|$|\d)|^[A-Z]/, (start) => start.toLowerCase());
}

/** A note of the catalogue as a sentence; nothing where it only points into a document. */
export function sentence(note: string | undefined): string {
  if (!note || /^sample line/.test(note)) return "";
  return `${pascal(note).replace(/[.]$/, "")}.`;
}
