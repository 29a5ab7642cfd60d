// Takes what is secret out of texts that others have written: messages of the cloud, of a program, of an engine. Values are
// already shown by the engine's own marks; this is the second lock on that door.
import { isSecret } from "../../engine/values";
import { secretValue } from "./report";

/** Shorter ones would blank out ordinary words. */
const shortest = 6;

/** The texts that are secret in a state with its secrets in plain text, and those given besides. */
export function secretsIn(state: unknown, besides: readonly string[] = []): string[] {
  const found = new Set(besides);
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (!isSecret(value)) return void Object.values(value).forEach(look);
    const { plaintext } = value as { plaintext?: unknown };
    if (typeof plaintext === "string") texts(JSON.parse(plaintext), found);
  };
  look(state);
  return [...found].filter((text) => text.length >= shortest).sort((a, b) => b.length - a.length);
}

function texts(value: unknown, into: Set<string>): void {
  if (typeof value === "string") into.add(value);
  else if (typeof value === "object" && value !== null)
    for (const part of Object.values(value)) texts(part, into);
}

/** A report without these texts. */
export function withoutTexts<T>(value: T, secrets: readonly string[]): T {
  if (secrets.length === 0) return value;
  const clean = (one: unknown): unknown => {
    if (typeof one === "string")
      return secrets.reduce((text, secret) => text.replaceAll(secret, secretValue), one);
    if (Array.isArray(one)) return one.map(clean);
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, part]) => [key, clean(part)]));
  };
  return clean(value) as T;
}
