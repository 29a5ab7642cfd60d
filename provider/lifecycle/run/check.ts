// Check: all problems of a resource's inputs at once, each with its path and what was expected; defaults and names filled in.
// Values not known yet pass. The same inputs twice give the same answer.

import type { ResourceDefinition, Rule } from "../author/define";
import type { Problem } from "../author/failures";
import type { Field, Fields, Known } from "../author/field";
import {
  hasUnknown,
  isRecord,
  joinPath,
  type Properties,
  show,
  UNKNOWN,
  type Value,
  visibleKeys,
} from "../author/values";
import { isAdopted } from "./adopt";
import { isReplacement, unallowedChanges } from "./consent";
import { satisfies } from "./equal";
import type { Memory } from "./memory";
import { computeName } from "./names";

export interface CheckContext {
  urn: string;
  /** The resource's name in the program. */
  logicalName: string;
  /** What this process knows of the resource's earlier lives. */
  memory?: Memory;
  /** What tells this stack from every other; not known in a preview of its first run. */
  identity?: string | typeof UNKNOWN | undefined;
  /** The provider's region, for resources that give none. */
  region: string | undefined;
  /** Entries of the provider's own that lie under a resource's `tags`. */
  defaultTags?: Record<string, string> | undefined;
  /** How the user wants names to be computed, where the host is told. */
  autonaming?: { name: string; mode: "propose" | "enforce" | "disable" } | undefined;
  /** Asks for values that exist in the cloud. */
  exists?: Exists;
}

/**
 * Values that exist in the cloud; undefined when they cannot be asked for. An answer is kept, unless it is asked for `again`:
 * what is missing in it may have come since.
 */
export type Exists = (
  known: Known,
  region: string,
  about: { value: string; within: string | undefined },
  again?: boolean,
) => Promise<string[] | undefined>;

export interface Checked {
  inputs: Properties;
  problems: Problem[];
}

/** The inputs with the provider's tags under the program's own, where the resource takes tags. */
function withDefaultTags(
  { inputs }: ResourceDefinition,
  given: Properties,
  defaults: Record<string, string> = {},
): Properties {
  const { tags = {} } = given;
  const open = inputs.tags && Object.keys(defaults).length > 0 && (tags === null || isRecord(tags));
  return open ? { ...given, tags: { ...defaults, ...tags } } : given;
}

/** Checks what is `given`; `olds` are the checked inputs of the last run, or empty for a creation. */
export async function check(
  definition: ResourceDefinition,
  olds: Properties,
  given: Properties,
  context: CheckContext,
): Promise<Checked> {
  const problems: Problem[] = [];
  const news = withDefaultTags(definition, given, context.defaultTags);
  const inputs = checkFields(definition.inputs, news, "", problems);
  if (inputs.region === undefined && definition.inputs.region) {
    if (context.region) inputs.region = context.region;
    else problems.push({ path: "region", reason: missingRegion });
  }
  const before = sameThing(definition, olds, inputs) ? olds : undefined;
  for (const rule of definition.rules ?? []) checkRule(rule, inputs, problems, before);
  if (visibleKeys(olds).length > 0) problems.push(...unallowedChanges(definition, olds, inputs));
  countLives(olds, inputs, context);
  if (context.autonaming?.mode === "disable") requireName(definition, olds, inputs, problems);
  else nameIt(definition, olds, inputs, context);
  if (news.name === undefined && context.autonaming) checkName(definition, inputs, problems);
  await checkKnown(definition.inputs, olds, inputs, context, problems);
  keepSpelling(definition.inputs, olds, inputs);
  for (const key of Object.keys(news))
    if (key.startsWith("__") && news[key] !== undefined) inputs[key] = news[key];
  return { inputs, problems };
}

/** Whether there was a run before, and what is declared now can be had of the thing it made. */
function sameThing(definition: ResourceDefinition, olds: Properties, inputs: Properties): boolean {
  return visibleKeys(olds).length > 0 && !isReplacement(definition.inputs, olds, inputs);
}

const missingRegion =
  "no region is set: give `region` here, `pulumi config set tencentcloud-native:region ap-guangzhou`, or TENCENTCLOUD_REGION";

/** Checks the arguments of a function, which have neither names nor an earlier run. */
export function checkArguments(fields: Fields, rules: Rule[] | undefined, args: Properties): Checked {
  const problems: Problem[] = [];
  const inputs = checkFields(fields, args, "", problems);
  for (const rule of rules ?? []) checkRule(rule, inputs, problems);
  return { inputs, problems };
}

