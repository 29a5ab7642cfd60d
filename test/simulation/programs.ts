// Programs made of the cases: each part is one life of a case with what it needs beside it, in one of its variants.
import { createHash } from "node:crypto";
import type { Properties, Value } from "../../provider/lifecycle/author/values";
import { definitions } from "../../provider/resources";
import { present } from "../found";
import { type Given, type Life, resolve } from "../resources/case";
import { cases } from "../resources/cases";
import type { Declared } from "./stack";

/** The lives of all kinds. */
export const lives: { token: string; life: Life }[] = cases.flatMap(({ token, lives: all }) =>
  all.map((life) => ({ token, life })),
);

/** What a program names and nothing has made. */
class NotGiven extends Error {}

/**
 * How a part is declared: not at all, with what is beside it alone, with the least, with the most, or with the most and one
 * property changed.
 */
export type Variant = "absent" | "beside" | "least" | "most" | number;

/** A part of a program: which life of which case. */
export interface Part {
  life: number;
  variant: Variant;
  /** What its main resource is called; `it` if absent. */
  it?: string;
  /** Names that it had before, as the program says them. */
  aliases?: string[];
  /** It is let go of where it would be deleted. */
  retained?: boolean;
  /** What is there beside it and is no resource, by the names of the case. */
  calls?: Record<string, string>;
  /** Ids of things that its resources take over, by their names. */
  adopts?: Record<string, string>;
}

/** The program of a stack; names that have to be unique in an account hold the stack's. */
export function programOf(stack: string, parts: readonly Part[]): Declared[] {
  return parts.flatMap((part, i) => declare(`${stack}${i}`, part, `p${i}`));
}

/** Has parts take over what messages of a run say may be what an earlier run made; undefined where none says so. */
export function adopting(parts: readonly Part[], said: string): Part[] | undefined {
  const adopted = [...parts];
  for (const [, at, name = "", id = ""] of said.matchAll(adoptable)) {
    const part = adopted[Number(at)];
    if (part) adopted[Number(at)] = { ...part, adopts: { ...part.adopts, [name]: id } };
  }
  return adopted.every((part, i) => part === parts[i]) ? undefined : adopted;
}

const adoptable = /\bp(\d+)-(\w+)\)?:\s+(?:error: )?[^\n]*?Take it over with `adopt: "([^"]+)"`/g;

function declare(unique: string, part: Part, prefix: string): Declared[] {
  const { life: index, variant, it = "it", aliases = [], retained = false, calls = {}, adopts = {} } = part;
  if (variant === "absent") return [];
  const { token, life } = present(lives[index % lives.length]);
  const needed = new Set<string>();
  const given = (name: string): string => {
    const thing = present(name.split(".")[0]);
    if (!life.beside || !Object.hasOwn(life.beside, thing)) return calls[name] ?? notGiven(name);
    needed.add(`${prefix}-${thing}`);
    return `\${${prefix}-${name}}`;
  };
  const one = (name: string, kind: string, program: () => Properties): Declared => {
    needed.clear();
    const { name: called, ...inputs } = program();
    const own = {
      ...wordsOf(kind),
      ...(adopts[name] ? { adopt: adopts[name] } : {}),
      ...nameOf(kind, called, unique, name),
      ...Object.fromEntries(
        Object.entries(singular).flatMap(([key, another]) =>
          typeof inputs[key] === "string" ? [[key, another(inputs[key], `${unique} ${name}`)]] : [],
        ),
      ),
    };
    return { name: `${prefix}-${name}`, token: kind, inputs: { ...inputs, ...own }, needs: [...needed] };
  };
  const beside = Object.entries(life.beside ?? {}).map(([name, [kind, program]]) =>
    one(name, kind, () => program(given)),
  );
  if (variant === "beside") return beside;
  const main = { ...one(it, token, () => inputsOf(life, variant, given)), aliases, retained };
  return [...beside, main];
}

/** What carries no tags and is not its content is found by its name alone: it keeps one, given or made up. */
function nameOf(token: string, called: Value | undefined, unique: string, own: string): Properties {
  const { inputs, recover } = present(definitions.resources.get(token));
  if (inputs.tags || recover?.idOf || !inputs.name)
    return typeof called === "string" ? { name: `${called}${unique}` } : {};
  return present(digest(unique)[0]) % 2 === 0 ? { name: `${own}${unique}` } : {};
}

/** Every word that a change of the kind may ask for. */
function wordsOf(token: string): Properties {
  const allows = Object.values(definitions.resources.get(token)?.allows ?? {});
  return Object.fromEntries(allows.map(({ by }) => [by, true]));
}

/** Inputs that an account can have once: another value in the same form. */
const singular: Record<string, (value: string, of: string) => string> = {
  publicKey: (key, of) => {
    const digits = digest(of).toString("base64url").replace(/[-_]/g, "0").slice(0, 32);
    return key.slice(0, 100) + digits + key.slice(132);
  },
  ipAddress: (address, of) => {
    const [a, b] = digest(of);
    return `203.${present(a) % 200}.${present(b) % 250}.${address.split(".").at(-1)}`;
  },
  // One that is part of a given range is its network's own.
  ipv6Address: (address, of) =>
    address.includes("${")
      ? address
      : address.replace(/(?=[0-9a-f]+$)/, `${digest(of).toString("hex", 0, 2)}:`),
};

function notGiven(name: string): never {
  throw new NotGiven(`nothing has made ${name}`);
}

/** What can be said with what is given. */
function orElse<T>(say: () => T, otherwise: () => T): T {
  try {
    return say();
  } catch (error) {
    if (error instanceof NotGiven) return otherwise();
    throw error;
  }
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function inputsOf(life: Life, variant: Variant, given: Given): Properties {
  if (variant === "least") return life.least(given);
  const most = {
    ...orElse(
      () => life.most(given),
      () => life.least(given),
    ),
  };
  if (typeof variant !== "number") return most;
  const properties = Object.entries(life.properties);
  const [name, change] = properties[variant % Math.max(1, properties.length)] ?? [];
  if (!name || !change) return most;
  // A machine stays in the zone of its subnet.
  if (name === "zone" && life.beside?.subnet) return most;
  // What is copied stays where it is; what is protected is not deleted.
  if (name === "sourceRegion" || name === "deletionProtectionEnabled") return most;
  const changed: Properties = orElse(
    () => ({
      ...(change.along ? resolve(change.along, given) : {}),
      [name]: resolve<Value>(change.to, given),
    }),
    () => ({}),
  );
  // A route table stays in its VPC.
  if (name === "vpcId") delete most.routeTableId;
  return { ...most, ...(isMadeUp(changed) ? {} : changed) };
}

/** Names something that is in no account, is paid ahead and cannot simply be deleted, or is for other models: fine for a check, not for a life. */
function isMadeUp(inputs: Properties): boolean {
  return /-12345678|PREPAID|"instanceChargeType":2/.test(JSON.stringify(inputs));
}

/** What an account, a region or a zone has one of, so that no two stacks can have it: by token, and which life. */
const commons = ["vpc:DefaultVpc", "ecm:DefaultSubnet", "ecm:Image of CVM"];

/** The lives that need nothing but resources and references to them, at least as far as the least goes. */
export const ofResources: number[] = [...lives.keys()].filter((life) => {
  const { token, life: one } = present(lives[life]);
  if (one.anew || commons.includes(one.as ? `${token} ${one.as}` : token)) return false;
  try {
    programOf("", [{ life, variant: "least" }]);
    return true;
  } catch (error) {
    if (error instanceof NotGiven) return false;
    throw error;
  }
});