function checkFields(fields: Fields, given: Properties, path: string, problems: Problem[]): Properties {
  const inputs: Properties = {};
  for (const key of visibleKeys(given)) {
    if (!fields[key])
      problems.push({ path: joinPath(path, key), reason: unknownProperty(key, Object.keys(fields)) });
  }
  for (const [key, field] of Object.entries(fields)) {
    const value = given[key] ?? undefined;
    if (value !== undefined) {
      const checked = checkValue(field, value, joinPath(path, key), problems);
      if (checked !== undefined) inputs[key] = checked;
    } else if (field.options.defaultValue !== undefined) inputs[key] = field.options.defaultValue;
    else if (!field.options.optional)
      problems.push({ path: joinPath(path, key), reason: `is required: ${describeType(field)}` });
  }
  return inputs;
}

function unknownProperty(key: string, known: string[]): string {
  const near =
    known.find((k) => k.toLowerCase() === key.toLowerCase()) ?? known.find((k) => distance(k, key) <= 2);
  return `is not a property of this resource${near ? `; did you mean \`${near}\`?` : ` (it has ${known.join(", ")})`}`;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

function checkValue(
  field: Field<unknown>,
  value: Value,
  path: string,
  problems: Problem[],
): Value | undefined {
  if (value === UNKNOWN) return value;
  const fail = (reason: string): void => {
    problems.push({ path, reason: field.options.secret ? reason : `${reason}, got ${show(value)}` });
  };
  const checked = checkType(field, value, path, problems, fail);
  if (checked === undefined) return undefined;
  if (!hasUnknown(checked)) {
    for (const test of field.options.tests) {
      const wrong = test(checked);
      if (wrong) fail(wrong);
    }
  }
  return checked;
}

function checkType(
  field: Field<unknown>,
  value: Value,
  path: string,
  problems: Problem[],
  fail: (reason: string) => void,
): Value | undefined {
  const { type } = field;
  const refuse = (): undefined => {
    fail(`must be ${describeType(field)}`);
    return undefined;
  };
  switch (type.kind) {
    case "boolean":
      if (typeof value === "boolean") return value;
      return value === "true" || value === "false" ? value === "true" : refuse();
    case "integer":
    case "number": {
      const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
      if (typeof number !== "number" || !Number.isFinite(number)) return refuse();
      return type.kind === "integer" && !Number.isSafeInteger(number) ? refuse() : number;
    }
    case "enum": {
      if (typeof value !== "string") return refuse();
      if (type.values.includes(value)) return value;
      const same = field.options.anyCase && type.values.some((v) => v.toLowerCase() === value.toLowerCase());
      return same ? value : refuse();
    }
    case "list":
      if (!Array.isArray(value)) return refuse();
      return value.map((entry, i) => checkValue(type.element, entry, joinPath(path, i), problems) ?? null);
    case "map": {
      if (!isRecord(value)) return refuse();
      const map: { [key: string]: Value | undefined } = {};
      for (const [key, entry] of Object.entries(value))
        if (entry !== undefined) map[key] = checkValue(type.element, entry, joinPath(path, key), problems);
      return map;
    }
    case "object":
      return isRecord(value) ? checkFields(type.fields, value, path, problems) : refuse();
    default:
      return typeof value === "string" ? value : refuse();
  }
}

/** What a value of the field must be, in words. */
export function describeType(field: Field<unknown>): string {
  const { type } = field;
  const limits = field.options.limits.length > 0 ? ` (${field.options.limits.join("; ")})` : "";
  switch (type.kind) {
    case "enum":
      return `one of ${type.values.join(", ")}`;
    case "id":
      return `the id of a ${type.of}`;
    case "cidr":
      return `an address range${limits}`;
    case "ip":
      return "an IPv4 address";
    case "integer":
      return `a whole number${limits}`;
    case "list":
      return `a list${limits}`;
    case "map":
    case "object":
      return `an object${limits}`;
    default:
      return `a ${type.kind}${limits}`;
  }
}

function checkRule(rule: Rule, inputs: Properties, problems: Problem[], before?: Properties): void {
  const concerned: Properties = {};
  for (const key of rule.of) {
    if (hasUnknown(inputs[key])) return;
    if (problems.some((p) => p.path === key || p.path.startsWith(`${key}.`) || p.path.startsWith(`${key}[`)))
      return;
    concerned[key] = inputs[key];
  }
  const wrong = rule.check(concerned, before);
  if (!wrong) return;
  problems.push(typeof wrong === "string" ? { path: rule.of[0] ?? "", reason: wrong } : wrong);
}

/** A replacement, which is checked without the state of what it replaces, is the next life of its resource. */
function countLives(olds: Properties, inputs: Properties, { urn, memory }: CheckContext): void {
  if (!memory) return;
  if (visibleKeys(olds).length > 0) {
    memory.rememberLife(urn, olds);
    if (olds.__life !== undefined) inputs.__life = olds.__life;
    return;
  }
  const life = memory.nextLife(urn);
  if (life > 1) inputs.__life = life;
}

/**
 * Computes the name where the program gives none, and keeps the computed one while nothing that replaces has changed; a name
 * that drifted is not kept, so that the computed one stands beside it in the hidden `__autoName`.
 */
function nameIt(
  definition: ResourceDefinition,
  olds: Properties,
  inputs: Properties,
  context: CheckContext,
): void {
  const auto = definition.inputs.name?.options.autoName;
  if (!auto || inputs.name !== undefined || isAdopted(olds, inputs)) return;
  const forcing: Properties = {};
  for (const [key, field] of Object.entries(definition.inputs))
    if (field.options.replace && inputs[key] !== undefined && key !== "name") forcing[key] = inputs[key];
  const kept = Object.entries(definition.inputs).every(
    ([key, field]) =>
      !field.options.replace ||
      key === "name" ||
      hasUnknown(inputs[key]) ||
      satisfies(field, olds[key], inputs[key]),
  );
  const { urn, logicalName, identity } = context;
  const life = typeof inputs.__life === "number" ? inputs.__life : 1;
  if (typeof olds.__autoName === "string" && kept) inputs.name = olds.__autoName;
  else if (context.autonaming) inputs.name = context.autonaming.name;
  else if (hasUnknown(forcing) || identity === UNKNOWN) inputs.name = UNKNOWN;
  else inputs.name = computeName(urn, logicalName, forcing, auto, { identity, life });
  inputs.__autoName = inputs.name;
}

function requireName(
  definition: ResourceDefinition,
  olds: Properties,
  inputs: Properties,
  problems: Problem[],
): void {
  const named = inputs.name !== undefined || isAdopted(olds, inputs);
  if (!definition.inputs.name?.options.autoName || named) return;
  problems.push({ path: "name", reason: "is required: pulumi:autonaming turns computed names off" });
}

/** A name that the user's own rule has computed must be one that the resource can have. */
function checkName(definition: ResourceDefinition, inputs: Properties, problems: Problem[]): void {
  const { name } = definition.inputs;
  if (name && inputs.name !== undefined) checkValue(name, inputs.name, "name", problems);
}

/** What was right last time is not asked for again. */
async function checkKnown(
  fields: Fields,
  olds: Properties,
  inputs: Properties,
  context: CheckContext,
  problems: Problem[],
): Promise<void> {
  const region = inputs.region ?? context.region;
  if (typeof region !== "string" || !context.exists) return;
  for (const [key, field] of Object.entries(fields)) {
    const value = inputs[key];
    if (
      !field.options.known ||
      typeof value !== "string" ||
      value === olds[key] ||
      problems.some((p) => p.path === key)
    )
      continue;
    const { known } = field.options;
    const within = known.within === undefined ? undefined : inputs[known.within];
    const missing = await missingFrom(context.exists, known, region, {
      value,
      within: typeof within === "string" ? within : undefined,
    });
    if (missing) problems.push({ path: key, reason: missing });
  }
}

async function missingFrom(
  exists: Exists,
  known: Known,
  region: string,
  about: { value: string; within: string | undefined },
): Promise<string | undefined> {
  const lists = async (again: boolean) => await exists(known, region, about, again);
  if ((await lists(false))?.includes(about.value) !== false) return undefined;
  const there = await lists(true);
  if (there === undefined || there.includes(about.value)) return undefined;
  const where = about.within ?? region;
  const of = where === about.value ? "" : ` of ${where}`;
  return `${show(about.value)} is not ${known.what}${of}; ${nearest(about.value, there)}`;
}

const mostNamed = 12;

/** What there is instead: all of few, else what is spelled most alike. */
function nearest(value: string, there: string[]): string {
  if (there.length <= mostNamed) return `there are ${there.join(", ") || "none"}`;
  const alike = [...there].sort((a, b) => distance(value, a) - distance(value, b)).slice(0, mostNamed);
  return `of ${there.length} there are, the nearest are ${alike.join(", ")}`;
}

/** What means the same as before keeps its old spelling, so that it is no change. */
function keepSpelling(fields: Fields, olds: Properties, inputs: Properties): void {
  for (const [key, field] of Object.entries(fields)) {
    const old = olds[key];
    const value = inputs[key];
    if (old === undefined || value === undefined || hasUnknown(value) || hasUnknown(old)) continue;
    if (satisfies(field, old, value) && satisfies(field, value, old)) inputs[key] = old;
  }
}
